import type { Read } from './by-language.ts';
import { NOTHING, type Placed } from './claims.ts';
import { type Finding, isJudged } from './judge.ts';
import { type Quoted, readQuotations } from './quotations.ts';
import { readSpeakers } from './speakers.ts';
import type { Passage } from './types.ts';
import type { Spoken } from './voices.ts';

/** What this needs of a passage that was read. Where its sentences were placed before, those are gone on from. */
type Placeable = Pick<Read, 'passage' | 'findings' | 'marks'> & Partial<Pick<Read, 'placed'>>;
type Place = Pick<Placed, 'quoted' | 'named'>;

const UNQUOTED: Place = { quoted: undefined, named: undefined };

/** Puts what was found to its place among what is quoted, and lists the quotations. @param has which sentences are taken */
export function place(
  read: readonly Placeable[],
  has: (passage: number, sentence: number) => boolean,
): { placed: Placed[]; spoken: Spoken[] } {
  const passages = read.map(({ passage }) => passage);
  const quotations = readQuotations(
    passages,
    read.map(({ marks }) => marks),
  );
  const speakers = readSpeakers(passages, quotations);
  const placed: Placed[] = [];
  const spoken: Spoken[] = [];
  for (let i = 0; i < read.length; i++) {
    const { passage, findings, placed: own = unquoted(passage, findings) } = read[i] as Placeable;
    const { ranges, attribution } = quotations[i] as Quoted;
    if (ranges.length === 0 && !attribution) {
      for (let k = 0; k < own.length; k++) if (has(i, k)) placed.push(keep(own, k, UNQUOTED));
      continue;
    }
    let heard = -1;
    for (const [k, finding] of findings.entries()) {
      const { start, end } = finding;
      const speech = ranges.some(([from, to]) => from <= start + 1 && end - 1 <= to);
      const part = ranges.findIndex(([from, to]) => from < end && start < to);
      const named = part >= 0 || attribution ? speakers[i]?.[Math.max(0, part)] : undefined;
      if (part > heard) {
        heard = part;
        const [from, to] = [Math.max(start, ranges[part]?.[0] ?? 0), Math.min(end, ranges[part]?.[1] ?? end)];
        spoken.push({
          quote: { passage: passage.id, start: from, end: to, text: passage.text.slice(from, to) },
          named,
        });
      }
      const quoted = speech ? 'speech' : attribution ? 'attribution' : undefined;
      if (has(i, k)) placed.push(keep(own, k, { quoted, named }));
    }
  }
  return { placed, spoken };
}

/** The sentences of a passage where nobody is quoted in it. */
export const unquoted = (passage: Passage, findings: readonly Finding[]): Placed[] =>
  findings.map((finding) => placedAt(passage, finding, UNQUOTED));

/** One of a passage's sentences as it was placed before, with what was concluded of it, where it still stands so. */
function keep(own: Placed[], at: number, place: Place): Placed {
  const known = own[at] as Placed;
  // Who is named is read from these words alone.
  if (known.quoted === place.quoted && known.named?.words === place.named?.words) return known;
  const made = placedAt(known.passage, known.finding, place);
  own[at] = made;
  return made;
}

const placedAt = (passage: Passage, finding: Finding, { quoted, named }: Place): Placed => ({
  passage,
  finding,
  quoted,
  named,
  words: finding.words,
  judged: isJudged(passage.role),
  tells: passage.role !== 'furniture' && passage.role !== 'code',
  silent: finding.hits.length === 0 && finding.voices.size === 0,
  quote: undefined,
  names: undefined,
  place: 0,
  claimed: NOTHING,
  told: undefined,
  facts: undefined,
});
