import type { Made, Placed } from './claims.ts';
import type { KindReason } from './types.ts';
import type { KindWeights } from './weights.ts';

/** Above even: a pitch missed can be asked for with one click, a flag on what is no pitch costs trust. */
export const PITCH_FROM = 0.5;
/**
 * Sums nearer to PITCH_FROM than this may as well lie on the other side. Chosen on texts judged by weights that were fitted
 * without them: the band holds 71 of the 143 that were judged wrongly, and 141 of the 1,484 that were judged rightly.
 */
const UNSURE = 0.75;
/** A short text is measured as if it had this many sentences, so that one sentence is not all of it. */
const FEWEST = 8;
const REASONS = 3;

/** What a text has that tells its kind, by name. */
export type KindTraits = ReadonlyMap<string, number>;

interface Cue extends KindReason {
  /** The trait that weighs for it. */
  trait: string;
}

/**
 * Whether the whole text is a pitch, whether that is sure, and the words that told; where it is not sure, the last are what
 * speaks against it.
 */
export function readKind(
  placed: readonly Placed[],
  made: Made,
  weights: KindWeights,
): { kind: 'pitch' | 'not-pitch'; sure: boolean; reasons: KindReason[] } {
  const { traits, cues } = kindTraits(placed, made);
  const adds = (name: string): number => (weights.traits[name] ?? 0) * (traits.get(name) ?? 0);
  let sum = weights.bias;
  for (const name of traits.keys()) sum += adds(name);
  const kind = sum > PITCH_FROM ? 'pitch' : 'not-pitch';
  const sure = Math.abs(sum - PITCH_FROM) >= UNSURE;
  const weight = ({ trait, points }: Cue) => (points === 'pitch' ? adds(trait) : -adds(trait));
  const strongest = cues.filter((cue) => weight(cue) > 0).toSorted((a, b) => weight(b) - weight(a));
  const told = strongest.filter((cue) => cue.points === kind);
  const against = sure ? [] : strongest.filter((cue) => cue.points !== kind).slice(0, 1);
  const reasons = [...told.slice(0, REASONS - against.length), ...against].map(({ rule, points, quote }) => ({
    rule,
    points,
    quote,
  }));
  return { kind, sure, reasons };
}

/**
 * What tells the kind of a text: each word, and each rule of the kind and claim packs, by how often it is there; of claims, voices and
 * cues how many there are and how large a part of the sentences has them; beside that the cues in the text's own words.
 * Page furniture and code are left out; in somebody's quoted speech nothing speaks against a pitch, since customers are
 * quoted in the words of a diary.
 */
export function kindTraits(placed: readonly Placed[], made: Made): { traits: KindTraits; cues: Cue[] } {
  const rules = new Map<string, number>();
  const sentences = new Map<string, number>();
  const cues = new Map<string, Cue>();
  const count = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  const words = new Map<number, number>();
  let all = 0;
  for (const [i, { passage, finding, quoted }] of placed.entries()) {
    if (passage.role === 'furniture' || passage.role === 'code') continue;
    all++;
    const quote = passage.text.slice(finding.start, finding.end);
    const cue = (trait: string, rule: string, points: Cue['points']) => {
      if (!cues.has(trait)) cues.set(trait, { trait, rule, points, quote });
    };
    const kinds = new Set<string>();
    for (const { rule } of finding.hits) {
      const { list, subject } = rule.pack;
      if (list !== 'kind' && list !== 'claim') continue;
      if (subject === 'not-pitch' && quoted === 'speech') continue;
      const name = `${list} ${rule.rule.id}`;
      count(rules, name);
      if (list === 'kind') {
        kinds.add(`${subject} ${rule.rule.strength}`);
        cue(name, rule.rule.id, subject);
      } else cue(name, rule.rule.id, 'pitch');
    }
    if ((made.claims[i]?.length ?? 0) > 0) kinds.add('claims');
    for (const voice of finding.voices) kinds.add(`voice ${voice}`);
    for (const word of finding.vocabulary) words.set(word, (words.get(word) ?? 0) + 1);
    for (const kind of kinds) count(sentences, kind);
  }
  const most = Math.max(all, FEWEST);
  const traits = new Map<string, number>();
  const often = (times: number) => Math.log1p(times) / Math.log1p(most);
  for (const [name, times] of rules) traits.set(name, often(times));
  for (const [word, times] of words) traits.set(`word ${word}`, often(times));
  for (const [name, times] of sentences) {
    traits.set(`share of ${name}`, (3 * times) / most);
    traits.set(`number of ${name}`, Math.log1p(times));
  }
  return { traits, cues: [...cues.values()] };
}
