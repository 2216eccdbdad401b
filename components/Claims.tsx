import { useMemo } from 'preact/hooks';
import type { Category, Claim, Quote } from '../lib/engine/types.ts';
import { MESSAGE_OF_CATEGORY } from '../lib/i18n/messages.ts';
import { t } from '../lib/i18n/translate.ts';
import { lineOf } from '../lib/marking/style.ts';
import type { Scope, Target } from '../lib/reviews/set-aside.ts';
import { fittedQuestions } from '../lib/sharing/claim-questions.ts';
import { groupLacks, lackedByAll } from '../lib/sharing/substantiation.ts';
import { toldSentence } from '../lib/sharing/told.ts';
import { Ask } from './Ask.tsx';
import { claimTarget } from './arrange.ts';
import { Folded } from './Folded.tsx';
import { Quotation } from './Quotation.tsx';
import { Judge } from './review/Judge.tsx';
import { Said } from './review/Said.tsx';
import { SetAsideForm } from './SetAsideForm.tsx';
import { Strip } from './Strip.tsx';
import { Substantiation } from './Substantiation.tsx';

interface Shared {
  language: string;
  host: string;
  onShow: (quote: Quote) => void;
  onSetAside: (target: Target, scope: Scope, reason: string) => void;
}

interface Group {
  category: Category;
  claims: readonly Claim[];
}

interface Fitted {
  /** What to ask about the figures in claims, by the claim's id. */
  fitted: ReadonlyMap<string, string>;
}

/** A short piece of the category's line, as it is drawn under its claims in the page. */
const Swatch = ({ category }: { category: Category }) => (
  <span class="swatch" style={{ textDecoration: lineOf(category) }} aria-hidden="true">
    {'\u00a0'.repeat(6)}
  </span>
);

const ClaimGroup = ({ category, claims, fitted, ...shared }: Group & Shared & Fitted) => {
  const { language, host, onShow, onSetAside } = shared;
  const said = lackedByAll(claims.map(({ substantiation }) => substantiation));
  const lacks = groupLacks(said);
  const message = MESSAGE_OF_CATEGORY[category];
  const name = t(`category.${category}.name`);
  const home = claims.length > 1 ? `claims-${category}` : 'claims';
  return (
    <section class="claim-group" aria-labelledby={`claims-${category}`}>
      <div class="head">
        <h3 id={`claims-${category}`} tabIndex={-1}>
          <Swatch category={category} /> {name}
        </h3>
        <span class="soft small">{t('claims.count', { n: claims.length })}</span>
      </div>
      <p class="soft">
        {t(`category.${category}.why`)}{' '}
        <a href={`#message-${message}`}>{t('claims.message', { n: message })}</a>
      </p>
      <Ask question={t(`category.${category}.question`)} />
      {lacks && <p>{lacks}</p>}
      <Folded
        class="claims"
        first={5}
        items={claims}
        show={(claim) => (
          <li class="claim" key={claim.id}>
            <Quotation quote={claim.quote} language={language} onShow={onShow} />
            <Substantiation of={claim.substantiation} said={said} />
            {fitted.has(claim.id) && <Ask question={fitted.get(claim.id) ?? ''} />}
            <Said target={claimTarget(claim)} home={home} />
            <div class="acts">
              <Judge target={claimTarget(claim)} label={t('review.judge-what', { what: claim.quote.text })} />
              <SetAsideForm
                target={claimTarget(claim)}
                host={host}
                label={t('aside.open-claim', { quote: claim.quote.text })}
                home={home}
                told={toldSentence(claim)}
                onSetAside={(scope, reason) => onSetAside(claimTarget(claim), scope, reason)}
              />
            </div>
          </li>
        )}
      />
      <details class="small">
        <summary>{t('claims.borne-out')}</summary>
        <p>{t(`category.${category}.borne-out`)}</p>
      </details>
    </section>
  );
};

/** The claims by category, under an index of the categories that is the key to the marks as well. */
export const Claims = ({ groups, none, ...shared }: { groups: readonly Group[]; none: string } & Shared) => {
  const total = groups.reduce((sum, { claims }) => sum + claims.length, 0);
  const fitted = useMemo(() => fittedQuestions(groups.flatMap(({ claims }) => claims)), [groups]);
  return (
    <section aria-labelledby="claims">
      <h2 id="claims" tabIndex={-1}>
        {t('claims.heading')}
      </h2>
      {total === 0 ? (
        <p>{none}</p>
      ) : (
        <>
          <p>{t('claims.intro', { n: total })}</p>
          <ul class="index" aria-label={t('claims.index')}>
            {groups.map(({ category, claims }) => (
              <li key={category}>
                <Swatch category={category} />
                <a href={`#claims-${category}`}>{t(`category.${category}.name`)}</a>
                <Strip claims={claims} />
                <span class="count">{claims.length}</span>
              </li>
            ))}
          </ul>
          {groups.map((group) => (
            <ClaimGroup key={group.category} {...group} {...shared} fitted={fitted} />
          ))}
        </>
      )}
    </section>
  );
};
