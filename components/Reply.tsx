import { useMemo, useState } from 'preact/hooks';
import { LANGUAGES } from '../lib/i18n/languages.ts';
import { saidIn, spoken, t } from '../lib/i18n/translate.ts';
import type { Done, Reading } from '../lib/messaging/tab-state.ts';
import { stateOf } from '../lib/reviews/judgements.ts';
import type { Entry } from '../lib/reviews/record.ts';
import type { SetAside } from '../lib/reviews/set-aside.ts';
import { outlineAsHtml } from '../lib/sharing/html.ts';
import { mailLink } from '../lib/sharing/mailto.ts';
import { type Point, pointsOf } from '../lib/sharing/points.ts';
import { addressee, type Draft, replyText, subjectOf, TONES } from '../lib/sharing/reply.ts';
import { arrange, askable } from './arrange.ts';
import { ReplyActions } from './ReplyActions.tsx';
import { ReplyPoints } from './ReplyPoints.tsx';
import { causeOf } from './use-checklist.ts';
import { REPLY_HEADING, type ReplyWorld } from './use-reply.ts';

/** Id of the text that is edited. */
const TEXT = 'reply-text';

interface Props {
  tabId: number;
  world: Pick<ReplyWorld, 'copy' | 'openReply'>;
  state: Pick<Done, 'reading' | 'critique'>;
  /** Everything set aside on this machine: what was set aside is not asked. */
  entries: readonly SetAside[];
  /** What people said in the review, where there is one: what they settled is not asked. */
  said: readonly Entry[] | undefined;
  draft: Draft;
  /** Said where the browser could not keep the last change. */
  notKept: string;
  onChange: (draft: Draft) => void;
  onBack: () => void;
}

const addressedTo = (reading: Reading, address: string): string => {
  if (address !== '') return t('reply.to', { address });
  return reading.letter ? t('reply.to-unclear') : t('reply.to-nobody');
};

/** What can be asked, in the language of the interface, and the same in that of the letter. */
const usePoints = ({
  state: { critique, reading },
  entries,
  said,
  draft: { language },
}: Pick<Props, 'state' | 'entries' | 'said' | 'draft'>) =>
  useMemo(() => {
    const { checks, groups } = askable(arrange(critique, reading.source, entries), said && stateOf(said));
    const claims = groups.flatMap((group) => group.claims).toSorted((a, b) => a.at - b.at);
    const points = (): readonly Point[] => pointsOf(checks, claims);
    return { all: points(), written: saidIn(language, points) };
  }, [critique, reading.source, entries, said, language]);

