// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DocumentWorld, Mailbox, Opened } from '../../components/document/opened.ts';
import { showPassages } from '../../components/document/text-elements.ts';
import { DocumentError } from '../../lib/documents/document.ts';
import type { Passage } from '../../lib/engine/types.ts';
import { placeOf } from '../../lib/reading/place.ts';
import { claim, critique, done } from './fixtures.ts';
import { see, settle } from './see.tsx';

/** happy-dom has no highlights; where marks stand is for the tests in real browsers. */
vi.stubGlobal(
  'Highlight',
  class {
    priority = 0;
    add() {}
    delete() {}
  },
);
vi.stubGlobal('StaticRange', class {});
vi.stubGlobal('CSS', { highlights: { set: () => {}, delete: () => {} } });
const { DocumentPage } = await import('../../components/document/DocumentPage.tsx');

const passage = (text: string, role: Passage['role'] = 'paragraph', at = 0): Passage => ({
  id: `0.${at}`,
  role,
  text,
});

const opened = (name: string, changes: Partial<Opened> = {}): Opened => ({
  name,
  reading: { ...done().reading, source: { type: 'file', name, sha256: name }, title: name },
  passages: [passage(`Words of ${name}.`)],
  attachments: [],
  ...changes,
});

/** A world in which files are opened by hand. */
const worldOf = () => {
  const waiting = new Map<
    string,
    {
      resolve: (found: Opened | Mailbox) => void;
      reject: (reason: unknown) => void;
      signal: AbortSignal;
    }
  >();
  const world = {
    watchSetAside: (fn) => fn([]),
    setAside: vi.fn(async () => {}),
    restore: vi.fn(async () => {}),
    copy: vi.fn(async () => {}),
    openFile: (file, signal) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
        waiting.set(file.name, { resolve, reject, signal });
      }),
    openPaste: vi.fn(async () => opened('Pasted text')),
    critique: vi.fn(async () => critique({ claims: [claim('portal', 'One portal for all.')] })),
    cardText: () => null,
    openOptions: vi.fn(async () => {}),
  } satisfies DocumentWorld;
  const answer = async (name: string, how: Opened | Mailbox | Error) => {
    const one = waiting.get(name);
    if (how instanceof Error) one?.reject(how);
    else one?.resolve(how);
    await settle();
  };
  return { world, answer, signalOf: (name: string) => waiting.get(name)?.signal };
};

const drop = async (...names: string[]) => {
  const data = { files: names.map((name) => new File(['x'], name)), getData: () => '' };
  const event = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer: data });
  await act(() => void document.body.dispatchEvent(event));
  await settle();
  return event;
};

const page = async (paste = false) => {
  const made = worldOf();
  return { ...made, seen: await see(<DocumentPage world={made.world} marksOnOpen paste={paste} />) };
};

beforeEach(() => {
  document.title = '';
});

