import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFile } from '../../lib/reviews/backup.ts';
import type { Review } from '../../lib/reviews/record.ts';
import { FORMATS, type Format, fileOf } from '../../lib/sharing/formats.ts';
import { PASSAGES, reviewOfPage } from './fixtures.ts';

let review: Review;
const TEXT = PASSAGES.map(({ text }) => text).join('\n');
const nothing = { privateEntries: false, text: null };
const everything = { privateEntries: true, text: async () => TEXT };
beforeAll(async () => {
  review = await reviewOfPage();
});

/** What a file says; a workbook is unpacked first. */
async function words(file: File): Promise<string> {
  if (!file.name.endsWith('.xlsx')) return file.text();
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return Object.values(parts)
    .map((part) => strFromU8(part))
    .join('\n');
}

describe.each(FORMATS)('a review as %s', (format: Format) => {
  it('is a file with a name that every system takes', async () => {
    const file = await fileOf(format, review, nothing);
    expect(file.name).toMatch(/^pitchcheck-the-b-portal-b-2026-05-04\.[a-z]+$/);
    expect(file.type).not.toBe('');
    expect(file.size).toBeGreaterThan(200);
  });

  it('keeps private words and the full text back', async () => {
    const text = await words(await fileOf(format, review, nothing));
    expect(text).not.toContain('Between us');
    expect(text).not.toContain('usual room');
  });
});

describe('a review as JSON', () => {
  it('reads back the same, with everything that was asked for', async () => {
    const read = await readFile(await (await fileOf('json', review, everything)).text());
    expect(read).toMatchObject({ ok: true, value: { refused: [] } });
    const [back] = read.ok ? read.value.reviews : [];
    expect(back?.review).toEqual(review);
    expect(Object.values(back?.texts ?? {})).toEqual([TEXT]);
  });
});
