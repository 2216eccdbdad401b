// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readDocumentFile } from '../../lib/documents/read.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

async function open(markdown: string, name = 'offer.md') {
  const read = await readDocumentFile({ name, bytes: new TextEncoder().encode(markdown), parse });
  if ('heads' in read) throw new Error('Several messages were found');
  return read;
}
const read = async (markdown: string) =>
  (await open(markdown)).passages.map(({ role, text }) => `${role}: ${text}`);

describe('a Markdown file is read as it looks', () => {
  it.each([
    ['See [our\nportal](https://acme.example "Buy") at work.', ['paragraph: See our portal at work.']],
    [
      'A [portal][p], a [portal] and more.\n\n[p]: https://a.example\n[portal]: <b> "c"',
      ['paragraph: A portal, a portal and more.'],
    ],
    ['[ci-badge]: https://ci.example/b.svg\n[gone]: #x', []],
    [
      'It [runs](javascript:alert(1)) <https://acme.example/a>.',
      ['paragraph: It runs https://acme.example/a.'],
    ],
    ['It saves ![a saving of 90%](a.png) 40% of calls.', ['paragraph: It saves 40% of calls.']],
    ['[![build](https://ci.example/b.svg)](https://ci.example)', []],
    [
      'We **save** councils *up to* ***40%***, ~~not~~ a year\\*.',
      ['paragraph: We save councils up to 40%, not a year*.'],
    ],
    ['Call `save(time)` once.', ['paragraph: Call save(time) once.']],
    ['One &amp; all&nbsp;of it.', ['paragraph: One & all of it.']],
  ])('words: %j', async (markdown, passages) => {
    expect(await read(markdown)).toEqual(passages);
  });

  it.each([
    [
      '# Our offer #\n\nWhy us?\n---\nThe\nrest.',
      ['heading: Our offer', 'heading: Why us?', 'paragraph: The rest.'],
    ],
    [
      '- Less paper\n  - Fewer calls\n    and visits\n\n1. Faster',
      ['bullet: Less paper', 'bullet: Fewer calls and visits', 'bullet: Faster'],
    ],
    ['- [x] Done by us\n- [ ] Left to you', ['bullet: Done by us', 'bullet: Left to you']],
    ['> “It works,\n> says Jo.”', ['quotation: “It works, says Jo.”']],
    [
      '| Plan | Saves |\n| --- | :-: |\n| **Gold** | 40% |',
      ['table: Plan', 'table: Saves', 'table: Gold', 'table: 40%'],
    ],
    [
      'Run:\n```sh\nnpm install portal\n```\n\n    indented **code**',
      ['paragraph: Run:', 'code: npm install portal', 'code: indented **code**'],
    ],
    ['One.\n\n***\n\nTwo.', ['paragraph: One.', 'paragraph: Two.']],
  ])('blocks: %j', async (markdown, passages) => {
    expect(await read(markdown)).toEqual(passages);
  });

  it('with the HTML in it, which runs nothing and hides what it hides', async () => {
    expect(
      await read(
        [
          '<p align="center"><a href="x"><img src="https://leak.invalid/a.png" alt="Logo" onerror="alert(1)"></a></p>',
          '',
          '<h1>Our offer</h1>',
          '',
          'It <b>saves</b> time.<!-- a note --><script>alert(1)</script>',
          '',
          '<div hidden>Unseen 90%.</div>',
          '<p style="display: none">Nor this.</p>',
        ].join('\n'),
      ),
    ).toEqual(['heading: Our offer', 'paragraph: It saves time.']);
  });

  it('one passage a line, at the offset that its id names', async () => {
    const { text, passages } = await open('# Our *offer*\r\n\r\nIt [saves](x) time.\r\n\r\n* One\r\n* Two');
    expect(text).toBe('Our offer\nIt saves time.\nOne\nTwo');
    for (const passage of passages) expect(text.startsWith(passage.text, Number(passage.id))).toBe(true);
  });

  it('and so is .markdown, while .txt keeps the marks that writers use', async () => {
    expect((await open('**Bold** words', 'a.MARKDOWN')).text).toBe('Bold words');
    expect((await open('**Bold** words', 'a.txt')).text).toBe('**Bold** words');
  });
});

