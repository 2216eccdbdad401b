// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { bodyFacts, leftOutIn, wasForwarded } from '../../lib/mail/body.ts';

function body(html: string): Element {
  return new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html').body;
}

/** The words of a body that are left, elements asked in the order of a walk. */
function left(html: string): string {
  const root = body(html);
  const out: string[] = [];
  const visit = (element: Element) => {
    if (element !== root && leftOutIn(element)) return;
    for (const child of element.childNodes)
      if (child.nodeType === 1) visit(child as Element);
      else out.push(child.textContent ?? '');
  };
  visit(root);
  return out.join(' ').replace(/\s+/g, ' ').trim();
}

describe('what mails mark as not new', () => {
  it.each([
    ['Gmail', '<div>New</div><div class="gmail_quote">On Mon wrote:<blockquote>Old</blockquote></div>'],
    [
      'Gmail, quoted around answers',
      '<div>New</div><div class="gmail_quote gmail_quote_container"><div class="gmail_attr">On Mon wrote:</div><blockquote class="gmail_quote">Old</blockquote></div>',
    ],
    ['Thunderbird', '<div class="moz-cite-prefix">On Mon</div><blockquote type="cite">Old</blockquote>New'],
    [
      'Outlook on the web',
      '<div>New</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">From: A</div><br><div>Old</div><p>Older</p>',
    ],
    [
      'Outlook on the web, as it renames what it shows',
      '<div>New</div><div id="x_divRplyFwdMsg">From: A</div><div>Old</div>',
    ],
    [
      'Outlook',
      '<div class="WordSection1"><p>New</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm"><p><b>From:</b> A<br><b>Sent:</b> Monday</p></div></div><p>Old</p></div>',
    ],
    ['Yahoo', '<div>New</div><div id="m_1" class="yahoo_quoted">Old</div>'],
    ['Proton', '<div>New</div><div class="protonmail_quote">Old</div>'],
    ['Zimbra', '<div>New</div><div class="zmail_extra">Old</div>'],
    ['Roundcube, as it renames what it shows', '<div>New</div><div class="v1gmail_quote">Old</div>'],
    [
      'a signature',
      'New<div class="gmail_signature" data-smartmail="x">Jo</div><pre class="moz-signature">-- Jo</pre>',
    ],
    [
      'a signature of Outlook',
      'New<div id="Signature">Jo</div><div class="ms-outlook-mobile-signature">Jo</div>',
    ],
  ])('%s', (_, html) => expect(left(html)).toBe('New'));

  it('keeps answers between quotations', () => {
    expect(
      left(
        '<div class="gmail_quote"><div class="gmail_attr">On Mon wrote:</div><blockquote class="gmail_quote">What?</blockquote><div>This.</div><blockquote class="gmail_quote">When?</blockquote><div>Now.</div></div>',
      ),
    ).toBe('This. Now.');
  });

  it('keeps a quotation, a ruled box and what resembles a marker by name', () => {
    const html =
      '<blockquote>It works.</blockquote><div style="border-top:solid 1pt red">From: £9 a month</div><div class="signature-service">We sign</div><p id="gmail_quotes">Ours</p>';
    expect(left(html)).toBe('It works. From: £9 a month We sign Ours');
  });

  it('looks at many siblings once', () => {
    const root = body(`<div id="appendonsend"></div>${'<p>Old</p>'.repeat(20_000)}`);
    expect([...root.children].every((child) => leftOutIn(child) === 'history')).toBe(true);
  });
});

