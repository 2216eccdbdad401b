import type { Passage } from '../engine/types.ts';
import { asFirstWritten } from '../mail/forwarded.ts';
import { newWords } from '../mail/new-words.ts';
import { asProse } from '../mail/prose.ts';
import {
  type BodyFacts,
  type Head,
  LEFT_OUT,
  type LeftOut,
  type Letter,
  type MailClient,
  type Sender,
} from '../mail/types.ts';
import type { FrameReport, MailReport } from '../messaging/protocol.ts';

/** What the frames of a tab that shows a mail client say, put together. */
export interface MailFound {
  client: MailClient;
  found: MailReport['found'];
  /** The frames whose text is the message; none when there is none. */
  frameIds: number[];
  /** The message is in a frame of its own, and that one hasn't reported. */
  waits: boolean;
  /** Of the message that is read; null when there is none. */
  head: Head | null;
  inView: Head[];
  reports: MailReport[];
}

/** Null where the tab's top frame is no mail client. @param frames in order of their numbers */
export function mailIn(frames: readonly (readonly [number, { report: FrameReport }])[]): MailFound | null {
  const top = frames[0]?.[1].report;
  // Selected words may be anywhere; they are the message's only if its frame says so.
  if (!top?.mail || (top.selection && top.mail.messages.length === 0)) return null;
  const mails = frames.flatMap(([id, { report }]) =>
    report.mail ? [{ id, report, mail: report.mail }] : [],
  );
  // A message pane in a frame knows its message better than the list around it.
  const lead = mails.findLast(({ mail }) => mail.found === 'message' && mail.messages.length > 0);
  const head = lead?.mail.messages.find(({ key }) => key === lead.mail.chosen);
  if (!lead || !head) {
    const changed = mails.find(({ mail }) => mail.found === 'changed');
    const { client } = changed?.mail ?? top.mail;
    return {
      client,
      found: changed ? 'changed' : 'none',
      frameIds: [],
      waits: false,
      head: null,
      inView: [],
      reports: [],
    };
  }
  const bodies = mails.filter(
    ({ mail }) => mail.found === 'message' && mail.messages.length === 0 && mail.chosen === head.key,
  );
  const read = [lead, ...bodies];
  return {
    client: lead.mail.client,
    found: 'message',
    frameIds: read.map(({ id }) => id),
    waits: lead.report.childFrames.length > bodies.length,
    head,
    inView: lead.mail.messages,
    reports: read.map(({ mail }) => mail),
  };
}

/**
 * What a message's passages say now, with the subject as the heading above them.
 * @param passages all of the message as it was read, the subject's own among them where the client shows it
 */
export function newIn(
  passages: readonly Passage[],
  { subject }: Head,
  { reports }: MailFound,
): { passages: Passage[]; leftOut: LeftOut[]; author: Sender | null } {
  const [first, ...rest] = passages;
  const shown = first !== undefined && subject !== '' && squash(first.text).startsWith(squash(subject));
  const forwarded = wasForwarded(reports);
  const fresh = newWords(shown ? rest : passages, forwarded);
  const body = { ...fresh, passages: fresh.passages.map(asProse) };
  // A subject alone is no text: then there is nothing to critique.
  if (subject === '' || body.passages.length === 0) return body;
  const { id, text } = shown ? first : { id: 'subject', text: subject };
  const heading: Passage = { id, role: 'heading', text: forwarded ? asFirstWritten(text) : text };
  return { ...body, passages: [heading, ...body.passages] };
}

const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();

const wasForwarded = (reports: readonly MailReport[]): boolean => reports.some(({ forwarded }) => forwarded);

/**
 * @param leftOut what was found in the passages, beside what the client and the mail mark
 * @param named whom the head above a message that was passed on names as its author
 */
export function letterOf(
  head: Head,
  { client, inView, reports }: MailFound,
  { leftOut, author: named }: { leftOut: readonly LeftOut[]; author: Sender | null },
): Letter {
  const facts = (of: (report: MailReport) => BodyFacts['links']) => reports.flatMap(of);
  const out = new Set([...leftOut, ...reports.flatMap((report) => report.leftOut)]);
  return {
    client,
    head,
    leftOut: LEFT_OUT.filter((one) => out.has(one)),
    forwarded: wasForwarded(reports),
    author: wasForwarded(reports) ? named : head.sender,
    // Clients show it seldom, and Thunderbird answers there by itself.
    replyTo: '',
    links: facts(({ links }) => links),
    pixels: reports.reduce((sum, { pixels }) => sum + pixels, 0),
    inView: inView.map((one) => (one.key === head.key ? head : one)),
  };
}
