// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { AlwaysCheck } from '../../components/AlwaysCheck.tsx';
import { Checklist } from '../../components/Checklist.tsx';
import { Unreadable } from '../../components/Unreadable.tsx';
import type { Head, Letter } from '../../lib/mail/types.ts';
import { done } from './fixtures.ts';
import { see, settle } from './see.tsx';

const head = (key: string, name: string, own = false): Head => ({
  key,
  sender: { name, address: `${name.toLowerCase()}@vendor.example` },
  subject: 'A portal for you',
  sent: '19 Nov 2026, 09:12',
  messageId: '',
  own,
});
const letter = (changes: Partial<Letter> = {}): Letter => ({
  client: 'gmail',
  head: head('a', 'Dana'),
  leftOut: [],
  links: [],
  pixels: 0,
  forwarded: false,
  author: (changes.head ?? head('a', 'Dana')).sender,
  replyTo: '',
  inView: [head('a', 'Dana')],
  ...changes,
});

const seeLetter = async (changes: Partial<Letter> = {}, title = 'A portal for you') => {
  const onChoose = vi.fn();
  const state = done();
  const of = letter(changes);
  const { sender, subject, sent, messageId } = of.head;
  const seen = await see(
    <Checklist
      state={{
        ...state,
        reading: {
          ...state.reading,
          source: { type: 'mail', sender, subject, sent, messageId },
          title,
          letter: of,
        },
      }}
      entries={[]}
      onShow={() => {}}
      onReadWhole={() => {}}
      onTreatAsPitch={() => {}}
      onSetAside={() => {}}
      onRestore={() => {}}
      onChoose={onChoose}
    />,
  );
  return { seen, onChoose };
};

test('a message’s checklist has its subject for a title, its sender and date, and speaks of a message', async () => {
  const { seen } = await seeLetter();
  expect(seen.headings()[0]).toBe('A portal for you');
  expect(seen.text()).toContain('Dana (dana@vendor.example)');
  expect(seen.text()).toContain('19 Nov 2026, 09:12');
  expect(seen.text()).toContain('1,240 words read in this message');
  expect(seen.text()).toContain('Not found in 1,240 words of the message.');
  seen.root.querySelector<HTMLButtonElement>('.aside-form button')?.click();
  await vi.waitFor(() => expect(seen.text()).toContain('In every message from vendor.example'));
  expect(seen.text()).not.toMatch(/\bpage\b/);
  // One message is no choice.
  expect(seen.root.querySelector('.in-view')).toBeNull();
});

test('a message without subject or sender is called that', async () => {
  const { seen } = await seeLetter({ head: { ...head('a', ''), sender: { name: '', address: '' } } }, '');
  expect(seen.headings()[0]).toBe('A message without a subject');
  expect(seen.text()).toContain('A sender who is not shown');
  expect(seen.text()).not.toContain('It was sent from');
});

test('what was left out is said, and that a message was passed on', async () => {
  const { seen } = await seeLetter({ leftOut: ['history', 'signature', 'legal'], forwarded: true });
  expect(seen.text()).toContain('Left out: earlier messages, the signature, the legal notice.');
  expect(seen.text()).toContain('This message was passed on');
});

test('who wrote a message that was passed on is told from who passed it on', async () => {
  const author = { name: 'Jo', address: 'jo@acme.example' };
  const { seen } = await seeLetter({ forwarded: true, author });
  expect(seen.text()).toContain('Written byJo (jo@acme.example)Passed on byDana (dana@vendor.example)');
  expect(seen.text()).toContain('says that it first came from acme.example.');
  expect(seen.text()).toContain('It was passed on from vendor.example.');
  const unnamed = await seeLetter({ forwarded: true, author: null });
  expect(unnamed.seen.text()).toContain('FromDana (dana@vendor.example)');
});

