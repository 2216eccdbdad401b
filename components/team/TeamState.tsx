import { moment, t } from '../../lib/i18n/translate.ts';
import type { TeamNow } from '../../lib/team/teams.ts';
import { stateWords } from '../../lib/team/words.ts';

/** How the exchange with a team stands, in sentences, with a bar while much is fetched. */
export const TeamState = ({ now: { team, state } }: { now: TeamNow }) => {
  const sentences = team.left ? [t('team.left')] : stateWords(state);
  const held = state.phase === 'offline' || state.phase === 'refused';
  return (
    <>
      <p data-phase={team.left ? 'left' : state.phase}>
        {sentences.join(' ')}
        {!team.left && held && state.since !== '' && ` ${t('team.since', { time: moment(state.since) })}`}
      </p>
      {state.progress && (
        <progress
          aria-label={t('team.fetching', state.progress)}
          value={state.progress.done}
          max={state.progress.total}
        />
      )}
      {state.denied.length > 0 && (
        <details class="small">
          <summary>{t('team.denied.why')}</summary>
          <ul class="prose" dir="auto">
            {[...new Set(state.denied.map(({ reason }) => reason))].map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};
