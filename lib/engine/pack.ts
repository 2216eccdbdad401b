import type { Category, CheckId } from './types.ts';

/**
 * Rules as data. A pack is one JSON file: one list, one subject, one language. The notation of a pattern is in
 * docs/contributing.md; lib/engine/compile.ts refuses a pack that breaks it and names every error.
 */
export type Pack = ClaimPack | CheckPack | KindPack | VoicePack;

interface PackHeader {
  /** Equals the file's path under lib/packs without `.json`, for example `en/claim/portal`. */
  id: string;
  language: string;
  /** Counts up by one with every change to the rules; kept in a review's record. */
  version: number;
  rules: Rule[];
}
export interface ClaimPack extends PackHeader {
  list: 'claim';
  subject: Category;
}
/** `evidence`: something checkable may be there. `lip`: words that could be said of anything. `contra`: the opposite. */
export interface CheckPack extends PackHeader {
  list: 'evidence' | 'lip' | 'contra';
  subject: CheckId;
}
/** Cues that the whole text is, or is not, a pitch. */
export interface KindPack extends PackHeader {
  list: 'kind';
  subject: 'pitch' | 'not-pitch';
}
/** Cues in a sentence that say who speaks and how, used to weigh the other rules. */
export interface VoicePack extends PackHeader {
  list: 'voice';
  subject: 'seller' | 'promise' | 'doubt' | 'buyer' | 'specific';
}

/**
 * How much a cue says by itself. `sure`: nobody but a seller writes it. `likely`: a claim when the sentence is about the
 * seller's product or the reader's organisation. `hint`: a claim only together with a promise or a second cue.
 */
export type Strength = 'sure' | 'likely' | 'hint';

export interface Rule {
  /** `<subject>.<theme>`, unique in the language and list; shown on the record, so never reused for another meaning. */
  id: string;
  strength: Strength;
  patterns: string[];
  /** False friends: the rule is silent in a sentence where one of these patterns is found. */
  unless?: string[];
  /** Sentences this rule must flag: at least two, written for the purpose. */
  flags: string[];
  /** Look-alike sentences this rule must leave alone: at least two. */
  allows: string[];
}

/** Word lists behind `#people`, `#staff`, `#org`, `#role` and the like; entries are words or short phrases. */
export interface Lexicon {
  id: string;
  language: string;
  version: number;
  slots: Record<string, string[]>;
}

/** One thing wrong with one pack, with what to do about it. */
export interface PackError {
  pack: string;
  rule: string;
  field: string;
  problem: string;
  remedy: string;
}
