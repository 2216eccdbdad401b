import { type Read, toldBy } from './by-language.ts';
import { type Finding, isJudged } from './judge.ts';
import { unquoted } from './place.ts';
import { quoteMarks } from './quotations.ts';
import type { Passage, Role } from './types.ts';

/** What was found in a passage, and of which reading and at which place of it that was last a part. */
interface Kept extends Read {
  reading: number;
  at: number;
}

/** Reads a text again and again as it changes: what was found in a passage is kept as long as the passage stays. */
export class Readings {
  readonly #judge: (passage: Passage) => Finding[];
  /** The last of each role and text. */
  readonly #kept = new Map<Role, Map<string, Kept>>();
  /** How many are kept, and in which reading we are. */
  #keeps = 0;
  #reading = 0;
  /** The last reading, in its order. */
  #last: readonly Kept[] = [];

  constructor(judge: (passage: Passage) => Finding[]) {
    this.#judge = judge;
  }

  /** The passages with what is found in them, in their order. */
  of(passages: readonly Passage[]): readonly Read[] {
    const now = ++this.#reading;
    const last = this.#last;
    // Most stand behind the one they stood behind, and need not be looked for.
    let next = 0;
    const read: Kept[] = [];
    for (let i = 0; i < passages.length; i++) {
      const passage = passages[i] as Passage;
      const following = last[next];
      const one = following && isSame(following.passage, passage) ? following : this.#find(passage);
      if (one.at >= 0) next = one.at + 1;
      one.at = i;
      one.reading = now;
      read.push(one);
    }
    this.#last = read;
    if (this.#keeps > 2 * passages.length) this.#forgetAllBut(now);
    return read;
  }

  #find(passage: Passage): Kept {
    const same = this.#kept.get(passage.role) ?? new Map<string, Kept>();
    this.#kept.set(passage.role, same);
    const known = same.get(passage.text);
    if (known?.passage.id === passage.id) return known;
    const found = known ? again(known, passage) : this.#read(passage);
    same.set(passage.text, found);
    if (!known) this.#keeps++;
    return found;
  }

  #read(passage: Passage): Kept {
    const findings = this.#judge(passage);
    const { language, mixed } = toldBy(passage);
    return {
      passage,
      findings,
      words: wordsIn(passage.role, findings),
      language,
      mixed,
      marks: quoteMarks(passage),
      placed: unquoted(passage, findings),
      reading: 0,
      at: -1,
    };
  }

  #forgetAllBut(reading: number): void {
    for (const same of this.#kept.values())
      for (const [text, known] of same)
        if (known.reading !== reading) {
          same.delete(text);
          this.#keeps--;
        }
  }
}

const isSame = (a: Passage, b: Passage): boolean =>
  a === b || (a.id === b.id && a.role === b.role && a.text === b.text);

/** The same words in another passage. */
const again = (known: Kept, passage: Passage): Kept => ({
  ...known,
  passage,
  placed: unquoted(passage, known.findings),
  at: -1,
});

const wordsIn = (role: Role, findings: readonly Finding[]): number =>
  isJudged(role) ? findings.reduce((sum, { words }) => sum + words, 0) : 0;
