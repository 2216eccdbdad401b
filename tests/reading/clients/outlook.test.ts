// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { outlook } from '../../../lib/reading/clients/outlook.ts';
import { type Gone, read, show } from './saved.ts';

const FIRST: Gone = ['id=UniqueMessageBody'];
const SECOND: Gone = ['role=document'];
const HEADS: Gone = ['id=MSG_', 'id=CONV_'];
const PITCH = /^Dear Rose, Our citizen portal revolutionises the back office\./;
const dana = { name: 'Dana Field', address: 'dana.field@brightquay.example' };

describe('Outlook on the web', () => {
  it.each([
    ['with all its marks', []],
    ['without its ids for bodies', FIRST],
    ['without roles for documents', SECOND],
    ['with its labels in no language', ['aria-label']],
  ])('finds the message in the reading pane, %s', (_, gone) => {
    show('outlook/reading-pane', gone);
    expect(read(outlook)).toMatchObject([
      {
        text: expect.stringMatching(PITCH),
        head: { key: 'QAEIJ1', sender: dana, sent: 'Thu 19/11/2026 09:12', own: false },
        shown: 'A portal for every resident',
      },
    ]);
    expect(outlook.isOpen(document)).toBe(true);
  });

  it('keeps attachments, safety tips and the note on outside senders out of the body', () => {
    show('outlook/reading-pane');
    expect(outlook.messages(document)[0]?.body.textContent).not.toMatch(
      /savings\.pdf|Safe senders|outside your/,
    );
  });

  it.each([
    ['with all its marks', []],
    ['without its ids for bodies', FIRST],
  ])('finds the open messages of a conversation, %s', (_, gone) => {
    show('outlook/conversation', gone);
    const messages = read(outlook);
    expect(messages.map(({ text }) => text)).toEqual([
      'What would a resident do with it that they cannot do today?',
      expect.stringMatching(PITCH),
    ]);
    expect(messages.map(({ head }) => head)).toMatchObject([
      { key: 'QAEIJA', sender: { name: 'Rose Okafor', address: '' }, own: true },
      { key: 'QAEIJ1', sender: dana, own: false, subject: 'A portal for every resident' },
    ]);
    expect(outlook.isOpen(document)).toBe(true);
  });

  it("leaves out Exchange's tip within a message, and no table of the sender's", () => {
    show('outlook/conversation');
    const [, message] = outlook.messages(document);
    const tables = [...(message?.body.querySelectorAll('table') ?? [])];
    expect(message?.body.textContent).toContain("You don't often get email");
    expect(tables.map((table) => outlook.leaves?.(table))).toEqual([true]);
    const outer = document.createElement('table');
    const cell = outer.insertRow().insertCell();
    if (tables[0]) cell.append('All of a newsletter. ', tables[0]);
    expect(outlook.leaves?.(outer)).toBe(false);
  });

  it('finds senders by their place when their ids are gone', () => {
    show('outlook/conversation', HEADS);
    expect(outlook.messages(document).map(({ head }) => head)).toMatchObject([
      { key: '0:Rose Okafor', sender: { name: 'Rose Okafor' }, own: true },
      { key: '1:dana.field@brightquay.example', sender: dana, own: false },
    ]);
  });

  it("knows the reader's own address where Outlook shows it", () => {
    show('outlook/reading-pane');
    const who = document.querySelector('#ReadingPaneContainerId .OZZZK');
    if (who) who.textContent = 'R Okafor<R.Okafor@ashcombe.gov.uk>';
    expect(outlook.messages(document)[0]?.head.own).toBe(true);
    document.querySelector('[id^="primaryMailboxRoot"]')?.remove();
    expect(outlook.messages(document)[0]?.head.own).toBe(false);
  });

  it.each([
    ['with all its marks', []],
    ['without its ids for bodies', FIRST],
  ])('finds the message in a window of its own, %s', (_, gone) => {
    show('outlook/pop-out', gone);
    expect(read(outlook)).toMatchObject([{ text: expect.stringMatching(PITCH), head: { sender: dana } }]);
    expect(outlook.isOpen(document)).toBe(true);
  });

  it.each(['outlook/reading-pane', 'outlook/conversation', 'outlook/pop-out'])(
    'finds none in %s when both ways are gone, and says that a message is open',
    (page) => {
      show(page, [...FIRST, ...SECOND]);
      expect(outlook.messages(document)).toEqual([]);
      expect(outlook.isOpen(document)).toBe(true);
    },
  );

  it('says by its heads that a message is open where the address does not', () => {
    show('outlook/reading-pane', [...FIRST, ...SECOND]);
    const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
    happyDOM.setURL('https://outlook.office.com/mail/');
    expect(outlook.isOpen(document)).toBe(true);
  });

  it('finds none in a changed Outlook, and says that a message is open', () => {
    show('outlook/changed');
    expect(outlook.messages(document)).toEqual([]);
    expect(outlook.isOpen(document)).toBe(true);
  });

  it.each(['outlook/none', 'outlook/writing'])('finds none in %s, and none open', (page) => {
    show(page);
    expect(outlook.messages(document)).toEqual([]);
    expect(outlook.isOpen(document)).toBe(false);
    show(page, FIRST);
    expect(outlook.messages(document)).toEqual([]);
  });

  it.each([
    ['https://outlook.office.com/mail/', true],
    ['https://outlook.office365.com/owa/?ItemID=AAk&exvsurl=1&viewmodel=ReadMessageItem', true],
    ['https://outlook.cloud.microsoft/mail/inbox/id/AAQ', true],
    ['https://outlook.live.com/mail/0/', true],
    ['https://outlook.office.com/calendar/view/week', false],
    ['https://outlook.live.com.example/mail/', false],
    ['https://outlook.com.example/mail/', false],
  ])('knows its address: %s %s', (URL, suits) => {
    expect(outlook.suits({ URL } as Document)).toBe(suits);
  });
});
