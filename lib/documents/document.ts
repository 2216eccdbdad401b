import type { Passage } from '../engine/types.ts';

/** A file as it was read. A passage's `id` is the UTF-16 offset in `text` at which its own text begins. */
export interface ReadDocument {
  title: string;
  text: string;
  passages: Passage[];
}

/** A file that can't be read; the message is one sentence for the person, without the file's name. */
export class DocumentError extends Error {}
