import {
  type Category,
  CHECKS,
  type CheckId,
  type CheckResult,
  type Claim,
  type Critique,
  type Fact,
  type Figure,
  type Quote,
  type Status,
} from '../../lib/engine/types.ts';
import type { Done } from '../../lib/messaging/tab-state.ts';

let place = 0;

/** A quote at the next free place. */
export const quote = (text: string): Quote => ({
  passage: String(++place),
  start: 0,
  end: text.length,
  text,
});

interface ClaimParts {
  figures?: Figure[];
  has?: Fact[];
  lacks?: Fact[];
  speaker?: string;
}

export const claim = (category: Category, text: string, parts: ClaimParts = {}): Claim => ({
  id: `${category}:${text}`,
  category,
  quote: quote(text),
  rule: `${category}.test`,
  at: 0.5,
  substantiation: { figures: [], has: [], lacks: [], speaker: '', ...parts },
});

export const check = (id: CheckId, status: Status, ...quotes: string[]): CheckResult => ({
  check: id,
  status,
  evidence: quotes.map((text) => ({ quote: quote(text), rule: `${id}.test` })),
});

export const critique = (changes: Partial<Critique> = {}): Critique => ({
  kind: 'pitch',
  kindReasons: [],
  language: 'en',
  judged: true,
  words: 1240,
  claims: [],
  checks: CHECKS.map((id) => check(id, 'missing')),
  packs: [],
  ...changes,
});

export const done = (changes: Partial<Critique> = {}, state: Partial<Done> = {}): Done => ({
  phase: 'done',
  reading: {
    source: { type: 'page', url: 'https://vendor.example/portal?utm_source=mail' },
    letter: null,
    title: 'Brightwell | The portal for councils',
    selection: false,
    frames: 1,
    unreadFrames: [],
    videos: 0,
    images: 0,
  },
  critique: critique(changes),
  treatedAsPitch: false,
  marksVisible: true,
  at: '2026-05-04T10:00:00.000Z',
  ...state,
});
