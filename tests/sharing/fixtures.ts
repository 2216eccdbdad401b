import type { Passage } from '../../lib/engine/types.ts';
import { shippedEngine } from '../../lib/packs/engine.ts';
import { makeEntry, makeReading } from '../../lib/reviews/make.ts';
import { inOrder, type Review, SCHEMA } from '../../lib/reviews/record.ts';

export const CLAIM = 'Our citizen portal will revolutionise your back office and save up to £400,000 a year.';
export const PASSAGES: Passage[] = [
  { id: '0.1', role: 'heading', text: 'One portal for every service' },
  { id: '0.2', role: 'paragraph', text: CLAIM },
  {
    id: '0.3',
    role: 'paragraph',
    text: 'We put citizens at the heart of everything we do. =HYPERLINK("https://evil.example")',
  },
  {
    id: '0.4',
    role: 'paragraph',
    text: 'Opening hours are printed on the door and have not changed since spring. The keys hang in the usual room.',
  },
];

/** A review of a page with two people's words on it and a private note. */
export async function reviewOfPage(): Promise<Review> {
  const critique = shippedEngine().critique(PASSAGES, { treatAsPitch: true });
  const { reading, review: id } = await makeReading({
    done: {
      reading: {
        source: { type: 'page', url: 'https://vendor.example/portal#top' },
        title: 'The <b>portal</b>',
        letter: null,
        selection: false,
        frames: 1,
        unreadFrames: ['player.example'],
        videos: 1,
        images: 0,
      },
      critique,
      treatedAsPitch: false,
      at: '2026-05-04T09:30:00.000Z',
    },
    passages: PASSAGES,
    by: 'Ann Jones',
    version: '0.1.0',
  });
  const said = { review: id, by: 'Bob Price', at: '2026-05-05T10:00:00.000Z', private: false };
  const saving = critique.claims.find(({ category }) => category === 'savings');
  if (!saving) throw new Error('The sentence above is a claim of savings.');
  const target = { type: 'claim', claim: saving.id, quote: saving.quote.text, rule: saving.rule } as const;
  const entries = await Promise.all([
    makeEntry({
      ...said,
      kind: 'answered',
      target,
      answer: 'It was hours, not money.',
      where: 'call of 5 May',
    }),
    makeEntry({ ...said, by: 'Ann Jones', kind: 'asked', target, note: '' }),
    makeEntry({
      ...said,
      kind: 'note',
      target: { type: 'review' },
      note: 'Between us: they are cheap.',
      private: true,
    }),
  ]);
  return { schema: SCHEMA, id, source: reading.source, readings: [reading], entries: entries.sort(inOrder) };
}
