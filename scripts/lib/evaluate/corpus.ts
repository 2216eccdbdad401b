import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Category, CheckId, Status } from '../../../lib/engine/types.ts';

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
  text: string;
  units: Unit[];
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
export function readCorpus(folder: string): LabelledDocument[] {
  const sources = join(folder, 'sources.tsv');
  const repositories = new Map(
    existsSync(sources)
      ? lines(sources)
          .slice(1)
          .map((line) => line.split('\t'))
          .map((cells) => [cells[0] ?? '', cells[3] ?? ''])
      : [],
  );
  return lines(join(folder, 'labels.jsonl')).map((line) => {
    const label = JSON.parse(line) as Label;
    const text = readFileSync(join(folder, 'texts', `${label.id}.txt`), 'utf8');
    const repository = repositories.get(label.id);
    return {
      ...label,
      text,
      units: unitsOf(text),
      source: repository ?? label.id,
      heldOut: repository !== undefined && isHeldOut(repository),
    };
  });
}

function isHeldOut(repository: string): boolean {
  return (createHash('sha256').update(repository).digest()[0] ?? 0) % 3 === 0;
}

function lines(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}
