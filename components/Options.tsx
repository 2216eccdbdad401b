import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../lib/i18n/languages.ts';
import { spoken, t } from '../lib/i18n/translate.ts';
import type { SetAside } from '../lib/reviews/set-aside.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { Limits } from './Limits.tsx';
import { ReviewerName } from './review/ReviewerName.tsx';
import { SetAsideList } from './SetAsideList.tsx';
import { Sites, type SitesWorld } from './Sites.tsx';
import { TeamSettings } from './team/TeamSettings.tsx';
import type { TeamSettingsWorld } from './team/world.ts';

/** What the settings page needs of the world around it. */
interface OptionsWorld extends SitesWorld {
  teams: TeamSettingsWorld;
  watchSetAside(fn: (entries: SetAside[]) => void, signal: AbortSignal): void;
  restore(entry: SetAside): Promise<void>;
  /** Keeps the language and speaks it from now on. */
  setLanguage(language: Language): Promise<void>;
  setMarksOnClick(on: boolean): Promise<void>;
  setReviewer(name: string): Promise<void>;
  openNotebook(): Promise<void>;
}

interface Props {
  world: OptionsWorld;
  marksOnClick: boolean;
  /** The name that goes with reviews; '' where none is given. */
  reviewer: string;
  /** Whether every message that is opened is checked; undefined outside Thunderbird, where that can't be had. */
  checkMessages?: { on: boolean; set(on: boolean): Promise<void> } | undefined;
  /** The keys in force, as the browser writes them; empty where none is set. */
  keys: { open: string; marks: string };
  /** Whether there are sites to ask for at all; in Thunderbird there are none. */
  asksForSites: boolean;
  engine: 'chromium' | 'firefox';
  version: string;
}

const Key = ({ keys }: { keys: string }) => (
  <dd>{keys === '' ? t('options.keys.unset') : <kbd>{keys}</kbd>}</dd>
);

/** One setting that is on or off, under a heading of its own. */
const Switch = (props: {
  id: string;
  heading: string;
  label: string;
  note: string;
  on: boolean;
  set(on: boolean): Promise<void>;
}) => {
  const { id, heading, label, note, set } = props;
  const [on, setOn] = useState(props.on);
  const [notice, setNotice] = useState('');
  const change = (next: boolean) => {
    setOn(next);
    set(next).then(
      () => setNotice(t('options.saved')),
      (cause) => {
        setOn(!next);
        setNotice(t('notice.failed', { cause: String(cause) }));
      },
    );
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <label class="choice">
        <input type="checkbox" checked={on} onChange={(event) => change(event.currentTarget.checked)} />
        {label}
      </label>
      <p class="soft small">{note}</p>
      <p role="status" class="small">
        {notice}
      </p>
    </section>
  );
};

const Aside = ({ world }: Pick<Props, 'world'>) => {
  const [entries, setEntries] = useState<readonly SetAside[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    world.watchSetAside(setEntries, stop.signal);
    return () => stop.abort();
  }, []);
  return (
    <section aria-labelledby="aside">
      <h2 id="aside" tabIndex={-1}>
        {t('options.aside.heading')}
      </h2>
      {entries.length === 0 ? (
        <p>{t('aside.none')}</p>
      ) : (
        <>
          <p class="soft small">{t('options.aside.recorded')}</p>
          <SetAsideList entries={entries} home="aside" onRestore={(entry) => void world.restore(entry)} />
        </>
      )}
    </section>
  );
};

/** The settings page: language, marks, name, keys, sites, what was set aside, what the tool can't judge, where the text goes. */
export const Options = ({
  world,
  marksOnClick,
  reviewer,
  checkMessages,
  keys,
  asksForSites,
  engine,
  version,
}: Props) => {
  const [language, setLanguage] = useState(spoken);
  const [changed, setChanged] = useState(false);
  const speak = async (chosen: Language) => {
    await world.setLanguage(chosen);
    setChanged(true);
    setLanguage(chosen);
  };
  return (
    <main key={language}>
      <h1>{t('options.heading')}</h1>
      <nav aria-label={t('app.pages')}>
        <button type="button" class="plain small" onClick={() => void world.openNotebook()}>
          {t('action.notebook')}
        </button>
      </nav>
      <LanguageChoice chosen={language} changed={changed} set={speak} />
      <Switch
        id="marks"
        heading={t('options.marks.heading')}
        label={t('options.marks.label')}
        note={t('options.marks.note')}
        on={marksOnClick}
        set={world.setMarksOnClick}
      />
      {checkMessages && (
        <Switch
          id="messages"
          heading={t('thunderbird.check.heading')}
          label={t('thunderbird.check.label')}
          note={t('thunderbird.check.note')}
          {...checkMessages}
        />
      )}
      <ReviewerName name={reviewer} set={world.setReviewer} />
      <section aria-labelledby="keys">
        <h2 id="keys">{t('options.keys.heading')}</h2>
        <dl class="keys">
          <dt>{t('options.keys.open')}</dt>
          <Key keys={keys.open} />
          <dt>{t('options.keys.marks')}</dt>
          <Key keys={keys.marks} />
        </dl>
        <p class="soft small">{t(`options.keys.change.${engine}`)}</p>
      </section>
      {asksForSites && <TeamSettings world={world.teams} />}
      {asksForSites && <Sites world={world} />}
      <Aside world={world} />
      <Limits />
      <section aria-labelledby="privacy">
        <h2 id="privacy">{t('options.privacy.heading')}</h2>
        <p>{t('options.privacy.1')}</p>
        <p>{asksForSites ? t('options.privacy.2') : t('options.privacy.messages')}</p>
        {asksForSites && <p>{t('options.privacy.sites')}</p>}
        <p>{t('options.privacy.3')}</p>
      </section>
      <p class="soft small">{t('options.version', { version })}</p>
    </main>
  );
};
