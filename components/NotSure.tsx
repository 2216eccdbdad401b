import type { ComponentChildren } from 'preact';
import type { KindReason } from '../lib/engine/types.ts';
import { t } from '../lib/i18n/translate.ts';
import { Words } from './Words.tsx';

/** Two rules may have told by one sentence. */
const distinct = (reasons: readonly KindReason[]): KindReason[] =>
  reasons.filter(
    (one, i) => reasons.findIndex(({ points, quote }) => points === one.points && quote === one.quote) === i,
  );

/** Why it is not sure, by how many sides something speaks for. */
const WHY = ['not-sure.little', 'not-sure.one-way', 'not-sure.mixed'] as const;
const why = (reasons: readonly KindReason[]) =>
  WHY[new Set(reasons.map(({ points }) => points)).size] ?? WHY[2];

/** Says that the text may be a pitch or not, what speaks for either, and keeps the flags, its children, folded away. */
export const NotSure = (props: {
  reasons: readonly KindReason[];
  language: string;
  onTreatAsPitch: () => void;
  children: ComponentChildren;
}) => (
  <section class="calm" aria-labelledby="not-sure">
    <h2 id="not-sure">{t('not-sure.heading')}</h2>
    <p>
      {t(why(props.reasons))} {t('not-sure.body')}
    </p>
    <ul class="quotations">
      {distinct(props.reasons).map(({ points, quote }) => (
        <li key={`${points} ${quote}`}>
          <span class="small soft">{t(`not-sure.${points}`)}</span>{' '}
          <Words text={quote} language={props.language} />
        </li>
      ))}
    </ul>
    <button type="button" class="button" onClick={props.onTreatAsPitch}>
      {t('not-pitch.treat')}
    </button>
    <details class="folded-flags">
      <summary>{t('not-sure.unfold')}</summary>
      {props.children}
    </details>
  </section>
);
