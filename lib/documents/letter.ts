import type { Passage } from '../engine/types.ts';
import { t } from '../i18n/translate.ts';
import { bodyFacts, leftOutIn, wasForwarded } from '../mail/body.ts';
import { asFirstWritten, saysForwarded } from '../mail/forwarded.ts';
import { wordsIn } from '../mail/lines.ts';
import { newWords } from '../mail/new-words.ts';
import { asProse } from '../mail/prose.ts';
import { type BodyFacts, LEFT_OUT, type LeftOut, NOBODY } from '../mail/types.ts';
import { readDocument } from '../reading/passages.ts';
import { removeUnseen } from '../reading/unseen.ts';
import { DocumentError, type ReadDocument, type UnpackedLetter } from './document.ts';
import { readPlainText } from './plain-text.ts';

/** A message in more paragraphs than this was not written by anybody. */
const MOST_PASSAGES = 20_000;
/** Fewer words than this in the HTML of a message that has plain text too: it is made of pictures. */
const LEAST = 5;

interface Body extends BodyFacts {
  passages: Passage[];
  leftOut: LeftOut[];
  forwarded: boolean;
}

/**
 * A message as a document: its subject as the heading, then what its sender has to say. Throws a DocumentError when it
 * says nothing.
 * @param parse gives a document without running anything in it
 */
export function readLetter(letter: UnpackedLetter, parse: (html: string) => Document): ReadDocument {
  const { head, inView, attached, attachments, replyTo } = letter;
  const html = letter.html && readHtmlBody(letter.html, head.subject, parse);
  const plain = letter.text && readTextBody(letter.text, head.subject);
  const body = html && (wordsOf(html) >= LEAST || !plain || wordsOf(plain) < LEAST) ? html : plain;
  if (!body || wordsOf(body) === 0) throw new DocumentError(whyEmpty(letter));
  if (body.passages.length > MOST_PASSAGES) throw new DocumentError(t('file.many-passages'));
  const { passages: fresh, leftOut, author: named } = newWords(body.passages, body.forwarded);
  const author = body.forwarded ? named : head.sender;
  const text = body.forwarded ? asFirstWritten(head.subject).trim() : head.subject;
  const subject: Passage = { id: '', role: 'heading', text };
  return {
    ...laidOut(text ? [subject, ...fresh] : fresh),
    title: head.subject,
    source: {
      type: 'mail',
      sender: author ?? NOBODY,
      subject: head.subject,
      sent: head.sent,
      messageId: head.messageId,
    },
    letter: {
      client: 'file',
      head,
      leftOut: LEFT_OUT.filter((what) => leftOut.includes(what) || body.leftOut.includes(what)),
      forwarded: attached || body.forwarded,
      author,
      // Whoever passed a message on wants answers about that.
      replyTo: body.forwarded || replyTo === head.sender.address ? '' : replyTo,
      inView,
      links: html ? html.links : [],
      pixels: html ? html.pixels : 0,
    },
    attachments,
  };
}

function readHtmlBody(html: string, subject: string, parse: (html: string) => Document): Body {
  const document = parse(html);
  const root = document.body ?? document.documentElement;
  const facts = bodyFacts(root);
  removeUnseen(document);
  const forwarded = wasForwarded(subject, root);
  const all = [...readDocument(document)];
  const leftOut = removeOld(root, forwarded);
  const left = [...readDocument(document)];
  // A mail that calls all of itself a quotation still says what it says.
  const kept = left.some(({ text }) => wordsIn(text) > 0);
  return {
    ...facts,
    forwarded,
    leftOut: kept ? leftOut : [],
    passages: (kept ? left : all).map(({ role, text }) => asProse({ id: '', role, text })),
  };
}

/** Takes out of a parsed body what it marks itself as old; replies with what that was. */
function removeOld(root: Element, forwarded: boolean): LeftOut[] {
  const old = new Map<Element, LeftOut>();
  let within: Element | undefined;
  for (const element of root.querySelectorAll('*')) {
    if (within?.contains(element)) continue;
    const what = leftOutIn(element);
    if (what === null || (forwarded && what === 'history')) continue;
    old.set(element, what);
    within = element;
  }
  for (const element of old.keys()) element.remove();
  return [...old.values()];
}

function readTextBody(text: string, subject: string): Body {
  const { passages } = readPlainText(text);
  return { passages, leftOut: [], forwarded: saysForwarded(subject, text), links: [], pixels: 0 };
}

const wordsOf = ({ passages }: Body) => passages.reduce((sum, { text }) => sum + wordsIn(text), 0);

/** The passages one a line, each with its offset for an id. */
function laidOut(passages: readonly Passage[]): { text: string; passages: Passage[] } {
  let text = '';
  const placed = passages.map((passage) => {
    if (text !== '') text += '\n';
    const id = String(text.length);
    text += passage.text;
    return { ...passage, id };
  });
  return { text, passages: placed };
}

function whyEmpty({ encrypted, attachments, html }: UnpackedLetter): string {
  if (encrypted) return t('file.encrypted');
  const [first] = attachments;
  if (first) return t('file.attachments-only', { name: first.name });
  return html ? t('file.pictures-only') : t('file.empty');
}
