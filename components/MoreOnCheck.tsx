import type { CheckId } from '../lib/engine/types.ts';
import { t } from '../lib/i18n/translate.ts';

const FURTHER = [1, 2, 3] as const;

/** A check's fullest wording, on demand: what was looked for, what answers it, what doesn't, and more to ask. */
export const MoreOnCheck = ({ check }: { check: CheckId }) => (
  <details class="small">
    <summary>{t('check.more')}</summary>
    <dl class="more">
      <dt>{t('check.sought-label')}</dt>
      <dd>{t(`check.${check}.sought`)}</dd>
      <dt>{t('check.answers-label')}</dt>
      <dd>{t(`check.${check}.answers`)}</dd>
      <dt>{t('check.empty-label')}</dt>
      <dd>{t(`check.${check}.empty`)}</dd>
      <dt>{t('check.further-label')}</dt>
      {FURTHER.map((n) => (
        <dd key={n}>
          {t(`check.${check}.further.${n}`)}
          <span class="from">{t(`check.${check}.further.${n}.from`)}</span>
        </dd>
      ))}
    </dl>
  </details>
);
