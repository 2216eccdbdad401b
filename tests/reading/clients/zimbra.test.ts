// @vitest-environment happy-dom
import nodeConsole from 'node:console';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { zimbra } from '../../../lib/reading/clients/zimbra.ts';
import { type Gone, read, show } from './saved.ts';

/** Its ids, but for the one place that a class is not told from. */
const FIRST: Gone = ['id=zv__', 'id=OBJ_PREFIX', '.zimbra-client_html-viewer_inner'];
const carys = { name: 'Carys Bowen', address: 'carys.bowen@atebion.example' };

// Frames load nothing here, and that is said every time.
beforeEach(() => void vi.spyOn(nodeConsole, 'error').mockImplementation(() => {}));

describe('Zimbra', () => {
  it.each([
    ['with all its marks', []],
    ['without its ids', FIRST],
  ])('finds the message in the reading pane, in its frame, %s', (_, gone) => {
    expect(zimbra.suits(show('zimbra/classic-pane', gone))).toBe(true);
    expect(zimbra.messages(document).map(({ body }) => body.className)).toEqual(['ZmMailMsgView-iframe']);
    expect(zimbra.messages(document)).toMatchObject([
      {
        head: {
          sender: carys,
          subject: 'Every enquiry answered',
          sent: 'November 19, 2026 8:20 AM',
          own: false,
        },
        subject: { className: 'LabelColValue SubjectCol' },
      },
    ]);
    expect(zimbra.isOpen(document)).toBe(true);
  });

  it.each([
    ['with all its marks', []],
    ['without its ids', FIRST],
  ])('finds the open messages of a conversation, %s', (_, gone) => {
    show('zimbra/classic-conversation', gone);
    const messages = read(zimbra);
    expect(messages.map(({ text }) => text)).toEqual(['Thank you. Our assistant answers every enquiry.', '']);
    expect(zimbra.messages(document)[1]?.body.localName).toBe('iframe');
    expect(messages.map(({ head }) => head)).toMatchObject([
      { sender: carys, subject: 'Every enquiry answered', sent: 'November 19, 2026 8:20 AM' },
      { sender: carys, subject: 'Every enquiry answered', sent: 'November 17, 2026 3:05 PM' },
    ]);
    expect(new Set(messages.map(({ head }) => head.key)).size).toBe(2);
  });

  it.each([
    ['with all its marks', []],
    ['without the class of its text', FIRST],
  ])('finds the message in the modern client, %s', (_, gone) => {
    expect(zimbra.suits(show('zimbra/modern', gone))).toBe(true);
    expect(read(zimbra)).toMatchObject([
      {
        text: 'Buy our portal and be digital by Friday.',
        head: {
          sender: { name: 'Dafydd Llwyd', address: 'dafydd@digidol.example' },
          subject: 'Digital by Friday',
          sent: 'Nov 20, 2026, 4:10 PM',
        },
      },
    ]);
    expect(zimbra.isOpen(document)).toBe(true);
  });

  it.each([
    ['zimbra/classic-pane', ['id=zv__', '.ZmMailMsgView', '.MsgBody']],
    ['zimbra/classic-conversation', ['id=zv__', '.MsgBody', '.ZmMailMsgView']],
    ['zimbra/modern', ['.zimbra-client_html-viewer_inner', '.zimbra-client_html-viewer_wrapper']],
  ])('finds none in %s when both ways are gone, and says that a message is open', (page, gone) => {
    show(page, gone);
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
    expect(zimbra.messages(document)).toEqual([]);
    expect(zimbra.isOpen(document)).toBe(true);
  });

  it('finds none beside the list of messages', () => {
    show('zimbra/none');
    expect(zimbra.suits(document)).toBe(true);
    expect(zimbra.messages(document)).toEqual([]);
    expect(zimbra.isOpen(document)).toBe(false);
  });

  it('is told by its own marks, wherever it runs', () => {
    expect(zimbra.suits(show('roundcube/list'))).toBe(false);
    expect(zimbra.suits(show('unknown/panes'))).toBe(false);
  });
});