describe('links', () => {
  const links = (html: string) => bodyFacts(body(html)).links.map(({ says, leads }) => `${says} > ${leads}`);

  it.each([
    ['<a href="https://evil.example/x">www.bank.co.uk</a>', ['bank.co.uk > evil.example']],
    [
      '<a href="https://click.mail.example/x">https://acme.example/offer</a>',
      ['acme.example > click.mail.example'],
    ],
    ['<a href="https://evil.example">See https://acme.test now</a>', ['acme.test > evil.example']],
    ['<a href="https://a.co.uk">b.co.uk</a>', ['b.co.uk > a.co.uk']],
    ['<a href="https://go.acme.co.uk/1">www.acme.co.uk</a>', []],
    ['<a href="https://evil.example">Book a demo</a>', []],
    ['<a href="https://evil.example/r">report.pdf</a>', []],
    ['<a href="mailto:jo@evil.example">acme.example</a>', []],
    ['<a href="https://evil.example">jo@acme.example</a>', []],
    ['<a href="/relative">acme.example</a>', []],
  ])('%s', (html, expected) => expect(links(html)).toEqual(expected));

  it.each([
    'https://www.google.com/url?q=https://acme.example/x&sa=D',
    'https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.acme.example%2Fa%3Fb%3Dhttps%253A%252F%252Fother.test&data=05',
    'https://urldefense.com/v3/__https://www.acme.example/x__;!!abc$',
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__www.acme.example_x_-3Fy&d=Dw',
    'https://protect-eu.mimecast.com/s/Abc123?domain=acme.example',
    'https://eu-west-2.protection.sophos.com/?d=acme.example&u=aHR0cHM6',
    'https://linkprotect.cudasvc.com/url?a=https%3a%2f%2facme.example%2fx&c=E,1',
    'https://www.google.com/url?q=https://eur03.safelinks.protection.outlook.com/?url%3Dhttps%253A%252F%252Facme.example%252F',
  ])('are unwrapped: %s', (href) => {
    expect(links(`<a href="${href.replaceAll('&', '&amp;')}">acme.example</a>`)).toEqual([]);
    expect(links(`<a href="${href.replaceAll('&', '&amp;')}">bank.test</a>`)).toEqual([
      'bank.test > acme.example',
    ]);
  });

  it('go by a wrapping service’s own name where nothing is inside', () => {
    expect(links('<a href="https://mail.google.com/x">acme.example</a>')).toEqual([
      'acme.example > mail.google.com',
    ]);
  });

  it('are told once each, and no more than 50', () => {
    expect(links('<a href="https://b.test/1">a.test</a><a href="https://b.test/2">a.test</a>')).toHaveLength(
      1,
    );
    const many = Array.from({ length: 80 }, (_, i) => `<a href="https://b${i}.test">a${i}.example</a>`);
    expect(links(many.join(''))).toHaveLength(50);
  });
});

describe('tracking pixels', () => {
  it.each([
    ['<img src="https://t.test/o.gif" width="1" height="1">', 1],
    ['<img src="//t.test/o.gif" width="0" height="20">', 1],
    ['<img src="https://t.test/o.gif" style="width: 1px !important; max-height:1px">', 1],
    ['<img src="https://t.test/o.gif" height="1">', 1],
    ['<img src="https://t.test/o.gif" style="display: none">', 1],
    ['<img data-src="https://t.test/o.gif" width="1" height="1">', 1],
    ['<img src="./program/resources/blocked.gif" width="1" height="1">', 1],
    ['<img src="https://t.test/line.gif" width="600" height="1">', 0],
    ['<img src="https://t.test/line.gif" width="100%" height="1">', 0],
    ['<img src="cid:logo" width="1" height="1">', 0],
    ['<img src="data:image/gif;base64,R0" width="1" height="1">', 0],
    ['<img src="https://t.test/logo.png">', 0],
    ['<img src="https://t.test/logo.png" width="120" height="40">', 0],
  ])('%s', (html, pixels) => expect(bodyFacts(body(html)).pixels).toBe(pixels));
});

describe('a forwarded message', () => {
  it.each([
    ['Fwd: Offer', '<div>FYI</div><div>---------- Forwarded message ---------<br>From: A</div>', true],
    ['FW: Offer', '<p>FYI</p><p>From: A<br>Sent: Monday<br>Subject: Offer</p>', true],
    ['Offer', '<p>Begin forwarded message: ---- Forwarded Message ----</p>', true],
    ['Ymlaen: Cynnig', '<p>Oddi wrth: A</p><p>Anfonwyd: Llun</p>', true],
    ['FW: quick question', '<p>Did you see my note?</p>', false],
    ['Re: Offer', '<p>No.</p><p>---- Forwarded message ----</p>', false],
    ['Offer', '<p>From: A</p><p>Sent: B</p>', false],
  ])('%s', (subject, html, expected) => expect(wasForwarded(subject, body(html))).toBe(expected));
});
