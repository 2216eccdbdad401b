import { eachChange } from './changes.ts';
import type { Entry } from './entries.ts';
import { hash32 as trait } from './hash.ts';
import type { Sentence } from './sentence.ts';
import { FLAG } from './tokens.ts';
import { EDGE, type Note, pair, symbol } from './traits.ts';

/** A name, or a run of other words with a capital within a sentence. */
export interface Capitals {
  words: readonly string[];
  from: number;
  to: number;
  /** The words on either side, as `symbol` has them. */
  before: number;
  after: number;
  /** A capital that says nothing by itself: the first word of a sentence, or a line in Title Case. */
  usual: boolean;
}

const NO_WORDS: readonly string[] = [];
const NAME = trait('name');
const CAPITAL = trait('capital');
const HAS_NAME = trait('has a name');
const STARTS_WITH_NAME = trait('starts with a name');

/** The words of a sentence that have a capital: names are told later, when the whole text is known. */
export function capitalsOf(sentence: Sentence): Capitals[] {
  const { entries } = sentence;
  const found: Capitals[] = [];
  for (let at = 0; at < entries.length; at++) {
    if (((entries[at]?.flags ?? 0) & FLAG.capital) === 0) continue;
    const from = at;
    let words: readonly string[] = NO_WORDS;
    // The first word stands by itself: its capital need not be its own.
    do {
      const { ids, raw } = entries[at] as Entry;
      // A word that some rule knows is a word, and no name.
      if (ids.length === 0) words = [...words, raw.replace(/['’]s?$/, '')];
      at++;
    } while (from > 0 && ((entries[at]?.flags ?? 0) & FLAG.capital) !== 0);
    const usual = from === 0 || sentence.titleCase;
    // What is no name and has its capital from where it stands says nothing whatever else is in the text.
    if (words.length > 0 || !usual)
      found.push({
        words,
        from,
        to: at,
        before: from === 0 ? EDGE : symbol(sentence, from - 1),
        after: symbol(sentence, at),
        usual,
      });
    at--;
  }
  return found;
}

/** A sentence with its capitals. */
interface Named {
  capitals: readonly Capitals[];
}

/** How many names a text is taken to be about. */
const NAMES = 6;

/**
 * The names that a text is about: the vendor, its product, its customer. It goes on from the sentences that it counted
 * last.
 */
export class Names {
  readonly #counts = new Map<string, { times: number; sure: number }>();
  #counted: readonly Named[] = [];
  #names: ReadonlySet<string> = new Set();

  /** Those most often there, of two that are there as often the first by letters; the same set as long as they are the same. */
  of(sentences: readonly Named[]): ReadonlySet<string> {
    eachChange(this.#counted, sentences, (finding, times) => this.#add(finding, times));
    this.#counted = sentences;
    const often: { word: string; times: number }[] = [];
    this.#counts.forEach(({ times, sure }, word) => {
      if (sure > 0 && times > 1) often.push({ word, times });
    });
    often.sort((a, b) => b.times - a.times || (a.word < b.word ? -1 : 1));
    const names = often.slice(0, NAMES).map(({ word }) => word);
    if (names.join() !== [...this.#names].join()) this.#names = new Set(names);
    return this.#names;
  }

  #add({ capitals }: Named, by: number): void {
    for (const { words, usual } of capitals)
      for (const word of words) {
        const count = this.#counts.get(word) ?? { times: 0, sure: 0 };
        count.times += by;
        if (!usual) count.sure += by;
        if (count.times > 0) this.#counts.set(word, count);
        else this.#counts.delete(word);
      }
  }
}

/** Where the names of the text, and other capitals, stand in a sentence. */
export function noteNames(capitals: readonly Capitals[], names: ReadonlySet<string>, note: Note): void {
  let has = false;
  for (const { words, from, to, before, after, usual } of capitals) {
    const named = words.some((word) => names.has(word));
    if (usual && !named) continue;
    const what = named ? NAME : CAPITAL;
    has ||= named;
    note(what, from, to);
    note(pair(before, what), from, to);
    note(pair(what, after), from, to);
    if (named && from === 0) note(STARTS_WITH_NAME, from, to);
  }
  if (has) note(HAS_NAME, 0, 0);
}
