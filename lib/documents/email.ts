import PostalMime, { type Email, type Attachment as Part } from 'postal-mime';
import { t } from '../i18n/translate.ts';
import { wordsIn } from '../mail/lines.ts';
import { newWords } from '../mail/new-words.ts';
import type { Head } from '../mail/types.ts';
import { withoutC1 } from './decode.ts';
import { type Attachment, DocumentError, type UnpackedLetter } from './document.ts';
import { readPlainText } from './plain-text.ts';

/** Parts within parts; real mails have less than ten. */
const DEEPEST = 60;
/** Messages within messages, how deep and how many of them are looked at. */
const DEEPEST_MESSAGE = 5;
const MOST_MESSAGES = 20;
/** A message with another attached and fewer words of its own than this is a note on the other. */
const NOTE = 40;
const LOOKED_AT = 20_000;
/** Parts and lines of one message: what has more was made to keep a program busy. */
const MOST_PARTS = 2000;
const MOST_LINES = 1_000_000;
const LONGEST_SUBJECT = 1000;
/** In UTF-16 units; pictures written into the HTML are not counted. */
const LONGEST_BODY = 1_000_000;
const LARGEST_HEAD = 2_000_000;

const LF = 10;
const HYPHEN = 45;

/** One message in a file, with its way down to it in its head's key: 1, 1.2, 1.2.1. */
interface Node {
  email: Email;
  head: Head;
  attached: boolean;
}

/**
 * Takes an email apart, without a DOM. A message that only passes on another as an attachment gives way to it.
 * @param wanted the key of the message to read, where the email has others attached; '' for the one that says most
 * @param key the email's own key
 * Throws a DocumentError when it can't be taken apart or has no such message.
 */
export async function unpackEmail(
  bytes: Uint8Array<ArrayBuffer>,
  wanted = '',
  key = '1',
): Promise<UnpackedLetter> {
  const nodes = await nodesIn(bytes, key);
  const found = wanted ? nodes.find(({ head }) => head.key === wanted) : mostSaying(nodes);
  if (!found) throw new DocumentError(t('file.other-message'));
  const { email, head, attached } = found;
  const parts = email.attachments.filter((part) => !isMessage(part) && !part.related);
  return {
    head,
    inView: nodes.map((node) => node.head),
    attached,
    html: bounded((email.html ?? '').replace(PICTURE, 'data:,')),
    text: bounded(email.text ?? ''),
    attachments: parts.map(asAttachment),
    replyTo: (email.replyTo?.[0]?.address ?? '').toLowerCase(),
    encrypted: parts.some(({ mimeType }) => /pkcs7-mime|pgp-encrypted/.test(mimeType)),
  };
}

const PICTURE = /data:[\w/+.-]{1,99};base64,[\w+/=\s]{200,}/g;

function bounded(body: string): string {
  if (body.length > LONGEST_BODY) throw new DocumentError(t('file.long'));
  return withoutC1(body);
}

/** Who wrote a message, when and about what, read from its first bytes; all '' where that can't be told. */
export async function headOf(bytes: Uint8Array<ArrayBuffer>, key: string): Promise<Head> {
  try {
    return asHead(await parse(headBytes(bytes)), key);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return { key, sender: { name: '', address: '' }, subject: '', sent: '', messageId: '', own: false };
  }
}

async function nodesIn(bytes: Uint8Array<ArrayBuffer>, key: string): Promise<Node[]> {
  const nodes: Node[] = [];
  const open = [{ bytes, key, depth: 0 }];
  for (let next = open.shift(); next && nodes.length < MOST_MESSAGES; next = open.shift()) {
    const { depth } = next;
    const email = await readable(next.bytes);
    if (email.headers.length === 0) {
      if (nodes.length > 0) continue;
      throw new DocumentError(t('file.not-mail'));
    }
    nodes.push({ email, head: asHead(email, next.key), attached: depth > 0 });
    const { key: above } = next;
    if (depth < DEEPEST_MESSAGE)
      email.attachments.filter(isMessage).forEach((part, i) => {
        open.push({ bytes: bytesOf(part), key: `${above}.${i + 1}`, depth: depth + 1 });
      });
  }
  return nodes;
}

