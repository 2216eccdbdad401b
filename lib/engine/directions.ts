import type { Amount } from './types.ts';
import { inSmallest } from './units.ts';

const DOWN =
  /\b(?:cut|cuts|cutting|reduc[a-z]*|fewer|less|lower[a-z]*|sav(?:e|es|ed|ing|ings)|fall[a-z]*|fell|drop[a-z]*|decreas[a-z]*|shrink[a-z]*|shr[au]nk|slash[a-z]*|trim[a-z]*|halv[a-z]*|down|faster|quicker|cheaper|shorter|minimis[a-z]*|frees|freed|freeing|free up|(?:to|can|will|could|would|help|helps|helped|you|us|them) free(?=\s(?:$|\d|up|our|your|their|staff|officers|time|[a-z]+ (?:hours|days)))|released?|gives? back|off)\b/gi;
const UP =
  /\b(?:more|increas[a-z]*|rise|rises|rose|risen|rising|gr[eo]w[a-z]*|growth|(?:went|goes|gone|is|are|was|were) up|up (?:by|from)|boost[a-z]*|higher|doubl[a-z]*|tripl[a-z]*|gain[a-z]*|uplift|improv[a-z]*|extra|additional)\b/gi;
/** What is said behind these is said of something else: "cut £8,400 while boosting response rates". */
const BREAKS = /[,;:(=→–—]|\s(?:while|whilst|and|but|with)\s/i;
/** "Saves hours of typing with a five-minute set-up". */
const WITH = /\bwith\s(?:(?:an?|just|only)\s)*$/i;
/** What stands before an amount instead of "up" and "down". */
export const SIGN = /(?<![\d\w])[+−-]$|\bminus\s$/i;

export const signed = (sign: string | undefined): Amount['direction'] | undefined =>
  sign === undefined ? undefined : sign === '+' ? 'up' : 'down';

/** Which way a change from one amount to another goes. */
export function towards(
  before: NonNullable<Amount['before']>,
  after: number | null,
  unit: string,
): Amount['direction'] {
  const [a, b] = [inSmallest(before.value ?? 1, before.unit), inSmallest(after ?? 1, unit)];
  return a === b ? 'none' : a > b ? 'down' : 'up';
}

/** Which way it goes: by the word right behind the figure that says so, else by the last one before it. */
export function directionOf(before: string, text: string, behind: string): Amount['direction'] {
  const own = firstIn(text + (behind.split(BREAKS, 1)[0] ?? ''));
  if (own !== 'none') return own;
  const last = (of: RegExp) => [...before.matchAll(of)].at(-1)?.index ?? -1;
  const [down, up] = WITH.test(before) ? [-1, -1] : [last(DOWN), last(UP)];
  if (down !== up) return down > up ? 'down' : 'up';
  return firstIn(behind);
}

function firstIn(text: string): Amount['direction'] {
  const [down, up] = [text.search(DOWN), text.search(UP)];
  if (down < 0 && up < 0) return 'none';
  return up < 0 || (down >= 0 && down < up) ? 'down' : 'up';
}
