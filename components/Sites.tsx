import { useEffect, useState } from 'preact/hooks';
import { t } from '../lib/i18n/translate.ts';

export interface SitesWorld {
  /** Calls `fn` at once with the hosts whose mail is always checked, and whenever they change. */
  watchSites(fn: (sites: { pattern: string; name: string }[]) => void, signal: AbortSignal): void;
  stopChecking(pattern: string): Promise<void>;
}

/** The hosts whose mail is checked without a click; each can be given back. */
export const Sites = ({ world }: { world: SitesWorld }) => {
  const [sites, setSites] = useState<{ pattern: string; name: string }[]>([]);
  const [notice, setNotice] = useState('');
  useEffect(() => {
    const stop = new AbortController();
    world.watchSites(setSites, stop.signal);
    return () => stop.abort();
  }, []);
  const giveBack = ({ pattern, name }: { pattern: string; name: string }) => {
    document.getElementById('sites')?.focus({ preventScroll: true });
    world.stopChecking(pattern).then(
      () => setNotice(t('sites.stopped', { host: name })),
      (cause) => setNotice(t('notice.failed', { cause: String(cause) })),
    );
  };
  return (
    <section aria-labelledby="sites">
      <h2 id="sites" tabIndex={-1}>
        {t('sites.heading')}
      </h2>
      <p>{sites.length === 0 ? t('sites.none') : t('sites.some')}</p>
      <ul class="aside-list">
        {sites.map((site) => (
          <li key={site.pattern}>
            <p>{site.name}</p>
            <button
              type="button"
              class="plain small"
              aria-label={t('sites.stop-one', { host: site.name })}
              onClick={() => giveBack(site)}
            >
              {t('sites.stop')}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" class="small">
        {notice}
      </p>
    </section>
  );
};
