// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FromReader } from '../../lib/messaging/protocol.ts';
import type { Client, Message } from '../../lib/reading/clients/client.ts';
import { mailFrameReader, mailReader } from '../../lib/reading/mail.ts';
import { fromMarkup } from '../../lib/reading/rendering.ts';
import { surroundings } from '../../lib/reading/segments.ts';
import type { Found } from '../../lib/reading/types.ts';
import { walk } from '../../lib/reading/walk.ts';

/** A client whose messages are the articles of class `message`; a frame in one is its body. */
const client: Client = {
  name: 'zimbra',
  suits: (document) => document.title === 'Test mail',
  messages: (document) =>
    [...document.querySelectorAll('article.message')].map(
      (article): Message => ({
        head: {
          key: article.id,
          sender: { name: 'Dana', address: 'dana@vendor.example' },
          subject: document.querySelector('h2')?.textContent ?? '',
          sent: article.getAttribute('data-sent') ?? '',
          messageId: '',
          own: article.classList.contains('own'),
        },
        body: article.querySelector('iframe') ?? article,
        subject: document.querySelector('h2'),
      }),
    ),
  isOpen: (document) => document.querySelector('h2') !== null,
  leaves: (element) => element.classList.contains('trimmed'),
};
const reader = mailReader(client);

const put = (body: string) => {
  document.title = 'Test mail';
  document.body.innerHTML = body;
};
const article = (id: string, words: string, more = '') =>
  `<article class="message ${more}" id="${id}"><p>${words}</p></article>`;

/** What would be read of what was found. */
const wordsOf = ({ parts, leaves }: Found): string[] => {
  const rendering = { ...fromMarkup, shows: (e: Element) => !leaves?.(e) && fromMarkup.shows(e) };
  return parts.flatMap((part) => {
    const around = surroundings(part, rendering);
    return around ? [...walk([part], around, { rendering })].flatMap((run) => (run ? [run.text] : [])) : [];
  });
};

/** Gives elements heights in a window 600 high, one below the other from `from` on. */
const layOut = (from: number, heights: Record<string, number>) => {
  let top = from;
  for (const [id, height] of Object.entries(heights)) {
    const box = { top, bottom: top + height } as DOMRect;
    const element = document.getElementById(id) as HTMLElement;
    vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(box);
    top += height;
  }
};

beforeEach(() => {
  Object.defineProperty(window, 'innerHeight', { value: 600, configurable: true });
});

describe('a mail client’s reader', () => {
  it('reads the subject and the message, and nothing around them', () => {
    put(
      `<nav>Inbox</nav><h2>The offer</h2>${article('a', 'One portal.')}<div contenteditable>My draft</div>`,
    );
    const found = reader.find(document, '');
    expect(wordsOf(found)).toEqual(['The offer', 'One portal.']);
    expect(found.mail).toMatchObject({ client: 'zimbra', found: 'message', chosen: 'a', forwarded: false });
  });

  it('leaves out what the mail or the client marks as not new, and says so', () => {
    put(
      article(
        'a',
        'One portal.</p><div class="gmail_signature">Dana</div><div class="trimmed">Earlier</div><blockquote type="cite">Old</blockquote><p>',
      ),
    );
    const found = reader.find(document, '');
    expect(wordsOf(found)).toEqual(['One portal.']);
    expect(found.mail?.leftOut).toEqual(['history', 'signature']);
  });

  it('says nothing of a signature without words', () => {
    put(article('a', 'One portal.</p><div class="gmail_signature"> <br></div><p>'));
    expect(reader.find(document, '').mail?.leftOut).toEqual([]);
  });

  it('keeps the earlier message of one that was passed on', () => {
    put(
      `<h2>Fwd: The offer</h2>${article('a', 'See below.</p><blockquote type="cite">---------- Forwarded message ---------<br>From: Dana<br>Subject: The offer<br><br>One portal.</blockquote><p>')}`,
    );
    const found = reader.find(document, '');
    expect(found.mail).toMatchObject({ forwarded: true, leftOut: [] });
    expect(wordsOf(found).join(' ')).toContain('One portal.');
  });

  it('tells an empty client from one whose message is not where it was', () => {
    put('<p>Nothing selected</p>');
    expect(reader.find(document, '').mail?.found).toBe('none');
    put('<h2>The offer</h2><div class="new">One portal.</div>');
    expect(reader.find(document, '').mail?.found).toBe('changed');
  });

  it('takes a client whose file stumbles for one that changed', () => {
    const stumbling = mailReader({
      ...client,
      messages: () => {
        throw new TypeError('null');
      },
    });
    expect(stumbling.find(document, '').mail?.found).toBe('changed');
  });

  it('counts again what a message holds when more of it has come', () => {
    put(article('a', '<a href="https://other.example/">www.vendor.example</a>'));
    expect(reader.find(document, '').mail?.links).toHaveLength(1);
    document
      .querySelector('article')
      ?.insertAdjacentHTML('beforeend', '<img src="https://x.example/p" width="1" height="1">');
    expect(reader.find(document, '').mail?.pixels).toBe(1);
  });
});

