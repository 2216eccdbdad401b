import { day, t } from '../lib/i18n/translate.ts';
import type { SetAside } from '../lib/reviews/set-aside.ts';
import { quoted } from '../lib/sharing/quoted.ts';

const nameOf = (entry: SetAside): string =>
  entry.target.type === 'check' ? t(`check.${entry.target.check}.name`) : quoted(entry.target.quote);

const since = ({ scope, where, at }: SetAside): string =>
  scope === 'everywhere'
    ? t('aside.at.everywhere', { date: day(at) })
    : t(`aside.at.${scope}`, { where, date: day(at) });

/** What was set aside, with where, since when and why; each can be made to count again. */
export const SetAsideList = (props: {
  entries: readonly SetAside[];
  /** Id of the heading that takes the focus when an entry goes away. */
  home: string;
  onRestore: (entry: SetAside) => void;
}) => (
  <ul class="aside-list">
    {props.entries.map((entry) => (
      <li key={JSON.stringify(entry)}>
        <p>{nameOf(entry)}</p>
        <p class="small soft">{since(entry)}</p>
        <p class="small soft">
          {entry.reason === '' ? t('aside.no-reason') : t('aside.reason-given', { reason: entry.reason })}
        </p>
        <button
          type="button"
          class="plain small"
          aria-label={t('aside.restore-what', { what: nameOf(entry) })}
          onClick={() => {
            document.getElementById(props.home)?.focus({ preventScroll: true });
            props.onRestore(entry);
          }}
        >
          {t('aside.restore')}
        </button>
      </li>
    ))}
  </ul>
);
