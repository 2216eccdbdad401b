import { NOTHING, type Placed } from './claims.ts';
import type { CompiledRule } from './compile.ts';
import type { Finding, Voice } from './judge.ts';
import type { KindReason } from './types.ts';
import type { KindWeights } from './weights.ts';
import { WordCounts } from './word-counts.ts';

/** Above even: a pitch missed can be asked for with one click, a flag on what is no pitch costs trust. */
export const PITCH_FROM = 0.6;
/**
 * Sums nearer to PITCH_FROM than this may as well lie on the other side. Chosen on texts judged by weights that were fitted
 * without them: the band holds 127 of the 218 that were judged wrongly, and 222 of the 1,648 that were judged rightly.
 */
const UNSURE = 0.75;
/** A short text is measured as if it had this many sentences at least, so that one sentence is not all of it. */
const FEWEST = 8;
/** Shares are taken of so many sentences more, in which there is nothing: three of ten say less than thirty of a hundred. */
const MORE = 6;
const REASONS = 3;

/** What a text has that tells its kind, by name. */
export type KindTraits = ReadonlyMap<string, number>;

interface Cue extends KindReason {
  /** The trait that weighs for it. */
  trait: string;
}

const WORD = 'word ';
const VOICES: Readonly<Record<Voice, string>> = {
  seller: 'voice seller',
  promise: 'voice promise',
  doubt: 'voice doubt',
  buyer: 'voice buyer',
  specific: 'voice specific',
};

/** Tells the kind of texts. It goes on from the text it read last, so that one with a paragraph changed costs little. */
export class KindReader {
  readonly #weights: KindWeights;
  /** What each word adds, as the trait it is known by. */
  readonly #ofWord: ReadonlyMap<number, number>;
  readonly #words: WordCounts;

  constructor(weights: KindWeights) {
    this.#weights = weights;
    const ofWord = Object.entries(weights.traits).flatMap(([name, weight]): [number, number][] =>
      name.startsWith(WORD) ? [[Number(name.slice(WORD.length)), weight]] : [],
    );
    this.#ofWord = new Map(ofWord);
    this.#words = new WordCounts(this.#ofWord.keys());
  }

  /**
   * Whether the whole text is a pitch, whether that is sure, and the words that told; where it is not sure, the last are
   * what speaks against it.
   */
  read(placed: readonly Placed[]): { kind: 'pitch' | 'not-pitch'; sure: boolean; reasons: KindReason[] } {
    const { traits, cues, sentences, often } = kindTraits(placed);
    const adds = (name: string): number => (this.#weights.traits[name] ?? 0) * (traits.get(name) ?? 0);
    let sum = this.#weights.bias;
    for (const name of traits.keys()) sum += adds(name);
    for (const [word, times] of this.#words.in(sentences))
      if (times > 0) sum += (this.#ofWord.get(word) ?? 0) * often(times);
    const kind = sum > PITCH_FROM ? 'pitch' : 'not-pitch';
    const sure = Math.abs(sum - PITCH_FROM) >= UNSURE;
    const weight = ({ trait, points }: Cue) => (points === 'pitch' ? adds(trait) : -adds(trait));
    const strongest = cues.filter((cue) => weight(cue) > 0).toSorted((a, b) => weight(b) - weight(a));
    const told = strongest.filter((cue) => cue.points === kind);
    const against = sure ? [] : strongest.filter((cue) => cue.points !== kind).slice(0, 1);
    const reasons = [...told.slice(0, REASONS - against.length), ...against].map(
      ({ rule, points, quote }) => ({ rule, points, quote }),
    );
    return { kind, sure, reasons };
  }
}

/**
 * What tells the kind of a text beside its words: each rule of the kind and claim packs, by how often it is there; of
 * claims, voices and cues how large a part of the sentences has them, and how many voices and different cues there are; and
 * the cues in the text's own words. In somebody's quoted speech nothing speaks against a pitch, since customers are quoted in the words of a diary.
 * @returns `sentences`: those whose words tell the kind too; `often`: how much it is that something is there so many times
 * in this text
 */
function kindTraits(placed: readonly Placed[]): {
  traits: KindTraits;
  cues: Cue[];
  sentences: Finding[];
  often: (times: number) => number;
} {
  const rules = new Map<CompiledRule, { times: number; cue: Cue; kind: string }>();
  const kinds = new Map<string, number>();
  const sentences: Finding[] = [];
  /** What one sentence has of `kinds`. */
  const own: string[] = [];
  for (let i = 0; i < placed.length; i++) {
    const here = placed[i] as Placed;
    if (!here.tells) continue;
    const { finding, claimed } = here;
    sentences.push(finding);
    const claims = claimed !== NOTHING;
    if (!claims && here.silent) continue;
    const { passage, quoted } = here;
    own.length = 0;
    for (const { rule } of finding.hits) {
      const { list, subject } = rule.pack;
      if (list !== 'kind' && list !== 'claim') continue;
      if (subject === 'not-pitch' && quoted === 'speech') continue;
      let known = rules.get(rule);
      if (known) known.times++;
      else {
        const points = list === 'kind' ? subject : 'pitch';
        const quote = passage.text.slice(finding.start, finding.end);
        const trait = `${list} ${rule.rule.id}`;
        const cue = { trait, rule: rule.rule.id, points, quote } as const;
        known = { times: 1, cue, kind: list === 'kind' ? `${subject} ${rule.rule.strength}` : '' };
        rules.set(rule, known);
      }
      if (known.kind !== '') own.push(known.kind);
    }
    if (claims) own.push('claims');
    if (claimed.strong) own.push('strong claims');
    for (const voice of finding.voices) own.push(VOICES[voice]);
    for (let k = 0; k < own.length; k++) {
      const kind = own[k] as string;
      if (own.indexOf(kind) === k) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
  }
  const most = Math.max(sentences.length, FEWEST);
  const traits = new Map<string, number>();
  const often = (times: number) => Math.log1p(times) / Math.log1p(most);
  const different = new Map<string, number>();
  for (const { cue, times, kind } of rules.values()) {
    traits.set(cue.trait, often(times));
    if (kind !== '') different.set(kind, (different.get(kind) ?? 0) + 1);
  }
  for (const [name, times] of kinds) {
    traits.set(`share of ${name}`, (3 * times) / (sentences.length + MORE));
    // Of the same cue again and again, and of what sounds like a claim in a long text on software, the number says nothing.
    if (name.startsWith('voice')) traits.set(`number of ${name}`, Math.log1p(times));
  }
  for (const [name, times] of different) traits.set(`different ${name}`, Math.log1p(times));
  return { traits, cues: Array.from(rules.values(), ({ cue }) => cue), sentences, often };
}

/** The same with each of its words: what the weights are fitted on. */
export function allKindTraits(placed: readonly Placed[]): KindTraits {
  const { traits, sentences, often } = kindTraits(placed);
  const words = new WordCounts(sentences.flatMap(({ vocabulary }) => vocabulary)).in(sentences);
  return new Map([
    ...traits,
    ...Array.from(words, ([word, times]): [string, number] => [`${WORD}${word}`, often(times)]),
  ]);
}