describe('front matter', () => {
  it.each([
    ['title: A <b>portal</b>\ndate: 2026-03-04', 'A <b>portal</b>'],
    ['layout: page\ntags:\n- a\n  - b\n"Title": x\n# note\nTitle: \'One portal\'', 'One portal'],
    ['title: "One: portal" # short', 'One: portal'],
    ['title: >\n  Folded', 'Offer'],
    ['title:', 'Offer'],
  ])('%j is no text, and its title is that of the file', async (yaml, title) => {
    for (const newline of ['\n', '\r\n'])
      for (const [start, end] of [
        ['---', '---'],
        ['\uFEFF---  ', '...'],
      ]) {
        const whole = [start, ...yaml.split('\n'), end, '# Offer', '', 'Words.'].join(newline);
        expect(await open(whole)).toMatchObject({ title, text: 'Offer\nWords.' });
      }
  });

  it.each([
    ['---\n\n# Offer\n\n- It saves time\n\n---\n', 'Offer\nIt saves time'],
    ['---\nWe save you time.\n\n---\nMore.', 'We save you time.\nMore.'],
    ['---\nNote: it saves time.\n\nAnd money.\n\n---', 'Note: it saves time.\nAnd money.'],
    ['---\ntitle: never closed', 'title: never closed'],
    ['Words.\n\n---\ntitle: x\n---', 'Words.\ntitle: x'],
  ])('is not what stands between two rules: %j', async (markdown, text) => {
    expect((await open(markdown)).text).toBe(text);
  });

  it('has no title where there is no heading either', async () => {
    expect((await open('Words alone.')).title).toBe('');
  });
});

describe('Markdown made to keep a program busy', () => {
  const MOST = 1_000_000;
  const filled = (unit: string) => unit.repeat(Math.floor(MOST / 16 / unit.length));

  it.each([
    ['brackets', filled('[')],
    ['pictures', filled('![')],
    ['links in links', filled('[a').concat(filled(']'))],
    ['emphasis', filled('**x')],
    ['backticks', Array.from({ length: 400 }, (_, n) => `e${'`'.repeat(n)}`).join('')],
    ['comments', `a ${filled('<!-- ')}`],
    ['instructions', `a ${filled('<?')}`],
    ['references', `[a]: ${'b'.repeat(MOST / 16)}\n\n${filled('[a] ')}`],
    ['cells', `${'|a'.repeat(20_000)}\n${'|-'.repeat(20_000)}\n${'|x\n'.repeat(20_000)}`],
    ['YAML', `---\n${filled('- : x\r\n')}`],
  ])('%s: is read in a moment', { timeout: 20_000 }, async (_, markdown) => {
    const { htmlOfMarkdown } = await import('../../lib/documents/markdown.ts');
    expect(htmlOfMarkdown(markdown).length).toBeLessThan(20 * MOST);
  });

  it.each([
    ['quotations', '>'],
    ['quotations with blanks', '> '],
    ['bullets', '- '],
    ['bullets on one line', '* - + '],
  ])('nested %s: is said to be nested too deeply', async (_, unit) => {
    await expect(open(`${unit.repeat(400_000 / unit.length)}a`)).rejects.toThrow(
      'nested more deeply than can be read here',
    );
    expect(await read(`${unit.repeat(15)}It saves time.`)).toHaveLength(1);
  });

  it('is said to be too long', async () => {
    await expect(open('['.repeat(10_000_000))).rejects.toThrow(
      'It is larger than can be read here: 10 MB, and the most is 1 MB.',
    );
  });
});
