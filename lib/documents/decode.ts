import { t } from '../i18n/translate.ts';
import { DocumentError } from './document.ts';

/**
 * The text in a file's bytes: UTF-16 where it says so, else UTF-8, else as `otherwise` says, else Windows-1252. A
 * byte-order mark stays, so that offsets hold in the file. Throws a DocumentError when the bytes are no text.
 */
export function decodeText(bytes: Uint8Array, otherwise = ''): string {
  const order =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'be' : '';
  if (order) return new TextDecoder(`utf-16${order}`, { ignoreBOM: true }).decode(bytes);
  if (bytes.includes(0)) throw new DocumentError(t('file.not-text'));
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return withoutC1(decoder(otherwise).decode(bytes));
  }
}

/** The charset that HTML names in its first bytes; '' where it names none. */
export const charsetOf = (html: Uint8Array): string =>
  /<meta\b[^>]{0,200}\bcharset\s*=\s*["']?([\w.:-]+)/i.exec(
    new TextDecoder('latin1').decode(html.subarray(0, 2048)),
  )?.[1] ?? '';

function decoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label || 'windows-1252');
  } catch {
    return new TextDecoder('windows-1252');
  }
}

const AT_80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * Control characters that nobody writes, read as the Windows-1252 they once were: Node takes Windows-1252 for ISO-8859-1
 * in some versions, and so do some programs that send mail.
 */
export const withoutC1 = (text: string): string =>
  text.replace(/[\x80-\x9f]/g, (character) => AT_80[character.charCodeAt(0) - 0x80] ?? character);

/** The SHA-256 of bytes, in hexadecimal. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