test('facts about sender, links and pixels carry no verdict', async () => {
  const { seen } = await seeLetter({
    links: [{ says: 'bank.example', leads: 'other.example' }],
    pixels: 2,
    replyTo: 'bids@acme.example',
  });
  expect(seen.text()).toContain('It asks for answers at another address: bids@acme.example.');
  expect(seen.text()).toContain('It was sent from vendor.example.');
  expect(seen.text()).toContain('A link says bank.example and leads to other.example.');
  expect(seen.text()).toContain('It holds 2 pictures too small to see');
  expect(seen.text()).toContain('not loaded by Pitchcheck');
  expect(seen.text()).not.toMatch(/suspicious|danger|warning|phish/i);
});

test('of several messages another can be chosen, told apart by sender and date', async () => {
  const { seen, onChoose } = await seeLetter({
    inView: [head('a', 'Dana'), head('b', 'Lee'), head('c', 'Me', true)],
  });
  const radios = [...seen.root.querySelectorAll<HTMLInputElement>('.in-view input')];
  expect(radios.map(({ checked }) => checked)).toEqual([true, false, false]);
  expect(radios.map(({ parentElement }) => parentElement?.textContent)).toEqual([
    'Dana 19 Nov 2026, 09:12',
    'Lee 19 Nov 2026, 09:12',
    'Me 19 Nov 2026, 09:12 (sent from here)',
  ]);
  radios[1]?.click();
  await settle();
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('b');
});

const PATTERN = 'https://mail.example/*';

const seeAlways = async (checked: string[], answer: () => Promise<boolean>) => {
  const world = {
    hostOf: async () => ({ pattern: PATTERN, name: 'mail.example' }),
    watchAlwaysChecked: (fn: (patterns: string[]) => void) => fn(checked),
    alwaysCheck: vi.fn(answer),
  };
  return { world, seen: await see(<AlwaysCheck world={world} tabId={7} />) };
};

test('the browser is asked for one host, and a no changes nothing', async () => {
  const { world, seen } = await seeAlways([], async () => false);
  await seen.press('Always check mail on mail.example');
  expect(world.alwaysCheck).toHaveBeenCalledExactlyOnceWith(PATTERN);
  expect(seen.root.querySelector('[role=status]')?.textContent).toBe(
    'Nothing was changed. The button works as before.',
  );
});

test('while the browser asks, it is said what becomes of this list', async () => {
  const { seen } = await seeAlways([], () => new Promise(() => {}));
  await seen.press('Always check mail on mail.example');
  expect(seen.text()).toContain('It counts even if this list is closed.');
});

test('a host that is always checked is not asked for again', async () => {
  const { seen } = await seeAlways([PATTERN], async () => true);
  expect(seen.buttons()).toEqual([]);
  expect(seen.text()).toContain('Mail on mail.example is checked without a click.');
});

test.each([
  ['mail-changed', 'A message is open in Outlook, but its text is not where Pitchcheck used to find it.'],
  ['no-message', 'No message is open in Outlook.'],
  ['empty', 'The message was found, and there are no words in it.'],
] as const)('%s in a known client is said of it, with another way', async (reason, said) => {
  const open = vi.fn();
  const seen = await see(<Unreadable reason={reason} client="outlook" onOpenDocument={open} />);
  expect(seen.text()).toContain(said);
  await seen.press('Open a file or paste text');
  expect(open).toHaveBeenCalledOnce();
});

test('a client without a name is not given one', async () => {
  const seen = await see(<Unreadable reason="mail-changed" client="unknown" onOpenDocument={() => {}} />);
  expect(seen.text()).toContain('This mail program has probably changed.');
});

test.each(['no-selection', 'left'] as const)(
  '%s needs a click elsewhere and offers no file',
  async (reason) => {
    const seen = await see(<Unreadable reason={reason} client={undefined} onOpenDocument={() => {}} />);
    expect(seen.buttons()).not.toContain('Open a file or paste text');
  },
);
