import { t } from '../lib/i18n/translate.ts';

const LIMITS = [
  'intent',
  'truth',
  'silence',
  'checked',
  'unread',
  'wrong',
  'language',
  'score',
  'advice',
] as const;

/** What the tool can't judge. */
export const Limits = () => (
  <section aria-labelledby="limits">
    <h2 id="limits" tabIndex={-1}>
      {t('options.limits.heading')}
    </h2>
    <ul class="prose">
      {LIMITS.map((limit) => (
        <li key={limit}>{t(`options.limits.${limit}`)}</li>
      ))}
    </ul>
  </section>
);
