import type { en } from './en.ts';

/**
 * A sentence, or a choice of sentences by a number: `by` names the parameter, the other keys are the plural categories of
 * the language (English has two, Welsh six). A choice may hold further choices where a sentence counts two things.
 */
export type Sentence = string | Plural;
type Plural = { readonly by: string; readonly other: Sentence } & {
  readonly [category in 'zero' | 'one' | 'two' | 'few' | 'many']?: Sentence;
};

export type Key = keyof typeof en;

/** A catalogue in another language holds the same keys. */
export type Catalogue = Readonly<Record<Key, Sentence>>;

type Placeholders<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type Counted<S> = S extends { readonly by: infer By extends string }
  ? By | Counted<S[Exclude<keyof S, 'by'>]>
  : never;

type Named<S> = S extends string
  ? Placeholders<S>
  : S extends { readonly by: string }
    ? Named<S[Exclude<keyof S, 'by'>]>
    : never;

type Values<S> = { readonly [P in Counted<S>]: number } & {
  readonly [P in Exclude<Named<S>, Counted<S>>]: string | number;
};

/** What `t` takes beside the key: nothing, or exactly the sentence's placeholders. */
export type Params<K extends Key> = [Named<(typeof en)[K]> | Counted<(typeof en)[K]>] extends [never]
  ? []
  : [values: Values<(typeof en)[K]>];
