import { browser } from './browser.ts';

const PREFIX = 'unfinished:';

/** What was typed into a form that was not sent. Session storage: it outlives a popup and ends with the browser. */
export async function unfinished(form: string): Promise<unknown> {
  const key = PREFIX + form;
  return (await browser.storage.session.get(key))[key];
}

/** Keeps what is typed into a form; undefined once it is sent or given up. Throws the browser's error when there is no room. */
export async function keepUnfinished(form: string, typed: unknown): Promise<void> {
  const key = PREFIX + form;
  if (typed === undefined) await browser.storage.session.remove(key);
  else await browser.storage.session.set({ [key]: typed });
}
