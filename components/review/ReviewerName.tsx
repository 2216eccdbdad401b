import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { LIMITS } from '../../lib/reviews/limits.ts';

/** The name that goes with what is saved and said in reviews. */
export const ReviewerName = (props: { name: string; set(name: string): Promise<void> }) => {
  const [notice, setNotice] = useState('');
  return (
    <section aria-labelledby="reviewer">
      <h2 id="reviewer">{t('options.reviewer.heading')}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          props.set(String(new FormData(event.currentTarget).get('name')).trim()).then(
            () => setNotice(t('options.saved')),
            (cause) => setNotice(t('notice.failed', { cause: String(cause) })),
          );
        }}
      >
        <input
          type="text"
          name="name"
          defaultValue={props.name}
          maxLength={LIMITS.reviewer}
          autocomplete="name"
          aria-labelledby="reviewer"
          aria-describedby="reviewer-note"
        />
        <p class="soft small" id="reviewer-note">
          {t('options.reviewer.note')}
        </p>
        <button type="submit" class="button">
          {t('options.reviewer.keep')}
        </button>
      </form>
      <p role="status" class="small">
        {notice}
      </p>
    </section>
  );
};
