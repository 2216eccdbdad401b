import type { Status } from '../../lib/engine/types.ts';
import type { Target } from '../../lib/reviews/record.ts';
import type { Words } from './reviewing.ts';

/** What a person can say in the form; `status` of a check only. */
export const VERDICTS = ['agree', 'asked', 'answered', 'note', 'status'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** In the order in which they are offered. */
export const STATUSES: readonly Status[] = ['evidenced', 'asserted', 'missing', 'contradicted'];

/** What stands in the form. */
export interface Typed {
  verdict: Verdict;
  note: string;
  answer: string;
  where: string;
  status: Status;
  private: boolean;
}

export const EMPTY: Typed = {
  verdict: 'agree',
  note: '',
  answer: '',
  where: '',
  status: 'evidenced',
  private: false,
};

/** Whether something kept is what stood in the form; an older version's may not be. */
export function isTyped(value: unknown): value is Typed {
  if (typeof value !== 'object' || value === null) return false;
  const kept = value as Record<string, unknown>;
  return (
    VERDICTS.includes(kept.verdict as Verdict) &&
    STATUSES.includes(kept.status as Status) &&
    ['note', 'answer', 'where'].every((name) => typeof kept[name] === 'string') &&
    typeof kept.private === 'boolean'
  );
}

/** What the form says of its target. */
export function wordsOf({ verdict, status, private: own, ...typed }: Typed, target: Target): Words {
  const [note, answer, where] = [typed.note.trim(), typed.answer.trim(), typed.where.trim()];
  if (verdict === 'answered') return { kind: 'answered', target, answer, where, private: own };
  if (verdict === 'status' && target.type === 'check')
    return { kind: 'status', target, status, note, private: own };
  return { kind: verdict === 'status' ? 'note' : verdict, target, note, private: own };
}
