import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { CheckResult, Quote } from '../lib/engine/types.ts';
import { t } from '../lib/i18n/translate.ts';
import type { Scope, SetAside } from '../lib/reviews/set-aside.ts';
import { Ask } from './Ask.tsx';
import { Folded } from './Folded.tsx';
import { MoreOnCheck } from './MoreOnCheck.tsx';
import { Quotation } from './Quotation.tsx';
import { Judge } from './review/Judge.tsx';
import { Reviews, statusIn } from './review/reviewing.ts';
import { Said } from './review/Said.tsx';
import { SetAsideForm } from './SetAsideForm.tsx';
import { StatusMark } from './StatusMark.tsx';

interface Props {
  result: CheckResult;
  /** The entry that set this check aside, if any. */
  aside: SetAside | undefined;
  /** How much was searched, said when nothing was found. */
  searched: string;
  language: string;
  host: string;
  onShow: (quote: Quote) => void;
  onSetAside: (scope: Scope, reason: string) => void;
  /** More that bears on it, beneath the words found. */
  children?: ComponentChildren;
}

const Evidence = ({
  result,
  searched,
  language,
  onShow,
}: Omit<Props, 'aside' | 'host' | 'onSetAside' | 'children'>) =>
  result.status === 'missing' ? (
    <p>{searched}</p>
  ) : (
    <Folded
      class="quotations"
      first={3}
      items={result.evidence}
      show={({ quote }) => (
        <li key={`${quote.passage} ${quote.start}`}>
          <Quotation quote={quote} language={language} onShow={onShow} />
        </li>
      )}
    />
  );

/** One check: its status, the words behind it, why it matters, and what to ask. */
export const Check = (props: Props) => {
  const { result, aside, searched, language, host, onShow, onSetAside } = props;
  const { check, status } = result;
  const name = t(`check.${check}.name`);
  const home = `check-${check}`;
  const target = { type: 'check', check } as const;
  const reviewing = useContext(Reviews);
  const stands = statusIn(reviewing?.state, result);
  return (
    <article class="check" aria-labelledby={home}>
      <div class="head">
        <h4 id={home} tabIndex={-1}>
          {name}
        </h4>
        {aside ? <span class="soft small">{t('status.aside')}</span> : <StatusMark status={stands} />}
      </div>
      {stands !== status && (
        <p class="soft small">{t('review.text-alone', { status: t(`status.${status}`) })}</p>
      )}
      <Said target={target} home={home} />
      {!aside && (
        <>
          <Evidence result={result} searched={searched} language={language} onShow={onShow} />
          {props.children}
          <p class="soft">{t(`check.${check}.why`)}</p>
          <Ask question={t(`check.${check}.question`)} />
          <div class="foot">
            <MoreOnCheck check={check} />
            <div class="acts">
              <Judge target={target} label={t('review.judge-what', { what: name })} />
              {status !== 'evidenced' && (
                <SetAsideForm
                  target={target}
                  host={host}
                  label={t('aside.open-check', { name })}
                  home={home}
                  onSetAside={onSetAside}
                />
              )}
            </div>
          </div>
        </>
      )}
    </article>
  );
};
