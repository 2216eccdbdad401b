import { describe, expect, it } from 'vitest';
import type { Head } from '../../lib/mail/types.ts';
import type { FrameReport, MailReport } from '../../lib/messaging/protocol.ts';
import { TabSession } from '../../lib/session/tab-session.ts';

const head = (key: string, more: Partial<Head> = {}): Head => ({
  key,
  sender: { name: 'Dana Field', address: 'dana@vendor.example' },
  subject: 'A portal for you',
  sent: '19 Nov 2026',
  messageId: '',
  own: false,
  ...more,
});
const mail = (more: Partial<MailReport> = {}): MailReport => ({
  client: 'proton',
  found: 'message',
  messages: [head('a')],
  chosen: 'a',
  leftOut: [],
  links: [],
  pixels: 0,
  forwarded: false,
  ...more,
});
const body = (key: string, more: Partial<MailReport> = {}) => mail({ messages: [], chosen: key, ...more });
const NONE: Partial<MailReport> = { found: 'none', messages: [], chosen: '' };

const report = (of: MailReport | null, more: Partial<FrameReport> = {}): FrameReport => ({
  url: 'https://mail.proton.me/u/0/inbox',
  title: 'Inbox',
  language: 'en',
  contentType: 'text/html',
  childFrames: [],
  videos: 0,
  images: 0,
  selection: false,
  mail: of,
  ...more,
});

let token = 0;
function read(session: TabSession, frameId: number, of: FrameReport, ...texts: string[]): void {
  session.begin(frameId, of, ++token);
  const passages = texts.map((text, i) => ({
    id: i + 1,
    after: i || null,
    role: 'paragraph' as const,
    text,
  }));
  const { url, title } = of;
  session.change(frameId, { token, removed: [], passages, complete: true, url, title });
}
const texts = (session: TabSession) => session.pitch().passages.map(({ text }) => text);

