import { isRole, LONGEST_LINE, NAME, type Named, readNamed } from './named.ts';
import { type Quoted, rangesOf } from './quotations.ts';
import type { Passage } from './types.ts';

const SAYING =
  'said|says|explained|explains|commented|comments|added|adds|told us|tells us|notes|noted|recalls|recalled|remarked|reports|reflected|puts it';
const DETAILS = String.raw`(?:\s?[,|(–—]\s?[^.“”"\n]{2,110}|\s(?:of|at|from)\s[^.“”"\n]{2,90})?`;
/** Without a name: "one tenant", "a head of housing", "the Fenny Post team". */
const SOMEBODY = String.raw`(?:[Tt]he\s(?:[^\s,:“”"]+\s){1,4}team\b|(?:[Aa]n?|[Oo]ne|[Aa]nother|[Oo]ur)\s[^.,:“”"\n]{3,70})`;
const WHO = `${NAME}${DETAILS}|${SOMEBODY}`;

const AFTER = [
  new RegExp(String.raw`^[\s,.]*(?:${SAYING})\s(${WHO})`),
  new RegExp(String.raw`^[\s,.]*(${NAME}${DETAILS}?|${SOMEBODY}),?\s(?:${SAYING})\b`),
  new RegExp(String.raw`^[\s,.]*[-–—~|]\s*(${WHO})`),
  new RegExp(String.raw`^\s*(${NAME}\s?[,|(–—-]\s?[^“”"\n]{3,110})$`),
];
const BEFORE = [
  new RegExp(
    String.raw`(?:^|[.!?;]\s)(?:As\s)?(${NAME}${DETAILS}|${SOMEBODY}),?\s(?:${SAYING})\b[^.“”"]{0,60}$`,
  ),
  new RegExp(String.raw`\b(?:according to|from)\s(${NAME}${DETAILS})[:,]?\s*$`),
  new RegExp(String.raw`(?:^|[.!?]\s)(${NAME}\s?[,|(–—]\s?[^.“”"\n]{3,90}):\s*$`),
];
/** At the end of what is set apart as a quotation: who said it. */
const TAIL = new RegExp(String.raw`[.!?…"”’]\s*[-–—~]\s*(${NAME}[^“”"\n]{0,110})$`);
const ROLE_TAIL = new RegExp(String.raw`[.!?…]["”’]?\s(${NAME},\s[^.!?“”"\n]{3,110})$`);
/** "She said": whoever spoke before. */
const PRONOUN =
  /^[\s,]*(?:(?:he|she|they)\s(?:said|says|added|adds|explained|explains)|(?:added|adds|said|says)\s(?:he|she|they))\b/u;
/** How much text beside a quotation may name who speaks. In UTF-16 code units. */
const REACH = 170;
/** How many people are kept in mind, for who is named in short later. */
const MOST_HEARD = 40;

const NOBODY: (Named | undefined)[] = [];
const TITLE = /^(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Sir|Dame|Cllr|Councillor)\.?\s/;
const NAME_ALONE = new RegExp(String.raw`^[\s–—~-]*(${NAME})\s*$`);

