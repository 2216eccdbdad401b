import { useId, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { invitationFile, invitationLink } from '../../lib/team/invitation.ts';
import type { TeamNow } from '../../lib/team/teams.ts';
import { problemWords } from '../../lib/team/words.ts';
import { causeOf } from '../use-checklist.ts';
import { TeamState } from './TeamState.tsx';
import type { TeamSettingsWorld } from './world.ts';

/** A new password, where the server no longer takes the one there is. */
const NewPassword = (props: { onPassword: (password: string) => void }) => {
  const id = useId();
  return (
    <form
      class="inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        props.onPassword(String(new FormData(event.currentTarget).get('password')));
      }}
    >
      <label for={id}>{t('team.field.password')}</label>
      <input id={id} name="password" type="password" required autocomplete="current-password" />
      <button type="submit" class="button first">
        {t('team.sign-in')}
      </button>
    </form>
  );
};

/** Asks whether the team's reviews go, and says what goes. */
const Leave = (props: { left: boolean; onLeave: (remove: boolean) => void; onCancel: () => void }) => {
  const [remove, setRemove] = useState(true);
  return (
    <form
      class="leave"
      onSubmit={(event) => {
        event.preventDefault();
        props.onLeave(remove);
      }}
    >
      {!props.left && (
        <label class="choice">
          <input
            type="checkbox"
            checked={remove}
            onChange={(event) => setRemove(event.currentTarget.checked)}
          />
          {t('team.leave.remove')}
        </label>
      )}
      <p class="small">{t(remove ? 'team.leave.goes' : 'team.leave.stays')}</p>
      <div class="buttons">
        <button type="submit" class="button first">
          {t(props.left ? 'team.leave.remove-go' : 'team.leave.go')}
        </button>
        <button type="button" class="button" onClick={props.onCancel}>
          {t('team.cancel')}
        </button>
      </div>
    </form>
  );
};

/** One team in the settings: how it stands, and what can be done about it. */
export const OneTeam = (props: {
  world: TeamSettingsWorld;
  now: TeamNow;
  onGone: (name: string) => void;
}) => {
  const { world, now } = props;
  const { team, state } = now;
  const [leaving, setLeaving] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const [notice, setNotice] = useState('');
  const attempt = (work: Promise<string>) =>
    work.then(setNotice, (error) => setNotice(t('notice.failed', { cause: causeOf(error) })));
  const signIn = async (password: string) => {
    const { url, database, name, user } = team;
    const cookie = state.problem === 'signed-out';
    const tested = await world.join({ url, database, name, user, password, cookie });
    return tested.ok ? t('team.signed-in') : problemWords(tested.problem);
  };
  const invitation = { ...team, user: '' };
  const held = state.problem === 'wrong-password' || state.problem === 'signed-out';
  return (
    <li class="one-team">
      <h3 dir="auto">{team.name}</h3>
      <p class="soft small">{t('team.place', { url: team.url, database: team.database, user: team.user })}</p>
      <TeamState now={now} />
      {held && !team.left && <NewPassword onPassword={(password) => void attempt(signIn(password))} />}
      <div class="buttons">
        {!team.left && (
          <>
            {!held && (
              <button
                type="button"
                class="button"
                onClick={() => void attempt(world.retry(team.id, team.url).then(() => t('team.tried')))}
              >
                {t('team.retry')}
              </button>
            )}
            <button
              type="button"
              class="button"
              onClick={() =>
                void attempt(world.copy(invitationLink(invitation)).then(() => t('team.invitation.copied')))
              }
            >
              {t('team.invitation.copy')}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => world.save('pitchcheck-team.json', invitationFile(invitation))}
            >
              {t('team.invitation.save')}
            </button>
          </>
        )}
        <button
          type="button"
          class="button"
          ref={opener}
          aria-expanded={leaving}
          onClick={() => setLeaving(!leaving)}
        >
          {t(team.left ? 'team.leave.remove-left' : 'team.leave')}
        </button>
      </div>
      {leaving && (
        <Leave
          left={team.left}
          onLeave={(remove) => {
            props.onGone(team.name);
            void attempt(world.leave(team.id, team.url, remove).then(() => ''));
            setLeaving(false);
          }}
          onCancel={() => {
            opener.current?.focus();
            setLeaving(false);
          }}
        />
      )}
      <p role="status" class="small">
        {notice}
      </p>
    </li>
  );
};
