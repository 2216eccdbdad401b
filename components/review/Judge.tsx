import { useContext, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import type { Target } from '../../lib/reviews/record.ts';
import { sourceKey } from '../../lib/reviews/source.ts';
import { GoesTo } from './GoesTo.tsx';
import { JudgeFields } from './JudgeFields.tsx';
import { EMPTY, isTyped, type Typed, wordsOf } from './judging.ts';
import { Reviews } from './reviewing.ts';
import { NameField } from './Save.tsx';

const keyOf = (target: Target): string =>
  target.type === 'claim' ? target.claim : target.type === 'check' ? target.check : '';

/**
 * A button that opens a small form in place: what a person says to one claim or check. Calling it a false alarm is not
 * among it, because setting aside is that (lib/reviews/saying.ts).
 */
export const Judge = ({ target, label }: { target: Target; label: string }) => {
  const reviewing = useContext(Reviews);
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<Typed>(EMPTY);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  if (!reviewing) return null;
  const { world, source, record, reviewer, busy, say } = reviewing;
  const form = `${sourceKey(source)} ${keyOf(target)}`;

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const end = () => {
    setTyped(EMPTY);
    void world.keepUnfinished(form, undefined).catch(() => {});
    close();
  };
  const toggle = () => {
    setOpen(!open);
    // What was typed before the popup was closed is there again.
    if (!open)
      void world.unfinished(form).then(
        (kept) => isTyped(kept) && setTyped(kept),
        () => {},
      );
  };
  const change = (next: Partial<Typed>) => {
    const all = { ...typed, ...next };
    setTyped(all);
    void world.keepUnfinished(form, all).catch(() => {});
  };
  return (
    <div class="judge">
      <button
        ref={button}
        type="button"
        class="plain small"
        aria-label={label}
        aria-expanded={open}
        aria-controls={id}
        onClick={toggle}
      >
        {t('review.judge')}
      </button>
      {open && (
        <form
          id={id}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            close();
          }}
          onSubmit={async (event) => {
            event.preventDefault();
            const name = new FormData(event.currentTarget).get('name');
            const kept = await say(wordsOf(typed, target), name === null ? undefined : String(name).trim());
            if (kept) end();
          }}
        >
          <JudgeFields id={id} target={target} typed={typed} onChange={change} />
          {reviewer.ask && <NameField id={`${id}-name`} />}
          {!record && <p class="soft small">{t('review.first')}</p>}
          <GoesTo when={typed.private ? 'private' : 'goes'} />
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
    </div>
  );
};
