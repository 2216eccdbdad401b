// @vitest-environment happy-dom
import nodeConsole from 'node:console';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { proton } from '../../../lib/reading/clients/proton.ts';
import { type Gone, read, show } from './saved.ts';

const FIRST: Gone = ['data-testid', 'data-shortcut-target'];
const SUBJECT = 'One portal: save 45% on calls';
const owen = { name: 'Owen Vale', address: 'owen.vale@harbourlight.example' };

// Frames load nothing here, and that is said every time.
beforeEach(() => void vi.spyOn(nodeConsole, 'error').mockImplementation(() => {}));

const frames = () => proton.messages(document).map(({ body }) => body.getAttribute('title'));

describe('Proton Mail', () => {
  it.each([
    ['with all its marks', []],
    ['without its names for tests', FIRST],
    ['without its classes', ['class']],
  ])('finds the open message in its frame, %s', (_, gone) => {
    expect(proton.suits(show('proton/single', gone))).toBe(true);
    expect(frames()).toEqual(['Email content']);
    expect(proton.messages(document)).toMatchObject([
      {
        head: { key: 'Kx3_one==', sender: owen, subject: SUBJECT, sent: '2026-11-20T10:02:00', own: false },
      },
    ]);
    expect(proton.isOpen(document)).toBe(true);
  });

  it.each([
    ['with all its marks', []],
    ['without its names for tests', FIRST],
  ])('finds the open messages of a conversation and nothing that is written, %s', (_, gone) => {
    show('proton/conversation', gone);
    expect(frames()).toEqual(['Email content', 'Email content']);
    expect(proton.messages(document).map(({ head }) => head)).toMatchObject([
      { key: 'Kx3_two==', sender: { name: 'Alys Wynne', address: 'alys@cyngor.example' }, own: true },
      { key: 'Kx3_three==', sender: owen, own: false, subject: SUBJECT },
    ]);
  });

  it('leaves the number of messages out of the subject', () => {
    show('proton/conversation');
    const [message] = proton.messages(document);
    const left = [...(message?.subject?.querySelectorAll('*') ?? [])].filter((one) => proton.leaves?.(one));
    expect(left.map(({ textContent }) => textContent)).toEqual(['[3]']);
  });

  it('leaves out what stands for earlier messages in the frame, and nothing else', () => {
    show('proton/body');
    const left = [...document.body.querySelectorAll('*')].filter((one) => proton.leaves?.(one));
    for (const one of left) one.remove();
    expect(document.body.textContent.replace(/\s+/g, ' ').trim()).toBe(
      'Hello Alys, Our portal will change everything.',
    );
  });

  it('finds none in a changed Proton Mail, and says that a message is open', () => {
    show('proton/single');
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
    expect(read(proton)).toEqual([]);
    expect(proton.isOpen(document)).toBe(true);
  });

  it('finds none beside the list of messages', () => {
    show('proton/none');
    expect(read(proton)).toEqual([]);
    expect(proton.isOpen(document)).toBe(false);
  });

  it('knows its address', () => {
    expect(proton.suits({ URL: 'https://mail.proton.me/u/0/inbox' } as Document)).toBe(true);
    expect(proton.suits({ URL: 'https://proton.me/mail' } as Document)).toBe(false);
    expect(proton.suits({ URL: 'https://mail.proton.me.example/u/0' } as Document)).toBe(false);
  });
});
