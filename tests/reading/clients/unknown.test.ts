// @vitest-environment happy-dom
import nodeConsole from 'node:console';
import { readdirSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { unknown } from '../../../lib/reading/clients/unknown.ts';
import { read, show } from './saved.ts';

const PAGES = readdirSync(new URL('unknown', `file://${import.meta.dirname}/`)).filter((name) =>
  name.startsWith('page-'),
);

// Frames load nothing here, and that is said every time.
beforeEach(() => void vi.spyOn(nodeConsole, 'error').mockImplementation(() => {}));

describe('a mail client that nobody knows', () => {
  it('with cards: finds each message of a conversation, and no reply being written', () => {
    expect(unknown.suits(show('unknown/conversation'))).toBe(true);
    const messages = read(unknown);
    expect(messages.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Dear Alys,Our front door brings .* pays for itself\.$/),
      'Thank you. Which residents did you speak to before you built this?',
    ]);
    expect(messages.map(({ head }) => head)).toMatchObject([
      { sender: { name: 'Ffion Hart', address: 'ffion@clyfar.example' }, subject: 'A single front door' },
      { sender: { name: 'Alys Wynne', address: 'alys@cyngor.example' }, subject: 'A single front door' },
    ]);
    expect(new Set(messages.map(({ head }) => head.key)).size).toBe(2);
    expect(unknown.isOpen(document)).toBe(true);
  });

  it('with cards: finds them too when no text says that it is one', () => {
    show('unknown/conversation', ['role=document']);
    expect(read(unknown).map(({ text }) => text.slice(0, 10))).toEqual(['Dear Alys,', 'Thank you.']);
  });

  it('with panes: finds the message under a table of its head, with the one that it passes on', () => {
    expect(unknown.suits(show('unknown/panes'))).toBe(true);
    expect(read(unknown)).toMatchObject([
      {
        text: expect.stringMatching(/^Hello,With our system .* Forwarded message.* no more than that\.$/),
        head: {
          sender: { name: 'Lowri Penn', address: 'lowri@trawsnewid.example' },
          subject: 'Case management in a week',
        },
      },
    ]);
  });

  it('with a frame: finds the frame, not the longer small print below it', () => {
    expect(unknown.suits(show('unknown/framed'))).toBe(true);
    const [message, ...more] = unknown.messages(document);
    expect(more).toEqual([]);
    expect(message?.body.localName).toBe('iframe');
    expect(message?.head).toMatchObject({
      sender: { name: 'Glyn Parry', address: 'glyn.parry@cwmwl.example' },
      subject: 'Cloud first, questions later',
    });
  });

  it('changed: a head is there and no text below it', () => {
    show('unknown/panes');
    document.querySelector('.mailer_mailcontent')?.remove();
    expect(unknown.messages(document)).toEqual([]);
    expect(unknown.isOpen(document)).toBe(true);
  });

  it('is read as a page while it shows a list alone', () => {
    expect(unknown.suits(show('unknown/list'))).toBe(false);
  });
});

describe('a page that is no mail client', () => {
  it('comes in more than six kinds', () => {
    expect(PAGES.length).toBeGreaterThan(6);
  });

  it.each(PAGES)('%s is left alone', (name) => {
    expect(unknown.suits(show(`unknown/${name.replace('.html', '')}`))).toBe(false);
  });
});
