import { holdsMail } from './unpack.ts';

/** The head of a part, and the charset it names. */
const CHARSET = /^(content-type:[^\n]*(?:\n[ \t][^\n]*)*?charset\s*=\s*)(?:"[^"\n]*"|[\w.:+-]+)/gim;
const WRAPPED = /^content-transfer-encoding:\s*(?:quoted-printable|base64)/im;

/**
 * The bytes of a file of mail whose source was pasted as text; undefined where the text is no such thing. They read as
 * the file does of which it was copied.
 */
export function mailIn(text: string): Uint8Array<ArrayBuffer> | undefined {
  const source = text.trimStart();
  const bytes = new TextEncoder().encode(source);
  if (!holdsMail(bytes)) return undefined;
  // What was pasted is characters, whatever the charset of its bytes was; but what is wrapped in ASCII still has its own.
  return new TextEncoder().encode(
    source
      .split(/(\n\r?\n)/)
      .map((block) => (WRAPPED.test(block) ? block : block.replace(CHARSET, '$1utf-8')))
      .join(''),
  );
}
