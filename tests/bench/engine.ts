/** The engine on long text. A process of its own; prints one JSON object. */
import { shippedEngine } from '../../lib/packs/engine.ts';
import { inTurns, median, timed } from './measure.ts';
import { type Sample, sample, TOKENS } from './text.ts';

export interface EngineFigures {
  words: number;
  /** Milliseconds over the same megabyte. */
  tokens: number;
  engine: number;
  /** Milliseconds a megabyte, by the size of the text in UTF-16 units. */
  growth: { size: number; perMegabyte: number }[];
  /** A megabyte without a single line break, as one passage; milliseconds. */
  singleLine: number;
  /** 200,000 words, and the same again with one paragraph changed; milliseconds. */
  whole: number;
  again: number;
}

const MEGABYTE = 1_000_000;
const engine = shippedEngine();
const critique = ({ passages }: Sample) => engine.critique(passages, { treatAsPitch: true });

const rounds = 9;
const texts = Array.from({ length: rounds }, (_, seed) => sample(MEGABYTE, seed));
const { tokens, judging } = inTurns(
  {
    tokens: (round) => texts[round]?.text.match(TOKENS)?.length,
    judging: (round) => critique(texts[round] as Sample),
  },
  rounds - 2,
  2,
);

// As many texts of a size as make a megabyte, so that a short text is not measured by a single short moment.
const growth = [10_000, 100_000, MEGABYTE, 10 * MEGABYTE].map((size, i) => {
  const times = Array.from({ length: size > MEGABYTE ? 2 : 5 }, (_, run) => {
    const many = Array.from({ length: Math.max(1, MEGABYTE / size) }, (_, n) =>
      sample(size, 1000 * (i + 1) + 100 * run + n),
    );
    return timed(() => many.map(critique)) / many.length;
  });
  return { size, perMegabyte: (median(times) / size) * MEGABYTE };
});

const lines = Array.from({ length: 3 }, (_, run): Sample => {
  const text = sample(MEGABYTE, 400 + run).text.replaceAll('\n', ' ');
  return { text, passages: [{ id: '0', role: 'paragraph', text }] };
});
const singleLine = median(lines.map((line) => timed(() => critique(line))));

const changes = Array.from({ length: 5 }, (_, run) => {
  const { passages } = sample(1_250_000, 500 + run);
  const whole = timed(() => engine.critique(passages, { treatAsPitch: true }));
  const changed = passages.map((passage, i) =>
    i === 5000
      ? { ...passage, text: `${passage.text} It saves every council £${run + 2},000 a year.` }
      : passage,
  );
  return { whole, again: timed(() => engine.critique(changed, { treatAsPitch: true })) };
});

const figures: EngineFigures = {
  words: texts[0]?.text.match(TOKENS)?.length ?? 0,
  tokens,
  engine: judging,
  growth,
  singleLine,
  whole: median(changes.map((change) => change.whole)),
  again: median(changes.map((change) => change.again)),
};
console.log(JSON.stringify(figures));
