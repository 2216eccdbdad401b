import { useId } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import type { TeamNow } from '../../lib/team/teams.ts';

/** What is wanted of sharing. */
export interface Wish {
  team: string;
  text: boolean;
  mayBeConfidential: boolean;
}

export const NO_WISH: Wish = { team: '', text: false, mayBeConfidential: false };

/** The team that is meant: the chosen one, or the first. */
export const teamOf = (teams: readonly TeamNow[], wish: Wish) =>
  (teams.find(({ team }) => team.id === wish.team) ?? teams[0])?.team;

/** Which team gets reviews, and what goes with them and what stays, said before it does. */
export const ShareFields = (props: {
  teams: readonly TeamNow[];
  wish: Wish;
  onWish: (wish: Wish) => void;
  /** How many of the reviews are of emails. */
  mails: number;
}) => {
  const { teams, wish, onWish, mails } = props;
  const id = useId();
  const team = teamOf(teams, wish);
  if (!team) return null;
  return (
    <>
      <label for={id}>{t('team.share.to')}</label>
      <select
        class="to-team"
        id={id}
        value={team.id}
        onChange={(event) => onWish({ ...wish, team: event.currentTarget.value })}
      >
        {teams.map(({ team: each }) => (
          <option key={each.id} value={each.id}>
            {each.name}
          </option>
        ))}
      </select>
      <label class="choice">
        <input
          type="checkbox"
          checked={wish.text}
          onChange={(event) => onWish({ ...wish, text: event.currentTarget.checked })}
        />
        {t('team.share.text')}
      </label>
      {mails > 0 && (
        <label class="choice">
          <input
            type="checkbox"
            required
            checked={wish.mayBeConfidential}
            onChange={(event) => onWish({ ...wish, mayBeConfidential: event.currentTarget.checked })}
          />
          {t('team.share.mail', { n: mails })}
        </label>
      )}
      <ul class="goes small">
        <li>{t('team.share.goes', { server: new URL(team.url).host, user: team.user })}</li>
        <li>{t(wish.text ? 'team.share.text-goes' : 'team.share.text-stays')}</li>
        <li>{t('team.share.stays')}</li>
        <li>{t('team.share.for-good')}</li>
      </ul>
    </>
  );
};
