import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import type { TeamRow } from '../../lib/team/rows.ts';
import type { TeamNow } from '../../lib/team/teams.ts';
import { Dialog } from '../notebook/Dialog.tsx';
import { NO_WISH, ShareFields, teamOf, type Wish } from './ShareFields.tsx';

/** Gives the selected reviews to a team. */
export const ShareDialog = (props: {
  rows: readonly TeamRow[];
  teams: readonly TeamNow[];
  onShare: (team: TeamNow['team'], text: boolean) => void;
  onClose: () => void;
}) => {
  const { rows, teams } = props;
  const [wish, setWish] = useState<Wish>(NO_WISH);
  return (
    <Dialog
      heading={t('team.share.heading-n', { n: rows.length })}
      onClose={props.onClose}
      onSubmit={() => {
        const team = teamOf(teams, wish);
        if (team) props.onShare(team, wish.text);
      }}
    >
      <ShareFields
        teams={teams}
        wish={wish}
        onWish={setWish}
        mails={rows.filter(({ source }) => source === 'mail').length}
      />
      <div class="buttons">
        <button type="submit" class="button first">
          {t('team.share.go')}
        </button>
        <button type="button" class="button" onClick={props.onClose}>
          {t('team.cancel')}
        </button>
      </div>
    </Dialog>
  );
};