/** The first message that says more than a note, going down into what is attached. */
function mostSaying(nodes: readonly Node[]): Node | undefined {
  return nodes.find(({ email }) => saysMore(email)) ?? nodes[0];
}

function saysMore({ text, html = '', attachments }: Email): boolean {
  if (!attachments.some(isMessage)) return true;
  const words = text ?? html.slice(html.lastIndexOf('</style>') + 1).replace(/<[^<>]*>/g, ' ');
  const { passages } = newWords(readPlainText(words.slice(0, LOOKED_AT)).passages, false);
  return passages.reduce((sum, passage) => sum + wordsIn(passage.text), 0) >= NOTE;
}

/** Programs that say UTF-8 and write Windows-1252, or say nothing, are read for what they wrote. */
async function readable(bytes: Uint8Array<ArrayBuffer>): Promise<Email> {
  const email = await parse(bytes);
  const before = unreadable(email);
  if (before === 0) return email;
  const again = await parse(asWindows1252(bytes));
  return unreadable(again) < before ? again : email;
}

const unreadable = ({ html = '', text = '', subject = '' }: Email): number =>
  `${subject}${html}${text}`.split('\uFFFD').length - 1;

function asWindows1252(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const latin = new TextDecoder('windows-1252').decode(bytes);
  const said = [...latin.matchAll(/charset\s*=\s*"?(utf-8)/gi)];
  if (said.length === 0) return new TextEncoder().encode(latin);
  const copy = bytes.slice();
  // Another name of Windows-1252, as long as the one that stands there.
  for (const { index, 0: all } of said)
    copy.set(new TextEncoder().encode('ascii'), index + all.length - 'utf-8'.length);
  return copy;
}

async function parse(bytes: Uint8Array<ArrayBuffer>): Promise<Email> {
  refuseBusywork(bytes);
  try {
    return await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: DEEPEST,
      maxHeadersSize: LARGEST_HEAD,
    });
  } catch {
    throw new DocumentError(t('file.broken'));
  }
}

/** Throws when there are more lines, or lines that may part one piece from the next, than in any mail people write. */
function refuseBusywork(bytes: Uint8Array): void {
  let lines = 0;
  let parts = 0;
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) {
    if (bytes[at + 1] === HYPHEN && bytes[at + 2] === HYPHEN && bytes[at + 3] !== HYPHEN) parts++;
    if (++lines > MOST_LINES || parts > MOST_PARTS) throw new DocumentError(t('file.many-parts'));
  }
}

/** The bytes up to the first blank line. */
function headBytes(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  for (let at = bytes.indexOf(LF); at >= 0 && at < LARGEST_HEAD; at = bytes.indexOf(LF, at + 1))
    if (bytes[at + 1] === LF || (bytes[at + 1] === 13 && bytes[at + 2] === LF)) return bytes.slice(0, at + 1);
  return bytes.slice(0, LARGEST_HEAD);
}

function asHead(email: Email, key: string): Head {
  const from = email.from ?? email.sender;
  const header = (name: string) => email.headers.find((one) => one.key === name)?.value.trim() ?? '';
  return {
    key,
    sender: { name: withoutC1(from?.name ?? ''), address: (from?.address ?? '').toLowerCase() },
    subject: withoutC1(email.subject ?? '')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, LONGEST_SUBJECT),
    sent: header('date'),
    messageId: /<([^>]*)>/.exec(email.messageId ?? '')?.[1] ?? (email.messageId ?? '').trim(),
    own: false,
  };
}

const isMessage = ({ mimeType, filename }: Part): boolean =>
  mimeType === 'message/rfc822' ||
  (mimeType === 'application/octet-stream' && /\.eml$/i.test(filename ?? ''));

/** Without `attachmentEncoding`, what is in an attachment is bytes. */
const bytesOf = ({ content }: Part): Uint8Array<ArrayBuffer> =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);

const asAttachment = (part: Part): Attachment => ({
  name: part.filename ?? part.description ?? part.mimeType,
  size: bytesOf(part).length,
});
