import { list, t } from '../i18n/translate.ts';
import { charsetOf, decodeText, sha256Of } from './decode.ts';
import { type Choice, DocumentError, type Unpacked } from './document.ts';
import { headOf, unpackEmail } from './email.ts';
import { isMbox, messageAt, messagesIn, type Stretch } from './mbox.ts';

/** What a file's name may end with. */
export const KINDS = ['.txt', '.md', '.markdown', '.html', '.htm', '.eml', '.mbox'] as const;
type Kind = (typeof KINDS)[number];

const MB = 1_000_000;
/** Of Markdown less than of other text: what is made to keep its parser busy takes seconds at this length. */
const LARGEST = { text: 10 * MB, markdown: MB, eml: 60 * MB, mbox: 250 * MB };

/** A file's name and what is in it. */
export interface File {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Takes a file apart as far as that goes without a DOM; readUnpacked does the rest.
 * @param message the key of the message to read, in a file with several; '' to be offered them, where there is a choice
 * Throws a DocumentError when the file can't be read.
 */
export async function unpack({ name, bytes }: File, message = ''): Promise<Unpacked> {
  const kind = kindOf(name, bytes);
  if (bytes.length === 0) throw new DocumentError(t('file.empty'));
  if (kind === '.mbox') return unpackMbox(within(bytes, 'mbox'), message);
  if (kind === '.eml') return { type: 'letter', letter: await unpackEmail(within(bytes, 'eml'), message) };
  const type = kind.startsWith('.htm') ? 'html' : kind === '.txt' ? 'text' : 'markdown';
  const most = type === 'markdown' ? 'markdown' : 'text';
  const content = decodeText(within(bytes, most), type === 'html' ? charsetOf(bytes) : '');
  return { type, content, name, sha256: await sha256Of(bytes) };
}

async function unpackMbox(bytes: Uint8Array<ArrayBuffer>, message: string): Promise<Unpacked> {
  const stretches = [...messagesIn(bytes)];
  if (stretches.length === 0) throw new DocumentError(t('file.no-message'));
  const one = stretches.length === 1 ? '1' : '';
  const key = message.split('.')[0] || one;
  if (!key) return headsOf(bytes, stretches);
  const stretch = stretches[Number(key) - 1];
  if (!stretch) throw new DocumentError(t('file.other-message'));
  const wanted = message.includes('.') ? message : '';
  return { type: 'letter', letter: await unpackEmail(messageAt(bytes, stretch), wanted, key) };
}

async function headsOf(bytes: Uint8Array<ArrayBuffer>, stretches: readonly Stretch[]): Promise<Choice> {
  const heads = [];
  for (const [i, { start, end }] of stretches.entries())
    heads.push(await headOf(bytes.subarray(start, end), String(i + 1)));
  return { type: 'choice', heads };
}

function within(bytes: Uint8Array<ArrayBuffer>, kind: keyof typeof LARGEST): Uint8Array<ArrayBuffer> {
  if (bytes.length > LARGEST[kind])
    throw new DocumentError(
      t('file.large', { size: Math.ceil(bytes.length / MB), most: LARGEST[kind] / MB }),
    );
  return bytes;
}

/** By name, and by what is in the file where people or programs give a mail another name. */
function kindOf(name: string, bytes: Uint8Array): Kind {
  const ending = /\.[^./\\]*$/.exec(name)?.[0].toLowerCase() ?? '';
  const known = KINDS.find((kind) => kind === ending);
  if (ending === '.msg' || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw new DocumentError(t('file.msg'));
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) throw new DocumentError(t('file.pdf'));
  if (known === '.mbox' || known?.startsWith('.htm')) return known;
  if (isMbox(bytes)) return '.mbox';
  if (isMessage(bytes)) return '.eml';
  if (!known) throw new DocumentError(t('file.kind', { kinds: list(KINDS) }));
  return known;
}

const startsWith = (bytes: Uint8Array, beginning: readonly number[]) =>
  beginning.every((code, i) => bytes[i] === code);

/** Lines that mail programs write at the head of a message, and people who copy one by hand don't. */
const TECHNICAL =
  /^(?:mime-version|received|return-path|message-id|dkim-signature|content-type|content-transfer-encoding|delivered-to|authentication-results|x-[\w-]+):/i;

/** Whether this is the source of a message or of several, by what it begins with. */
export const holdsMail = (bytes: Uint8Array): boolean => isMbox(bytes) || isMessage(bytes);

function isMessage(bytes: Uint8Array): boolean {
  const [head = ''] = new TextDecoder('latin1').decode(bytes.subarray(0, 32_000)).split(/\r?\n\r?\n/, 1);
  const lines = head.split(/\r?\n/);
  return (
    lines.every((line) => /^(?:[!-9;-~]+:|\s)/.test(line)) &&
    lines.filter((line) => TECHNICAL.test(line)).length >= 2 &&
    lines.some((line) => /^(?:from|subject|received|mime-version):/i.test(line))
  );
}
