import { browser } from '../platform/browser.ts';

export interface Settings {
  /** A click on the toolbar button paints the marks. */
  marksOnClick: boolean;
  language: 'en';
}

/** Each setting once: its default, and what makes a stored value usable. */
const DECLARED: {
  [K in keyof Settings]: { value: Settings[K]; usable: (stored: unknown) => stored is Settings[K] };
} = {
  marksOnClick: { value: true, usable: (stored): stored is boolean => typeof stored === 'boolean' },
  language: { value: 'en', usable: (stored): stored is 'en' => stored === 'en' },
};

const keyOf = (name: string): string => `setting:${name}`;
const NAMES = Object.keys(DECLARED) as (keyof Settings)[];

/** All settings; a stored value that is no longer usable gives way to the default. */
export async function getSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(NAMES.map(keyOf));
  const settings: Settings = { marksOnClick: DECLARED.marksOnClick.value, language: DECLARED.language.value };
  const take = <K extends keyof Settings>(name: K) => {
    const value = stored[keyOf(name)];
    if (DECLARED[name].usable(value)) settings[name] = value;
  };
  for (const name of NAMES) take(name);
  return settings;
}

export async function setSetting<K extends keyof Settings>(name: K, value: Settings[K]): Promise<void> {
  await browser.storage.local.set({ [keyOf(name)]: value });
}
