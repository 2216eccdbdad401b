import { createContext } from 'preact';
import type { Source } from '../lib/reviews/source.ts';

/** What kind of thing the checklist around is about: some words differ for a page, a message and a text. */
export const SourceType = createContext<Source['type']>('page');
