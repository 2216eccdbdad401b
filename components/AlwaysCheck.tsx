import { useEffect, useState } from 'preact/hooks';
import { t } from '../lib/i18n/translate.ts';

/** What "always check mail here" needs of the world around it. Hosts are match patterns. */
export interface AlwaysCheckWorld {
  /** The host that a tab's mail is on; undefined where it is on none. */
  hostOf(tabId: number): Promise<{ pattern: string; name: string } | undefined>;
  /** Calls `fn` at once with the hosts that are always checked, and whenever they change. */
  watchAlwaysChecked(fn: (patterns: string[]) => void, signal: AbortSignal): void;
  /** Has the browser ask for one host; must be called straight from a click. */
  alwaysCheck(pattern: string): Promise<boolean>;
}

/** The offer to check mail on this host without a click, or that it is so. */
export const AlwaysCheck = ({ world, tabId }: { world: AlwaysCheckWorld; tabId: number }) => {
  const [host, setHost] = useState<{ pattern: string; name: string }>();
  const [checked, setChecked] = useState<readonly string[]>();
  const [notice, setNotice] = useState('');
  useEffect(() => {
    const stop = new AbortController();
    world.watchAlwaysChecked(setChecked, stop.signal);
    world.hostOf(tabId).then(
      (found) => !stop.signal.aborted && setHost(found),
      () => setHost(undefined),
    );
    return () => stop.abort();
  }, [tabId]);
  if (!host || !checked) return null;
  if (checked.includes(host.pattern)) {
    return <p class="soft small">{t('mail.always.on', { host: host.name })}</p>;
  }
  const ask = () => {
    // A browser whose question closes this page goes on without it.
    setNotice(t('mail.always.asking'));
    world.alwaysCheck(host.pattern).then(
      (granted) => setNotice(granted ? '' : t('mail.always.refused')),
      (cause) => setNotice(t('notice.failed', { cause: String(cause) })),
    );
  };
  return (
    <div class="always">
      <button type="button" class="plain small" onClick={ask}>
        {t('mail.always', { host: host.name })}
      </button>
      <p class="soft small">{t('mail.always.note')}</p>
      <p role="status" class="small">
        {notice}
      </p>
    </div>
  );
};
