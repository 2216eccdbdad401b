import { expect, it } from 'vitest';
import type { Mark } from '../../lib/messaging/protocol.ts';
import { paintMessages } from '../../lib/session/marks.ts';

const mark = (passage: number): Mark => ({ claim: 'c', category: 'savings', passage, start: 0, end: 1 });

it('paints few marks with one message, and takes away with none', () => {
  expect(paintMessages([mark(1)], null)).toEqual([{ marks: [mark(1)], only: null }]);
  expect(paintMessages([], null)).toEqual([{ marks: [], only: null }]);
  expect(paintMessages([], [4])).toEqual([{ marks: [], only: [4] }]);
});

it('paints many in messages that no passage shares, and names every passage once', () => {
  const marks = Array.from({ length: 1500 }, (_, i) => mark(Math.floor(i / 3)));
  const gone = [900, 901];
  const only = [...new Set(marks.map(({ passage }) => passage)), ...gone];
  const messages = paintMessages(marks, only);
  expect(messages.length).toBeGreaterThan(2);
  expect(messages.flatMap((message) => message.marks)).toEqual(marks);
  expect(messages.flatMap((message) => message.only ?? []).toSorted((a, b) => a - b)).toEqual(only);
  expect(messages[0]?.only).toEqual(expect.arrayContaining(gone));
});
