import { acronymForm, exactForm } from './pattern.ts';
import { FLAG } from './tokens.ts';
import { foldWord } from './words.ts';

/** A fixed set of word numbers that is quick to ask: a bit for each number between its least and its greatest. */
export class WordSet {
  /** In their order. */
  readonly ids: readonly number[];
  readonly #first: number;
  /** Not there until it is asked: most sets belong to machines that no text ever runs. */
  #bits: Uint32Array | undefined;
  #key: string | undefined;

  constructor(ids: Iterable<number>) {
    this.ids = [...new Set(ids)].sort((a, b) => a - b);
    this.#first = (this.ids[0] ?? 0) >>> 5;
  }

  /** The same for equal sets, another for others. */
  get key(): string {
    this.#key ??= this.ids.join(' ');
    return this.#key;
  }

  has(id: number): boolean {
    if (this.ids.length === 1) return this.ids[0] === id;
    const bits = this.#bits ?? this.#makeBits();
    return (((bits[(id >>> 5) - this.#first] ?? 0) >>> (id & 31)) & 1) === 1;
  }

  #makeBits(): Uint32Array {
    const bits = new Uint32Array(((this.ids.at(-1) ?? 0) >>> 5) - this.#first + 1);
    for (const id of this.ids) {
      const at = (id >>> 5) - this.#first;
      bits[at] = (bits[at] ?? 0) | (1 << (id & 31));
    }
    this.#bits = bits;
    return bits;
  }
}

/** Numbers for all words that any pattern names. Words no pattern names have no number and cost nothing further. */
export class Vocabulary {
  readonly #ids: Map<string, number>;

  /** @param forms those that have numbers already, from 1 on */
  constructor(forms: readonly string[] = []) {
    this.#ids = new Map(forms.map((form, i) => [form, i + 1]));
  }

  /** All forms in the order of their numbers. */
  get forms(): string[] {
    return [...this.#ids.keys()];
  }

  /** Ids of forms, new ones made as needed. Only while compiling. */
  ids(forms: readonly string[]): WordSet {
    const ids = forms.map((form) => {
      const known = this.#ids.get(form);
      if (known !== undefined) return known;
      this.#ids.set(form, this.#ids.size + 1);
      return this.#ids.size;
    });
    return new WordSet(ids);
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
