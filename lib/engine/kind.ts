import type { Made, Placed } from './claims.ts';
import type { CompiledRule } from './compile.ts';
import type { Finding } from './judge.ts';
import type { KindReason } from './types.ts';
import type { KindWeights } from './weights.ts';
import { WordCounts } from './word-counts.ts';

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
  words: ReadonlyMap<number, number>,
  weights: KindWeights,
): { kind: 'pitch' | 'not-pitch'; sure: boolean; reasons: KindReason[] } {
  const { traits, cues } = kindTraits(placed, made, words);
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

const WORD = 'word ';

/** The words that weigh for a kind. */
export const weighingWords = ({ traits }: KindWeights): number[] =>
  Object.keys(traits).flatMap((name) => (name.startsWith(WORD) ? [Number(name.slice(WORD.length))] : []));

/** The sentences by which a kind is told: page furniture and code are left out. */
const tells = ({ passage: { role } }: Placed): boolean => role !== 'furniture' && role !== 'code';

/** The sentences whose words tell the kind of a text. */
export const tellingKind = (placed: readonly Placed[]): Finding[] =>
  placed.filter(tells).map(({ finding }) => finding);

/**
 * What tells the kind of a text: each word, and each rule of the kind and claim packs, by how often it is there; of claims,
 * voices and cues how many there are and how large a part of the sentences has them; beside that the cues in the text's own
 * words. In somebody's quoted speech nothing speaks against a pitch, since customers are quoted in the words of a diary.
 * @param words in how many of the sentences that tell a kind each word stands; all words when left out
 */
export function kindTraits(
  placed: readonly Placed[],
  made: Made,
  words: ReadonlyMap<number, number> = countAll(tellingKind(placed)),
): { traits: KindTraits; cues: Cue[] } {
  const rules = new Map<CompiledRule, { times: number; cue: Cue }>();
  const sentences = new Map<string, number>();
  let all = 0;
  for (let i = 0; i < placed.length; i++) {
    const here = placed[i] as Placed;
    if (!tells(here)) continue;
    all++;
    const { passage, finding, quoted } = here;
    const claims = (made.claims[i]?.length ?? 0) > 0;
    if (!claims && finding.hits.length === 0 && finding.voices.size === 0) continue;
    const kinds: string[] = [];
    for (const { rule } of finding.hits) {
      const { list, subject } = rule.pack;
      if (list !== 'kind' && list !== 'claim') continue;
      if (subject === 'not-pitch' && quoted === 'speech') continue;
      if (list === 'kind') kinds.push(`${subject} ${rule.rule.strength}`);
      const known = rules.get(rule);
      if (known) known.times++;
      else {
        const points = list === 'kind' ? subject : 'pitch';
        const quote = passage.text.slice(finding.start, finding.end);
        const trait = `${list} ${rule.rule.id}`;
        rules.set(rule, { times: 1, cue: { trait, rule: rule.rule.id, points, quote } });
      }
    }
    if (claims) kinds.push('claims');
    for (const voice of finding.voices) kinds.push(`voice ${voice}`);
    for (let k = 0; k < kinds.length; k++) {
      const kind = kinds[k] as string;
      if (kinds.indexOf(kind) === k) sentences.set(kind, (sentences.get(kind) ?? 0) + 1);
    }
  }
  const most = Math.max(all, FEWEST);
  const traits = new Map<string, number>();
  const often = (times: number) => Math.log1p(times) / Math.log1p(most);
  for (const { cue, times } of rules.values()) traits.set(cue.trait, often(times));
  for (const [word, times] of words) if (times > 0) traits.set(`${WORD}${word}`, often(times));
  for (const [name, times] of sentences) {
    traits.set(`share of ${name}`, (3 * times) / most);
    traits.set(`number of ${name}`, Math.log1p(times));
  }
  return { traits, cues: Array.from(rules.values(), ({ cue }) => cue) };
}

const countAll = (sentences: readonly Finding[]): ReadonlyMap<number, number> =>
  new WordCounts(sentences.flatMap(({ vocabulary }) => vocabulary)).in(sentences);
