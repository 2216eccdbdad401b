import type { Passage } from '../../lib/engine/types.ts';
import { shippedEngine } from '../../lib/packs/engine.ts';
import type { Unsigned } from '../../lib/reviews/ids.ts';
import { type Kept, makeEntry, makeReading } from '../../lib/reviews/make.ts';
import { type Entry, inOrder, type Review, SCHEMA } from '../../lib/reviews/record.ts';
import type { Source } from '../../lib/reviews/source.ts';

export const CLAIM = 'Our citizen portal will revolutionise your back office and save up to £400,000 a year.';
export const PASSAGES: Passage[] = passagesOf(
  '# One portal for every service',
  CLAIM,
  'We put citizens at the heart of everything we do. =HYPERLINK("https://evil.example")',
  'Opening hours are printed on the door and have not changed since spring. The keys hang in the usual room.',
);

/** Lines as passages: one that begins with # is a heading, with - a bullet. */
export function passagesOf(...lines: string[]): Passage[] {
  return lines.map((line, i) => ({
    id: `0.${i + 1}`,
    role: line.startsWith('# ') ? 'heading' : line.startsWith('- ') ? 'bullet' : 'paragraph',
    text: line.replace(/^[#-] /, ''),
  }));
}

interface Given {
  source: Source;
  title: string;
  passages: readonly Passage[];
  at: string;
  by?: string;
  /** Taken for a pitch, whatever it reads like. */
  pitch?: boolean;
  version?: string;
}

/** What is kept of one reading, by the rules as they ship. */
export function readingOf({
  source,
  title,
  passages,
  at,
  by = 'Ann Jones',
  pitch = true,
  version = '0.1.0',
}: Given): Promise<Kept> {
  const critique = shippedEngine().critique([...passages], { treatAsPitch: pitch });
  const onPage = source.type === 'page';
  return makeReading({
    done: {
      reading: {
        source,
        title,
        letter: null,
        selection: false,
        frames: 1,
        unreadFrames: onPage ? ['player.example'] : [],
        videos: onPage ? 1 : 0,
        images: 0,
      },
      critique,
      treatedAsPitch: pitch && critique.kind === 'not-pitch',
      at,
    },
    passages,
    by,
    version,
  });
}

/** A review of these readings, with what people said. */
export async function reviewOf(
  kept: readonly Kept[],
  said: readonly Unsigned<Entry>[] = [],
): Promise<Review> {
  const newest = kept.at(-1);
  if (!newest) throw new Error('A review has a reading.');
  const entries = await Promise.all(said.map((one) => makeEntry(one)));
  return {
    schema: SCHEMA,
    id: newest.review,
    source: newest.reading.source,
    readings: kept.map(({ reading }) => reading),
    entries: entries.sort(inOrder),
  };
}

/** A review of a page with two people's words on it and a private note. */
export async function reviewOfPage(): Promise<Review> {
  const kept = await readingOf({
    source: { type: 'page', url: 'https://vendor.example/portal#top' },
    title: 'The <b>portal</b>',
    passages: PASSAGES,
    at: '2026-05-04T09:30:00.000Z',
  });
  const said = { review: kept.review, by: 'Bob Price', at: '2026-05-05T10:00:00.000Z', private: false };
  const saving = kept.reading.critique.claims.find(({ category }) => category === 'savings');
  if (!saving) throw new Error('The sentence above is a claim of savings.');
  const target = { type: 'claim', claim: saving.id, quote: saving.quote.text, rule: saving.rule } as const;
  return reviewOf(
    [kept],
    [
      {
        ...said,
        kind: 'answered',
        target,
        answer: 'It was hours, not money.',
        where: 'call of 5 May',
      },
      { ...said, by: 'Ann Jones', kind: 'asked', target, note: '' },
      {
        ...said,
        kind: 'note',
        target: { type: 'review' },
        note: 'Between us: they are cheap.',
        private: true,
      },
    ],
  );
}
