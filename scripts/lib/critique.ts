import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import {
  type Choice,
  DocumentError,
  type ReadDocument,
  type ReadText,
} from '../../lib/documents/document.ts';
import { readDocumentFile } from '../../lib/documents/read.ts';
import { KINDS } from '../../lib/documents/unpack.ts';
import type { Critique, Quote } from '../../lib/engine/types.ts';
import { t } from '../../lib/i18n/translate.ts';
import { shippedEngine } from '../../lib/packs/engine.ts';
import { checklistText } from '../../lib/sharing/checklist-text.ts';
import { parseHtml } from './parse-html.ts';

const USAGE = `Usage: npm run --silent critique -- [--json] FILE...   (${KINDS.join(' ')})`;

/**
 * Prints the critique of each file, as the checklist or as a line of JSON; of an mbox one for each message, as FILE#1 and
 * so on. What can't be read gets a line of its own on standard error, after which the rest goes on. Replies with the exit
 * code: 0, or 2 when something could not be read.
 */
export async function critiqueFiles(args: readonly string[]): Promise<number> {
  const json = args.includes('--json');
  const files = args.filter((arg) => arg !== '--json');
  const unknown = files.find((arg) => arg.startsWith('--'));
  if (files.length === 0 || unknown) {
    console.error(unknown ? `There is no option ${unknown}. ${USAGE}` : USAGE);
    return 2;
  }
  let code = 0;
  const attempt = async <T>(file: string, task: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await task();
    } catch (error) {
      // Outside a browser, the parser of HTML goes down into nested elements until it has no room left.
      const tooDeep = error instanceof RangeError;
      if (!tooDeep && !(error instanceof DocumentError)) throw error;
      console.error(`${file}: ${tooDeep ? t('file.nested') : error.message}`);
      code = 2;
    }
  };
  const print = (file: string, document: ReadDocument) => {
    const critique = shippedEngine().critique(document.passages);
    const title = document.title || basename(file);
    console.log(
      json ? JSON.stringify(record(file, document, critique)) : checklistText(critique, title, document),
    );
  };
  for (const file of files) {
    await attempt(file, async () => {
      const bytes = bytesOf(file);
      const read = (message = '') =>
        readDocumentFile({ name: basename(file), bytes, parse: parseHtml, message });
      const document = await read();
      if (!isChoice(document)) return print(file, document);
      for (const { key } of document.heads) {
        const name = `${file}#${key}`;
        await attempt(name, async () => {
          const message = await read(key);
          if (!isChoice(message)) print(name, message);
        });
      }
    });
  }
  return code;
}

const isChoice = (read: ReadDocument | Choice): read is Choice => 'type' in read;

function bytesOf(file: string): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT') throw new DocumentError(t('file.missing'));
    if (code === 'EISDIR') throw new DocumentError(t('file.folder'));
    if (code === 'EACCES') throw new DocumentError(t('file.forbidden'));
    throw new DocumentError(t('file.failed', { code: String(code) }));
  }
}

/** One line of `--json`: offsets are UTF-16, into the text that was read. */
function record(file: string, { title, text }: ReadText, critique: Critique): Record<string, unknown> {
  const place = ({ passage, start, end }: Quote) => {
    const base = Number(passage);
    return { quote: text.slice(base + start, base + end), start: base + start, end: base + end };
  };
  return {
    file,
    kind: critique.kind,
    title,
    language: critique.language,
    words: critique.words,
    checks: Object.fromEntries(
      critique.checks.map(({ check, status, evidence }) => [
        check,
        { status, quotes: evidence.map(({ quote }) => place(quote).quote) },
      ]),
    ),
    claims: critique.claims.map(({ category, quote, rule }) => ({ category, ...place(quote), rule })),
  };
}
