import { compilePacks } from '../../../lib/engine/compile.ts';
import { Matcher } from '../../../lib/engine/match.ts';
import type { Category } from '../../../lib/engine/types.ts';
import { shippedEngine } from '../../../lib/packs/engine.ts';
import { englishLexicon, englishPacks } from '../../../lib/packs/english.ts';
import { type LabelledDocument, readCorpus } from './corpus.ts';
import { type Score, score } from './score.ts';

/** The scores of one corpus: as a whole, of what is kept as emails, and, where a part of it is held out, of each part. */
export interface Evaluation {
  all: Score;
  mails: Score | undefined;
  developed: Score | undefined;
  heldOut: Score | undefined;
}

/** Reads every text of a corpus with the shipped engine and packs, and scores it. Throws when the folder is no corpus. */
export async function evaluate(folder: string): Promise<Evaluation> {
  const engine = shippedEngine();
  const traces = tracer();
  const documents = await readCorpus(folder);
  const read = documents.map((document) => ({
    document,
    critique: engine.critique(document.passages),
  }));
  const part = (of: (document: LabelledDocument) => boolean) =>
    score(
      read.filter(({ document }) => of(document)),
      traces,
    );
  const split = documents.some((document) => document.heldOut);
  return {
    all: part(() => true),
    mails: documents.some((document) => document.mail) ? part((document) => document.mail) : undefined,
    developed: split ? part((document) => !document.heldOut) : undefined,
    heldOut: split ? part((document) => document.heldOut) : undefined,
  };
}

/** Which claim rules of a category are found in a sentence, whatever the sentence around them says. */
function tracer(): (text: string, category: Category) => string[] {
  const matcher = new Matcher(compilePacks(englishPacks, englishLexicon).compiled);
  return (text, category) =>
    matcher
      .match(matcher.sentence(text, { start: 0, end: text.length }))
      .filter(({ rule }) => rule.pack.list === 'claim' && rule.pack.subject === category)
      .map(({ rule }) => rule.rule.id);
}
