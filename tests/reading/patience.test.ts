import { describe, expect, it } from 'vitest';
import { Patience } from '../../lib/reading/patience.ts';

describe('patience', () => {
  it('waits longer for a page that never stops, up to ten seconds', () => {
    const patience = new Patience();
    let now = 0;
    const waits: number[] = [];
    for (let i = 0; i < 12; i++) {
      now += patience.limit;
      patience.read(now);
      waits.push(patience.quiet);
    }
    expect(waits.slice(0, 3)).toEqual([300, 300, 300]);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits.at(-1)).toBe(10_000);
  });

  it('is fresh again after a calm, and on another page', () => {
    const patience = new Patience();
    for (let now = 0; now < 60_000; now += 1_000) patience.read(now);
    expect(patience.quiet).toBeGreaterThan(300);
    patience.read(500_000);
    expect(patience.quiet).toBe(300);
    for (let now = 0; now < 60_000; now += 1_000) patience.read(600_000 + now);
    patience.renew();
    expect(patience.quiet).toBe(300);
  });
});
