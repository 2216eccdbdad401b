/** What a start from nothing costs in time and memory. A process of its own; prints one JSON object. */
import { shippedEngine } from '../../lib/packs/engine.ts';
import { timed } from './measure.ts';
import { sample } from './text.ts';

export interface ColdFigures {
  /** Milliseconds: to open the packs, then to critique a page of about 1,500 words. */
  open: number;
  first: number;
  /** The same page with a passage changed throughout, by a warm engine. */
  later: number;
  /** Megabytes of heap: with the packs, and with a critique of 1 MB and of 10 MB kept. */
  packs: number;
  kept1: number;
  kept10: number;
}

const heap = (): number => {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed / 1e6;
};
const PAGE = 9000;
const page = sample(PAGE, 1).passages;
const other = sample(PAGE, 2).passages;
const before = heap();
const open = timed(shippedEngine);
const first = timed(() => shippedEngine().critique(page));
const later = timed(() => shippedEngine().critique(other));
const packs = heap() - before;

/** Heap that the engine and its answer hold on to, the text itself left out. */
const kept = (size: number): number => {
  const { passages } = sample(size, 3);
  const without = heap();
  const critique = shippedEngine().critique(passages, { treatAsPitch: true });
  const grown = heap() - without;
  return critique.claims.length > 0 ? grown : Number.NaN;
};
const figures: ColdFigures = { open, first, later, packs, kept1: kept(1e6), kept10: kept(1e7) };
console.log(JSON.stringify(figures));
