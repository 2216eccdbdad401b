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

/** What Firefox has people agree to before an extension sends it anywhere, as the manifest names it; nothing elsewhere. */
export function dataKinds(): string[] {
  // Firefox gives its own part of the manifest back under its older name.
  const { applications, browser_specific_settings: own = applications } =
    browser.runtime.getManifest() as Manifest;
  return own?.gecko?.data_collection_permissions?.optional ?? [];
}
interface Manifest {
  applications?: Manifest['browser_specific_settings'];
  browser_specific_settings?: { gecko?: { data_collection_permissions?: { optional?: string[] } } };
}

/** What of a permission is about data and no host; undefined where there is no such. The polyfill's types are older. */
const ofData = (): object | undefined => {
  const data_collection = dataKinds();
  return data_collection.length > 0 ? { data_collection } : undefined;
};

/**
 * Has the browser ask the person for one host, and for sending data there where it knows of that. Must be called straight
 * from a click. False when they say no. Where an organisation's policy decides, nobody is asked, and this is true: then it
 * shows whether the host can be reached.
 */
export async function requestServer(pattern: string): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [pattern], ...ofData() });
  } catch {
    return true;
  }
}

/** Whether data may be sent to hosts that are granted. */
export async function maySend(): Promise<boolean> {
  const wanted = ofData();
  return wanted === undefined || (await browser.permissions.contains(wanted));
}

/** Gives back that data may be sent. */
export async function giveBackSending(): Promise<void> {
  const given = ofData();
  if (given) await browser.permissions.remove(given);
}

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
