import { acronymForm, exactForm } from './pattern.ts';
import { FLAG } from './tokens.ts';
import { foldWord } from './words.ts';

/** A fixed set of word numbers that is quick to ask: a bit for each number between its least and its greatest. */
export class WordSet {
  readonly ids: readonly number[];
  readonly #first: number;
  readonly #bits: Uint32Array;
  #key: string | undefined;

  constructor(ids: Iterable<number>) {
    this.ids = [...new Set(ids)].sort((a, b) => a - b);
    const words = (id: number) => id >>> 5;
    this.#first = words(this.ids[0] ?? 0);
    this.#bits = new Uint32Array(words(this.ids.at(-1) ?? 0) - this.#first + 1);
    for (const id of this.ids) {
      const at = words(id) - this.#first;
      this.#bits[at] = (this.#bits[at] ?? 0) | (1 << (id & 31));
    }
  }

  /** The same for equal sets, another for others. */
  get key(): string {
    this.#key ??= this.ids.join(' ');
    return this.#key;
  }

  has(id: number): boolean {
    return (((this.#bits[(id >>> 5) - this.#first] ?? 0) >>> (id & 31)) & 1) === 1;
  }
}

/** Numbers for all words that any pattern names. Words no pattern names have no number and cost nothing further. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #sets = new WeakMap<readonly string[], WordSet>();

  /** Ids of forms, new ones made as needed. Only while compiling. */
  ids(forms: readonly string[]): WordSet {
    const made = this.#sets.get(forms);
    if (made) return made;
    const ids = forms.map((form) => {
      const known = this.#ids.get(form);
      if (known !== undefined) return known;
      this.#ids.set(form, this.#ids.size + 1);
      return this.#ids.size;
    });
    const set = new WordSet(ids);
    this.#sets.set(forms, set);
    return set;
  }

  /** Ids of the forms that a word of the text is. */
  idsOf(raw: string, folded: string, flags: number): number[] {
    const forms = [folded];
    if (folded.includes("'")) forms.push(foldWord(folded.replace(/'s?$/, '')));
    if (flags & FLAG.acronym) forms.push(acronymForm(raw.replace(/['’]s$/, '')));
    forms.push(exactForm(raw));
    const ids = forms.flatMap((form) => this.#ids.get(form) ?? []);
    return ids.length > 1 ? [...new Set(ids)] : ids;
  }
}
