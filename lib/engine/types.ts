/**
 * The engine's own vocabulary. Everything here is plain data that survives structured clone and JSON.
 * Offsets are UTF-16 code units, `start` inclusive, `end` exclusive.
 */

export const CATEGORIES = [
  'portal',
  'savings',
  'back-office',
  'transformation',
  'testimonial',
  'certainty',
  'technology',
] as const;
/** What a claim is about. Defined sentence by sentence in docs/contributing.md. */
export type Category = (typeof CATEGORIES)[number];

export const CHECKS = [
  'definition',
  'redesign',
  'learning',
  'user-needs',
  'problem',
  'culture',
  'iteration',
] as const;
/** One of the seven things the event's six messages ask of a pitch, in the order they are shown. */
export type CheckId = (typeof CHECKS)[number];

/** The three checks shown loudest when nothing answers them. */
export const HEADLINE_CHECKS = ['user-needs', 'problem', 'culture'] as const satisfies readonly CheckId[];

/** Whether a check is one of the three shown loudest. */
export const isHeadline = (check: CheckId): boolean =>
  (HEADLINE_CHECKS as readonly CheckId[]).includes(check);

export type Status = 'evidenced' | 'asserted' | 'missing' | 'contradicted';

export const ROLES = [
  'heading',
  'paragraph',
  'bullet',
  'quotation',
  'table',
  'control',
  'furniture',
  'code',
] as const;
/**
 * What a passage is on its page. `control` is the text of a button or a lone link; `furniture` is navigation, cookie
 * notices, legal footers and the like. `furniture`, `control` and `code` are read but never judged as claims.
 */
export type Role = (typeof ROLES)[number];

/** A block of the pitch's text. `id` is the reader's way back to its place and is unique within one pitch. */
export interface Passage {
  id: string;
  role: Role;
  text: string;
}

/** The vendor's own words: `text` is exactly `passage.text.slice(start, end)`. */
export interface Quote {
  passage: string;
  start: number;
  end: number;
  text: string;
}

/** In the order in which they are named. */
export const FACTS = [
  'amount',
  'baseline',
  'period',
  'use',
  'change',
  'test',
  'terms',
  'speaker',
  'date',
  'source',
  'measurer',
  'net',
  'sample',
] as const;
/**
 * What can stand beside a claim to bear it out. `use`: how many begin and finish. `change`: the step that went or what
 * somebody does differently. `test`: how well it did on which cases. `terms`: what one gets if a promise is not kept.
 * `net`: that the costs are taken off. `sample`: how many customers a figure is of.
 */
export type Fact = (typeof FACTS)[number];

/** A figure read from a claim, in the words it was written in. */
export interface Figure {
  text: string;
  /** `best-case` for "up to" and the like: the highest value, not the usual one. `at-most`: "under", "less than". */
  bound: 'best-case' | 'at-least' | 'at-most' | 'about' | 'exact';
  /** Not in critiques kept before figures were read apart. */
  amount?: Amount;
}

export const AMOUNT_KINDS = [
  'money',
  'share',
  'points',
  'multiple',
  'time',
  'staff',
  'count',
  'payback',
] as const;

/** What a figure says, read apart. */
export interface Amount {
  /** `share`: per cent, or a part of the whole. `points`: percentage points. `payback`: how soon or how often it pays. */
  kind: (typeof AMOUNT_KINDS)[number];
  /** In `unit`, equal but for a range; null where the text has no number: "thousands of pounds", "hours, not days". */
  low: number | null;
  high: number | null;
  /** ISO 4217 for money, "%" for shares and points, "x" for multiples, "FTE", one hour as "hour", else the noun. */
  unit: string;
  /** What it was before, in "from 9 days to 2". */
  before: { value: number | null; unit: string } | null;
  /** Which way it is said to go. */
  direction: 'up' | 'down' | 'none';
  /** Per what, the text's own words without "a" or "per": ["week"], ["user", "month"]. */
  per: string[];
  /** Over what time, in the text's own words: "in the first year"; '' where that is not said. */
  period: string;
}

export interface Substantiation {
  figures: Figure[];
  has: Fact[];
  lacks: Fact[];
  /** Who is quoted or named, in the text's own words; empty when nobody is. */
  speaker: string;
  /** Where somebody is quoted: who that is, as far as the text says. Not in critiques kept before that was read. */
  said?: Speaker;
}

export const VOICES = ['buyer', 'user', 'unknown'] as const;

/** Who is quoted, read apart. What the text does not give is ''. */
export interface Speaker {
  name: string;
  role: string;
  organisation: string;
  date: string;
  /** `buyer`: buys, runs or sells the service. `user`: uses it, as residents, patients and tenants do. */
  voice: (typeof VOICES)[number];
}

export interface Claim {
  /** Made from category and quote, not from position, so that it survives an edited page. */
  id: string;
  category: Category;
  quote: Quote;
  /** Id of the rule that weighed most, or the words that did where no rule spoke for it. */
  rule: string;
  /** The words that told, as they stand in the quote, the strongest first. Not in critiques kept before words were weighed. */
  words?: string[];
  /** How much of the text stands before it, from 0 to 1. */
  at: number;
  substantiation: Substantiation;
}

export interface Evidence {
  quote: Quote;
  rule: string;
}

/** `evidence` is empty exactly when the status is `missing`; best quote first. */
export interface CheckResult {
  check: CheckId;
  status: Status;
  evidence: Evidence[];
}

/** Somebody who is quoted: the first sentence of what they say, and the words that name them. */
export interface Voice {
  quote: Quote;
  speaker: string;
}

/** A cue that told what kind of text this is, in the text's own words. */
export interface KindReason {
  rule: string;
  points: 'pitch' | 'not-pitch';
  quote: string;
}

/** What of a text was not judged, for its language has no packs. */
export interface Unjudged {
  /** BCP 47; `mis` where it can't be named. */
  language: string;
  words: number;
  /** The first sentence of it. */
  quote: Quote;
}

/** The engine's answer on one text. */
export interface Critique {
  kind: 'pitch' | 'not-pitch';
  kindReasons: KindReason[];
  /**
   * Whether the text is well on one side; false where a little more or less would have made the other kind of it. Not in
   * critiques kept before that was said: those count as sure.
   */
  sure?: boolean;
  /**
   * BCP 47 tag of the language that was judged, or, where nothing was, of the one the text is mostly in; `und` when it is
   * too short to tell.
   */
  language: string;
  /** False when nothing is in a language with packs: then there are no claims and every check is `missing`. */
  judged: boolean;
  /** Parts in a language without packs, the longest first. Not in critiques kept before passages were told apart. */
  unjudged?: Unjudged[];
  /** Words read, page furniture left out, and parts that were not judged where others were. */
  words: number;
  /** In the order of the text. */
  claims: Claim[];
  /** All seven, in the order of CHECKS. */
  checks: CheckResult[];
  /**
   * Who is quoted, where everybody quoted buys, runs or sells the service; empty otherwise, and where that can't be told.
   * Not in critiques kept before it was read.
   */
  onlyBuyers?: Voice[];
  /** Pack id and version, for the record. */
  packs: { id: string; version: number }[];
}
