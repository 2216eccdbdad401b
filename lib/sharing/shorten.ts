import { t } from '../i18n/translate.ts';
import { oneLine } from './outline.ts';
import { quoted } from './quoted.ts';

/** Letters that run from right to left, and signs that turn the direction of what follows them. */
const TURNS =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/u;

/** Text whose direction does not reach what stands around it: between FIRST STRONG ISOLATE and its end, where it needs that. */
const isolated = (text: string): string => (TURNS.test(text) ? `\u2068${text}\u2069` : text);

/**
 * The beginning of a line, cut between words, or between characters where one word fills it.
 * @param limit in UTF-16 units
 */
function cut(line: string, limit: number): string {
  const space = line.lastIndexOf(' ', limit);
  if (space > 0) return line.slice(0, space);
  let end = 0;
  for (const { index } of new Intl.Segmenter().segment(line)) {
    if (index > limit) break;
    end = index;
  }
  return line.slice(0, end);
}

/** Words on one line; when longer than `limit` UTF-16 units their beginning, and an ellipsis. */
export function shortened(text: string, limit: number): string {
  const line = oneLine(text);
  return line.length <= limit ? line : t('letter.shortened', { quote: cut(line, limit) });
}

/** The vendor's words in quotation marks. The ellipsis of shortened ones is ours, so it stands outside the marks. */
export function quotedShort(text: string, limit: number): string {
  const line = oneLine(text);
  if (line.length <= limit) return quoted(isolated(line));
  return t('letter.shortened', { quote: quoted(isolated(cut(line, limit))) });
}
