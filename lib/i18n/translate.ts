import type { Catalogue, Key, Params, Sentence } from './catalogue.ts';
import { en } from './en.ts';
import { LANGUAGES, type Language, type Names } from './languages.ts';

interface Speech {
  language: Language;
  catalogue: Catalogue;
  names: Names | undefined;
  plural: Intl.PluralRules;
  number: Intl.NumberFormat;
  date: Intl.DateTimeFormat;
  moment: Intl.DateTimeFormat;
  list: Intl.ListFormat;
  languages: Intl.DisplayNames;
}

const speech = (language: Language, catalogue: Catalogue, names?: Names): Speech => {
  const { numbers, dates } = LANGUAGES[language];
  return {
    language,
    catalogue,
    names,
    plural: new Intl.PluralRules(numbers),
    number: new Intl.NumberFormat(numbers),
    date: new Intl.DateTimeFormat(dates, { dateStyle: 'long' }),
    moment: new Intl.DateTimeFormat(dates, { dateStyle: 'medium', timeStyle: 'short' }),
    list: new Intl.ListFormat(numbers, { type: 'unit', style: 'long' }),
    languages: new Intl.DisplayNames(numbers, { type: 'language' }),
  };
};

const english = speech('en', en);
let current = english;

/** Sets the language of everything said from now on. Each page waits for it once, before it shows anything. */
export const speak = async (language: Language): Promise<void> => {
  const { catalogue, names } = await LANGUAGES[language].load();
  current = speech(language, catalogue, names);
};

/** The language spoken now, as a BCP 47 tag for `lang` attributes. */
export const spoken = (): Language => current.language;

/** What `say` makes, in English if that is asked for: for words to somebody who may not read the language spoken now. */
export const saidIn = <T>(language: Language, say: () => T): T => {
  const before = current;
  if (language === 'en') current = english;
  try {
    return say();
  } finally {
    current = before;
  }
};

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

const written = (format: Intl.DateTimeFormat, date: Date): string => {
  const { names } = current;
  if (!names) return format.format(date);
  const part = ({ type, value }: Intl.DateTimeFormatPart) =>
    type === 'month' ? (names.months[date.getMonth()] ?? value) : value;
  return format.formatToParts(date).map(part).join('');
};

/** A day in words. @param iso a date and time, ISO 8601; throws RangeError when it is none */
export const day = (iso: string): string => written(current.date, new Date(iso));

/** A day and the time of day in words, in this machine's time zone. @param iso as for `day` */
export const moment = (iso: string): string => written(current.moment, new Date(iso));

/** A language's name in the language spoken now. @param tag BCP 47; an unknown tag is given back as it is */
export const languageName = (tag: string): string => {
  try {
    return current.names?.languages[tag] ?? current.languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
};
