import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { DocumentError, type ReadDocument } from '../../lib/documents/document.ts';
import { readPlainText } from '../../lib/documents/plain-text.ts';
import type { Critique, Quote } from '../../lib/engine/types.ts';
import { shippedEngine } from '../../lib/packs/engine.ts';
import { checklistText } from '../../lib/sharing/checklist-text.ts';

const KINDS = ['.txt', '.md', '.html', '.htm'];
const USAGE = `Usage: npm run --silent critique -- [--json] FILE...   (${KINDS.join(' ')})`;

/**
 * Prints the critique of each file, as the checklist or as a line of JSON. What can't be read gets a line of its own on
 * standard error, after which the rest goes on. Replies with the exit code: 0, or 2 when something could not be read.
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
  for (const file of files) {
    try {
      const document = await read(file);
      const critique = shippedEngine().critique(document.passages);
      const title = document.title || basename(file);
      console.log(json ? JSON.stringify(record(file, document, critique)) : checklistText(critique, title));
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      console.error(`${file}: ${error.message}`);
      code = 2;
    }
  }
  return code;
}

async function read(file: string): Promise<ReadDocument> {
  const kind = extname(file).toLowerCase();
  if (!KINDS.includes(kind))
    throw new DocumentError(`this kind of file can't be read; give one of ${KINDS.join(', ')}.`);
  const text = decode(file);
  if (!kind.startsWith('.htm')) return readPlainText(text);
  const { readHtml } = await import('../../lib/documents/html.ts');
  const { Window } = await import('happy-dom');
  const { DOMParser } = new Window({
    settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true },
  });
  return readHtml(text, (html) => new DOMParser().parseFromString(html, 'text/html') as unknown as Document);
}

function decode(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT') throw new DocumentError('there is no such file.');
    if (code === 'EISDIR') throw new DocumentError('this is a folder; name the files in it.');
    if (code === 'EACCES') throw new DocumentError('this machine does not allow it to be read.');
    throw new DocumentError(`it could not be read (${code}).`);
  }
  if (bytes.includes(0))
    throw new DocumentError('it does not hold text (it may be another kind of file under this name).');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** One line of `--json`: offsets are UTF-16, into the text that was read. */
function record(file: string, { title, text }: ReadDocument, critique: Critique): Record<string, unknown> {
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
