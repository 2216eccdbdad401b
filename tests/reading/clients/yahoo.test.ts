// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { yahoo } from '../../../lib/reading/clients/yahoo.ts';
import { type Gone, read, show } from './saved.ts';

const FIRST: Gone = ['data-test-id'];
const SECOND: Gone = ['.msg-body', 'id=yiv'];
const PITCH = /^Dear clerk,Even a parish can be digital by default\./;
const dana = { name: 'Dana Field', address: 'dana.field@brightquay.example' };
const rose = { name: 'Rose Okafor', address: 'ashcombe.parish@yahoo.example' };

describe('Yahoo Mail', () => {
  it.each([
    ['with all its marks', []],
    ['without its names for tests', FIRST],
    ['without those and the class for bodies', [...FIRST, '.msg-body']],
    ['with its labels in no language', ['aria-label', 'title']],
  ])('finds the open message, %s', (_, gone) => {
    show('yahoo/message', gone);
    expect(read(yahoo)).toMatchObject([
      {
        text: expect.stringMatching(/^Transformation, delivered.*Unsubscribe$/),
        head: {
          key: '0:news@brightquay.example',
          sender: { name: 'Brightquay News', address: 'news@brightquay.example' },
          own: false,
        },
        shown: 'Transformation, delivered',
      },
    ]);
    expect(yahoo.isOpen(document)).toBe(true);
  });

  it.each([
    ['with all its marks', []],
    ['without its names for tests', FIRST],
    ['without its class for bodies', ['.msg-body']],
  ])('finds the open messages of a conversation, %s', (_, gone) => {
    show('yahoo/conversation', gone);
    const messages = read(yahoo);
    expect(messages.map(({ text }) => text)).toEqual([
      'What would a resident do with it that they cannot do today?',
      expect.stringMatching(PITCH),
    ]);
    expect(messages.map(({ head }) => head)).toMatchObject([
      { key: '0:ashcombe.parish@yahoo.example', sender: rose, own: true },
      { sender: dana, own: false, subject: 'A portal for every resident' },
    ]);
    expect(yahoo.isOpen(document)).toBe(true);
  });

  it('says when each message was sent', () => {
    const sent = yahoo.messages(show('yahoo/conversation')).map(({ head }) => head.sent);
    expect(sent).toEqual(['Tue, 17 Nov at 08:55', 'Thu, 19 Nov at 09:12']);
    show('yahoo/message');
    document.querySelector('#mail-app-component [data-test-id="message-date"]')?.remove();
    expect(yahoo.messages(document)[0]?.head.sent).toBe('');
  });

  it.each(['yahoo/message', 'yahoo/conversation'])(
    'finds none in %s when both ways are gone, and says that a message is open',
    (page) => {
      show(page, [...FIRST, ...SECOND]);
      expect(yahoo.messages(document)).toEqual([]);
      expect(yahoo.isOpen(document)).toBe(true);
    },
  );

  it('finds none in a changed Yahoo Mail, and says that a message is open', () => {
    show('yahoo/changed', ['id=yiv']);
    expect(yahoo.messages(document)).toEqual([]);
    expect(yahoo.isOpen(document)).toBe(true);
  });

  it('finds none beside the list of messages, whatever is kept hidden', () => {
    show('yahoo/none');
    expect(yahoo.messages(document)).toEqual([]);
    expect(yahoo.isOpen(document)).toBe(false);
    show('yahoo/none', FIRST);
    expect(yahoo.messages(document)).toEqual([]);
  });

  it('knows its address', () => {
    expect(yahoo.suits({ URL: 'https://mail.yahoo.com/d/folders/1' } as Document)).toBe(true);
    expect(yahoo.suits({ URL: 'https://mail.yahoo.com.example/d/' } as Document)).toBe(false);
  });
});