describe('the page for files and pasted text', () => {
  it('begins with what can be read, that it stays here, and how mail is saved', async () => {
    const { seen } = await page();
    expect(seen.headings()[0]).toBe('Critique a file or pasted text');
    expect(seen.text()).toContain('sent nowhere');
    expect(seen.text()).toContain('Raw Message Source');
    expect(seen.buttons()).toEqual(expect.arrayContaining(['Choose a file', 'Paste text']));
  });

  it('takes what is dropped from the first moment in which it is seen', async () => {
    const { world } = worldOf();
    document.body.replaceChildren();
    // Drawn, and before anything that waits for the screen.
    render(<DocumentPage world={world} marksOnOpen={false} paste={false} />, document.body);
    const event = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
      dataTransfer: { files: [new File(['x'], 'offer.eml')], getData: () => '' },
    });
    document.body.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    await settle();
    render(null, document.body);
  });

  it('shows the checklist and the text of what was dropped, and names it in the tab', async () => {
    const { seen, answer } = await page();
    expect((await drop('offer.eml')).defaultPrevented).toBe(true);
    await answer('offer.eml', opened('offer.eml'));
    expect(seen.root.querySelector('.passages')?.textContent).toBe('Words of offer.eml.');
    expect(seen.text()).toContain('One portal for all.');
    expect(document.title).toBe('offer.eml – Pitchcheck');
  });

  it('keeps what was open when the next can’t be read, and says why', async () => {
    const { seen, answer } = await page();
    await drop('offer.eml');
    await answer('offer.eml', opened('offer.eml'));
    await drop('broken.eml');
    await answer('broken.eml', new DocumentError('it is empty.'));
    expect(seen.root.querySelector('[role=alert]')?.textContent).toContain('broken.eml could not be read');
    expect(seen.root.querySelector('[role=alert]')?.textContent).toContain(
      'it is empty. What you had open is still here.',
    );
    expect(seen.root.querySelector('.passages')?.textContent).toBe('Words of offer.eml.');
    await seen.press('Close this note');
    expect(seen.root.querySelector('[role=alert]')).toBeNull();
  });

  it('says what was reported when it fails itself, or has no words', async () => {
    const { seen, world, answer } = await page();
    await drop('a.txt');
    await answer('a.txt', new Error('out of luck'));
    expect(seen.text()).toContain('Something went wrong in Pitchcheck while it was read (out of luck).');
    world.critique.mockResolvedValueOnce(critique({ words: 0 }));
    await drop('b.txt');
    await answer('b.txt', opened('b.txt'));
    expect(seen.text()).toContain('There are no words in it that could be read.');
    expect(seen.root.querySelector('.passages')).toBeNull();
    world.critique.mockRejectedValueOnce(new Error('no answer'));
    await drop('c.txt');
    await answer('c.txt', opened('c.txt'));
    expect(seen.text()).toContain('Pitchcheck could not critique it (no answer).');
  });

  it('stops when told to, and shows nothing that comes later', async () => {
    const { seen, answer, signalOf } = await page();
    await drop('large.eml');
    const working = () => seen.root.querySelector<HTMLElement>('.working');
    expect(working()?.hidden).toBe(true);
    await vi.waitFor(() => expect(working()?.hidden).toBe(false), { timeout: 5_000 });
    expect(working()?.textContent).toContain('Reading large.eml');
    await seen.press('Cancel');
    expect(signalOf('large.eml')?.aborted).toBe(true);
    await answer('large.eml', opened('large.eml'));
    expect(seen.text()).toContain('Stopped. Nothing was changed.');
    expect(seen.root.querySelector('.passages, [role=alert]')).toBeNull();
  });

  it('gives up one file for the next, whichever is read first', async () => {
    const { seen, answer, signalOf } = await page();
    await drop('one.txt');
    await drop('two.txt');
    expect(signalOf('one.txt')?.aborted).toBe(true);
    await answer('two.txt', opened('two.txt'));
    await answer('one.txt', opened('one.txt'));
    expect(seen.root.querySelector('.passages')?.textContent).toBe('Words of two.txt.');
  });

  it('does not take its own words for new ones when they are dragged about', async () => {
    const { answer, signalOf, seen } = await page();
    await drop('offer.txt');
    await answer('offer.txt', opened('offer.txt'));
    const from = seen.root.querySelector('.passages');
    await act(() => void from?.dispatchEvent(new Event('dragstart', { bubbles: true })));
    expect((await drop('words.txt')).defaultPrevented).toBe(false);
    expect(signalOf('words.txt')).toBeUndefined();
    await act(() => void from?.dispatchEvent(new Event('dragend', { bubbles: true })));
    await drop('next.txt');
    expect(signalOf('next.txt')).toBeDefined();
  });

  it('offers the messages of a mailbox, and opens the one that is chosen', async () => {
    const { seen, answer } = await page();
    const heads = Array.from({ length: 120 }, (_, n) => ({
      key: String(n + 1),
      sender: { name: `Seller ${n + 1}`, address: '' },
      subject: n === 0 ? '' : `Offer ${n + 1}`,
      sent: 'Monday',
      messageId: '',
      own: false,
    }));
    const open = vi.fn(async (key: string) => opened(`Offer ${key}`));
    await drop('sales.mbox');
    await answer('sales.mbox', { name: 'sales.mbox', messages: heads, open });
    expect(seen.text()).toContain('sales.mbox holds 120 messages: choose one');
    expect(seen.button('No subjectSeller 1 · Monday')).toBeTruthy();
    expect(seen.root.querySelectorAll('.item')).toHaveLength(50);
    await seen.press('Show 50 more');
    expect(seen.root.querySelectorAll('.item')).toHaveLength(100);
    const field = seen.root.querySelector<HTMLInputElement>('.find input');
    await act(() => {
      if (!field) return;
      field.value = 'seller 117';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(seen.text()).toContain('1 of 120 matches.');
    await seen.press('Offer 117Seller 117 · Monday');
    expect(open).toHaveBeenCalledWith('117', expect.anything());
    expect(seen.root.querySelector('.passages')?.textContent).toBe('Words of Offer 117.');
    expect(seen.root.querySelector('details.choice-of')?.hasAttribute('open')).toBe(false);
  });

  it('keeps the other files of several to choose from', async () => {
    const { seen, answer } = await page();
    await drop('one.txt', 'two.txt');
    await answer('one.txt', opened('one.txt'));
    expect(seen.button('one.txt').getAttribute('aria-current')).toBe('true');
    await seen.press('two.txt');
    await answer('two.txt', opened('two.txt'));
    expect(seen.button('two.txt').getAttribute('aria-current')).toBe('true');
    expect(seen.root.querySelector('.passages')?.textContent).toBe('Words of two.txt.');
  });

  it('treats a text as a pitch when asked to', async () => {
    const { seen, world, answer } = await page();
    world.critique.mockResolvedValueOnce(critique({ kind: 'not-pitch' }));
    await drop('notes.txt');
    await answer('notes.txt', opened('notes.txt'));
    await seen.press('Treat it as a pitch');
    expect(world.critique).toHaveBeenLastCalledWith(opened('notes.txt').passages, true);
    expect(seen.headings()).toContain('The six messages');
  });

  it('names the attachments that were not read', async () => {
    const { seen, answer } = await page();
    await drop('offer.eml');
    const attachments = [
      { name: 'prices.pdf', size: 12_300 },
      { name: 'film.mp4', size: 25_300_000 },
    ];
    await answer('offer.eml', opened('offer.eml', { attachments }));
    expect(seen.text()).toContain('2 attachments were not read: prices.pdf (13 kB), film.mp4 (25.3 MB).');
  });

  it('hands on pasted markup only with the text it came with', async () => {
    const { seen, world } = await page(true);
    const field = seen.root.querySelector('textarea') as HTMLTextAreaElement;
    const put = (text: string) => {
      const data = {
        files: [],
        getData: (type: string) => (type === 'text/html' ? '<p>Rich</p>' : 'Rich\r\nwords'),
      };
      const event = Object.assign(new Event('paste', { bubbles: true }), { clipboardData: data });
      return act(() => {
        field.dispatchEvent(event);
        field.value = text;
      });
    };
    await seen.press('Critique it');
    expect(seen.text()).toContain('There is no text here yet.');
    await put('Rich\nwords');
    await seen.press('Critique it');
    expect(world.openPaste).toHaveBeenLastCalledWith('Rich\nwords', '<p>Rich</p>', expect.any(AbortSignal));
  });

  it('takes changed text as it stands', async () => {
    const { seen, world } = await page(true);
    const field = seen.root.querySelector('textarea') as HTMLTextAreaElement;
    field.value = 'Typed by hand';
    await seen.press('Critique it');
    expect(world.openPaste).toHaveBeenLastCalledWith('Typed by hand', '', expect.any(AbortSignal));
  });
});

