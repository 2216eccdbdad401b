// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { gmail } from '../../../lib/reading/clients/gmail.ts';
import { type Gone, read, show } from './saved.ts';

const FIRST: Gone = ['data-message-id', 'data-legacy-message-id', '.a3s'];
const SECOND: Gone = ['role=listitem', 'email'];
const PITCH = /^Hi Rose,Your residents expect one front door\. .*Can I borrow 20 minutes on Thursday\?/;
const dana = { name: 'Dana Field', address: 'dana.field@brightquay.example' };

describe('Gmail', () => {
  it.each([
    ['with all its marks', []],
    ['without its message ids', ['data-message-id', 'data-legacy-message-id']],
    ['without its class for bodies', ['.a3s']],
    ['without either', FIRST],
    ['with its labels in no language', ['aria-label', 'data-tooltip']],
  ])('finds the open messages of a conversation, %s', (_, gone) => {
    show('gmail/conversation', gone);
    const messages = read(gmail);
    expect(messages.map(({ text }) => text)).toEqual([
      'What would a resident do with it that they cannot do today?',
      expect.stringMatching(PITCH),
    ]);
    expect(messages.map(({ head }) => head)).toMatchObject([
      {
        sender: { name: 'Rose Okafor', address: 'r.okafor@ashcombe.gov.uk' },
        sent: '17 Nov 2026, 08:55',
        own: true,
      },
      { sender: dana, sent: '19 Nov 2026, 09:12', own: false, subject: 'A portal for every resident' },
    ]);
    expect(messages.map(({ shown }) => shown)).toEqual(Array(2).fill('A portal for every resident'));
    expect(new Set(messages.map(({ head }) => head.key)).size).toBe(2);
    expect(gmail.isOpen(document)).toBe(true);
  });

  it("takes Gmail's own id as a message's key, and its place and sender without one", () => {
    const keys = (gone: Gone) => gmail.messages(show('gmail/conversation', gone)).map(({ head }) => head.key);
    expect(keys([])).toEqual(['19a8000000000102', '19a8000000000103']);
    expect(keys(['data-legacy-message-id'])).toEqual(['#msg-a:r-77', '#msg-f:1849003']);
    expect(keys(FIRST)).toEqual(['0:r.okafor@ashcombe.gov.uk', '1:dana.field@brightquay.example']);
  });

  it('leaves out what "…" hides and what Gmail adds, and says nothing else for the sender', () => {
    show('gmail/conversation');
    expect(read(gmail)[1]?.text).toMatch(/Registered in England 00000000$/);
    const body = gmail.messages(document)[1]?.body;
    expect(body?.textContent).toContain('What would a resident do');
    expect(body?.textContent).not.toMatch(
      /Images are not|Translate|savings\.pdf|Which residents|which residents/,
    );
  });

  it.each([
    ['with all its marks', []],
    ['without those of the first way', FIRST],
  ])('finds the message beside the list in a split pane, %s', (_, gone) => {
    show('gmail/split-pane', gone);
    expect(read(gmail)).toMatchObject([
      {
        text: expect.stringMatching(/^Transformation, delivered.*Unsubscribe$/),
        head: { sender: { name: 'Brightquay News', address: 'news@brightquay.example' }, own: false },
        shown: 'Transformation, delivered',
      },
    ]);
    expect(gmail.isOpen(document)).toBe(true);
  });

  it.each([
    ['with all its marks', []],
    ['without those of the first way', FIRST],
  ])('finds the message in a window of its own, %s', (_, gone) => {
    show('gmail/pop-out', gone);
    expect(read(gmail)).toMatchObject([{ text: expect.stringMatching(PITCH), head: { sender: dana } }]);
    expect(gmail.isOpen(document)).toBe(true);
  });

  it.each(['gmail/conversation', 'gmail/split-pane', 'gmail/pop-out'])(
    'finds none in %s when both ways are gone, and says that a message is open',
    (page) => {
      show(page, [...FIRST, ...SECOND]);
      expect(gmail.messages(document)).toEqual([]);
      expect(gmail.isOpen(document)).toBe(true);
      show(page, [...FIRST, ...SECOND, 'data-legacy-thread-id', '.hP']);
      expect(gmail.isOpen(document)).toBe(true);
    },
  );

  it('finds none in a changed Gmail, and says that a message is open', () => {
    show('gmail/changed');
    expect(gmail.messages(document)).toEqual([]);
    expect(gmail.isOpen(document)).toBe(true);
  });

  it('finds none in the inbox, whatever is kept hidden or being written', () => {
    show('gmail/inbox');
    expect(gmail.messages(document)).toEqual([]);
    expect(gmail.isOpen(document)).toBe(false);
    show('gmail/inbox', FIRST);
    expect(gmail.messages(document)).toEqual([]);
  });

  it.each([
    ['#inbox', false],
    ['#inbox/p2', false],
    ['#search/transformationalprocurement', false],
    ['#label/Transformationprogrammes', false],
    ['#search/portal/FMfcgzQgMMHLwtbqvvsLSmnmFrtzlwhR', true],
    ['#label/Sales%2FPortals/FMfcgzQgMMHLwtbqvvsLSmnmFrtzlwhR', true],
    ['#sent/19a8000000000103?compose=new', true],
    ['#drafts?compose=FMfcgzQgMMHLwtbqvvsLSmnmFrtzlwhR', false],
    ['popout?ver=1g3ytthb29lwb#cmid%253D1', false],
    ['?ui=2&view=btop&ver=v0f5rr5r5c17&search=inbox&th=14a5f1c5ad340727&cvid=1', true],
  ])('tells by the address %s whether a conversation is open: %s', (address, open) => {
    const URL = `https://mail.google.com/mail/u/0/${address}`;
    expect(gmail.isOpen({ URL, querySelectorAll: () => [] } as unknown as Document)).toBe(open);
  });

  it('knows its address', () => {
    const suits = (URL: string) => gmail.suits({ URL } as Document);
    expect(suits('https://mail.google.com/mail/u/1/#inbox')).toBe(true);
    expect(suits('https://mail.google.com/mail/u/0/?ui=2&view=pt&search=all&permthid=thread-f:1')).toBe(
      false,
    );
    expect(suits('https://mail.google.com.example/mail/')).toBe(false);
  });
});
