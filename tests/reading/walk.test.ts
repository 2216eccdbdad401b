// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../lib/reading/passages.ts';

function read(html: string): string[] {
  document.body.innerHTML = html;
  return [...readDocument(document.body)].map(({ role, text }) => `${role}: ${text}`);
}

describe('a walk over a page', () => {
  it('keeps a sentence whole across inline marks and collapses white space', () => {
    expect(read('<p>Our <b>new\n  portal</b> for&nbsp;<i>every</i>\tresident. </p>')).toEqual([
      'paragraph: Our new portal for every resident.',
    ]);
  });

  it('leaves out soft hyphens and characters of no width', () => {
    expect(read('<p>trans\u00adforma\u200btion</p>')).toEqual(['paragraph: transformation']);
  });

  it('keeps a line break as one and parts passages at an empty line', () => {
    expect(read('<p>Built<br>for councils.<br><br>Loved by all.</p>')).toEqual([
      'paragraph: Built\nfor councils.',
      'paragraph: Loved by all.',
    ]);
  });

  it('parts text at blocks inside inline elements, and around them', () => {
    expect(read('<div>One <span>two</span> three<div>Four</div>Five</div>')).toEqual([
      'paragraph: One two three',
      'paragraph: Four',
      'paragraph: Five',
    ]);
    expect(read('<a href="/"><h3>Card title</h3><p>Card text that says more.</p></a>')).toEqual([
      'heading: Card title',
      'paragraph: Card text that says more.',
    ]);
  });

  it.each([
    ['<h2>A heading</h2>', ['heading: A heading']],
    ['<div role="heading">A heading</div>', ['heading: A heading']],
    ['<ul><li>A point</li><li><p>Another</p></li></ul>', ['bullet: A point', 'bullet: Another']],
    [
      '<blockquote><p>They said so.</p><footer>Ann, clerk</footer></blockquote>',
      ['quotation: They said so.', 'quotation: Ann, clerk'],
    ],
    ['<p><q>All of it is quoted.</q></p>', ['quotation: All of it is quoted.']],
    ['<table><tr><th>Year</th><td>2024</td></tr></table>', ['table: Year', 'table: 2024']],
    [
      '<table><tr><td><p>A mail laid out in a table.</p></td></tr></table>',
      ['paragraph: A mail laid out in a table.'],
    ],
    ['<button>Book a demo</button>', ['control: Book a demo']],
    ['<p><a href="/x">Learn more</a></p>', ['control: Learn more']],
    [
      '<p><a href="/x">Leeford saved two million pounds with us.</a></p>',
      ['paragraph: Leeford saved two million pounds with us.'],
    ],
    ['<p>See <a href="/x">the report</a></p>', ['paragraph: See the report']],
    ['<h3><a href="/x">A story</a></h3>', ['heading: A story']],
    ['<pre>let x = 1;</pre>', ['code: let x = 1;']],
    ['<nav><ul><li><h2>Menu</h2></li></ul></nav>', ['furniture: Menu']],
    ['<footer><p>All rights reserved</p></footer>', ['furniture: All rights reserved']],
    ['<section><footer><p>By the author</p></footer></section>', ['paragraph: By the author']],
    [
      '<header><h1>Digital, done</h1><p>For you.</p></header>',
      ['heading: Digital, done', 'paragraph: For you.'],
    ],
    ['<header><a href="/a">A</a> <a href="/b">B</a> <a href="/c">C</a></header>', ['furniture: A B C']],
    ['<div class="cookie-banner"><p>We use cookies.</p></div>', ['furniture: We use cookies.']],
    ['<div class="social-care"><p>Care at home.</p></div>', ['paragraph: Care at home.']],
    [
      '<div class="has-cookie-banner cookie"><main><p>Text of the page.</p></main></div>',
      ['paragraph: Text of the page.'],
    ],
    ['<div role="constructor"><p>Hello there.</p></div>', ['paragraph: Hello there.']],
  ])('gives %s its role', (html, expected) => {
    expect(read(html)).toEqual(expected);
  });

  it('skips what is not text of the page, what people type, and what is hidden', () => {
    expect(
      read(
        '<script>a()</script><style>p{}</style><noscript>no</noscript><template><p>t</p></template><svg><text>s</text></svg>' +
          '<textarea>mine</textarea><select><option>o</option></select><div contenteditable>draft</div>' +
          '<div role="textbox">typed</div><p hidden>later</p><p style="display:none">never</p><p>Read.</p><p>•</p>',
      ),
    ).toEqual(['paragraph: Read.']);
  });

  it('reads only the summary of a closed details', () => {
    expect(read('<details><summary>More</summary><p>Inside.</p></details>')).toEqual(['heading: More']);
    expect(read('<details open><summary>More</summary><p>Inside.</p></details>')).toEqual([
      'heading: More',
      'paragraph: Inside.',
    ]);
  });

  it('parts preformatted text at empty lines', () => {
    expect(read('<pre>One\ntwo\n\nThree</pre>')).toEqual(['code: One\ntwo', 'code: Three']);
  });

  it('reads open shadow trees with what is slotted into them, where it is drawn', () => {
    document.body.innerHTML = '<x-card><b slot="end">Last</b>Middle</x-card>';
    const root = document.querySelector('x-card')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<h2>First</h2><p><slot></slot></p><p><slot name="end">Fallback</slot></p>';
    expect([...readDocument(document.body)].map(({ text }) => text)).toEqual(['First', 'Middle', 'Last']);
  });

  it('does not mind how deeply elements are nested', () => {
    const top = document.createElement('div');
    let at: HTMLElement = top;
    for (let i = 0; i < 20_000; i++) {
      const inner = document.createElement('span');
      at.appendChild(inner);
      at = inner;
    }
    at.textContent = 'Deep down.';
    expect([...readDocument(top)].map(({ text }) => text)).toEqual(['Deep down.']);
  });

  it('cuts endless text at white space', () => {
    document.body.innerHTML = '';
    document.body.append('word '.repeat(30_000));
    const runs = [...readDocument(document.body)];
    expect(runs.length).toBeGreaterThan(3);
    for (const { text } of runs) expect(text).toMatch(/^(?:word )*word$/);
  });
});