describe('passages as elements', () => {
  const place = () => document.createElement('div');

  it('are text in elements of our own, by role', () => {
    const shown = place();
    showPassages(shown, [
      passage('Head', 'heading'),
      passage('<img src=x onerror=alert(1)>'),
      passage('one', 'bullet'),
      passage('two', 'bullet'),
      passage('said', 'quotation'),
      passage('three', 'bullet'),
      passage('x = 1', 'code'),
    ]);
    expect([...shown.children].map((e) => e.localName)).toEqual(['h3', 'p', 'ul', 'blockquote', 'ul', 'pre']);
    expect(shown.querySelectorAll('ul')[0]?.children).toHaveLength(2);
    expect(shown.querySelector('p')?.textContent).toBe('<img src=x onerror=alert(1)>');
    expect(shown.querySelector('img')).toBeNull();
  });

  it.each([
    'Plain words with single spaces.',
    'Words  with   more\tspace, and\u00a0more.',
    'Two lines\nof words, with a soft\u00adhyphen and a zero\u200bwidth space.',
    ' Space before',
  ])('lead back to every word of %j', (text) => {
    const shown = place();
    document.body.append(shown);
    const [held] = showPassages(shown, [passage(text)]);
    const node = shown.firstElementChild?.firstChild as Text;
    for (const { index, 0: word } of text.matchAll(/[a-z]+/gi)) {
      const found = held && placeOf(held, index, index + word.length);
      expect(found).toEqual([{ node, from: index, to: index + word.length }]);
    }
    const whole = held && placeOf(held, 0, text.trimEnd().length);
    expect(whole?.at(-1)?.to).toBe(text.length);
  });
});
