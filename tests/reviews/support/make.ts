import type { Passage } from '../../../lib/engine/types.ts';
import type { Done } from '../../../lib/messaging/tab-state.ts';
import { shippedEngine } from '../../../lib/packs/engine.ts';
import type { Unsigned } from '../../../lib/reviews/ids.ts';
import { type Kept, makeEntry, makeReading } from '../../../lib/reviews/make.ts';
import { assemble } from '../../../lib/reviews/merge.ts';
import type { Entry, Review } from '../../../lib/reviews/record.ts';
import type { Source } from '../../../lib/reviews/source.ts';

export const PAGE: Source = { type: 'page', url: 'https://portal.example/digital?utm_source=mail#top' };
export const MAIL: Source = {
  type: 'mail',
  sender: { name: 'Ann Lee', address: 'ann@cloud.example' },
  subject: 'Revolutionise your back office',
  sent: 'Mon, 2 Nov 2026 09:00',
  messageId: 'a1@cloud.example',
};
export const LINES = [
  'One portal for every citizen',
  'Our portal lets residents do everything online, at any hour.',
  'Save up to 40% of your contact centre costs in the first year.',
  'We transform your back office and end rekeying for good.',
  'We interviewed 42 residents and changed the form after what they told us.',
];

export const passagesOf = (lines: readonly string[]): Passage[] =>
  lines.map((text, i) => ({ id: `0.${i}`, role: i === 0 ? 'heading' : 'paragraph', text }));

/** What the background knows after it read these lines. */
export function doneOf(lines: readonly string[], source: Source, at: string): Done {
  return {
    phase: 'done',
    reading: {
      source,
      title: lines[0] ?? '',
      selection: false,
      letter: null,
      frames: 1,
      unreadFrames: ['video.example'],
      videos: 1,
      images: 2,
    },
    critique: shippedEngine().critique(passagesOf(lines), { treatAsPitch: true }),
    treatedAsPitch: false,
    marksVisible: true,
    at,
  };
}

export const keep = (
  lines: readonly string[] = LINES,
  {
    source = PAGE,
    at = '2026-11-02T10:00:00.000Z',
    by = 'Ann',
  }: { source?: Source; at?: string; by?: string } = {},
): Promise<Kept> =>
  makeReading({ done: doneOf(lines, source, at), passages: passagesOf(lines), by, version: '0.1.0' });

type Loose =
  Unsigned<Entry> extends infer E
    ? E extends unknown
      ? Omit<E, 'review' | 'by' | 'at' | 'private'>
      : never
    : never;

/** An entry; the minute of an hour tells when. */
export const say = (review: string, by: string, minute: number, what: Loose, kept = false): Promise<Entry> =>
  makeEntry({
    review,
    by,
    at: `2026-11-02T11:${String(minute).padStart(2, '0')}:00.000Z`,
    private: kept,
    ...what,
  } as Unsigned<Entry>) as Promise<Entry>;

export function reviewOf({ review, reading }: Kept, entries: readonly Entry[] = []): Review {
  return assemble(review, [reading], entries) as Review;
}
