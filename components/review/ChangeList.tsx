import type { Claim, Quote } from '../../lib/engine/types.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { Changes } from '../../lib/reviews/changes.ts';
import { Quotation } from '../Quotation.tsx';
import { Words } from '../Words.tsx';

/** How many things are different, beside the words between them. */
export const changesIn = ({ gone, added, reworded, checks }: Changes): number =>
  gone.length + added.length + reworded.length + checks.length;

interface Shared {
  language: string;
  onShow: (quote: Quote) => void;
}

const Gone = ({ claim, language }: { claim: Claim; language: string }) => (
  <Words text={claim.quote.text} language={language} />
);

const Here = ({ claim, language, onShow }: { claim: Claim } & Shared) => (
  <Quotation quote={claim.quote} language={language} onShow={onShow} />
);

/** What is different now: checks first, then claims reworded, gone and new. */
export const ChangeList = ({ changes, ...shared }: { changes: Changes } & Shared) => {
  const { gone, added, reworded, checks } = changes;
  return (
    <dl class="changes">
      {checks.length > 0 && <dt>{t('review.changes.checks')}</dt>}
      {checks.map(({ check, before, after }) => (
        <dd key={check}>
          {t('review.changes.check', {
            name: t(`check.${check}.name`),
            before: t(`status.${before}`),
            after: t(`status.${after}`),
          })}
        </dd>
      ))}
      {reworded.length > 0 && <dt>{t('review.changes.reworded')}</dt>}
      {reworded.map(({ before, after }) => (
        <dd key={before.id}>
          <p>
            {t('review.changes.was')} <Gone claim={before} language={shared.language} />
          </p>
          <p>{t('review.changes.now')}</p>
          <Here claim={after} {...shared} />
        </dd>
      ))}
      {gone.length > 0 && <dt>{t('review.changes.gone')}</dt>}
      {gone.map((claim) => (
        <dd key={claim.id}>
          <Gone claim={claim} language={shared.language} />
        </dd>
      ))}
      {added.length > 0 && <dt>{t('review.changes.added')}</dt>}
      {added.map((claim) => (
        <dd key={claim.id}>
          <Here claim={claim} {...shared} />
        </dd>
      ))}
    </dl>
  );
};
