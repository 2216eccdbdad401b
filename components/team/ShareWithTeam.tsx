import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import type { Review } from '../../lib/reviews/record.ts';
import { causeOf } from '../use-checklist.ts';
import { NO_WISH, ShareFields, teamOf, type Wish } from './ShareFields.tsx';
import { useTeams } from './use-teams.ts';
import type { TeamsWorld } from './world.ts';

/** On the page of a review: the way to give it to a team. Nothing where no team was joined. */
export const ShareWithTeam = ({ world, review }: { world: TeamsWorld; review: Review }) => {
  const teams = useTeams(world).filter(({ team }) => !team.left);
  const [wish, setWish] = useState<Wish>(NO_WISH);
  const [notice, setNotice] = useState('');
  const [busy, setBusy] = useState(false);
  const team = teamOf(teams, wish);
  if (!team) return null;
  const share = async () => {
    setBusy(true);
    setNotice('');
    try {
      await world.shareWithTeam([review.id], team.id, wish.text, () => {}, new AbortController().signal);
      setNotice(t('team.share.done', { n: 1, team: team.name }));
    } catch (error) {
      setNotice(causeOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <details class="share">
      <summary>
        <h2>{t('team.share.heading')}</h2>
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void share();
        }}
      >
        <ShareFields
          teams={teams}
          wish={wish}
          onWish={setWish}
          mails={review.source.type === 'mail' ? 1 : 0}
        />
        <div class="buttons">
          <button type="submit" class="button first" aria-disabled={busy}>
            {t('team.share.go')}
          </button>
        </div>
      </form>
      <p role="status" class="done" dir="auto">
        {notice}
      </p>
    </details>
  );
};
