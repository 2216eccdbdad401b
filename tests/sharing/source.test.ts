import { describe, expect, it } from 'vitest';
import { sentWords } from '../../lib/sharing/source.ts';

describe('when a mail was sent', () => {
  it('is said in words where its source has the time and its offset', () => {
    expect(sentWords('Mon, 2 Nov 2026 12:00:00 +0000')).toMatch(/^2 Nov 2026, \d\d:00$/);
    expect(sentWords('2 Nov 2026 12:00 +0000')).toBe(sentWords('Mon, 2 Nov 2026 14:00:00 +0200'));
  });

  it('stays as it is where a mail program wrote it, or it is no time', () => {
    for (const sent of ['Mon 14/09', '2 hours ago', 'Mon, 2 Nov 2026 09:00', '99 Nov 2026 99:99 +0000', ''])
      expect(sentWords(sent)).toBe(sent);
  });
});