/** Who speaks in each quotation of each passage, in the order of `ranges`; for an attribution, who it names. */
export function readSpeakers(
  passages: readonly Passage[],
  quoted: readonly Quoted[],
): (Named | undefined)[][] {
  let last: Named | undefined;
  const heard: Named[] = [];
  /** "Ann says": who was named in full before. */
  const inFull = (one: Named | undefined): Named | undefined => {
    if (!one || one.name === '') return one;
    if (one.role !== '' || one.organisation !== '') {
      heard.push(one);
      if (heard.length > MOST_HEARD) heard.shift();
      return one;
    }
    const words = one.name.replace(TITLE, '').split(' ');
    return heard.findLast(({ name }) => words.every((word) => name.split(' ').includes(word))) ?? one;
  };
  const all: (Named | undefined)[][] = new Array(quoted.length).fill(NOBODY);
  for (let i = 0; i < quoted.length; i++) {
    const { ranges, attribution } = quoted[i] as Quoted;
    if (ranges.length === 0 && !attribution) continue;
    const text = passages[i]?.text ?? '';
    if (attribution) all[i] = [readNamed(text)];
    if (ranges.length === 0) continue;
    const whole = passages[i]?.role === 'quotation' ? inFull(inside(text)) : undefined;
    const own = ranges.map((_, k) => {
      if (whole) return whole;
      const named = inFull(namedBeside(text, ranges, k));
      return named ?? (PRONOUN.test(behind(text, ranges, k)) ? last : undefined);
    });
    const named = own.find((one) => one !== undefined) ?? inFull(below(passages, quoted, i));
    all[i] = own.map((one, k) => one ?? own.slice(0, k).findLast((other) => other !== undefined) ?? named);
    last = named ?? last;
  }
  // Each paragraph of a long quotation opens anew, and only the last one is followed by a name.
  for (let i = all.length - 2; i >= 0; i--)
    if (all[i]?.length && continues(passages[i]?.text ?? '', quoted[i]))
      all[i] = (all[i] ?? []).map((one) => one ?? all[i + 1]?.[0]);
  // Who was named before a quotation speaks in its later paragraphs too.
  for (let i = 1; i < all.length; i++)
    if (all[i]?.length && continues(passages[i - 1]?.text ?? '', quoted[i - 1]))
      all[i] = (all[i] ?? []).map((one) => one ?? all[i - 1]?.at(-1));
  return all;
}

const first = (patterns: readonly RegExp[], text: string): Named | undefined => {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[1];
    const named = found === undefined ? undefined : readNamed(found);
    if (named) return named;
  }
  return undefined;
};

/** What stands behind one of the quotations of a text, up to the next. */
function behind(text: string, ranges: Quoted['ranges'], k: number): string {
  const to = ranges[k]?.[1] ?? 0;
  return text.slice(to, Math.min(ranges[k + 1]?.[0] ?? text.length, to + REACH));
}

/** Who is named behind one of the quotations of a text, or else before it. */
function namedBeside(text: string, ranges: Quoted['ranges'], k: number): Named | undefined {
  const from = ranges[k]?.[0] ?? 0;
  const before = text.slice(Math.max(ranges[k - 1]?.[1] ?? 0, from - REACH), from);
  return first(AFTER, behind(text, ranges, k)) ?? first(BEFORE, before);
}

/** Who is named within what is set apart as a quotation: "“…,” said Ann Lee", "… — Ann Lee, Head of Post". */
function inside(text: string): Named | undefined {
  const ranges = rangesOf(text);
  for (const k of ranges.keys()) {
    const named = namedBeside(text, ranges, k);
    if (named) return named;
  }
  const tail = text.slice(-LONGEST_LINE).trimEnd();
  const named = first([TAIL], tail);
  if (named) return named;
  const role = first([ROLE_TAIL], tail);
  return role?.voice === 'unknown' ? undefined : role;
}

/** Whether the last quotation of a passage is not closed in it. */
function continues(text: string, quoted: Quoted | undefined): boolean {
  const last = quoted?.ranges.at(-1);
  return last !== undefined && last[1] === text.length && !/["”’]\s*$/.test(text);
}

/** The name under a quotation: in one line, or in two with the role below the name. */
function below(passages: readonly Passage[], quoted: readonly Quoted[], i: number): Named | undefined {
  const line = passages[i + 1]?.text.trim() ?? '';
  if (quoted[i + 1]?.attribution) {
    const named = readNamed(line);
    const more = passages[i + 2]?.text.trim() ?? '';
    return named && named.role === '' && isRole(more) ? (readNamed(`${line}, ${more}`) ?? named) : named;
  }
  const name = line.length <= LONGEST_LINE ? NAME_ALONE.exec(line)?.[1] : undefined;
  const role = passages[i + 2]?.text.trim() ?? '';
  return name && isRole(role) ? readNamed(`${name}, ${role}`) : undefined;
}
