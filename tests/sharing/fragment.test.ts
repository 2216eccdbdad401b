import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTEXT } from '../../lib/reviews/record.ts';
import { passageLink } from '../../lib/sharing/fragment.ts';

const nothing = { prefix: '', suffix: '' };
const PAGE = 'https://vendor.example/portal?x=1#top';

/** The pieces of a text directive, as a browser parses them: prefix-, start, end, -suffix. */
function directive(link: string): { prefix?: string; start: string; end?: string; suffix?: string } {
  const [first = ''] = (link.split('#:~:text=')[1] ?? '').split('&text=');
  const parts = first.split(',');
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const [start = '', end] = parts;
  const decoded = { prefix, start, end, suffix };
  return Object.fromEntries(
    Object.entries(decoded).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, decodeURIComponent(value)]],
    ),
  ) as ReturnType<typeof directive>;
}

describe('a link to a passage', () => {
  it('opens the page at the words, with the words around them', () => {
    const link = passageLink(PAGE, 'Save 40% - every year', {
      prefix: 'What our customers say:',
      suffix: 'and more',
    });
    expect(link).toMatch(/^https:\/\/vendor\.example\/portal\?x=1#:~:text=/);
    expect(directive(link)).toEqual({
      prefix: 'What our customers say:',
      start: 'Save 40% - every year',
      suffix: 'and more',
    });
  });

  it('leaves out half words at the far ends of the context', () => {
    const prefix = `${'x'.repeat(CONTEXT - 5)} near`;
    const suffix = `far ${'y'.repeat(CONTEXT - 4)}`;
    expect(directive(passageLink(PAGE, 'a claim', { prefix, suffix }))).toEqual({
      prefix: 'near',
      start: 'a claim',
      suffix: 'far',
    });
  });

  it('names long words by their beginning and end', () => {
    const long = Array.from({ length: 80 }, (_, i) => `word${i}`).join(' ');
    const { start, end } = directive(passageLink(PAGE, long, nothing));
    expect(long.startsWith(start)).toBe(true);
    expect(long.endsWith(end ?? '?')).toBe(true);
  });

  it('never asks for words of two blocks or lines in one piece', () => {
    const around = { prefix: 'Save time\nSave money\n', suffix: '\n\nSave staff for good\nand more' };
    expect(directive(passageLink(PAGE, 'Save paper', around))).toEqual({
      prefix: 'Save money',
      start: 'Save paper',
      suffix: 'Save staff for good',
    });
    const inLine = { prefix: 'the end.\nOur customers say:', suffix: 'and more.\nThe next' };
    expect(directive(passageLink(PAGE, 'Save paper', inLine))).toEqual({
      prefix: 'Our customers say:',
      start: 'Save paper',
      suffix: 'and more.',
    });
    expect(directive(passageLink(PAGE, 'A first line\nand a second', nothing))).toEqual({
      start: 'A first line',
      end: 'and a second',
    });
  });

  it('has a second directive without the words of other blocks, in case those are not neighbours there', () => {
    const link = passageLink(PAGE, 'Save paper', { prefix: 'Save money\n', suffix: ' and trees.' });
    expect(link.split('#:~:')[1]).toBe(
      'text=Save%20money-,Save%20paper,-and%20trees.&text=Save%20paper,-and%20trees.',
    );
    expect(passageLink(PAGE, 'Save paper', { prefix: 'You ', suffix: '' })).not.toContain('&text=');
  });

  it('gives no link for anything but a web page', () => {
    for (const url of ['javascript:alert(1)', 'mailto:a@b.example', 'file:///etc/passwd', ''])
      expect(passageLink(url, 'words', nothing)).toBe('');
  });

  it('is always one well-formed directive that holds the words', () => {
    const words = fc.string({ unit: 'binary', maxLength: 150 });
    fc.assert(
      fc.property(words, words, words, (quote, prefix, suffix) => {
        const link = passageLink(PAGE, quote, { prefix, suffix });
        expect(URL.canParse(link)).toBe(true);
        const { start, end } = quote.trim() === '' ? { start: '' } : directive(link);
        const said = quote.split(/\s+/).filter(Boolean).join(' ').toWellFormed();
        if (end === undefined && start !== '') expect(start).toBe(said);
        else expect(said.startsWith(start) && said.endsWith(end ?? '')).toBe(true);
      }),
    );
  });
});
