import { page } from './page.ts';
import type { Reader } from './types.ts';

/** Asked in this order; the page suits everything and comes last. */
const READERS: readonly Reader[] = [page];

/** The reader for a document. */
export const readerFor = (document: Document): Reader =>
  READERS.find((reader) => reader.suits(document)) ?? page;
