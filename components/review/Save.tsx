import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { LIMITS } from '../../lib/reviews/limits.ts';
import type { Reviewing } from './reviewing.ts';
import { SAVE } from './use-review.ts';

/** Saves the review, or what has changed since; nothing where all is saved. */
export const SaveButton = ({ reviewing }: { reviewing: Reviewing }) => {
  const { record, busy, save } = reviewing;
  if (record?.same) return null;
  return (
    <button type="button" class="button" id={SAVE} disabled={busy} onClick={() => void save()}>
      {record ? t('review.save-new') : t('review.save')}
    </button>
  );
};

/** Whose name goes with it. */
export const NameField = ({ id }: { id: string }) => (
  <>
    <label class="field" for={id}>
      {t('review.name')}
    </label>
    <input
      type="text"
      name="name"
      id={id}
      maxLength={LIMITS.reviewer}
      autocomplete="name"
      aria-describedby={`${id}-hint`}
    />
    <p class="soft small" id={`${id}-hint`}>
      {t('review.name-hint')}
    </p>
  </>
);

/** Asks for a name where something is saved for the first time; it need not be given. */
export const NameForm = ({ reviewing }: { reviewing: Reviewing }) => {
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const away = () => {
    reviewing.setAsking(false);
    // The form goes away.
    setTimeout(() => document.getElementById(SAVE)?.focus());
  };
  return (
    <form
      ref={form}
      class="name-form"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        away();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void reviewing.save(String(new FormData(event.currentTarget).get('name')).trim());
      }}
    >
      <NameField id="reviewer-name" />
      <div class="buttons">
        <button type="submit" class="button first" disabled={reviewing.busy}>
          {t('review.save')}
        </button>
        <button type="button" class="button" onClick={away}>
          {t('review.cancel')}
        </button>
      </div>
    </form>
  );
};
