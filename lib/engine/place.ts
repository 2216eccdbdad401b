import type { Read } from './by-language.ts';
import type { Placed } from './claims.ts';
import type { Finding } from './judge.ts';
import { type Quoted, readQuotations } from './quotations.ts';
import { readSpeakers } from './speakers.ts';
import type { Spoken } from './voices.ts';

/** Puts what was found to its place among what is quoted, and lists the quotations. @param has which sentences are taken */
export function place(
  read: readonly Read[],
  has: (passage: number, sentence: number) => boolean,
): { placed: Placed[]; spoken: Spoken[] } {
  const passages = read.map(({ passage }) => passage);
  const marks = read.map((one) => one.marks);
  const quotations = readQuotations(passages, marks);
  const speakers = readSpeakers(passages, quotations);
  const placed: Placed[] = [];
  const spoken: Spoken[] = [];
  for (const [i, { passage, findings }] of read.entries()) {
    const { ranges, attribution } = quotations[i] as Quoted;
    if (ranges.length === 0 && !attribution) {
      for (let k = 0; k < findings.length; k++)
        if (has(i, k)) placed.push({ passage, finding: findings[k] as Finding, quoted: undefined });
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
      if (has(i, k))
        placed.push({
          passage,
          finding,
          quoted: speech ? 'speech' : attribution ? 'attribution' : undefined,
          named,
        });
    }
  }
  return { placed, spoken };
}
