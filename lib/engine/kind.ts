import { claimed, type Placed } from './claims.ts';
import type { Strength } from './pack.ts';
import type { KindReason } from './types.ts';

/**
 * What is counted in a text to tell a pitch, and what each count adds to the sum; a pitch has more than PITCH_FROM.
 * Fitted by `npx tsx scripts/fit-kind.ts tests/corpus ../shared/corpus`: a logistic regression over these few sums, not
 * over words, so a rule that is better than its tier belongs in a higher tier. There is no constant: a text that says
 * nothing is no pitch.
 */
const WEIGHTS = {
  'pitch.sure': 1.39,
  'pitch.likely': 0.44,
  'pitch.hint': 0.71,
  'pitch.share': 11.37,
  'not-pitch.sure': -0.8,
  'not-pitch.likely': -0.64,
  'not-pitch.hint': -1.95,
  'not-pitch.share': -13.6,
  claims: 5.42,
  'claim words': 2.4,
  promises: -3.76,
  seller: -1.99,
};
export type Feature = keyof typeof WEIGHTS;
export const FEATURES = Object.keys(WEIGHTS) as Feature[];

/** Above even: a pitch missed can be asked for with one click, a flag on what is no pitch costs trust. */
export const PITCH_FROM = 0.5;
/**
 * Sums nearer to PITCH_FROM than this may as well lie on the other side. Chosen on both labelled folders: of 289 texts, 23
 * lie in this band, and 6 of the 14 taken for the wrong kind are among them, but 17 of the 275 others. Twice as wide a
 * band holds 2 more of those and 32 more of these.
 */
export const UNSURE = 0.75;
/** From here on, one more rule of a tier says nothing new. */
const ENOUGH = { sure: 6, likely: 8, hint: 4 };
/** A short text is measured as if it had this many sentences, so that one sentence is not all of it. */
const FEWEST = 8;
const REASONS = 3;

interface Cue extends KindReason {
  strength: Strength;
  times: number;
}

/**
 * Whether the whole text is a pitch, whether that is sure, and the words that told; where it is not sure, the last are what
 * speaks against it.
 */
export function readKind(placed: readonly Placed[]): {
  kind: 'pitch' | 'not-pitch';
  sure: boolean;
  reasons: KindReason[];
} {
  const { cues, claims, features } = kindFeatures(placed);
  const sum = FEATURES.reduce((total, feature) => total + WEIGHTS[feature] * features[feature], 0);
  const kind = sum > PITCH_FROM ? 'pitch' : 'not-pitch';
  const sure = Math.abs(sum - PITCH_FROM) >= UNSURE;
  const weight = ({ points, strength, times }: Cue) =>
    Math.abs(WEIGHTS[`${points}.${strength}`]) * once(times);
  const told = cues.filter((cue) => cue.points === kind);
  const strongest = (kind === 'pitch' && told.length < REASONS ? [...told, ...claims] : told).toSorted(
    (a, b) => weight(b) - weight(a),
  );
  const [against] = sure
    ? []
    : (kind === 'pitch' ? cues : [...cues, ...claims])
        .filter((cue) => cue.points !== kind)
        .toSorted((a, b) => weight(b) - weight(a));
  const reasons = [...strongest.slice(0, against ? REASONS - 1 : REASONS), ...(against ? [against] : [])].map(
    ({ rule, points, quote }) => ({ rule, points, quote }),
  );
  return { kind, sure, reasons };
}

const words = ({ passage, finding }: Placed) => passage.text.slice(finding.start, finding.end);

/** A rule counts once and a half, however often it fires: one habit of a writer is one sign. */
const once = (times: number) => (times > 1 ? 1.5 : 1);

/**
 * The counts behind the kind of a text: per side and strength how many rules fired, and per sentence how many carry a
 * cue, a claim, words of a claim, a promise and a seller's voice; beside them the cues and claims themselves. Page
 * furniture and code are left out; in somebody's quoted speech nothing speaks against a pitch, since customers are
 * quoted in the words of a diary.
 */
export function kindFeatures(placed: readonly Placed[]): {
  features: Record<Feature, number>;
  cues: Cue[];
  claims: Cue[];
} {
  const cues = new Map<string, Cue>();
  const claims: Cue[] = [];
  const sentences = { all: 0, pitch: 0, 'not-pitch': 0, claims: 0, words: 0, promises: 0, seller: 0 };
  for (const here of placed) {
    const { passage, finding, quoted } = here;
    if (passage.role === 'furniture' || passage.role === 'code') continue;
    const sides = new Set<'pitch' | 'not-pitch'>();
    for (const { rule } of finding.hits) {
      if (rule.pack.list !== 'kind') continue;
      const { subject: points } = rule.pack;
      if (quoted === 'speech' && points === 'not-pitch') continue;
      const { id, strength } = rule.rule;
      if (strength !== 'hint') sides.add(points);
      const before = cues.get(id);
      if (before) before.times++;
      else cues.set(id, { rule: id, points, quote: words(here), strength, times: 1 });
    }
    sentences.all++;
    for (const side of sides) sentences[side]++;
    const promise = finding.hits.find(({ rule }) => rule.pack.list === 'claim');
    if (promise) sentences.words++;
    if (claimed(here).size > 0) {
      sentences.claims++;
      if (promise)
        claims.push({
          rule: promise.rule.rule.id,
          points: 'pitch',
          quote: words(here),
          strength: 'hint',
          times: 1,
        });
    }
    if (finding.voices.has('promise')) sentences.promises++;
    if (finding.voices.has('seller')) sentences.seller++;
  }
  const tier = (points: KindReason['points'], strength: Strength) =>
    Math.min(
      ENOUGH[strength],
      [...cues.values()]
        .filter((cue) => cue.points === points && cue.strength === strength)
        .reduce((total, cue) => total + once(cue.times), 0),
    );
  const share = (count: number) => count / Math.max(sentences.all, FEWEST);
  const features = {
    'pitch.sure': tier('pitch', 'sure'),
    'pitch.likely': tier('pitch', 'likely'),
    'pitch.hint': tier('pitch', 'hint'),
    'pitch.share': share(sentences.pitch),
    'not-pitch.sure': tier('not-pitch', 'sure'),
    'not-pitch.likely': tier('not-pitch', 'likely'),
    'not-pitch.hint': tier('not-pitch', 'hint'),
    'not-pitch.share': share(sentences['not-pitch']),
    claims: share(sentences.claims),
    'claim words': share(sentences.words),
    promises: share(sentences.promises),
    seller: share(sentences.seller),
  };
  return { features, cues: [...cues.values()], claims };
}
