import { day, t } from '../lib/i18n/translate.ts';
import type { SetAside } from '../lib/reviews/set-aside.ts';
import { typeOfKey } from '../lib/reviews/source.ts';
import { quoted } from '../lib/sharing/quoted.ts';

const nameOf = (entry: SetAside): string =>
  entry.target.type === 'check' ? t(`check.${entry.target.check}.name`) : quoted(entry.target.quote);

const since = ({ scope, where, at }: SetAside): string => {
  const date = day(at);
  if (scope === 'everywhere') return t('aside.at.everywhere', { date });
  if (scope === 'site') return t('aside.at.site', { where, date });
  const kind = typeOfKey(where);
  return kind === 'page' ? t('aside.at.page', { where, date }) : t(`aside.at.page-${kind}`, { date });
};

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
