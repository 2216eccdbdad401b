// @vitest-environment happy-dom
import nodeConsole from 'node:console';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { roundcube } from '../../../lib/reading/clients/roundcube.ts';
import { type Gone, read, show } from './saved.ts';

const FIRST: Gone = ['.message-htmlpart', '.message-part'];
const SECOND: Gone = ['id=messagebody'];

// Frames load nothing here, and that is said every time.
beforeEach(() => void vi.spyOn(nodeConsole, 'error').mockImplementation(() => {}));

/** The saved page's own words, so that it can be saved again. */
const told = (selector: string) =>
  document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '?';

describe('Roundcube', () => {
  it.each([
    ['the pane of the list', 'list.frame-1', '3'],
    ['a page of its own', 'show', '2'],
    ['a window of its own', 'extwin', '3'],
  ])('finds the message in %s, both ways alike', (_, page, key) => {
    expect(roundcube.suits(show(`roundcube/${page}`))).toBe(true);
    const text = told('#messagebody');
    const name = told('.header.from a');
    const address = document.querySelector('.header.from a')?.getAttribute('title');
    const sent = told('.header-summary .text-nowrap');
    expect(text.length).toBeGreaterThan(200);
    expect(address).toMatch(/^[a-z]+\.[a-z]+@[a-z]+\.example$/);
    for (const gone of [[], FIRST, SECOND]) {
      show(`roundcube/${page}`, gone);
      expect(read(roundcube)).toMatchObject([
        { text, head: { key, sender: { name, address }, sent, own: false } },
      ]);
      expect(roundcube.isOpen(document)).toBe(true);
    }
  });

  it('reads the subject alone, not the word before it nor the button behind it', () => {
    show('roundcube/show');
    const [message] = roundcube.messages(document);
    const line = message?.subject?.cloneNode(true) as Element;
    expect(line.textContent).toMatch(/Subject: /);
    for (const one of message?.subject?.querySelectorAll('*') ?? [])
      if (roundcube.leaves?.(one)) expect(message?.head.subject).not.toContain(one.textContent.trim());
    expect(message?.head.subject).toMatch(/^\S+: \S+ \S+ \S+$/);
    expect(document.title).toContain(message?.head.subject);
  });

  it('takes the subject from the title when its line is gone', () => {
    show('roundcube/show');
    const subject = roundcube.messages(document)[0]?.head.subject;
    document.querySelector('h2.subject')?.remove();
    expect(roundcube.messages(document)).toMatchObject([{ head: { subject }, subject: null }]);
  });

  it('finds a message of several parts in the older skin', () => {
    expect(roundcube.suits(show('roundcube/larry'))).toBe(true);
    expect(read(roundcube)).toMatchObject([
      {
        text: expect.stringMatching(/^Good morning,Our platform ends queues for good\. A second part/),
        head: {
          key: '412',
          sender: { name: 'Rhian Tudor', address: 'rhian.tudor@meddalwedd.example' },
          subject: 'Your contact centre, transformed',
          sent: 'Mon 09:41',
        },
      },
    ]);
  });

  it.each(['list.frame-1', 'show', 'extwin', 'larry'])(
    'finds none in %s when both ways are gone, and says that a message is open',
    (page) => {
      show(`roundcube/${page}`, [...FIRST, ...SECOND]);
      expect(roundcube.messages(document)).toEqual([]);
      expect(roundcube.isOpen(document)).toBe(true);
    },
  );

  it.each(['none', 'list', 'compose'])('finds none in %s, where none is shown or one is written', (page) => {
    show(`roundcube/${page}`);
    expect(roundcube.suits(document)).toBe(true);
    expect(roundcube.messages(document)).toEqual([]);
    expect(roundcube.isOpen(document)).toBe(false);
  });

  it('knows what the reader sent', () => {
    show('roundcube/show');
    const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
    happyDOM.setURL('https://webmail.example/?_task=mail&_mbox=INBOX.Sent&_uid=7&_action=show');
    expect(roundcube.messages(document)[0]?.head).toMatchObject({ own: true, key: '7' });
  });

  it('is told by its own marks, wherever it runs', () => {
    expect(roundcube.suits(show('zimbra/classic-pane'))).toBe(false);
    expect(roundcube.suits(show('unknown/panes'))).toBe(false);
  });
});
