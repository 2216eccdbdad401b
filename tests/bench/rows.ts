import type { BrowserFigures } from './browser.ts';
import type { ColdFigures } from './cold.ts';
import type { EngineFigures } from './engine.ts';
import type { RivalFigures } from './rivals.ts';

/** One line of the table. `goal` is what the project set itself, '' for what is only told. */
export interface Row {
  what: string;
  figure: string;
  goal: string;
  met: boolean | null;
}

const ms = (time: number): string => `${time < 10 ? time.toFixed(1) : Math.round(time)} ms`;
const times = (ratio: number): string => `${ratio < 10 ? ratio.toFixed(1) : Math.round(ratio)} times`;
const told = (what: string, figure: string): Row => ({ what, figure, goal: '', met: null });
/** A row whose goal is at most `most`; `how` says the figure behind the number. */
const atMost = (what: string, value: number, most: number, figure: string, goal: string): Row => ({
  what,
  figure,
  goal,
  met: value <= most,
});

export function engineRows(engine: EngineFigures, cold: ColdFigures, rivals: RivalFigures): Row[] {
  const ratio = engine.engine / engine.tokens;
  const [least, , , largest] = engine.growth.map(({ perMegabyte }) => perMegabyte);
  const growth = (largest ?? Number.NaN) / (least ?? Number.NaN);
  const beside = (['wink', 'compromise', 'write-good'] as const).map((name) => {
    const faster = rivals.times[name] / rivals.times.engine;
    const cues =
      name === 'wink'
        ? `, with ${rivals.expressed} of ${rivals.all} patterns as ${rivals.phrases} phrases`
        : '';
    return atMost(
      `${name === 'wink' ? 'wink-nlp' : name} beside the engine, ${rivals.size / 1000} kB${cues}`,
      10,
      faster,
      `${ms(rivals.times[name])} to ${ms(rivals.times.engine)}: ${times(faster)}`,
      'at least 10 times',
    );
  });
  return [
    atMost(
      `engine over one tokenising pass, 1 MB (${engine.words.toLocaleString('en-GB')} words)`,
      ratio,
      10,
      `${ms(engine.engine)} over ${ms(engine.tokens)}: ${times(ratio)}`,
      'at most 10 times, aim 5',
    ),
    ...beside,
    told('packs opened after a cold start', ms(cold.open)),
    told('first critique of 1,500 words after that', `${ms(cold.first)}; a later one ${ms(cold.later)}`),
    ...engine.growth.map(({ size, perMegabyte }) =>
      told(`time for 1 MB, in texts of ${(size / 1000).toLocaleString('en-GB')} kB`, ms(perMegabyte)),
    ),
    atMost('time for 1 MB, in 10 MB over in 10 kB', growth, 1.5, times(growth), 'linear'),
    told('1 MB on a single line', ms(engine.singleLine)),
    atMost(
      'one paragraph of 200,000 words changed, over the whole',
      engine.again / engine.whole,
      0.05,
      `${ms(engine.again)} over ${ms(engine.whole)}: ${((100 * engine.again) / engine.whole).toFixed(1)}%`,
      'at most 5%',
    ),
    told('heap for the packs', `${cold.packs.toFixed(0)} MB`),
    told(
      'heap kept for a critique',
      `${cold.kept1.toFixed(0)} MB of 1 MB, ${cold.kept10.toFixed(0)} MB of 10 MB`,
    ),
  ];
}

export function browserRows(figures: BrowserFigures): Row[] {
  const { bare, reading, marking, markJs, longestScript, checklist, emptyPopup } = figures;
  const popup = (state: 'cold' | 'warm', what: string): Row => {
    const ratio = checklist[state] / emptyPopup[state];
    const figure = `${ms(checklist[state])} over ${ms(emptyPopup[state])}: ${times(ratio)}`;
    return atMost(what, ratio, 1.5, figure, 'at most 1.5 times');
  };
  return [
    atMost(
      'reading 200,000 words over a bare TreeWalker',
      reading / bare,
      3,
      `${ms(reading)} over ${ms(bare)}: ${times(reading / bare)}`,
      'at most 3 times',
    ),
    atMost(
      `painting ${figures.marks} marks over mark.js on the same ${figures.markJsSentences} sentences`,
      marking / markJs,
      0.2,
      `${ms(marking)} over ${ms(markJs)}: ${((100 * marking) / markJs).toPrecision(2)}%`,
      'at most a fifth',
    ),
    atMost('longest script task, 200,000 words', longestScript, 50, ms(longestScript), 'under 50 ms'),
    told(
      'longest drawing of that page by the browser',
      `${ms(figures.longestDrawing)} with marks; ${ms(figures.ownDrawing)} without us`,
    ),
    popup('warm', 'click to checklist over click to empty popup, 1,500 words'),
    popup('cold', 'the same for the first click after the browser starts'),
  ];
}

export function rowLines(rows: readonly Row[]): string[] {
  const verdict = ({ met }: Row) => (met === null ? '' : met ? 'met' : 'missed');
  return [
    '| what | figure | goal | |',
    '| --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row.what} | ${row.figure} | ${row.goal} | ${verdict(row)} |`),
  ];
}