/** A draft of a reply in place of the checklist: what to ask, in which tone, and the text, which is the person's own. */
export const Reply = (props: Props) => {
  const { tabId, world, state, draft, notKept, onChange, onBack } = props;
  const { reading, critique } = state;
  const [notice, setNotice] = useState('');
  // Until it turns out that it can't.
  const [canOpen, setCanOpen] = useState(true);
  const { all, written } = usePoints(props);
  const offered = all.filter(({ open }) => open || draft.all);
  const ticked = offered.filter(({ id, suggested }) => draft.ticked?.includes(id) ?? suggested);
  // A draft may be older than the choice of another language.
  const language = draft.language === 'en' ? 'en' : spoken();
  const ours = saidIn(language, () => ({
    subject: subjectOf(reading, draft.tone),
    text: replyText(
      written.filter(({ id }) => ticked.some((point) => point.id === id)),
      reading,
      draft.tone,
      draft.by,
    ),
  }));
  const subject = draft.subject ?? ours.subject;
  const text = draft.text ?? ours.text;
  const address = addressee(reading);
  const change = (changes: Partial<Draft>) => {
    setNotice('');
    onChange({ ...draft, ...changes });
  };
  const edited = draft.text !== null;
  const link = mailLink(address, subject, text);
  const { letter } = reading;
  // Thunderbird's own reply goes to whoever sent the message, who may only have passed it on.
  const answers = letter?.client === 'thunderbird' && !letter.forwarded && address !== '';
  const openReply = answers && canOpen && world.openReply;
  const remarks = [
    ...(edited ? [t('reply.edited')] : []),
    ...(!edited && ticked.length === 0 && offered.length > 0 ? [t('reply.none-ticked')] : []),
    ...(!openReply && !link ? [t('reply.too-long')] : []),
  ];
  const open = (reply: NonNullable<ReplyWorld['openReply']>) => {
    reply(tabId, { subject, body: text }).then(
      (opened) => {
        setCanOpen(opened);
        setNotice(opened ? '' : t('reply.not-opened'));
      },
      (cause) => setNotice(t('notice.failed', { cause: causeOf(cause) })),
    );
  };
  const copy = () => {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const html = outlineAsHtml(lines.map((line) => ({ kind: 'text', text: line })));
    world.copy(text, html).then(
      () => setNotice(t('reply.copied')),
      () => setNotice(t('notice.not-copied')),
    );
  };

  return (
    <section class="reply" aria-labelledby={REPLY_HEADING}>
      <button type="button" class="plain small" onClick={onBack}>
        {t('reply.back')}
      </button>
      <h1 id={REPLY_HEADING} tabIndex={-1}>
        {t('reply.open')}
      </h1>
      <p>
        {addressedTo(reading, address)} {t('reply.unsent')}
      </p>
      <fieldset>
        <legend>{t('reply.tone')}</legend>
        {TONES.map((tone) => (
          <label class="choice" key={tone}>
            <input type="radio" name="tone" checked={tone === draft.tone} onChange={() => change({ tone })} />
            {t(`reply.tone.${tone}`)}
          </label>
        ))}
      </fieldset>
      {spoken() !== 'en' && (
        <fieldset>
          <legend>{t('reply.language')}</legend>
          {(['en', spoken()] as const).map((one) => (
            <label class="choice" key={one} lang={one}>
              <input
                type="radio"
                name="language"
                checked={one === language}
                onChange={() => change({ language: one })}
              />
              {LANGUAGES[one].name}
            </label>
          ))}
        </fieldset>
      )}
      {draft.tone === 'full' && (
        <label class="field">
          {t('reply.by')}
          <input
            type="date"
            value={draft.by}
            onInput={(event) => change({ by: event.currentTarget.value })}
          />
        </label>
      )}
      {offered.length === 0 && <p>{t('reply.nothing')}</p>}
      {offered.length > 0 && (
        <ReplyPoints
          points={offered}
          ticked={ticked}
          language={critique.language}
          onTick={(now) => change({ ticked: now.map(({ id }) => id) })}
        />
      )}
      {all.some(({ open }) => !open) && (
        <label class="choice">
          <input
            type="checkbox"
            checked={draft.all}
            onChange={(event) => change({ all: event.currentTarget.checked })}
          />
          {t('reply.all')}
        </label>
      )}
      <label class="field">
        {t('reply.subject')}
        <input
          type="text"
          lang={language}
          maxLength={200}
          value={subject}
          onInput={({ currentTarget: { value } }) =>
            change({ subject: value === ours.subject ? null : value })
          }
        />
      </label>
      <label class="field">
        {t('reply.text')}
        <textarea
          id={TEXT}
          rows={12}
          lang={language}
          dir="auto"
          value={text}
          onInput={({ currentTarget: { value } }) => change({ text: value === ours.text ? null : value })}
        />
      </label>
      <p role="status" class="small">
        {remarks.join(' ')}
      </p>
      {edited && (
        <button
          type="button"
          class="plain small"
          onClick={() => {
            // The button goes away with what it changes.
            document.getElementById(TEXT)?.focus();
            change({ text: null, subject: null });
          }}
        >
          {t('reply.again')}
        </button>
      )}
      <ReplyActions
        notice={notKept || notice}
        empty={text.trim() === ''}
        onCopy={copy}
        onOpen={openReply ? () => open(openReply) : undefined}
        link={link ?? mailLink(address, subject, '')}
        whole={link !== null}
      />
    </section>
  );
};
