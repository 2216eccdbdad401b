import type { Catalogue, Key, Params, Sentence } from './catalogue.ts';
import { en } from './en.ts';

const LANGUAGES = { en: { catalogue: en as Catalogue, locale: 'en-GB' } } as const;

/** The languages the interface speaks. */
export type Language = keyof typeof LANGUAGES;

interface Speech {
  language: Language;
  catalogue: Catalogue;
  plural: Intl.PluralRules;
  number: Intl.NumberFormat;
  date: Intl.DateTimeFormat;
  moment: Intl.DateTimeFormat;
  list: Intl.ListFormat;
  languages: Intl.DisplayNames;
}

const speech = (language: Language): Speech => {
  const { catalogue, locale } = LANGUAGES[language];
  return {
    language,
    catalogue,
    plural: new Intl.PluralRules(locale),
    number: new Intl.NumberFormat(locale),
    date: new Intl.DateTimeFormat(locale, { dateStyle: 'long' }),
    moment: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
    list: new Intl.ListFormat(locale, { type: 'unit', style: 'long' }),
    languages: new Intl.DisplayNames(locale, { type: 'language' }),
  };
};

let current = speech('en');

/** Sets the language of everything said from now on. Each page calls it once, before it shows anything. */
export const speak = (language: Language): void => {
  current = speech(language);
};

/** The language spoken now, as a BCP 47 tag for `lang` attributes. */
export const spoken = (): Language => current.language;

const fill = (sentence: Sentence, values: Readonly<Record<string, string | number>>): string => {
  if (typeof sentence !== 'string') {
    return fill(sentence[current.plural.select(Number(values[sentence.by]))] ?? sentence.other, values);
  }
  return sentence.replace(/\{([\w-]+)\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    return typeof value === 'number' ? current.number.format(value) : value;
  });
};

/**
 * The sentence under a key, in the language spoken now.
 * @param values one value for each placeholder; numbers are written the language's way and choose the plural form
 */
export const t = <K extends Key>(key: K, ...[values]: Params<K>): string =>
  fill(current.catalogue[key], (values ?? {}) as Readonly<Record<string, string | number>>);

/** Items in a row, joined the language's way: "a, b, c". Each item must stand by itself; it isn't bent to fit. */
export const list = (items: readonly string[]): string => current.list.format(items);

/** A day in words. @param iso a date and time, ISO 8601; throws RangeError when it is none */
export const day = (iso: string): string => current.date.format(new Date(iso));

/** A day and the time of day in words, in this machine's time zone. @param iso as for `day` */
export const moment = (iso: string): string => current.moment.format(new Date(iso));

/** A language's name in the language spoken now. @param tag BCP 47; an unknown tag is given back as it is */
export const languageName = (tag: string): string => {
  try {
    return current.languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
};
