import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../lib/documents/plain-text.ts';

const read = (text: string) =>
  readPlainText(text).passages.map(({ role, text: words }) => `${role}: ${words}`);

describe('plain text', () => {
  it('has a paragraph, heading or bullet a line', () => {
    expect(
      read(
        '# Our offer\n\nIt saves time.\n- Less paper\n1. Fewer calls\n> “It works.”\n| a | b |\n---\nWhy us',
      ),
    ).toEqual([
      'heading: Our offer',
      'paragraph: It saves time.',
      'bullet: Less paper',
      'bullet: Fewer calls',
      'quotation: “It works.”',
      'table: | a | b |',
      'heading: Why us',
    ]);
  });

  it('puts together lines that a mail program broke', () => {
    const text =
      'We wrote to you last week about the portal that your team could\nuse from next month on.\nYours';
    expect(read(text)).toEqual([
      'paragraph: We wrote to you last week about the portal that your team could use from next month on.',
      'heading: Yours',
    ]);
  });

  it('puts together what was broken before a capital, where the next word had no room', () => {
    const text =
      'We wrote to you last week about a portal that our friends at the\nHollinbury Council use. It answers residents when the desk is shut.\nKind regards,\nJo';
    expect(read(text)).toEqual([
      'paragraph: We wrote to you last week about a portal that our friends at the Hollinbury Council use. It answers residents when the desk is shut.',
      'paragraph: Kind regards,',
      'heading: Jo',
    ]);
    expect(read(`${text}\n${'A line that no program broke. '.repeat(5)}`)).toHaveLength(5);
  });

  it('leaves code to itself', () => {
    expect(read('Run this:\n```\nnpm install portal\n```\nDone.')).toEqual([
      'paragraph: Run this:',
      'code: npm install portal',
      'paragraph: Done.',
    ]);
  });

  it('keeps offsets that hold in the file, whatever is in it', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.constantFrom(
        '- a',
        '# b',
        '',
        '> c',
        'Long enough a line to be taken for a broken one it is,',
        'and more',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), fc.constantFrom('\n', '\r\n'), (lines, newline) => {
        const { text, passages } = readPlainText(lines.join(newline));
        for (const passage of passages) {
          const at = Number(passage.id);
          expect(text.slice(at, at + passage.text.length).replace(/[\r\n]/g, ' ')).toBe(passage.text);
        }
      }),
    );
  });
});
