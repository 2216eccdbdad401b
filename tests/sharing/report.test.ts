import { beforeAll, describe, expect, it } from 'vitest';
import type { Passage } from '../../lib/engine/types.ts';
import { shippedEngine } from '../../lib/packs/engine.ts';
import { makeEntry, makeReading } from '../../lib/reviews/make.ts';
import { type Review, SCHEMA } from '../../lib/reviews/record.ts';
import { cellsAsCsv } from '../../lib/sharing/cells.ts';
import { outlineAsHtml } from '../../lib/sharing/html.ts';
import { outlineAsText } from '../../lib/sharing/plain.ts';
import { reportOf } from '../../lib/sharing/report.ts';
import { reviewRows } from '../../lib/sharing/rows.ts';
import { asWebAnnotations } from '../../lib/sharing/web-annotation.ts';

const CLAIM = 'Our citizen portal will revolutionise your back office and save up to £400,000 a year.';
const PASSAGES: Passage[] = [
  { id: '0.1', role: 'heading', text: 'One portal for every service' },
  { id: '0.2', role: 'paragraph', text: CLAIM },
  {
    id: '0.3',
    role: 'paragraph',
    text: 'We put citizens at the heart of everything we do. =HYPERLINK("https://evil.example")',
  },
];
const also = { privateEntries: false, text: undefined };

let review: Review;
beforeAll(async () => {
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
  review = { schema: SCHEMA, id, source: reading.source, readings: [reading], entries };
});

describe('a report', () => {
  it('says what was read and when, each flag with the words or how much was searched, and that it is no proof', () => {
    const report = outlineAsText(reportOf(review, also));
    expect(report).toContain('THE <B>PORTAL</B>');
    expect(report).toContain('a reason to ask, not proof');
    expect(report).toContain('https://vendor.example/portal#top');
    expect(report).toContain('4 May 2026, by Ann Jones');
    expect(report).toMatch(/Culture change: Not found\nNot found in \d+ words of the page\./);
    expect(report).toContain('User needs: Said, not shown');
    expect(report).toContain('We put citizens at the heart of everything we do.');
    expect(report).toContain(`“${CLAIM}”`);
    expect(report).toContain('1 frame could not be read: player.example.');
    expect(report).toContain(
      'Bob Price noted an answer on 5 May 2026. “It was hours, not money.” Where it was given: call of 5 May.',
    );
    expect(report).toContain('People differ about this.');
    expect(report).toContain('Read by Pitchcheck 0.1.0');
  });

  it('does not ask again what somebody has answered', () => {
    const questions = outlineAsText(reportOf(review, also)).split('QUESTIONS STILL TO ASK')[1] ?? '';
    expect(questions).toContain('Which citizens is this for');
    expect(questions).not.toContain('What was the figure before');
  });

  it('leaves private notes and the full text out unless they are asked for', () => {
    const shared = outlineAsText(reportOf(review, also));
    expect(shared).not.toContain('Between us');
    const whole = outlineAsText(reportOf(review, { privateEntries: true, text: 'All of\nthe words' }));
    expect(whole).toContain('Between us');
    expect(whole).toContain('THE FULL TEXT AS IT WAS READ\n\nAll of\n\nthe words');
  });

  it('links each quote to its place in the page', () => {
    const html = outlineAsHtml(reportOf(review, also));
    expect(html).toMatch(/href="https:\/\/vendor\.example\/portal#:~:text=[^"]*citizens%20at%20the%20heart/);
  });
});

describe('rows for a spreadsheet', () => {
  it('are one for each check and claim, with what people said and no private word', () => {
    const rows = reviewRows([review], { privateEntries: false });
    const critique = review.readings[0]?.critique;
    expect(rows.length).toBe(1 + 7 + (critique?.claims.length ?? 0));
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    const csv = cellsAsCsv(rows);
    expect(csv).toContain('It was hours, not money.');
    expect(csv).not.toContain('Between us');
  });
});

describe('Web Annotations', () => {
  it('select each quote by its words and what stands around them, and name who said what', () => {
    const page = asWebAnnotations(
      review,
      review.entries.filter((entry) => !entry.private),
    );
    const quoted = page.items.flatMap(({ target }) => (typeof target === 'string' ? [] : [target]));
    expect(quoted.length).toBeGreaterThan(2);
    const text = PASSAGES.map((passage) => passage.text).join('\n');
    for (const { source, selector } of quoted) {
      expect(source).toBe('https://vendor.example/portal#top');
      expect(text).toContain(selector.prefix + selector.exact + selector.suffix);
    }
    const ids = page.items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const people = page.items.filter(({ creator }) => creator.type === 'Person');
    expect(people.map(({ creator }) => creator.name).sort()).toEqual(['Ann Jones', 'Bob Price']);
    for (const { target } of people) expect(ids).toContain(target);
    expect(JSON.stringify(page)).not.toContain('Between us');
  });
});
