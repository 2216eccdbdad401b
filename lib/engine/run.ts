import type { Entry } from './entries.ts';
import type { Machine, State } from './machine.ts';
import type { Start } from './measure.ts';
import type { Sentence } from './sentence.ts';

/*
 * Runs a machine. Where there is a choice, a run visits each pair of state and token at most once, so the time it takes
 * is bounded by states x tokens, whatever the pattern says.
 */

/** Visited marks, shared by all runs: a run has its own number, so that nothing needs clearing. */
let visited = new Uint32Array(1 << 15);
let run = 0;
/** The sentence of the run that is on, and the marks of one state: one for each place between its tokens. */
let sentence: Sentence;
let width = 0;

/** Index after the match that begins exactly at token `from`, or -1. */
export function matchAt(machine: Machine, of: Sentence, from: number): number {
  sentence = of;
  width = of.length + 1;
  const needed = machine.states * width;
  if (visited.length < needed) visited = new Uint32Array(needed * 2);
  if (++run === 0xffffffff) {
    visited.fill(0);
    run = 1;
  }
  return step(machine.start, from);
}

function step(from: State, place: number): number {
  let state = from;
  let at = place;
  // Words in a row leave no choice, so there is nothing to come back to and nothing to note.
  while (state.op === 'symbol') {
    const entry = sentence.entries[at];
    if (!entry || !meets(entry, state)) return -1;
    state = state.next;
    at++;
  }
  if (state.op === 'match') return at;
  const cell = state.id * width + at;
  if (visited[cell] === run) return -1;
  visited[cell] = run;
  switch (state.op) {
    case 'gap': {
      const { next, most } = state;
      const last = Math.min(at + most, sentence.length);
      for (let to = at; to <= last; to++) {
        const end = step(next, to);
        if (end >= 0) return end;
      }
      return -1;
    }
    case 'split': {
      const { ways, starts } = state;
      const entry = sentence.entries[at];
      if (starts && !(entry && meets(entry, starts))) return -1;
      for (const way of ways) {
        const end = step(way, at);
        if (end >= 0) return end;
      }
      return -1;
    }
    case 'start':
      return at === 0 ? step(state.next, at) : -1;
    case 'end':
      return at === sentence.length ? step(state.next, at) : -1;
    case 'quote': {
      const end = sentence.quoteFrom(at);
      return end > at ? step(state.next, end) : -1;
    }
    case 'name': {
      let end = at;
      for (let next = sentence.nameStep(end); next > end; next = sentence.nameStep(end)) {
        end = next;
        if (end - at < 2) continue;
        const found = step(state.next, end);
        if (found >= 0) return found;
      }
      return -1;
    }
  }
}

/** Whether a token is one of the words, or of the kinds, that are needed. */
function meets(entry: Entry, { ids, flags }: Start): boolean {
  if ((entry.flags & flags) !== 0) return true;
  const own = entry.ids;
  for (let i = 0; i < own.length; i++) if (ids.has(own[i] as number)) return true;
  return false;
}
