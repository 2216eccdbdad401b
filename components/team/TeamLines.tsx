import { t } from '../../lib/i18n/translate.ts';
import type { TeamNow } from '../../lib/team/teams.ts';
import { TeamState } from './TeamState.tsx';

/** A line for each team: what it is called and how the exchange with it stands. */
export const TeamLines = ({ teams }: { teams: readonly TeamNow[] }) =>
  teams.length === 0 ? null : (
    <section class="team-lines small" aria-label={t('team.lines')}>
      <ul>
        {teams.map((now) => (
          <li key={now.team.id}>
            <strong dir="auto">{now.team.name}</strong>
            <TeamState now={now} />
          </li>
        ))}
      </ul>
    </section>
  );
