import { isLanguage, type Language } from '../i18n/languages.ts';
import { browser } from '../platform/browser.ts';
import { LIMITS } from '../reviews/limits.ts';

export interface Settings {
  /** A click on the toolbar button paints the marks. */
  marksOnClick: boolean;
  /** What the interface speaks. */
  language: Language;
  /** Match patterns of hosts whose mail is checked without a click, as far as they are granted. */
  alwaysCheck: readonly string[];
  /** In Thunderbird, every message that is opened is checked without a click. */
  checkMessages: boolean;
  /** The name that what is saved and judged is kept under; '' where none is given. */
  reviewer: string;
  /** The names that this person has kept and judged under before. */
  formerNames: readonly string[];
  /** Whoever saves or judges for the first time is asked for a name, and need not give one. */
  askReviewer: boolean;
}

const isSwitch = (stored: unknown): stored is boolean => typeof stored === 'boolean';

const isTexts = (stored: unknown): stored is string[] =>
  Array.isArray(stored) && stored.every((one) => typeof one === 'string');

/** Each setting once: its default, and what makes a stored value usable. */
const DECLARED: {
  [K in keyof Settings]: { value: Settings[K]; usable: (stored: unknown) => stored is Settings[K] };
} = {
  marksOnClick: { value: true, usable: isSwitch },
  checkMessages: { value: false, usable: isSwitch },
  askReviewer: { value: true, usable: isSwitch },
  reviewer: {
    value: '',
    usable: (stored): stored is string => typeof stored === 'string' && stored.length <= LIMITS.reviewer,
  },
  language: { value: 'en', usable: isLanguage },
  formerNames: { value: [], usable: isTexts },
  alwaysCheck: { value: [], usable: isTexts },
};

const keyOf = (name: string): string => `setting:${name}`;
const NAMES = Object.keys(DECLARED) as (keyof Settings)[];

/** All settings; a stored value that is no longer usable gives way to the default. */
export async function getSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(NAMES.map(keyOf));
  const settings: Settings = {
    marksOnClick: DECLARED.marksOnClick.value,
    language: DECLARED.language.value,
    alwaysCheck: DECLARED.alwaysCheck.value,
    checkMessages: DECLARED.checkMessages.value,
    reviewer: DECLARED.reviewer.value,
    formerNames: DECLARED.formerNames.value,
    askReviewer: DECLARED.askReviewer.value,
  };
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

/** The name to keep and judge under from now on; the one before is remembered as this person's. */
export async function setReviewer(name: string): Promise<void> {
  const { reviewer, formerNames } = await getSettings();
  await setSetting('formerNames', [...new Set([...formerNames, reviewer])]);
  await setSetting('reviewer', name);
  await setSetting('askReviewer', false);
}

/** Every name that this person has kept and judged under. */
export async function ownNames(): Promise<string[]> {
  const { reviewer, formerNames } = await getSettings();
  return [...new Set([reviewer, ...formerNames])];
}

/** Calls `fn` whenever one of these settings changes, on whichever of our pages. */
export function watchSettings(fn: () => void, signal: AbortSignal, names = NAMES): void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && names.some((name) => keyOf(name) in changes)) fn();
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
}
