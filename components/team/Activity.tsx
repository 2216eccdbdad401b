import { useEffect, useState } from 'preact/hooks';
import { moment, t } from '../../lib/i18n/translate.ts';
import type { Entry } from '../../lib/reviews/record.ts';
import { nameOf, undatedSentence } from '../../lib/sharing/judgement.ts';
import { quoted } from '../../lib/sharing/quoted.ts';
import type { Done } from '../../lib/team/activity.ts';
import type { ActivityWorld, Doings } from './world.ts';

/** What somebody said, in a sentence. */
function saidSentence(entry: Entry): string {
  const by = nameOf(entry.by);
  switch (entry.kind) {
    case 'title':
      return t('team.did.title', { by, title: entry.title });
    case 'tag':
    case 'untag':
      return t(`team.did.${entry.kind}`, { by, tag: entry.tag });
    case 'finding':
      return t('team.did.finding', { by, quote: quoted(entry.quote) });
    case 'withdraw':
      return t('team.did.withdraw', { by });
    case 'delete':
    case 'undelete':
      return t('team.did.other', { by });
    default:
      return undatedSentence(entry);
  }
}

/** What an entry is about, where it is one claim or check. */
function aboutWords(entry: Entry): string {
  if (!('target' in entry)) return '';
  if (entry.target.type === 'check') return t(`check.${entry.target.check}.name`);
  return entry.target.type === 'claim' ? quoted(entry.target.quote) : '';
}

const Item = ({ done, title }: { done: Done; title: string }) => {
  const { entry, review, by, at, unread } = done;
  const about = entry ? aboutWords(entry) : '';
  return (
    <li>
      {unread && <strong class="new">{t('team.new-mark')}</strong>}{' '}
      <span dir="auto">{entry ? saidSentence(entry) : t('team.did.share', { by: nameOf(by) })}</span>{' '}
      <span class="soft small" dir="auto">
        {about && `${about}. `}
        <a href={`report.html?review=${review}`}>{title}</a>, <time datetime={at}>{moment(at)}</time>
      </span>
    </li>
  );
};

/** What others did lately in the teams, newest first; what came since the last visit is marked. */
export const Activity = (props: {
  world: ActivityWorld;
  titleOf: (review: string) => string | undefined;
}) => {
  const { world } = props;
  const [{ done: all, news }, setDoings] = useState<Doings>({ done: [], news: 0 });
  useEffect(() => {
    const stop = new AbortController();
    world.watchActivity(setDoings, stop.signal);
    return () => stop.abort();
  }, []);
  if (all.length === 0) return null;
  return (
    <details class="activity">
      <summary>
        <h2>{news > 0 ? t('team.activity-new', { n: news }) : t('team.activity')}</h2>
      </summary>
      {news > 0 && (
        <button
          type="button"
          class="plain small"
          onClick={() => {
            // The button goes away with what it does.
            document.getElementById('title')?.focus();
            world.markSeen();
          }}
        >
          {t('team.mark-seen')}
        </button>
      )}
      {news > all.length && <p class="soft small">{t('team.activity-newest')}</p>}
      <ul>
        {all.map((done) => (
          <Item key={done.id} done={done} title={props.titleOf(done.review) ?? t('reading.untitled')} />
        ))}
      </ul>
    </details>
  );
};
