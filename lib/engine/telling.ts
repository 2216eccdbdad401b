import type { Placed } from './claims.ts';
import type { Hit, Matcher } from './match.ts';
import { noteNames } from './names.ts';
import type { Sentence } from './sentence.ts';
import { type Note, noteWords } from './traits.ts';
import { CATEGORIES, type Category } from './types.ts';
import type { Weights } from './weights.ts';

/** How many stretches of words are named, and how much each must have added at the least: by itself, and of the strongest. */
const WORDS = 3;
const LEAST = 0.15;
const LEAST_SHARE = 0.25;
/** How much of the words stands in a rule's place, in UTF-16 code units: records and teams' servers hold it many times. */
const LONGEST = 60;
/** Words that tell nobody anything when they stand alone. "No" and "without" do. */
const SMALL = new Set(
  (
    'a an the this that these those of to in on at by for from with into as than and or but so if then which who ' +
    'what when where how there here i me my we us our you your he she it its his her they them their be is are was ' +
    'were been being am has have had do does did will would can could may might shall should not'
  ).split(' '),
);

/** Tokens of a sentence from `from` up to `to`. */
interface Ends {
  from: number;
  to: number;
}

/** And how much they added to a claim. */
interface Stretch extends Ends {
  weight: number;
}

/** Says by what a sentence was taken for a claim. */
export class Telling {
  readonly #matcher: Matcher;
  readonly #weights: Weights;

  constructor(matcher: Matcher, weights: Weights) {
    this.#matcher = matcher;
    this.#weights = weights;
  }

  /**
   * The rule that weighed most, or where none spoke for it the words that did; and the words of the sentence that told,
   * as they stand in it, the strongest first.
   */
  of(
    { passage, finding }: Placed,
    category: Category,
    names: ReadonlySet<string>,
  ): { rule: string; words: string[] } {
    const place = CATEGORIES.indexOf(category);
    const sentence = this.#matcher.sentence(passage.text, finding);
    const { starts, ends, length } = sentence;
    // Most of what is noted is of one word or two, each of which has something noted of it.
    const ones = new Array<number>(length).fill(0);
    const twos = new Array<number>(Math.max(length - 1, 0)).fill(0);
    const longer: Stretch[] = [];
    const note: Note = (trait, from, to) => {
      const weight = this.#weights.of(trait, place);
      // What is noted of the whole sentence is no words of it.
      if (from < 0 || to <= from) return;
      const sums = to - from === 1 ? ones : to - from === 2 ? twos : undefined;
      const known = sums ?? longer.find((other) => other.from === from && other.to === to);
      if (sums) sums[from] = (sums[from] as number) + weight;
      else if (known) (known as Stretch).weight += weight;
      else longer.push({ from, to, weight });
    };
    noteWords(sentence, note);
    noteNames(finding.capitals, names, note);
    for (const hit of finding.hits) note(hit.rule.trait, ...tokensOf(hit, sentence));
    const from = (least: number): Stretch[] => {
      const found = longer.filter(({ weight }) => weight >= least);
      for (const [more, sums] of [ones, twos].entries())
        for (let at = 0; at < sums.length; at++)
          if ((sums[at] as number) >= least)
            found.push({ from: at, to: at + more + 1, weight: sums[at] as number });
      return found.sort(byWeight);
    };
    const told = strongest(from(LEAST), sentence);
    const words = joined(told, sentence).map(({ from, to }) =>
      passage.text.slice(starts[from], ends[to - 1]),
    );
    const rule = finding.hits
      .filter(({ rule }) => rule.pack.list === 'claim' && rule.pack.subject === category)
      .map(({ rule }) => ({ id: rule.rule.id, weight: this.#weights.of(rule.trait, place) }))
      .sort((a, b) => b.weight - a.weight)[0];
    return {
      rule:
        rule && rule.weight > 0
          ? rule.id
          : `${category}.words: ${phrase(told[0] ?? from(Number.NEGATIVE_INFINITY)[0], sentence)}`,
      words: [...new Map(words.toReversed().map((one) => [one.toLowerCase(), one])).values()].toReversed(),
    };
  }
}

/** The strongest first; of those that are as strong the earlier, and of those that end together the shorter. */
const byWeight = (a: Stretch, b: Stretch): number => b.weight - a.weight || a.to - b.to || b.from - a.from;

/** The tokens of the words that made a hit. */
function tokensOf(hit: Hit, { starts, ends }: Sentence): [from: number, to: number] {
  return [ends.findIndex((end) => end > hit.start), starts.findLastIndex((start) => start < hit.end) + 1];
}

/** The first few that add enough beside the first and say something; none lies over another. */
function strongest(stretches: readonly Stretch[], { entries }: Sentence): Stretch[] {
  const taken: Stretch[] = [];
  for (const one of stretches) {
    if (one.weight < (taken[0]?.weight ?? 0) * LEAST_SHARE || taken.length === WORDS) break;
    const small = entries.slice(one.from, one.to).every(({ raw }) => SMALL.has(raw.toLowerCase()));
    if (!small && taken.every((other) => one.to <= other.from || other.to <= one.from)) taken.push(one);
  }
  return taken;
}

/** The same with neighbours made one, in the place of the stronger, where nothing but a space or a hyphen is between them. */
function joined(stretches: readonly Stretch[], { passage, starts, ends }: Sentence): Stretch[] {
  const meet = (left: Ends, right: Ends) =>
    left.to === right.from && /^[\s-]*$/.test(passage.slice(ends[left.to - 1], starts[right.from]));
  const all: Stretch[] = [];
  for (const one of stretches) {
    let { from, to } = one;
    let place = all.length;
    for (let at = all.length - 1; at >= 0; at--) {
      const other = all[at] as Stretch;
      if (!meet(other, { from, to }) && !meet({ from, to }, other)) continue;
      from = Math.min(from, other.from);
      to = Math.max(to, other.to);
      all.splice(at, 1);
      place = at;
    }
    all.splice(place, 0, { ...one, from, to });
  }
  return all;
}

/** A stretch as one and the same phrase, whatever its case, its apostrophes and what stands between its words. */
function phrase(stretch: Stretch | undefined, { entries }: Sentence): string {
  const words = entries.slice(stretch?.from ?? 0, stretch?.to ?? 0);
  const line = words.map(({ raw }) => raw).join(' ');
  return line.toLowerCase().replaceAll('’', "'").slice(0, LONGEST).trimEnd();
}
