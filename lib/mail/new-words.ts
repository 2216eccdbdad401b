import type { Passage } from '../engine/types.ts';
import { forwardedFrom, markHistory, underHead } from './history.ts';
import { keptPassages, type Line, linesOf, wordsIn } from './lines.ts';
import { CONTACT, DEVICE, LEGAL, POSTSCRIPT, SIGN_OFF, SIGNATURE_MARK, SPEECH, WARNING } from './phrases.ts';
import { senderIn } from './sender.ts';
import { LEFT_OUT, type LeftOut, type Sender } from './types.ts';

/** Nobody signs before having said something, in words. */
const FIRST_SAID = 8;
/** A line of an address or a job, at most, in words; and how many such lines a signature has. */
const LONGEST_LINE = 9;
const LONGEST_SIGNATURE = 14;
/** Fewer words than this left of a message: what was taken for a signature or history is the message. */
const LEAST_LEFT = 3;

/**
 * What the sender of a message has to say now, from the message's text alone: without earlier messages, signature, legal
 * footers and warnings of the reader's own gateway. Of a message that was passed on, what was passed on, without the
 * note and head above it, and whom that head names as its author. The answer's passages are among the given ones, in their order; some are cut at their end.
 * Where nothing would be left, everything is.
 */
export function newWords(
  passages: readonly Passage[],
  forwarded: boolean,
): { passages: Passage[]; leftOut: LeftOut[]; author: Sender | null } {
  const lines = linesOf(passages);
  const cut: boolean[] = [];
  const { from, author } = forwarded ? forwardedFrom(lines) : { from: underHead(lines), author: '' };
  const named = author === '' ? null : senderIn(author);
  for (const line of lines.slice(0, from)) line.out = 'note';
  markHistory(lines, from);
  const fresh = lines.filter((line) => line.out === null);
  markWarning(fresh);
  cut.push(markLegal(fresh));
  markSignature(fresh);
  // With the signature gone, a footer above it may come last.
  cut.push(markLegal(fresh.filter((line) => line.out === null)));
  const kept = keptPassages(passages, lines);
  if (kept.reduce((sum, { text }) => sum + wordsIn(text), 0) < LEAST_LEFT)
    return { passages: [...passages], leftOut: [], author: named };
  const left = new Set(lines.map((line) => line.out));
  if (cut.includes(true)) left.add('legal');
  return { passages: kept, leftOut: LEFT_OUT.filter((what) => left.has(what)), author: named };
}

function markWarning(lines: readonly Line[]): void {
  for (const line of lines.slice(0, 3)) if (WARNING.test(line.text)) line.out = 'legal';
}

/**
 * Marks footers, from the end back to the last line that is none: the same words in the middle of a message are its
 * sender's. True where a line was cut and its beginning is kept.
 */
function markLegal(lines: readonly Line[]): boolean {
  const beside: Line[] = [];
  let found = false;
  let cut = false;
  for (const line of lines.toReversed()) {
    if (line.out !== null || DEVICE.test(line.text)) continue;
    if (isContact(line)) {
      beside.push(line);
      continue;
    }
    const at = legalFrom(line.text);
    if (at > 0) {
      line.end = line.start + line.text.slice(0, at).trimEnd().length;
      cut = true;
    }
    if (at !== 0) break;
    line.out = 'legal';
    found = true;
  }
  if (found) for (const line of beside) line.out = 'legal';
  return cut;
}

/** Where in a line its legal part begins, at the start of a sentence; -1 where there is none to speak of. */
function legalFrom(text: string): number {
  if (!LEGAL.test(text)) return -1;
  const starts = [
    0,
    ...[...text.matchAll(/[.!?]['"”’)]?\s+/g)].map(({ index, 0: end }) => index + end.length),
  ];
  const legal = starts.map((start, i) => LEGAL.test(text.slice(start, starts[i + 1])));
  const first = legal.indexOf(true);
  const rest = legal.slice(first);
  if (first < 0 || rest.filter(Boolean).length * 2 < rest.length) return -1;
  const at = starts[first] ?? 0;
  // A company's name before what it is registered as.
  return wordsIn(text.slice(0, at)) < LEAST_LEFT ? 0 : at;
}

/** Marks signatures: from a sign-off or a dash line on, until somebody speaks again. */
function markSignature(lines: readonly Line[]): void {
  let said = 0;
  let room = 0;
  let signed = false;
  for (const line of lines) {
    if (line.out !== null) continue;
    if (DEVICE.test(line.text) || (signed && isContact(line))) {
      line.out = 'signature';
    } else if (said >= FIRST_SAID && (SIGNATURE_MARK.test(line.text) || SIGN_OFF.test(line.text))) {
      line.out = 'signature';
      signed = true;
      room = LONGEST_SIGNATURE;
    } else if (room > 0 && !speaks(line)) {
      line.out = 'signature';
      room--;
    } else {
      room = 0;
      said += wordsIn(line.text);
    }
  }
}

const isContact = ({ role, text }: Line) => CONTACT.test(text) && (role !== 'bullet' || !SPEECH.test(text));

/** Whether a line below a sign-off says something, rather than where its writer is to be found. */
function speaks({ role, text }: Line): boolean {
  if (POSTSCRIPT.test(text) || role === 'bullet' || role === 'control' || SPEECH.test(text)) return true;
  const words = wordsIn(text);
  return words > LONGEST_LINE || (words >= 4 && text.endsWith('.') && !/\b(?:ltd|plc|inc|co)\.$/i.test(text));
}
