import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { JoinTeam } from './JoinTeam.tsx';
import { OneTeam } from './OneTeam.tsx';
import { useTeams } from './use-teams.ts';
import type { TeamSettingsWorld } from './world.ts';

const HOME = 'teams';

/** The teams this person belongs to, and the way into another. */
export const TeamSettings = ({ world }: { world: TeamSettingsWorld }) => {
  const teams = useTeams(world);
  const [notice, setNotice] = useState('');
  const [joining, setJoining] = useState(false);
  const home = () => document.getElementById(HOME)?.focus();
  return (
    <section aria-labelledby={HOME} class="teams">
      <h2 id={HOME} tabIndex={-1}>
        {t('team.settings')}
      </h2>
      <p>{t(teams.length === 0 ? 'team.settings.none' : 'team.settings.some')}</p>
      <ul>
        {teams.map((now) => (
          <OneTeam
            key={now.team.id}
            world={world}
            now={now}
            onGone={(name) => {
              home();
              setNotice(t('team.gone', { name }));
            }}
          />
        ))}
      </ul>
      <p role="status" class="small" dir="auto">
        {notice}
      </p>
      <details open={joining} onToggle={(event) => setJoining(event.currentTarget.open)}>
        <summary>{t('team.join')}</summary>
        <JoinTeam
          world={world}
          onJoined={(name) => {
            setJoining(false);
            home();
            setNotice(t('team.joined', { name }));
          }}
        />
      </details>
    </section>
  );
};
