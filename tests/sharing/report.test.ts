import { beforeAll, describe, expect, it } from 'vitest';
import type { Review } from '../../lib/reviews/record.ts';
import { cellsAsCsv } from '../../lib/sharing/cells.ts';
import { outlineAsHtml } from '../../lib/sharing/html.ts';
import { mailLink } from '../../lib/sharing/mailto.ts';
import { outlineAsText } from '../../lib/sharing/plain.ts';
import { briefsOf, reportOf } from '../../lib/sharing/report.ts';
import { reviewRows } from '../../lib/sharing/rows.ts';
import { asWebAnnotations } from '../../lib/sharing/web-annotation.ts';
import { CLAIM, PASSAGES, passagesOf, readingOf, reviewOf, reviewOfPage } from './fixtures.ts';

const also = { privateEntries: false, text: undefined };
let review: Review;
beforeAll(async () => {
  review = await reviewOfPage();
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

  it('has more than two questions about the same words a line each', async () => {
    const asked = await reviewOf([
      await readingOf({
        source: { type: 'page', url: 'https://vendor.example/portal' },
        title: 'Savings',
        passages: passagesOf('Our app saves councils up to 45% on calls.'),
        at: '2026-01-02T10:00:00.000Z',
      }),
    ]);
    expect(outlineAsText(reportOf(asked, also))).toContain(
      '→ What is “up to 45%” a share of, and how many is that?\n→ What was it before?\n→ Over what period was that?\n',
    );
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

describe('a report on what was read more than once', () => {
  const page = { type: 'page', url: 'https://vendor.example/portal' } as const;
  const read = (at: string, version: string, ...lines: string[]) =>
    readingOf({ source: page, title: 'A portal', passages: passagesOf(...lines), at, version });

  it('says what is gone, new and in other words, and when the rules changed too', async () => {
    const before = await read(
      '2026-01-02T10:00:00.000Z',
      '0.1.0',
      'Save 60% on calls with our app.',
      'Success is guaranteed.',
    );
    const after = await read('2026-02-03T10:00:00.000Z', '0.2.0', 'Save 45% on calls with our app.', CLAIM);
    const text = outlineAsText(reportOf(await reviewOf([before, after]), also));
    expect(text).toContain('WHAT CHANGED SINCE 2 JANUARY 2026');
    expect(text).toMatch(/claims? (is|are) gone\n {2}“Success is guaranteed\.”/);
    expect(text).toMatch(/It said:\n {2}“Save 60% on calls with our app\.”\n\nIt now says:\n {2}“Save 45%/);
    expect(text).toContain('The program or its rules have changed too');
    expect(text).toContain('Learning from mistakes: from “Says the opposite” to “Not found”.');
  });

  it('keeps what was said of a claim that is no longer there', async () => {
    const before = await read('2026-01-02T10:00:00.000Z', '0.1.0', 'Success is guaranteed from day one.');
    const after = await read('2026-02-03T10:00:00.000Z', '0.1.0', CLAIM);
    const [claim] = before.reading.critique.claims;
    if (!claim) throw new Error('The sentence above is a claim.');
    const review = await reviewOf(
      [before, after],
      [
        {
          review: before.review,
          by: 'Ann Jones',
          at: '2026-01-03T10:00:00.000Z',
          private: false,
          kind: 'agree',
          target: { type: 'claim', claim: claim.id, quote: claim.quote.text, rule: claim.rule },
          note: 'Keep this.',
        },
      ],
    );
    const [, gone = ''] = outlineAsText(reportOf(review, also)).split(
      'SAID OF CLAIMS THAT ARE NO LONGER THERE',
    );
    expect(gone).toContain('“Success is guaranteed from day one.”');
    expect(gone).toContain('Ann Jones agreed on 3 January 2026. “Keep this.”');
  });

  it('says that it was not changed where it was not', async () => {
    const lines = [CLAIM];
    const before = await read('2026-01-02T10:00:00.000Z', '0.1.0', ...lines);
    const after = await read('2026-02-03T10:00:00.000Z', '0.1.0', ...lines);
    const text = outlineAsText(reportOf(await reviewOf([before, after]), also));
    expect(text).toContain('The text is word for word the same.');
    expect(text).not.toContain('have changed too');
  });
});

describe('a report on what is no pitch', () => {
  it('says so and flags nothing', async () => {
    const kept = await readingOf({
      source: { type: 'paste', sha256: 'a'.repeat(64) },
      title: 'Mash',
      passages: passagesOf('Peel the potatoes and boil them until they are soft.', 'Serve them with butter.'),
      at: '2026-01-02T10:00:00.000Z',
      pitch: false,
    });
    const text = outlineAsText(reportOf(await reviewOf([kept]), also));
    expect(text).toContain('It does not read like a pitch, so nothing was flagged.');
    expect(text).not.toContain('ASK ABOUT THESE FIRST');
    expect(text).not.toContain('QUESTIONS STILL TO ASK');
  });
});

describe('what is left of a report in a mail link', () => {
  it('fits one, however many questions are open', () => {
    const bodies = briefsOf(review, also).map(outlineAsText);
    expect(bodies.at(-1)).toContain('Which citizens is this for');
    expect(mailLink('', 'Pitch review', bodies.at(-1) ?? '')).not.toBeNull();
    expect(bodies.map(({ length }) => length)).toEqual(
      bodies.map(({ length }) => length).toSorted((a, b) => b - a),
    );
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
    const page = asWebAnnotations(review, { privateEntries: false });
    expect(page).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationPage',
      partOf: { type: 'AnnotationCollection', total: page.items.length },
      startIndex: 0,
    });
    const quoted = page.items.flatMap(({ target }) => (typeof target === 'string' ? [] : [target]));
    expect(quoted.length).toBeGreaterThan(2);
    const text = PASSAGES.map((passage) => passage.text).join('\n');
    for (const { source, selector } of quoted) {
      expect(Object.keys(selector)).toEqual(['type', 'exact', 'prefix', 'suffix']);
      expect(source).toBe('https://vendor.example/portal#top');
      expect(text).toContain(selector.prefix + selector.exact + selector.suffix);
    }
    const ids = page.items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const whole = page.items.filter(({ target }) => target === 'https://vendor.example/portal#top');
    expect(whole[0]?.body[0]?.value).toContain('Ask first about: User needs');
    const people = page.items.filter(({ creator }) => creator.type === 'Person');
    expect(people.map(({ creator }) => creator.name).sort()).toEqual(['Ann Jones', 'Bob Price']);
    for (const { target } of people) expect(ids).toContain(target);
    expect(JSON.stringify(page)).not.toContain('Between us');
  });
});
