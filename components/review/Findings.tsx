import { useContext, useRef, useState } from 'preact/hooks';
import type { Quote } from '../../lib/engine/types.ts';
import { day, t } from '../../lib/i18n/translate.ts';
import { LIMITS } from '../../lib/reviews/limits.ts';
import type { EntryOf } from '../../lib/reviews/record.ts';
import { Words } from '../Words.tsx';
import { GoesTo } from './GoesTo.tsx';
import { Reviews } from './reviewing.ts';
import { TakeBack } from './Said.tsx';
import { NameField } from './Save.tsx';
import { Placed } from './UnplacedList.tsx';

const HOME = 'findings';

const sentence = ({ by, at }: EntryOf<'finding'>): string =>
  t('review.found-by', { by: by || t('judgement.somebody'), date: day(at) });

/** What people found themselves, and the way to add what is selected. */
export const Findings = ({ language, onShow }: { language: string; onShow: (quote: Quote) => void }) => {
  const reviewing = useContext(Reviews);
  const [selected, setSelected] = useState('');
  const [trouble, setTrouble] = useState('');
  const note = useRef<HTMLTextAreaElement>(null);
  if (!reviewing) return null;
  const { record, state, reviewer, busy, say } = reviewing;
  const findings = state?.findings ?? [];

  const take = async () => {
    setTrouble('');
    const words = await reviewing.selected().catch(() => '');
    if (words === '') setTrouble(t('review.nothing-selected'));
    else if (words.length > LIMITS.quote) setTrouble(t('review.too-much-selected'));
    else {
      setSelected(words);
      setTimeout(() => note.current?.focus());
    }
  };
  const end = () => {
    setSelected('');
    document.getElementById(HOME)?.focus({ preventScroll: true });
  };
  return (
    <section class="findings" aria-labelledby={HOME}>
      <h2 id={HOME} tabIndex={-1}>
        {t('review.findings')}
      </h2>
      {findings.length > 0 && (
        <ul>
          {findings.map((finding) => (
            <li class="finding" key={finding.id}>
              <Placed
                text={finding.quote}
                place={record?.findings[finding.id] ?? 'spread'}
                language={language}
                onShow={onShow}
              />
              {finding.note !== '' && <p>{finding.note}</p>}
              <p class="small soft">
                {sentence(finding)} {finding.private && t('review.is-private')}{' '}
                <TakeBack entry={finding} said={finding.quote} home={HOME} />
              </p>
            </li>
          ))}
        </ul>
      )}
      {selected === '' ? (
        <p>
          <button type="button" class="plain small" disabled={busy} onClick={() => void take()}>
            {t('review.find')}
          </button>
        </p>
      ) : (
        <form
          class="finding-form"
          onSubmit={async (event) => {
            event.preventDefault();
            const given = new FormData(event.currentTarget);
            const name = given.get('name');
            const words = {
              kind: 'finding',
              quote: selected,
              prefix: '',
              suffix: '',
              note: String(given.get('note')).trim(),
              private: given.has('private'),
            } as const;
            if (await say(words, name === null ? undefined : String(name).trim())) end();
          }}
        >
          <p>
            <Words text={selected} language={language} />
          </p>
          <label class="field" for="finding-note">
            {t('review.note-words')}
          </label>
          <textarea
            ref={note}
            id="finding-note"
            name="note"
            rows={2}
            dir="auto"
            required
            maxLength={LIMITS.note}
          />
          <label class="choice">
            <input type="checkbox" name="private" />
            {t('review.private')}
          </label>
          {reviewer.ask && <NameField id="finding-name" />}
          {!record && <p class="soft small">{t('review.first')}</p>}
          <GoesTo when="unless" />
          <div class="buttons">
            <button type="submit" class="button first" disabled={busy}>
              {t('review.keep')}
            </button>
            <button type="button" class="button" onClick={end}>
              {t('review.cancel')}
            </button>
          </div>
        </form>
      )}
      <p role="status" class="small">
        {trouble}
      </p>
    </section>
  );
};