describe('a tab that shows a message', () => {
  it('has the subject for a heading before the message, and the sender for a source', () => {
    const session = new TabSession();
    read(session, 0, report(mail()), 'Our portal saves 45% of everything.');
    const { passages, reading } = session.pitch();
    expect(passages.map(({ role, text }) => [role, text])).toEqual([
      ['heading', 'A portal for you'],
      ['paragraph', 'Our portal saves 45% of everything.'],
    ]);
    expect(reading).toMatchObject({
      source: { type: 'mail', sender: { address: 'dana@vendor.example' }, subject: 'A portal for you' },
      title: 'A portal for you',
      frames: 1,
      letter: { client: 'proton', head: { key: 'a' }, inView: [{ key: 'a' }] },
    });
  });

  it('does not say the subject twice where the client shows it', () => {
    const session = new TabSession();
    read(session, 0, report(mail()), 'A portal  for you', 'Our portal saves 45% of everything.');
    expect(session.pitch().passages).toMatchObject([
      { id: '0.1', role: 'heading' },
      { id: '0.2', role: 'paragraph' },
    ]);
  });

  it('keeps what the sender says now, and tells what was left out wherever it was found', () => {
    const session = new TabSession();
    read(
      session,
      0,
      report(mail({ leftOut: ['signature'], pixels: 2 })),
      'Our portal saves 45% of everything.',
      'On Tue, 17 Nov 2026 at 08:55, Rose Okafor wrote:',
      '> Which residents did you ask?',
    );
    expect(texts(session)).toEqual(['A portal for you', 'Our portal saves 45% of everything.']);
    expect(session.pitch().reading.letter).toMatchObject({ leftOut: ['history', 'signature'], pixels: 2 });
  });

  it('takes the author of a message that was passed on for its source, and the subject as that one wrote it', () => {
    const session = new TabSession();
    const of = report(mail({ forwarded: true, messages: [head('a', { subject: 'Fwd: A portal for you' })] }));
    const copied = ['From: Jo <jo@acme.example>', 'Sent: 4 March', 'Subject: A portal for you'].join('\n');
    read(session, 0, of, 'Fwd: A portal for you', 'Any use to us?', copied, 'Our portal saves 45%.');
    expect(texts(session)).toEqual(['     A portal for you', 'Our portal saves 45%.']);
    expect(session.pitch().reading).toMatchObject({
      source: { sender: { name: 'Jo', address: 'jo@acme.example' } },
      letter: {
        head: { sender: { address: 'dana@vendor.example' } },
        author: { address: 'jo@acme.example' },
      },
    });
    read(session, 0, of, 'Fwd: A portal for you', 'Any use?', 'Our portal saves 45%.');
    expect(session.pitch().reading).toMatchObject({
      source: { sender: { name: '', address: '' } },
      letter: { author: null },
    });
  });

  it('reads the frame that holds the chosen message, and no other frame', () => {
    const session = new TabSession();
    const top = report(mail({ messages: [head('a'), head('b')], chosen: 'b' }), { childFrames: [''] });
    read(session, 0, top, 'A portal for you');
    expect(session.mail?.waits).toBe(true);
    expect(session.unreadAmong([0, 1, 2])).toEqual([1, 2]);
    read(session, 1, report(body('a')), 'The earlier message says nothing new.');
    read(
      session,
      2,
      report(body('b', { links: [{ says: 'a.example', leads: 'b.example' }] })),
      'Our portal saves 45%.',
    );
    read(session, 3, report(null, { url: 'https://chat.example/' }), 'Chat');
    expect(session.mail?.waits).toBe(false);
    expect(texts(session)).toEqual(['A portal for you', 'Our portal saves 45%.']);
    expect(session.pitch().reading).toMatchObject({
      unreadFrames: [],
      letter: { head: { key: 'b' }, links: [{ says: 'a.example' }] },
    });
  });

  it('takes the word of a message pane over that of the list around it', () => {
    const session = new TabSession();
    read(session, 0, report(mail({ ...NONE, client: 'roundcube' })), 'Inbox');
    expect(session.mail).toMatchObject({ client: 'roundcube', found: 'none' });
    // Firefox keeps a frame's reader when the frame goes from an empty document to its first: it is asked again.
    read(session, 4, report(mail({ ...NONE, client: 'roundcube' })));
    expect(session.unreadAmong([0, 4])).toEqual([4]);
    read(session, 4, report(mail({ client: 'roundcube' })), 'A portal for you', 'Our portal saves 45%.');
    expect(session.mail?.found).toBe('message');
    expect(session.unreadAmong([0, 4])).toEqual([]);
    expect(texts(session)).toEqual(['A portal for you', 'Our portal saves 45%.']);
  });

  it('says which client changed', () => {
    const session = new TabSession();
    read(session, 0, report(mail({ ...NONE, client: 'gmail', found: 'changed' })));
    expect(session.mail).toMatchObject({ client: 'gmail', found: 'changed', frameIds: [] });
    expect(texts(session)).toEqual([]);
  });

  it('has nothing to critique in a message without words, whatever its subject', () => {
    const session = new TabSession();
    read(session, 0, report(mail()), 'A portal for you');
    expect(texts(session)).toEqual([]);
  });

  it('keeps a selection as it is, as the message’s where there is one', () => {
    const session = new TabSession();
    read(session, 0, report(mail(), { selection: true }), 'On Tue, Rose wrote:', '> a portal');
    expect(texts(session)).toEqual(['On Tue, Rose wrote:', '> a portal']);
    expect(session.pitch().reading.source.type).toBe('mail');
    read(session, 0, report(null, { selection: true }), 'a portal');
    expect(session.pitch().reading.source.type).toBe('page');
  });

  it('goes by the head that the browser itself knows', () => {
    const session = new TabSession();
    session.displayed = [head('x', { subject: 'Re: A portal', messageId: 'id@vendor.example' })];
    read(session, 0, report(mail()), 'Our portal saves 45%.');
    expect(session.pitch().reading).toMatchObject({
      source: { messageId: 'id@vendor.example', subject: 'Re: A portal' },
      letter: { head: { key: 'a' }, inView: [{ key: 'a', subject: 'Re: A portal' }] },
    });
  });
});
