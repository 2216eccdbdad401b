import { CATEGORIES, type CheckId, type Status } from '../../lib/engine/types.ts';
import { t } from '../../lib/i18n/translate.ts';
import { colourOf } from '../../lib/marking/style.ts';
import { StatusMark } from '../StatusMark.tsx';
import { CHECK_COLUMNS } from './columns.ts';
import type { Figures } from './figures.ts';
import { hashOf, type View } from './view.ts';

/** From what can be checked to what says the opposite. */
const STATUSES = ['evidenced', 'asserted', 'missing', 'contradicted'] as const satisfies readonly Status[];

const percent = (n: number, of: number): string => `${of === 0 ? 0 : (100 * n) / of}%`;

const CheckLine = ({ check, figures, view }: { check: CheckId; figures: Figures; view: View }) => {
  const counts = figures.checks[check];
  const name = t(`check.${check}.name`);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="bar" aria-hidden="true">
        <div>
          {STATUSES.filter((status) => counts[status] > 0).map((status) => (
            <span
              key={status}
              data-status={status}
              style={{ inlineSize: percent(counts[status], figures.pitches) }}
            />
          ))}
        </div>
      </td>
      {STATUSES.map((status) => {
        const n = counts[status];
        return (
          <td key={status} class="figure">
            {n === 0 ? (
              <span class="soft">0</span>
            ) : (
              <a
                href={hashOf({ ...view, check: { check, status }, page: 0 })}
                aria-label={t('picture.figure', {
                  check: name,
                  status: t(`status.${status}`),
                  n,
                  all: figures.pitches,
                })}
              >
                {t('notebook.n', { n })}
              </a>
            )}
          </td>
        );
      })}
    </tr>
  );
};

const Checks = ({ figures, view }: { figures: Figures; view: View }) => (
  <table class="figures">
    <caption class="unseen">{t('picture.checks')}</caption>
    <thead>
      <tr>
        <th scope="col">{t('picture.check')}</th>
        <td class="bar" aria-hidden="true" />
        {STATUSES.map((status) => (
          <th key={status} scope="col" class="figure">
            <StatusMark status={status} />
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {CHECK_COLUMNS.map((check) => (
        <CheckLine key={check} check={check} figures={figures} view={view} />
      ))}
    </tbody>
  </table>
);

const Claims = ({ figures }: { figures: Figures }) => (
  <table class="figures">
    <caption class="unseen">{t('picture.claims')}</caption>
    <thead>
      <tr>
        <th scope="col">{t('picture.category')}</th>
        <td class="bar" aria-hidden="true" />
        <th scope="col" class="figure">
          {t('picture.reviews')}
        </th>
        <th scope="col" class="figure">
          {t('picture.claims-n')}
        </th>
      </tr>
    </thead>
    <tbody>
      {CATEGORIES.map((category) => {
        const { reviews, claims } = figures.categories[category];
        return (
          <tr key={category}>
            <th scope="row">{t(`category.${category}.name`)}</th>
            <td class="bar" aria-hidden="true">
              <div>
                <span
                  style={{
                    inlineSize: percent(reviews, figures.pitches),
                    background: colourOf(category),
                  }}
                />
              </div>
            </td>
            <td class="figure">{t('notebook.n', { n: reviews })}</td>
            <td class="figure">{t('notebook.n', { n: claims })}</td>
          </tr>
        );
      })}
    </tbody>
  </table>
);

/** What suppliers answer and what they leave out, over all the reviews that are listed; bars with their figures beside them. */
export const Picture = (props: { figures: Figures; view: View; onFold: (folded: boolean) => void }) => {
  const { figures, view } = props;
  const { pitches, others } = figures;
  return (
    <details
      class="picture"
      open={!view.folded}
      onToggle={(event) => props.onFold(!event.currentTarget.open)}
    >
      <summary>
        <h2>{t('picture.heading')}</h2>
      </summary>
      {!view.folded && (
        <>
          <p class="soft small">
            {t('picture.note', { n: pitches })} {others > 0 && t('picture.others', { n: others })}
          </p>
          <div class="pair">
            <Checks figures={figures} view={view} />
            <Claims figures={figures} />
          </div>
        </>
      )}
    </details>
  );
};
