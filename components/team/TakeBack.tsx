import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import type { Review } from '../../lib/reviews/record.ts';
import type { Team } from '../../lib/team/types.ts';
import { causeOf } from '../use-checklist.ts';
import type { SharedWorld } from './world.ts';

type Shared = Pick<Team, 'id' | 'name'>;

/** One team that has the review from this person: the way to take it back, which says what goes and what stays. */
const From = (props: { team: Shared; onTakeBack: () => void }) => {
  const { team, onTakeBack } = props;
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <li>
      <p dir="auto">
        {t('team.shared', { team: team.name })}{' '}
        <button
          type="button"
          class="plain"
          ref={opener}
          aria-expanded={asking}
          onClick={() => setAsking(!asking)}
        >
          {t('team.back', { team: team.name })}
        </button>
      </p>
      {asking && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onTakeBack();
          }}
        >
          <ul class="goes small">
            <li>{t('team.back.goes')}</li>
            <li>{t('team.back.others')}</li>
            <li>{t('team.back.copies')}</li>
            <li>{t('team.back.stays')}</li>
          </ul>
          <div class="buttons">
            <button type="submit" class="button first">
              {t('team.back.go')}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                opener.current?.focus();
                setAsking(false);
              }}
            >
              {t('team.cancel')}
            </button>
          </div>
        </form>
      )}
    </li>
  );
};

/** On the page of a review: the teams it was shared with by this person, and the way to take it back from each. */
export const TakeBack = ({ world, review }: { world: SharedWorld; review: Review }) => {
  const [teams, setTeams] = useState<readonly Shared[]>([]);
  const [notice, setNotice] = useState('');
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    let current = true;
    // What can't be read is said by the page of the review itself.
    world.sharedIn(review.id).then(
      (found) => current && setTeams(found),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [review]);
  const takeBack = async (team: Shared) => {
    // The form goes away with what it does.
    said.current?.focus();
    try {
      await world.takeBack(review.id, team.id);
      setTeams((now) => now.filter(({ id }) => id !== team.id));
      setNotice(t('team.back.done', { team: team.name }));
    } catch (error) {
      setNotice(causeOf(error));
    }
  };
  return (
    <div class="take-back">
      <ul>
        {teams.map((team) => (
          <From key={team.id} team={team} onTakeBack={() => void takeBack(team)} />
        ))}
      </ul>
      <p role="status" ref={said} tabIndex={-1} dir="auto">
        {notice}
      </p>
    </div>
  );
};
