import { useId, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { DATABASE, readAddress, TEAM_NAME, USER } from '../../lib/team/address.ts';
import { type Invitation, readInvitation } from '../../lib/team/invitation.ts';
import type { Tested } from '../../lib/team/types.ts';
import { addressWords, invitationWords, problemWords } from '../../lib/team/words.ts';
import { useDrop } from '../document/use-drop.ts';
import type { Joining, TeamSettingsWorld } from './world.ts';

const EMPTY: Joining = { url: '', database: '', name: '', user: '', password: '', cookie: false };
const FIELDS = ['url', 'database', 'name', 'user', 'password'] as const;
type Field = (typeof FIELDS)[number];

/** What is wrong with what was typed, in a sentence, and where; undefined where nothing is. */
function fault({
  url,
  database,
  name,
  user,
  password,
}: Joining): { field: Field; words: string } | undefined {
  const address = readAddress(url);
  if ('problem' in address) return { field: 'url', words: addressWords(address.problem) };
  if (!DATABASE.test(database)) return { field: 'database', words: t('team.join.no-database') };
  if (!TEAM_NAME.test(name)) return { field: 'name', words: t('team.join.no-name') };
  if (!USER.test(user)) return { field: 'user', words: t('team.join.no-user') };
  return password === '' ? { field: 'password', words: t('team.join.no-password') } : undefined;
}

/** What a test said, in sentences. */
const testedWords = (tested: Tested): string => {
  if (!tested.ok) return problemWords(tested.problem);
  const { rules, documents } = tested;
  const works = t('team.join.works', { n: documents });
  return rules === 'ours' ? works : `${works} ${t(`team.rules.${rules}`)}`;
};

/** An invitation pasted, chosen or dropped. */
const Invited = ({ onInvitation }: { onInvitation: (found: Invitation) => void }) => {
  const id = useId();
  const [notice, setNotice] = useState('');
  const take = (text: string) => {
    const found = readInvitation(text);
    setNotice('problem' in found ? invitationWords(found.problem) : t('team.join.taken'));
    if ('invitation' in found) onInvitation(found.invitation);
  };
  const over = useDrop(({ files: [file], text }) => {
    if (file) void file.text().then(take);
    else if (text.trim() !== '') take(text);
  });
  return (
    <div class="invited" data-over={over}>
      <label for={`${id}-link`}>{t('team.join.invitation')}</label>
      <input
        id={`${id}-link`}
        type="text"
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => {
          if (event.currentTarget.value.trim() !== '') take(event.currentTarget.value);
        }}
      />
      <label for={`${id}-file`}>{t('team.join.invitation-file')}</label>
      <input
        id={`${id}-file`}
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void file.text().then(take);
        }}
      />
      <p role="status" class="small">
        {notice}
      </p>
    </div>
  );
};

/** The form for joining a team: by an invitation, which fills it in but for the password, or by hand. */
export const JoinTeam = ({
  world,
  onJoined,
}: {
  world: TeamSettingsWorld;
  onJoined: (name: string) => void;
}) => {
  const id = useId();
  const [typed, setTyped] = useState<Joining>(EMPTY);
  const [wrong, setWrong] = useState<Field>();
  const [notice, setNotice] = useState('');
  const [busy, setBusy] = useState(false);
  const change = (next: Partial<Joining>) => {
    setTyped({ ...typed, ...next });
    setWrong(undefined);
  };

  // No await before `work`: the browser asks for the host only straight from a click.
  const attempt = (work: (joining: Joining) => Promise<Tested>, then: (tested: Tested) => void) => {
    const joining = {
      ...typed,
      name: typed.name.trim(),
      user: typed.user.trim(),
      database: typed.database.trim(),
    };
    const found = fault(joining);
    setWrong(found?.field);
    setNotice(found?.words ?? t('team.join.asking'));
    const address = readAddress(joining.url);
    if (found || !('url' in address)) return document.getElementById(`${id}-${found?.field}`)?.focus();
    setBusy(true);
    work({ ...joining, url: address.url })
      .then(then, (error) => setNotice(t('notice.failed', { cause: String(error) })))
      .finally(() => setBusy(false));
  };
  const test = () => attempt(world.test, (tested) => setNotice(testedWords(tested)));
  const join = () =>
    attempt(world.join, (tested) => {
      if (!tested.ok) return setNotice(testedWords(tested));
      setTyped(EMPTY);
      setNotice('');
      onJoined(typed.name);
    });
  return (
    <form
      class="join"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) join();
      }}
    >
      <Invited
        onInvitation={(invitation) => {
          change({ ...invitation, user: invitation.user || typed.user });
          document.getElementById(`${id}-${invitation.user ? 'password' : 'user'}`)?.focus();
        }}
      />
      {FIELDS.map((field) => (
        <div key={field}>
          <label for={`${id}-${field}`}>{t(`team.field.${field}`)}</label>
          <input
            id={`${id}-${field}`}
            {...(field === 'password' ? ({ type: field } as const) : ({ type: 'text' } as const))}
            autocomplete={field === 'password' ? 'current-password' : 'off'}
            spellcheck={false}
            value={typed[field]}
            aria-invalid={wrong === field}
            aria-describedby={wrong === field ? `${id}-notice` : undefined}
            onInput={(event) => change({ [field]: event.currentTarget.value })}
          />
        </div>
      ))}
      <label class="choice">
        <input
          type="checkbox"
          checked={typed.cookie}
          onChange={(event) => change({ cookie: event.currentTarget.checked })}
        />
        {t('team.join.cookie')}
      </label>
      <p class="soft small">
        {t('team.join.permission')} {world.asksAboutData && t('team.join.data')}
      </p>
      <div class="buttons">
        <button type="submit" class="button first" aria-disabled={busy}>
          {t('team.join.go')}
        </button>
        <button type="button" class="button" aria-disabled={busy} onClick={() => busy || test()}>
          {t('team.join.test')}
        </button>
      </div>
      <p role="status" id={`${id}-notice`}>
        {notice}
      </p>
    </form>
  );
};
