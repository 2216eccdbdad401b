/** A sentence, heading or list item: a stretch of a passage, UTF-16 offsets, trimmed, never empty of words. */
export interface Span {
  start: number;
  end: number;
}

/** Intl.Segmenter takes time that grows faster than the string, so a long passage goes in by pieces. */
const PIECE = 1500;
/** A "sentence" longer than this is a list or a table run together; it is judged by pieces. */
const LONGEST = 600;
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const WORD = /[\p{L}\p{N}]/u;
const ENDS = /[.!?…:;]["'”’)\]]*\s/;

/** The sentences of one passage, in order. Time is linear in the length of the text, whatever is in it. */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  if (text.length <= 200 && !ENDS.test(text) && !text.includes('\n')) {
    push(spans, text, 0, text.length);
    return spans;
  }
  for (let from = 0; from < text.length; ) {
    const to = pieceEnd(text, from, PIECE);
    let start = from;
    for (const { segment, index } of segmenter.segment(text.slice(from, to))) {
      const end = from + index + segment.length;
      if (end < to && goesOn(text, start, end)) continue;
      cut(spans, text, start, end);
      start = end;
    }
    from = to;
  }
  return spans;
}

/** Takes a stretch as a sentence, or as several. */
function cut(spans: Span[], text: string, start: number, end: number): void {
  let at = start;
  const stretch = text.slice(start, end - 1);
  // "It is live. 40 towns use it": a number begins a sentence too.
  for (let found = stretch.indexOf('. '); found >= 0; found = stretch.indexOf('. ', found + 1)) {
    const stop = start + found;
    if (!isDigit(text.charCodeAt(stop + 2)) || !WHOLE_WORD.test(text.slice(Math.max(at, stop - 8), stop)))
      continue;
    pushAll(spans, text, at, stop + 1);
    at = stop + 1;
  }
  pushAll(spans, text, at, end);
}

function pushAll(spans: Span[], text: string, start: number, end: number): void {
  for (let at = start; at < end; ) {
    const next = end - at > LONGEST ? Math.min(pieceEnd(text, at, LONGEST), end) : end;
    push(spans, text, at, next);
    at = next;
  }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** No abbreviation before a number: "approx. 20", "in Jan. 2024". */
const WHOLE_WORD =
  /(?:^|[^a-z])(?!(?:approx|pop|vol|sec|fig|art|est|tel|ext|min|max|avg|incl|nos|ver|par|dept|circa|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$)[a-z]*[a-z]{3}$/i;
/** What ends with a stop and no sentence with it, right before its end. */
const SHORT =
  /(?:^|[\s("“‘])(?:(?:Mrs?|Ms|Mx|Dr|Prof|Cllr|St|Rev|Sgt|Lt|Capt|Hon|Messrs|Sen|Gov|Gen|Mt|Ft)\.?(?:\s[A-Z]\.)?|e\.g\.|i\.e\.|vs\.|approx\.|cf\.|incl\.)$/;

/** A place by its first letters: the sentence ends there only where a small word begins the next one. */
const PLACE = /(?:^|[\s("“‘])(?:U\.\s?[SKN]|E\.U|D\.C)\.$/;
/** So with the initial of a name: "Ann B. Lee", "by J. F. Rees"; but not "Appendix A. How it works". */
const INITIAL =
  /(?:^|[:;,("“‘]\s?|\s(?:by|with|from|and|of|said|says)\s|[\s.(][A-Z]\.\s?|(?:^|\s)(?!(?:Annex|Appendix|Attachment|Band|Block|Box|Category|Class|Exhibit|Figure|Grade|Group|Level|Lot|Model|Option|Part|Phase|Plan|Schedule|Section|Series|Table|Team|Tier|Type|Unit|Vitamin|Zone)\s)[A-Z][a-z’'-]+\s)[A-Z]\.$/;
const BEGINS =
  /(?:A|An|And|All|Any|As|At|Because|But|By|Each|Every|For|From|He|Here|How|I|If|In|It|Its|Many|More|Most|My|No|Not|Now|On|Once|One|Or|Our|Over|She|Since|So|That|The|Their|Then|There|These|They|This|Those|Through|To|Today|Under|Until|We|What|When|Where|Which|While|Who|Why|With|Yet|You|Your)(?![\p{L}\p{N}.])/uy;

/** How far back is looked for what is shortened, in UTF-16 code units. */
const BEHIND = 24;

/** Whether the sentence goes on behind a stop: "Dr. Lee", "No. 7", "“Why?” said Ann". */
function goesOn(text: string, start: number, end: number): boolean {
  let to = end;
  while (to > start && isSpace(text.charCodeAt(to - 1))) {
    if (text.charCodeAt(to - 1) === 10) return false;
    to--;
  }
  const last = text.charCodeAt(to - 1);
  const next = text[end] ?? '';
  if (last === 0x22 || last === 0x201d || last === 0x2019)
    return next >= 'a' && next <= 'z' && '?!'.includes(text[to - 2] ?? ' ');
  if (last !== 46) return false;
  const behind = text.slice(Math.max(start, to - BEHIND), to);
  if (SHORT.test(behind)) return true;
  if (/^\p{Lu}/u.test(next) && (PLACE.test(behind) || INITIAL.test(behind))) {
    BEGINS.lastIndex = end;
    return !BEGINS.test(text);
  }
  return isDigit(next.charCodeAt(0)) && /(?:^|\s)No\.$/.test(behind);
}

/** Where to cut at most `size` further on: after a sentence end if there is one in the second half, else at a space. */
function pieceEnd(text: string, from: number, size: number): number {
  if (text.length - from <= size) return text.length;
  const half = from + (size >> 1);
  for (let i = from + size; i > half; i--) {
    const c = text.charCodeAt(i - 1);
    if ((c === 32 || c === 10) && '.!?'.includes(text[i - 2] ?? ' ')) return i;
  }
  for (let i = from + size; i > half; i--) {
    const c = text.charCodeAt(i - 1);
    if (c === 32 || c === 10 || c === 9) return i;
  }
  const cut = from + size;
  // A surrogate pair stays together.
  const unit = text.charCodeAt(cut);
  return unit >= 0xdc00 && unit <= 0xdfff ? cut - 1 : cut;
}

function push(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (start < end && WORD.test(text.slice(start, end))) spans.push({ start, end });
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0xfeff
  );
}
