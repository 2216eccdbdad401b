import type { Passage, Quote } from '../engine/types.ts';
import { anchor, type Wanted } from './anchor.ts';
import { type Changes, changesBetween } from './changes.ts';
import { stateOf } from './judgements.ts';
import { fullText, surroundings } from './make.ts';
import { plain } from './plain.ts';
import {
  type Context,
  contextKey,
  type Entry,
  type EntryOf,
  type Review,
  type ReviewReading,
} from './record.ts';

/**
 * Where words are now: at a quote; `spread` over several passages; or `gone`, which they also are when there is no telling
 * which of several places is meant.
 */
export type Place = Quote | 'spread' | 'gone';

/** A claim that somebody judged and that is not among the claims now. */
export interface Unplaced {
  claim: string;
  /** Its words as they were judged. */
  quote: string;
  /** A quote where its words still stand, and are no longer this claim. */
  place: Place;
}

/** What is kept of a pitch, beside what it says now. Plain JSON: the background tells it to pages. */
export interface OnRecord {
  review: string;
  /** How often it was kept. */
  readings: number;
  /** Of the newest reading that is kept: when it was read, who kept it, and its title. */
  at: string;
  by: string;
  title: string;
  entries: Entry[];
  /** What is kept says all that there is now: to keep it again would add nothing. */
  same: boolean;
  /** What is different from the newest reading of as much: null where only a selection was kept of what is now read whole, or the other way round. */
  changes: Changes | null;
  unplaced: Unplaced[];
  /** Where people's own findings are, by the entry's id. */
  findings: Record<string, Place>;
  /** The teams that have it, and the name this person has in each: what is said of it and not private goes there too. */
  teams: readonly { name: string; user: string }[];
}

/** The newest reading of as much of the pitch as this one. */
export const comparable = (review: Review, { extent }: ReviewReading): ReviewReading | undefined =>
  review.readings.findLast((reading) => reading.extent.selection === extent.selection);

/** Whether keeping the later reading would add nothing to the earlier one. */
export function sameReading(before: ReviewReading, now: ReviewReading): boolean {
  const { text, gone, added, reworded, checks } = changesBetween(before, now);
  const differs = text || gone.length + added.length + reworded.length + checks.length > 0;
  return !differs && before.treatedAsPitch === now.treatedAsPitch;
}

/**
 * What is kept of a pitch that is read again.
 * @param passages the very ones that `now` was made from
 */
export function onRecord(
  review: Review,
  now: ReviewReading,
  passages: readonly Passage[],
  teams: OnRecord['teams'] = [],
): OnRecord {
  const before = comparable(review, now);
  const newest = review.readings.at(-1) ?? now;
  const state = stateOf(review.entries);
  const claims = missing(review, now);
  const findings = state.findings.map((entry) => ({ ...wantedFinding(entry), id: entry.id }));
  const placeOf = placer([...claims, ...findings], passages);
  return {
    review: review.id,
    readings: review.readings.length,
    at: newest.at,
    by: newest.by,
    title: newest.title,
    entries: review.entries,
    same: before !== undefined && sameReading(before, now),
    changes: before ? changesBetween(before, now) : null,
    unplaced: claims.map((claim) => ({ claim: claim.id, quote: claim.text, place: placeOf(claim) })),
    findings: Object.fromEntries(findings.map((finding) => [finding.id, placeOf(finding)])),
    teams,
  };
}

/** What stands around words that somebody selected; nothing around them where that can't be told. */
export function contextOf(words: string, passages: readonly Passage[]): Pick<Context, 'prefix' | 'suffix'> {
  const full = fullText(passages);
  const { text, from } = plain(full);
  const wanted = plain(words).text.trim();
  const at = text.indexOf(wanted);
  if (wanted === '' || at < 0 || text.indexOf(wanted, at + 1) >= 0) return { prefix: '', suffix: '' };
  return surroundings(full, from[at] ?? 0, (from[at + wanted.length - 1] ?? 0) + 1);
}

type WantedById = Wanted & { id: string };

const wantedFinding = ({ quote, prefix, suffix }: EntryOf<'finding'>): Wanted => ({
  text: quote,
  prefix,
  suffix,
});

/** The claims that somebody spoke of and that are not there now, with what was around them when they were last read. */
function missing({ readings, entries }: Review, now: ReviewReading): WantedById[] {
  const here = new Set(now.critique.claims.map(({ id }) => id));
  const spokenOf = stateOf(entries).claims;
  const wanted = new Map<string, WantedById>();
  for (const entry of entries) {
    if (!('target' in entry) || entry.target.type !== 'claim') continue;
    const { claim: id, quote } = entry.target;
    if (here.has(id) || !spokenOf.has(id)) continue;
    wanted.set(id, { id, text: quote, ...contextIn(readings, id) });
  }
  return [...wanted.values()];
}

function contextIn(readings: readonly ReviewReading[], id: string): Omit<Wanted, 'text'> {
  for (const { critique, context } of readings.toReversed()) {
    const claim = critique.claims.find((one) => one.id === id);
    const found = claim && context[contextKey(claim.quote)];
    if (found) return found;
  }
  return { prefix: '', suffix: '' };
}

/** Looks for all of these at once. */
function placer<W extends Wanted>(wanted: readonly W[], passages: readonly Passage[]): (one: W) => Place {
  if (wanted.length === 0) return () => 'gone';
  const { placed } = anchor(wanted, passages);
  const all = plain(fullText(passages)).text;
  return (one) => {
    const quote = placed.get(one);
    if (quote) return quote;
    const words = plain(one.text).text.trim();
    const at = all.indexOf(words);
    return at >= 0 && all.indexOf(words, at + 1) < 0 ? 'spread' : 'gone';
  };
}
