import { browser } from './browser.ts';

/**
 * The match pattern of a page's host and no other, on every port, as browsers know no ports in patterns; undefined where
 * the page isn't on the web.
 */
export function hostPattern(url: string): string | undefined {
  const { protocol, hostname } = URL.parse(url) ?? {};
  return hostname && (protocol === 'https:' || protocol === 'http:')
    ? `${protocol}//${hostname}/*`
    : undefined;
}

/** The host as people know it: "mail.example.org", with "http://" before it where it isn't the safe kind. */
export const hostOfPattern = (pattern: string): string => pattern.replace(/^https:\/\/|\/\*$/g, '');

/** Has the browser ask the person for one host. Must be called straight from a click. False when they say no. */
export const requestHost = (pattern: string): Promise<boolean> =>
  browser.permissions.request({ origins: [pattern] });

/** Whether one host may be read without a click. */
export const isGranted = (pattern: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [pattern] });

/** Gives one host back. False where the browser keeps it granted, as when an organisation's policy says so. */
export const giveBackHost = (pattern: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [pattern] });

/** Calls `fn` whenever hosts were granted or taken away, here or in the browser's own settings. */
export function watchGrants(fn: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(fn);
  onRemoved.addListener(fn);
  signal.addEventListener('abort', () => {
    onAdded.removeListener(fn);
    onRemoved.removeListener(fn);
  });
}
