import { expect, it } from 'vitest';
import { sourceFiles, withoutComments } from './source-files.ts';

const NETWORK =
  /\b(?:fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon|importScripts)\b(?!['"]?\s*:)/;
const CODE_FROM_TEXT =
  /\.srcdoc\s*=(?!=)|\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe)\b|\bdocument\s*\.\s*write|\beval\s*\(|\bnew\s+Function\b|\bsetTimeout\s*\(\s*['"`]/;

const files = sourceFiles('entrypoints', 'components', 'lib').map(({ path, text }) => ({
  path,
  text: withoutComments(text),
}));

/** Lines that match, as `file: line`. */
const found = (pattern: RegExp): string[] =>
  files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );

/** The one way out: to the server of a team that somebody joined. */
const WAY_OUT = 'lib/team/wire.ts: ';

it('no file of the product uses the network, but the one that reaches a team’s server', () => {
  expect(found(NETWORK).filter((line) => !line.startsWith(WAY_OUT))).toEqual([]);
});

it('no file of the product turns text into markup or code', () => {
  expect(found(CODE_FROM_TEXT)).toEqual([]);
});

it('both patterns see what they are for', () => {
  expect(NETWORK.test('await fetch(url)')).toBe(true);
  expect(NETWORK.test('navigator.sendBeacon(url)')).toBe(true);
  expect(CODE_FROM_TEXT.test('node.innerHTML = text')).toBe(true);
  expect(CODE_FROM_TEXT.test('new Function(text)')).toBe(true);
});