describe('of several messages', () => {
  const three = () =>
    put(`${article('a', 'First.')}${article('b', 'Second.')}${article('c', 'Mine.', 'own')}`);

  it('the one that takes most of the window is read', () => {
    three();
    layOut(-900, { a: 1000, b: 300, c: 300 });
    expect(reader.find(document, '').mail?.chosen).toBe('b');
    layOut(-100, { a: 1000, b: 300, c: 300 });
    expect(reader.find(document, '').mail?.chosen).toBe('a');
  });

  it('the last that others wrote is, where the window says nothing', () => {
    three();
    expect(reader.find(document, '').mail?.chosen).toBe('b');
  });

  it('the one asked for is, as long as it is there', () => {
    three();
    expect(reader.find(document, 'c').mail?.chosen).toBe('c');
    expect(wordsOf(reader.find(document, 'c'))).toEqual(['Mine.']);
    document.getElementById('c')?.remove();
    expect(reader.find(document, 'c').mail?.chosen).toBe('b');
    expect(reader.find(document, 'c').mail?.messages.map(({ key }) => key)).toEqual(['a', 'b']);
  });
});

describe('frames in a mail client', () => {
  /** The document of a frame in the client's, as its reader sees it. */
  const inside = (frame: Element, body: string): Document => {
    const inner = document.implementation.createHTMLDocument('');
    inner.body.innerHTML = body;
    Object.defineProperty(inner, 'defaultView', { value: { frameElement: frame } });
    return inner;
  };
  const frames = mailFrameReader([client]);

  it('leave the client’s own document with the subject alone', () => {
    put(`<h2>The offer</h2><article class="message" id="a"><iframe srcdoc="x"></iframe></article>`);
    const found = reader.find(document, '');
    expect(wordsOf(found)).toEqual(['The offer']);
    expect(found.parts).toHaveLength(2);
    expect(found.mail).toMatchObject({ chosen: 'a', links: [], pixels: 0 });
  });

  it('are read when they hold a message, and say which', () => {
    put(
      `<article class="message" id="a"><iframe srcdoc="x"></iframe></article><iframe id="other" srcdoc="x"></iframe>`,
    );
    const message = inside(
      document.querySelector('article iframe') as Element,
      '<p>One portal.</p><div class="gmail_signature">Dana</div>',
    );
    expect(frames.suits(message)).toBe(true);
    const found = frames.find(message, '');
    expect(wordsOf(found)).toEqual(['One portal.']);
    expect(found.mail).toMatchObject({ found: 'message', chosen: 'a', messages: [], leftOut: ['signature'] });
    const other = frames.find(inside(document.getElementById('other') as Element, '<p>Chat</p>'), '');
    expect(other).toMatchObject({ parts: [], mail: { found: 'none' } });
  });

  it('with a client of their own in them are read as that client says', () => {
    put('<ul><li>The offer</li></ul><iframe srcdoc="x"></iframe>');
    const pane = inside(document.querySelector('iframe') as Element, article('p', 'One portal.'));
    pane.title = 'Test mail';
    const found = frames.find(pane, '');
    expect(wordsOf(found)).toEqual(['One portal.']);
    expect(found.mail).toMatchObject({ found: 'message', chosen: 'p' });
  });

  it('elsewhere are none of its business', () => {
    document.title = 'A page';
    const frame = document.createElement('iframe');
    expect(frames.suits(inside(frame, ''))).toBe(false);
    expect(frames.suits(document)).toBe(false);
  });
});

describe('a reading of mail', () => {
  it('starts over when another message is shown, and only then', async () => {
    vi.useFakeTimers();
    vi.doMock('../../lib/reading/index.ts', () => ({ readerFor: () => reader }));
    const { Reading } = await import('../../lib/reading/reading.ts');
    put(`<h2>The offer</h2>${article('a', 'One portal.')}<ul></ul>`);
    const over = vi.fn();
    const begun: Parameters<FromReader['reading-begin']>[0][] = [];
    const changes: Parameters<FromReader['reading-change']>[0][] = [];
    const reading = new Reading(
      {
        document,
        rendering: fromMarkup,
        marks: { touched: () => {}, dropped: () => {}, renewed: () => {} },
        again: () => expect.fail('the reading failed'),
        over,
        send: (async (name: string, data: never) => {
          if (name === 'reading-begin') begun.push(data);
          if (name === 'reading-change') changes.push(data);
          return name === 'reading-begin' ? { token: 1 } : 'ok';
        }) as ConstructorParameters<typeof Reading>[0]['send'],
      },
      { selection: false, message: '' },
      0,
    );
    await reading.start();
    expect(begun[0]?.mail?.chosen).toBe('a');
    expect(changes.flatMap(({ passages }) => passages.map(({ text }) => text))).toEqual([
      'The offer',
      'One portal.',
    ]);

    // The interface changes: nothing is told. So does the time it shows.
    document
      .querySelector('ul')
      ?.append(Object.assign(document.createElement('li'), { textContent: 'New mail' }));
    document.getElementById('a')?.setAttribute('data-sent', '5 minutes ago');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(over).not.toHaveBeenCalled();
    expect(changes).toHaveLength(1);

    // The message itself grows: that alone is told.
    document
      .getElementById('a')
      ?.append(Object.assign(document.createElement('p'), { textContent: 'Save 40%.' }));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(over).not.toHaveBeenCalled();
    expect(changes[1]?.passages.map(({ text }) => text)).toEqual(['Save 40%.']);

    document
      .getElementById('a')
      ?.replaceWith(document.createRange().createContextualFragment(article('b', 'Another.')));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(over).toHaveBeenCalledExactlyOnceWith('a');
    reading.stop();
    vi.useRealTimers();
  });
});
