import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlainText } from '../../../lib/documents/plain-text.ts';
import { readDocumentFile } from '../../../lib/documents/read.ts';
import type { Category, CheckId, Passage, Status } from '../../../lib/engine/types.ts';
import { parseHtml } from '../parse-html.ts';

/** One line of `labels.jsonl`: what a careful reader said of one text. Unit numbers count from 1. */
interface Label {
  id: string;
  kind: 'pitch' | 'not-pitch';
  genre: string;
  checks?: Partial<Record<CheckId, { status: Status; units?: number[] }>>;
  claims?: Record<string, Category[]>;
}

/** UTF-16 offsets into the document's text. */
export interface Unit {
  start: number;
  end: number;
  text: string;
}

export interface LabelledDocument extends Label {
  /** What is read of it: a .txt file's own text, of an .eml what the mail reader leaves. */
  text: string;
  passages: Passage[];
  units: Unit[];
  /** Kept as an email, and read as one. */
  mail: boolean;
  /** Repository the text came from; the id where none is named. */
  source: string;
  /** Kept out while rules are written: its errors are read only at the end. */
  heldOut: boolean;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The numbered units of a text: each line split into sentences, parts without a letter left out. */
function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const from = at + line.length - line.trimStart().length;
    for (const { segment, index } of segmenter.segment(line.trim())) {
      const bare = segment.trim();
      const start = from + index + segment.length - segment.trimStart().length;
      if (/\p{L}/u.test(bare)) units.push({ start, end: start + bare.length, text: bare });
    }
    at += line.length + 1;
  }
  return units;
}

/**
 * The documents of a folder with `labels.jsonl` and `texts/`. Where `sources.tsv` names each text's repository, about a
 * third of the repositories is held out: those whose name's SHA-256 begins with a byte that three divides.
 * Throws when the folder is not such a corpus.
 */
export async function readCorpus(folder: string): Promise<LabelledDocument[]> {
  const sources = join(folder, 'sources.tsv');
  const repositories = new Map(
    existsSync(sources)
      ? lines(sources)
          .slice(1)
          .map((line) => line.split('\t'))
          .map((cells) => [cells[0] ?? '', cells[3] ?? ''])
      : [],
  );
  const documents: LabelledDocument[] = [];
  for (const line of lines(join(folder, 'labels.jsonl'))) {
    const label = JSON.parse(line) as Label;
    const { text, passages, mail } = await read(join(folder, 'texts', label.id));
    const repository = repositories.get(label.id);
    documents.push({
      ...label,
      text,
      passages,
      mail,
      units: unitsOf(text),
      source: repository ?? label.id,
      heldOut: repository !== undefined && isHeldOut(repository),
    });
  }
  return documents;
}

async function read(path: string): Promise<{ text: string; passages: Passage[]; mail: boolean }> {
  const name = `${path}.eml`;
  if (!existsSync(name)) return { ...readPlainText(readFileSync(`${path}.txt`, 'utf8')), mail: false };
  const bytes = new Uint8Array(readFileSync(name));
  const document = await readDocumentFile({ name, bytes, parse: parseHtml });
  if ('type' in document) throw new Error(`${name} holds more than one message.`);
  return { ...document, mail: true };
}

function isHeldOut(repository: string): boolean {
  return (createHash('sha256').update(repository).digest()[0] ?? 0) % 3 === 0;
}

function lines(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}
