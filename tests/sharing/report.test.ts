import { beforeAll, describe, expect, it } from 'vitest';
import type { Review } from '../../lib/reviews/record.ts';
import { cellsAsCsv } from '../../lib/sharing/cells.ts';
import { outlineAsHtml } from '../../lib/sharing/html.ts';
import { outlineAsText } from '../../lib/sharing/plain.ts';
import { reportOf } from '../../lib/sharing/report.ts';
import { reviewRows } from '../../lib/sharing/rows.ts';
import { asWebAnnotations } from '../../lib/sharing/web-annotation.ts';
import { CLAIM, PASSAGES, reviewOfPage } from './fixtures.ts';

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
    const page = asWebAnnotations(review, { privateEntries: false });
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
