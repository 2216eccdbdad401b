import { t } from '../lib/i18n/translate.ts';
import { Ask } from './Ask.tsx';
import { Messages } from './Messages.tsx';
import { MoreOnCheck } from './MoreOnCheck.tsx';

/** The messages and their questions where there is nothing to hold them against. */
export const QuestionsOnly = () => (
  <Messages
    check={(check) => (
      <article class="check" key={check} aria-labelledby={`check-${check}`}>
        <h4 id={`check-${check}`}>{t(`check.${check}.name`)}</h4>
        <Ask question={t(`check.${check}.question`)} />
        <MoreOnCheck check={check} />
      </article>
    )}
  />
);
