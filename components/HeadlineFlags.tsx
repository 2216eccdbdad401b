import { useContext } from 'preact/hooks';
import type { CheckResult, Quote } from '../lib/engine/types.ts';
import { t } from '../lib/i18n/translate.ts';
import { settledBy } from '../lib/reviews/judgements.ts';
import { judgementSentence } from '../lib/sharing/judgement.ts';
import { Ask } from './Ask.tsx';
import { Quotation } from './Quotation.tsx';
import { Reviews, statusIn } from './review/reviewing.ts';
import { StatusMark } from './StatusMark.tsx';

interface Props {
  /** The headline checks to show. */
  results: readonly CheckResult[];
  language: string;
  onShow: (quote: Quote) => void;
}

/** Said of the loud ones alone: for a check that is only asserted, the words quoted say enough. */
const loudSentence = ({ check, status }: CheckResult): string | undefined => {
  if (status === 'missing') return t(`check.${check}.missing`);
  return status === 'contradicted' ? t('status.contradicted.meaning') : undefined;
};

const Flag = ({ result, language, onShow }: { result: CheckResult } & Omit<Props, 'results'>) => {
  const { check } = result;
  const state = useContext(Reviews)?.state;
  const status = statusIn(state, result);
  const settled = settledBy(state?.checks[check]);
  if (settled.length > 0 || status !== result.status) {
    const { override } = state?.checks[check] ?? {};
    return (
      <li class="flag">
        <p class="head">
          <a class="flag-name" href={`#check-${check}`}>
            {t(`check.${check}.name`)}
          </a>
          <StatusMark status={status} />
        </p>
        {[...settled, ...(override ? [override] : [])].map((entry) => (
          <p class="soft" key={entry.id}>
            {judgementSentence(entry)}
          </p>
        ))}
      </li>
    );
  }
  const best = result.evidence[0];
  const sentence = loudSentence(result);
  return (
    <li class={sentence ? 'flag loud' : 'flag'}>
      <p class="head">
        <a class="flag-name" href={`#check-${result.check}`}>
          {t(`check.${result.check}.name`)}
        </a>
        <StatusMark status={result.status} />
      </p>
      {sentence && <p>{sentence}</p>}
      {result.status !== 'evidenced' && best && (
        <Quotation quote={best.quote} language={language} onShow={onShow} />
      )}
      {result.status !== 'evidenced' && <Ask question={t(`check.${check}.question`)} />}
    </li>
  );
};

/**
 * The three checks that come first: loud when nothing answers them, a calm line when all are answered. Those that people
 * settled stay, without a raised voice and with who said so.
 */
export const HeadlineFlags = ({ results, language, onShow }: Props) => {
  const state = useContext(Reviews)?.state;
  const open = results.filter(({ status }) => status !== 'evidenced');
  const first = open.filter(
    (result) =>
      statusIn(state, result) !== 'evidenced' && settledBy(state?.checks[result.check]).length === 0,
  );
  const calm = results.length === 3 ? t('headline.calm') : t('headline.aside');
  return (
    <section class="headline" aria-labelledby="headline">
      <h2 id="headline">{first.length > 0 ? t('headline.heading') : t('headline.heading-answered')}</h2>
      {open.length > 0 ? (
        <ul>
          {results.map((result) => (
            <Flag key={result.check} result={result} language={language} onShow={onShow} />
          ))}
        </ul>
      ) : (
        <p>{calm}</p>
      )}
    </section>
  );
};
