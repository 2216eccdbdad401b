import type { Sentence } from '../../lib/i18n/catalogue.ts';

/** Every form that a sentence can take. */
export const leaves = (sentence: Sentence): string[] =>
  typeof sentence === 'string'
    ? [sentence]
    : Object.entries(sentence).flatMap(([key, form]) => (key === 'by' ? [] : leaves(form)));

/** The names in braces, sorted. */
export const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{([\w-]+)\}/g)].map(([, name]) => name ?? '').sort();

/** What a sentence counts, once for each choice that it leads to. */
export const counted = (sentence: Sentence): string[] =>
  typeof sentence === 'string'
    ? []
    : [
        sentence.by,
        ...Object.entries(sentence).flatMap(([key, form]) => (key === 'by' ? [] : counted(form))),
      ];
