import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'pitchcheck-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function critique(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/critique.mjs', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const PITCH = `Transform your council with one customer portal

Our platform gives residents everything in one place and saves councils up to 40% on calls.
Book a demo with our team today.
`;
const text = file('pitch.txt', PITCH);
const html = file(
  'pitch.html',
  '<title>A portal</title><nav><a href="/">Home</a></nav><h1>Transform your council</h1><p>Our <b>portal</b> saves councils up to 40% on calls.</p><script>var x = "save 90%"</script><p>Book a demo with our team today.</p>',
);

describe('the command line', () => {
  it('says of a mail who wrote it, what was left out and what was not read', () => {
    const eml = file(
      'offer.eml',
      [
        'From: Siân <sian@tref.example>',
        'Subject: FW: One portal',
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary="b"',
        '',
        '--b',
        'Content-Type: text/html; charset=utf-8',
        '',
        '<p>Any good?</p><p>From: Jo Price &lt;jo@acme.example&gt;<br>Sent: 4 March<br>Subject: One portal</p>',
        '<p>Our platform gives residents everything in one place and saves councils up to 40% on calls.</p>',
        '<p><a href="https://click.example/1">www.acme.example</a></p><p>Kind regards,<br>Jo</p>',
        '--b',
        'Content-Type: application/pdf; name="offer.pdf"',
        'Content-Disposition: attachment; filename="offer.pdf"',
        '',
        'AAAA',
        '--b--',
      ].join('\r\n'),
    );
    const { stdout } = critique(eml);
    expect(stdout).toContain(
      [
        'words read in this message',
        'An email from jo@acme.example.',
        'This message was passed on: what was read is what somebody else wrote first.',
        'Left out: the signature.',
        'One attachment was not read: offer.pdf (1 kB).',
        'A link says acme.example and leads to click.example.',
      ].join('\n'),
    );
    expect(stdout).toMatch(/Not found in \d+ words of the message/);
  });

  it('prints one object a line, with offsets that hold the quotes', () => {
    const { status, stdout } = critique('--json', text, html);
    expect(status).toBe(0);
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(Object.keys(first)).toEqual(['file', 'kind', 'title', 'language', 'words', 'checks', 'claims']);
    expect(first).toMatchObject({
      file: text,
      kind: 'pitch',
      title: 'Transform your council with one customer portal',
    });
    expect(first.checks['user-needs']).toEqual({ status: expect.any(String), quotes: expect.any(Array) });
    for (const { category, quote, start, end, rule } of first.claims) {
      expect(PITCH.slice(start, end)).toBe(quote);
      expect(rule).toMatch(new RegExp(`^${category}\\.`));
    }
    expect(first.claims.length).toBeGreaterThan(2);
    expect(second).toMatchObject({ title: 'A portal', kind: 'pitch' });
    expect(second.claims.map(({ quote }: { quote: string }) => quote)).toContain(
      'Our portal saves councils up to 40% on calls.',
    );
    expect(stdout).not.toContain('90%');
  });

  it('reads Markdown as it looks, its front matter for a title', () => {
    const markdown = file(
      'offer.md',
      [
        '---',
        'title: A portal for you',
        '---',
        '# Transform your [council](https://acme.example)',
        '',
        '[![ci](https://ci.example/b.svg)](https://ci.example) Our **portal** saves councils',
        'up to [40%](https://acme.example/proof) on calls.',
        '',
        '- Book a <b>demo</b> with our team today.',
        '',
        '[ci]: https://ci.example',
      ].join('\n'),
    );
    const { status, stdout } = critique('--json', markdown);
    expect(status).toBe(0);
    const line = JSON.parse(stdout);
    expect(line).toMatchObject({ file: markdown, title: 'A portal for you', kind: 'pitch' });
    const text =
      'Transform your council\nOur portal saves councils up to 40% on calls.\nBook a demo with our team today.';
    expect(line.claims.map(({ quote }: { quote: string }) => quote)).toContain(
      'Our portal saves councils up to 40% on calls.',
    );
    for (const { quote, start, end } of line.claims) expect(text.slice(start, end)).toBe(quote);
    expect(critique(markdown).stdout).not.toMatch(/acme\.example|ci\.example|\*\*|<b>/);
  });

  it('reads an email: its subject for a title, and what is new in it', () => {
    const mail = file(
      'pitch.eml',
      `From: Jo <jo@acme.example>\nSubject: A portal for you\nContent-Type: text/html\n\n<p>Our portal saves councils up to 40% on calls.</p><p>Book a demo with our team today.</p><p>Kind regards,<br>Jo</p><p>On 4 March 2026, you wrote:</p><p>It guarantees success.</p>`,
    );
    const { status, stdout } = critique('--json', mail);
    expect(status).toBe(0);
    const line = JSON.parse(stdout);
    expect(line).toMatchObject({ file: mail, title: 'A portal for you', kind: 'pitch' });
    const text =
      'A portal for you\nOur portal saves councils up to 40% on calls.\nBook a demo with our team today.';
    expect(line.claims.length).toBeGreaterThan(0);
    for (const { quote, start, end } of line.claims) expect(text.slice(start, end)).toBe(quote);
    expect(stdout).not.toContain('guarantees');
  });

  it('reads an mbox, a line a message, and goes on after one it can’t read', () => {
    const from = 'From jo@acme.example Tue Mar  4 10:12:00 2026\n';
    const message = (subject: string, body: string) =>
      `${from}From: jo@acme.example\nSubject: ${subject}\n\n${body}\n\n`;
    const box = file('box.mbox', message('One', PITCH) + message('Two', '') + message('Three', PITCH));
    const { status, stdout, stderr } = critique('--json', box);
    expect(status).toBe(2);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).file),
    ).toEqual([`${box}#1`, `${box}#3`]);
    expect(stderr.trim()).toBe(`${box}#2: It is empty.`);
  });

  it('prints the checklist as a person would read it', () => {
    const { status, stdout } = critique(text);
    expect(status).toBe(0);
    expect(stdout).toContain('ASK ABOUT THESE FIRST');
    expect(stdout).toContain('5. These are not technology problems');
    expect(stdout).toContain('“up to 40%” is the best case');
    expect(stdout).toContain('A reason to ask, not proof.');
  });

  it('says in a line what it can’t read, and goes on with the rest', () => {
    const missing = join(folder, 'missing.txt');
    const binary = file('picture.txt', Buffer.from([0x89, 0x50, 0, 1, 2]));
    const other = file('paper.xyz', 'text');
    const deep = file('deep.html', '<div>'.repeat(20_000));
    const quoted = file('deep.md', '>'.repeat(20_000));
    const long = file('long.md', '['.repeat(10_000_000));
    const { status, stdout, stderr } = critique('--json', missing, binary, other, deep, quoted, long, text);
    expect(status).toBe(2);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr.trim().split('\n')).toEqual([
      `${missing}: There is no such file.`,
      `${binary}: It does not hold text: it may be another kind of file under this name.`,
      `${other}: This kind of file can’t be read. These can: .txt, .md, .markdown, .html, .htm, .eml, .mbox.`,
      `${deep}: Its parts are nested more deeply than can be read here.`,
      `${quoted}: Its parts are nested more deeply than can be read here.`,
      `${long}: It is larger than can be read here: 10 MB, and the most is 1 MB.`,
    ]);
  });

  it('says how it is used', () => {
    const { status, stderr } = critique();
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Usage: /);
  });
});
