import type { Catalogue } from './catalogue.ts';
import { en } from './en.ts';

/** Words that the browser's Intl should have and hasn't: Chromium ships no Welsh months or names of languages. */
export interface Names {
  /** January first. */
  readonly months: readonly string[];
  /** By BCP 47 tag, in the form that a sentence can take up. */
  readonly languages: Readonly<Record<string, string>>;
}

interface Spoken {
  catalogue: Catalogue;
  names?: Names;
}

/**
 * Every language of the interface: the name it has in itself, the locale that numbers, plurals and dates are written by,
 * and its words. English is always at hand; another language is loaded when somebody chose it.
 */
export const LANGUAGES = {
  en: {
    name: 'English',
    numbers: 'en-GB',
    dates: 'en-GB',
    load: async (): Promise<Spoken> => ({ catalogue: en }),
  },
  cy: {
    name: 'Cymraeg',
    numbers: 'cy',
    dates: 'en-GB',
    load: async (): Promise<Spoken> => {
      const { cy, names } = await import('./cy.ts');
      return { catalogue: cy, names };
    },
  },
} as const;

/** The languages the interface speaks. */
export type Language = keyof typeof LANGUAGES;

/** Whether this is one of them: for values from outside. */
export const isLanguage = (value: unknown): value is Language =>
  typeof value === 'string' && Object.hasOwn(LANGUAGES, value);
