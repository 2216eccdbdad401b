const LF = 10;
const CR = 13;
const MARK = 62;
const FROM = [...'From '].map((letter) => letter.charCodeAt(0));

/** One message of an mbox: bytes `start` to `end`, the "From " line left out. */
export interface Stretch {
  start: number;
  end: number;
}

/** "From ", a sender, and a date with its time; Thunderbird leaves both away. People begin sentences with "From" too. */
const FROM_LINE = /^From (?:.*\d\d:\d\d(?::\d\d)?(?: \S+)? \d{4}(?: [+-]\d{4})?)?\s*$/;
const LONGEST_FROM_LINE = 300;

const isFromLine = (bytes: Uint8Array, at: number): boolean =>
  FROM.every((code, i) => bytes[at + i] === code) &&
  FROM_LINE.test(
    new TextDecoder('latin1').decode(bytes.subarray(at, at + LONGEST_FROM_LINE)).split('\n', 1)[0] ?? '',
  );

/** Whether the bytes begin as an mbox does. */
export const isMbox = (bytes: Uint8Array): boolean => isFromLine(bytes, 0);

/**
 * Where the messages of an mbox stand, one after another. A "From " line counts after a blank line only. Nothing is
 * copied.
 */
export function* messagesIn(bytes: Uint8Array): Generator<Stretch> {
  let start = -1;
  let blank = true;
  for (let at = 0; at < bytes.length; ) {
    const newline = bytes.indexOf(LF, at);
    const next = newline < 0 ? bytes.length : newline + 1;
    if (blank && isFromLine(bytes, at)) {
      if (start >= 0) yield { start, end: at };
      start = next;
    }
    blank = newline === at || (newline === at + 1 && bytes[at] === CR);
    at = next;
  }
  if (start >= 0 && start < bytes.length) yield { start, end: bytes.length };
}

/** The bytes of one message, with the ">" taken off that an mbox puts before its lines that begin with "From ". */
export function messageAt(bytes: Uint8Array, { start, end }: Stretch): Uint8Array<ArrayBuffer> {
  const message = new Uint8Array(end - start);
  let length = 0;
  for (let at = start; at < end; ) {
    const newline = bytes.indexOf(LF, at);
    const next = newline < 0 || newline >= end ? end : newline + 1;
    let from = at;
    while (bytes[from] === MARK) from++;
    const escaped = from > at && FROM.every((code, i) => bytes[from + i] === code);
    const line = bytes.subarray(escaped ? at + 1 : at, next);
    message.set(line, length);
    length += line.length;
    at = next;
  }
  return message.subarray(0, length);
}
