// @vitest-environment happy-dom
import fc from 'fast-check';
import { micromark } from 'micromark';
import { describe, expect, it } from 'vitest';
import { outlineAsHtml } from '../../lib/sharing/html.ts';
import { htmlFile } from '../../lib/sharing/html-file.ts';
import { outlineAsMarkdown } from '../../lib/sharing/markdown.ts';
import type { Outline } from '../../lib/sharing/outline.ts';
import { outlineAsText } from '../../lib/sharing/plain.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '[click](javascript:alert(1))',
  '![x](https://evil.example/pixel.gif)',
  '<https://evil.example>',
  'https://evil.example/auto',
  '`code` **bold** _em_ # heading',
  '1. list\n\n# heading\n\n> quote\n\n    code',
  '| a | b |',
  '</style><svg onload=alert(1)>',
  '&lt;b&gt; &amp; \u0000 \ud800',
  '--- \n***\n===',
];
const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }), fc.string());
const link = fc.oneof(
  text,
  fc.webUrl(),
  fc.constant('javascript:alert(1)'),
  fc.constant('data:text/html,<script>1'),
);
const outlines: fc.Arbitrary<Outline> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(1, 2, 3, 4), text }),
    fc.record({ kind: fc.constantFrom('text' as const, 'ask' as const), text }),
    fc.record({
      kind: fc.constant('facts' as const),
      facts: fc.array(fc.tuple(text, text), { minLength: 1 }),
    }),
    fc.record({ kind: fc.constant('quote' as const), text, link }),
    fc.record({ kind: fc.constant('list' as const), items: fc.array(text, { minLength: 1 }) }),
    fc.record({
      kind: fc.constant('table' as const),
      head: fc.constant(['One', 'Two']),
      rows: fc.array(fc.tuple(text, text), { minLength: 1 }),
    }),
  ),
) as fc.Arbitrary<Outline>;

const OURS = new Set(
  'html head meta title style body main h1 h2 h3 h4 p strong blockquote a ul li table thead tbody tr th td'.split(
    ' ',
  ),
);
const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** Elements and attributes that could run, load or hide something, or are none of ours. */
const strange = (document: Document, allowed: ReadonlySet<string>): string[] =>
  [...document.querySelectorAll('*')].flatMap((element) => [
    ...(allowed.has(element.localName) ? [] : [element.localName]),
    ...[...element.attributes]
      .filter(
        ({ name, value }) =>
          /^on|^style$|^src|^srcset|^action/.test(name) || (name === 'href' && !/^https?:/.test(value)),
      )
      .map(({ name, value }) => `${name}=${value}`),
  ]);

describe('HTML', () => {
  it('holds nothing but our own elements, whatever was quoted', () => {
    fc.assert(
      fc.property(outlines, text, (outline, title) => {
        expect(strange(parsed(htmlFile(outline, title, 'en')), OURS)).toEqual([]);
      }),
    );
  });

  it('keeps quoted words as they were', () => {
    for (const words of HOSTILE.filter((one) => !/\s{2}|\n|\0|\ud800/.test(one))) {
      const body = parsed(outlineAsHtml([{ kind: 'quote', text: words, link: '' }])).body;
      expect(body.textContent).toContain(words);
    }
  });

  it('is one file that fetches nothing and says so', () => {
    const file = htmlFile([{ kind: 'heading', level: 1, text: 'A report' }], 'A report', 'en');
    expect(file).toContain(`default-src 'none'`);
    expect(file).not.toMatch(/<script|<link|<img|@import|url\(/i);
  });
});

describe('Markdown', () => {
  /** Tables aren't CommonMark: as text, their cells are held to the same. */
  const MARKDOWN = new Set('html head body h1 h2 h3 h4 p strong blockquote a ul li hr'.split(' '));
  it('holds no markup but ours when it is rendered, even where HTML is let through', () => {
    fc.assert(
      fc.property(outlines, (outline) => {
        const markdown = outlineAsMarkdown(outline.filter(({ kind }) => kind !== 'table'));
        const document = parsed(micromark(markdown, { allowDangerousHtml: true }));
        expect(strange(document, MARKDOWN)).toEqual([]);
        const links = outline.filter(
          (block) => block.kind === 'quote' && /^https?:/i.test(block.link.trim()),
        );
        expect(document.querySelectorAll('a').length).toBeLessThanOrEqual(links.length);
      }),
    );
  });

  it('keeps a table’s cells in their columns', () => {
    const markdown = outlineAsMarkdown([
      { kind: 'table', head: ['Check', 'Quote'], rows: [['User needs', 'a | b\nc']] },
    ]);
    expect(markdown).toBe('| Check | Quote |\n| --- | --- |\n| User needs | a \\| b c |\n');
  });
});

describe('plain text', () => {
  it('has a short row on one line and a long one on several', () => {
    const outline: Outline = [
      {
        kind: 'table',
        head: ['Check', 'One', 'Two'],
        rows: [
          ['Needs', 'Found', 'Not'],
          ['Needs', 'a\n'.repeat(40), 'Not'],
        ],
      },
    ];
    expect(outlineAsText(outline)).toBe(
      `- Needs. One: Found; Two: Not\n- Needs\n  One: ${'a '.repeat(40).trim()}\n  Two: Not\n`,
    );
  });

  it('keeps a question beside the words that gave rise to it', () => {
    const outline: Outline = [
      { kind: 'heading', level: 2, text: 'To ask first' },
      { kind: 'heading', level: 3, text: 'User needs' },
      { kind: 'quote', text: 'so user-\n friendly', link: '' },
      { kind: 'ask', text: 'Which citizens?' },
      { kind: 'heading', level: 3, text: 'The problem' },
    ];
    expect(outlineAsText(outline)).toBe(
      'TO ASK FIRST\n\nUser needs\n  “so user- friendly”\n→ Which citizens?\n\nThe problem\n',
    );
  });
});
