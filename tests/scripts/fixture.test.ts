// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { anonymise } from '../../scripts/lib/fixture/anonymise.ts';
import { htmlFiles } from '../../scripts/lib/fixture/html.ts';
import { KEPT_WORDS } from '../../scripts/lib/fixture/kept.ts';
import { snapshot } from '../../scripts/lib/fixture/snapshot.ts';

const PAGE = `
<div id="app" class="mail-app view-ab12cd34ef" data-owner="alice.morgan">
  <ul role="tree" aria-label="Folders"><li class="folder-Brightwater" aria-selected="true">Brightwater (217)</li></ul>
  <h1 data-testid="message-header:invoice for Marcus" title="Invoice for Marcus">Subject: Invoice for Marcus</h1>
  <a href="mailto:marcus.dell@brightwater.co.uk?subject=Secret" class="sender">Marcus Dell &lt;marcus.dell@brightwater.co.uk&gt;</a>
  <a href="https://track.mailer.com/alice/8812">www.brightwater.co.uk/demo</a>
  <a href="/mail/show?uid=88121">Reply</a>
  <img src="https://track.mailer.com/pixel.gif" alt="Photograph of Marcus" width="1" height="1">
  <p style="display:none">Preheader nobody sees</p>
  <p onclick="steal()">Dear Alice, your portal saves £45,210. Ring 01970 622111. DIOLCH am eich amser, Siân.</p>
  <input type="text" value="typed words" placeholder="Search everything">
  <textarea>Dear Marcus, thank you</textarea>
  <script>const secret = 'marcus';</script><style>.secret { color: red }</style><!-- a remark about Marcus -->
  <iframe id="body-frame" title="Email content" srcdoc="<p>Confidential words for Alice</p>"></iframe>
</div>`;

/** The page as saved, in one string, frames after it. */
function saved(): string {
  const page = snapshot();
  return htmlFiles(anonymise(page).page, 'view.html')
    .map(({ html }) => html)
    .join('\n');
}

beforeEach(() => {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    'https://webmail.abercwm.gov.uk/alice.morgan@abercwm.gov.uk/?_task=mail&_uid=88124#inbox',
  );
  document.title = 'Inbox (3) - alice.morgan@abercwm.gov.uk';
  document.body.innerHTML = PAGE;
});

describe('a saved page', () => {
  it('keeps no word of anybody that is longer than three letters', () => {
    const html = saved();
    const told = `${document.title} ${PAGE}`.toLowerCase();
    // What programs call things: tags, attributes, classes, roles.
    const own =
      'data owner aria label testid href class title selected input type placeholder textarea script style iframe tree html body head meta role alt view frame display none true width height text https example elsewhere value mailto from url saved task webmail about'.split(
        ' ',
      );
    const left = [...new Set(html.toLowerCase().match(/\p{L}{4,}/gu))].filter(
      (word) => told.includes(word) && !own.includes(word) && !KEPT_WORDS.has(word),
    );
    expect(left).toEqual([]);
  });

  it('keeps no number, address to fetch, script or style', () => {
    const html = saved();
    expect(html).not.toMatch(/217|45,210|622111|8812|ab12cd34ef/);
    expect(html).not.toMatch(
      /<script|<style|onclick|\ssrc="(?!view\.frame)|https?:\/\/(?!elsewhere\.example|webmail\.example)/,
    );
    expect(html.match(/<!--.*?-->/g)?.length).toBe(2);
  });

  it('keeps length, case and shape, and equal words equal', () => {
    document.body.innerHTML = '<p>Marcus wrote to MARCUS about Éire, marcus!</p>';
    const [first = '', second = '', third = ''] =
      /<p>(\S+) \S+ \S+ (\S+) \S+ \S+, (\S+)!<\/p>/u.exec(saved())?.slice(1) ?? [];
    expect(first).toMatch(/^[A-Z][a-z]{5}$/);
    expect(second).toBe(first.toUpperCase());
    expect(third).toBe(first.toLowerCase());
  });

  it('keeps what a reader goes by: roles, states, kept labels, classes, hidden parts, the shape of addresses', () => {
    const html = saved();
    expect(html).toMatch(/<ul role="tree" aria-label="Folders">/);
    expect(html).toMatch(/aria-selected="true"/);
    expect(html).toMatch(/class="sender"/);
    expect(html).toMatch(/data-testid="message-header:/);
    expect(html).toMatch(/href="mailto:[a-z]{6}\.[a-z]{4}@[a-z]{11}\.[a-z]{2}\.example"/);
    expect(html).toMatch(/<p style="display:none">/);
    expect(html).toMatch(/>Reply<\/a>/);
    expect(html).toMatch(/width="1" height="1"/);
  });

  it('says at what kind of address it was, and not whose', () => {
    expect(saved()).toMatch(
      /saved from url=\(\d{4}\)https:\/\/webmail\.example\/[a-z]{5}\.[a-z]{6}@[a-z]{7}\.[a-z]{3}\.example\/\?_task=mail&_uid=\d{5}#inbox -->/,
    );
  });

  it('says which parts of class names it took for names', () => {
    expect(anonymise(snapshot()).renamed).toContain('Brightwater');
  });

  it('puts each frame in a file of its own, named by the page', () => {
    const files = htmlFiles(anonymise(snapshot()).page, 'view.html');
    expect(files.map(({ name }) => name)).toEqual(['view.html', 'view.frame-1.html']);
    expect(files[0]?.html).toContain('src="view.frame-1.html"');
    expect(files[1]?.html).toMatch(/<p>\S{12} \S{5} \S{3} \S{5}<\/p>/);
  });
});
