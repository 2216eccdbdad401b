import { useEffect, useState } from 'preact/hooks';
import { t } from '../lib/i18n/translate.ts';
import type { SetAside } from '../lib/reviews/set-aside.ts';
import { Limits } from './Limits.tsx';
import { SetAsideList } from './SetAsideList.tsx';
import { Sites, type SitesWorld } from './Sites.tsx';

/** What the settings page needs of the world around it. */
interface OptionsWorld extends SitesWorld {
  watchSetAside(fn: (entries: SetAside[]) => void, signal: AbortSignal): void;
  restore(entry: SetAside): Promise<void>;
  setMarksOnClick(on: boolean): Promise<void>;
}

interface Props {
  world: OptionsWorld;
  marksOnClick: boolean;
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

const Marks = ({ world, marksOnClick }: Pick<Props, 'world' | 'marksOnClick'>) => {
  const [on, setOn] = useState(marksOnClick);
  const [notice, setNotice] = useState('');
  const change = (next: boolean) => {
    setOn(next);
    world.setMarksOnClick(next).then(
      () => setNotice(t('options.saved')),
      (cause) => {
        setOn(!next);
        setNotice(t('notice.failed', { cause: String(cause) }));
      },
    );
  };
  return (
    <section aria-labelledby="marks">
      <h2 id="marks">{t('options.marks.heading')}</h2>
      <label class="choice">
        <input type="checkbox" checked={on} onChange={(event) => change(event.currentTarget.checked)} />
        {t('options.marks.label')}
      </label>
      <p class="soft small">{t('options.marks.note')}</p>
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
        <SetAsideList entries={entries} home="aside" onRestore={(entry) => void world.restore(entry)} />
      )}
    </section>
  );
};

/** The settings page: marks, keys, sites, what was set aside, what the tool can't judge, where the text goes. */
export const Options = ({ world, marksOnClick, keys, asksForSites, engine, version }: Props) => (
  <main>
    <h1>{t('options.heading')}</h1>
    <Marks world={world} marksOnClick={marksOnClick} />
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
    {asksForSites && <Sites world={world} />}
    <Aside world={world} />
    <Limits />
    <section aria-labelledby="privacy">
      <h2 id="privacy">{t('options.privacy.heading')}</h2>
      <p>{t('options.privacy.1')}</p>
      <p>{t('options.privacy.2')}</p>
      <p>{t('options.privacy.3')}</p>
    </section>
    <p class="soft small">{t('options.version', { version })}</p>
  </main>
);
