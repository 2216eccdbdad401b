// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { REPLY_BUTTON, type ReplyWorld, useReply } from '../../components/use-reply.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { Letter } from '../../lib/mail/types.ts';
import type { Done, Reading } from '../../lib/messaging/tab-state.ts';
import type { Entry } from '../../lib/reviews/record.ts';
import type { SetAside } from '../../lib/reviews/set-aside.ts';
import type { Draft } from '../../lib/sharing/reply.ts';
import { check, claim, critique, done } from './fixtures.ts';
import { type Seen, see, settle } from './see.tsx';
import { answered } from './settled.ts';

const CLAIMS = [
  claim('savings', 'Save 45%.', { figures: [{ text: '45%', bound: 'exact' }], lacks: ['measurer'] }),
  claim('portal', 'One portal for all.', { lacks: ['source'] }),
  claim('technology', 'Powered by AI.', { lacks: ['source'] }),
];
const PITCH = done({ claims: CLAIMS });

const sender = { name: 'Sam', address: 'sam@vendor.example' };
const head = { key: '1', sender, subject: 'Cut calls', sent: '', messageId: 'a@b', own: false };
const letter: Letter = {
  client: 'gmail',
  head,
  leftOut: [],
  forwarded: false,
  author: sender,
  replyTo: '',
  inView: [head],
  links: [],
  pixels: 0,
};
const MAIL: Reading = {
  ...PITCH.reading,
  title: 'Cut calls',
  source: { type: 'mail', sender, subject: 'Cut calls', sent: '', messageId: 'a@b' },
  letter,
};

let drafts: Map<number, Draft>;
beforeEach(() => {
  drafts = new Map();
});

interface Given {
  world?: Partial<ReplyWorld>;
  entries?: SetAside[];
  said?: Entry[];
}

/** A page with a checklist, as far as it has to do with replying. */
const Page = ({
  state,
  world,
  entries,
  said,
}: { state: Done; world: ReplyWorld } & Required<Omit<Given, 'world'>>) => {
  const reply = useReply(world, 7, state.reading);
  return (
    <>
      <main hidden={reply.shown !== undefined}>
        <details>The checklist</details>
      </main>
      {reply.shown ? (
        <reply.shown.Reply
          tabId={7}
          world={world}
          state={state}
          entries={entries}
          said={said}
          draft={reply.shown.draft}
          notKept={reply.notKept}
          onChange={reply.change}
          onBack={reply.end}
        />
      ) : (
        <button type="button" id={REPLY_BUTTON} onClick={reply.begin}>
          {t('reply.open')}
        </button>
      )}
    </>
  );
};

const open = async (state: Done = PITCH, { world = {}, entries = [], said = [] }: Given = {}) => {
  const copy = vi.fn(async (_text: string, _html: string) => {});
  const whole: ReplyWorld = {
    copy,
    drafts: {
      kept: async (tab) => structuredClone(drafts.get(tab)),
      keep: async (tab, draft) => void drafts.set(tab, structuredClone(draft)),
    },
    ...world,
  };
  return { seen: await see(<Page state={state} world={whole} entries={entries} said={said} />), copy };
};

const field = <E extends HTMLElement>(seen: Seen, selector: string): E => {
  const found = seen.root.querySelector<E>(selector);
  if (!found) throw new Error(`No ${selector} in: ${seen.text()}`);
  return found;
};
const draftIn = (seen: Seen): string => field<HTMLTextAreaElement>(seen, 'textarea').value;
const link = (seen: Seen): HTMLAnchorElement => field(seen, 'a[href^="mailto:"]');

const type = async (seen: Seen, selector: string, text: string) => {
  const input = field<HTMLInputElement>(seen, selector);
  await act(() => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
};

/** Ticks or unticks what is labelled with these words. */
const tick = async (seen: Seen, words: string) => {
  const label = [...seen.root.querySelectorAll('label')].find((each) => each.textContent?.includes(words));
  if (!label) throw new Error(`No label with “${words}”`);
  await act(() => label.querySelector('input')?.click());
};
/** The draft is loaded when it is first asked for. */
const shown = (seen: Seen) => vi.waitFor(() => field(seen, '.reply'));
const begin = async (seen: Seen) => {
  await seen.press(t('reply.open'));
  await shown(seen);
};
const ticked = (seen: Seen): string[] =>
  [...seen.root.querySelectorAll<HTMLInputElement>('.points input:checked')].map(
    (box) => box.closest('label')?.querySelector('.name')?.textContent ?? '',
  );

test('opens in place of the checklist with the shortest useful set, and goes back to where one was', async () => {
  const { seen } = await open();
  const list = field(seen, 'main');
  const details = field<HTMLDetailsElement>(seen, 'details');
  details.open = true;
  await begin(seen);
  expect(document.activeElement?.textContent).toBe(t('reply.open'));
  expect(list.hidden).toBe(true);
  expect(ticked(seen)).toEqual([
    'User needs',
    'The problem',
    'Culture change',
    'Savings',
    'A portal as the answer',
  ]);
  expect(draftIn(seen)).toContain('You write: “Save 45%.”');
  await seen.press(t('reply.back'));
  expect(list.hidden).toBe(false);
  expect(details.isConnected && details.open).toBe(true);
  expect(document.activeElement).toBe(seen.button(t('reply.open')));
});

test('the draft follows the ticks, the tone and the day', async () => {
  const { seen } = await open();
  await begin(seen);
  await tick(seen, 'User needs');
  expect(draftIn(seen)).not.toContain(t('check.user-needs.question'));
  expect(seen.text()).toContain('4 of 10 ticked');
  await tick(seen, t('reply.tone.full'));
  expect(draftIn(seen)).toContain('What would answer it');
  await type(seen, 'input[type=date]', '2027-03-01');
  expect(draftIn(seen)).toContain('by 1 March 2027.');
  await type(seen, 'input[type=date]', '');
  expect(draftIn(seen)).not.toContain('We would be glad');
});

test('with nothing ticked there is nothing to copy, and it says so', async () => {
  const { seen } = await open();
  await begin(seen);
  for (const name of ticked(seen)) await tick(seen, name);
  expect(draftIn(seen)).toBe('');
  expect(seen.text()).toContain(t('reply.none-ticked'));
  expect(seen.buttons()).not.toContain(t('reply.copy'));
});

test('what a person wrote stays when ticks change, until they start again', async () => {
  const { seen } = await open();
  await begin(seen);
  await type(seen, 'textarea', 'My own words.');
  await tick(seen, 'User needs');
  await tick(seen, t('reply.tone.full'));
  expect(draftIn(seen)).toBe('My own words.');
  expect(seen.text()).toContain(t('reply.edited'));
  await seen.press(t('reply.again'));
  expect(draftIn(seen)).toContain(t('check.problem.question'));
  expect(draftIn(seen)).not.toContain(t('check.user-needs.question'));
  expect(seen.text()).not.toContain(t('reply.edited'));
  expect(document.activeElement).toBe(field(seen, 'textarea'));
});

test('words put back as they were follow the ticks again', async () => {
  const { seen } = await open();
  await begin(seen);
  const ours = draftIn(seen);
  await type(seen, 'textarea', `${ours}x`);
  await type(seen, 'textarea', ours);
  await tick(seen, 'User needs');
  expect(draftIn(seen)).not.toBe(ours);
});

test('what was set aside is not asked', async () => {
  const aside = (target: SetAside['target']): SetAside => ({
    target,
    scope: 'everywhere',
    where: '',
    reason: '',
    at: '2026-05-04T10:00:00.000Z',
  });
  const { seen } = await open(PITCH, {
    entries: [
      aside({ type: 'check', check: 'culture' }),
      aside({ type: 'claim', claim: '', rule: 'savings.test', quote: '' }),
    ],
  });
  await begin(seen);
  const offered = [...seen.root.querySelectorAll('.points .name')].map((name) => name.textContent);
  expect(offered).not.toContain('Culture change');
  expect(draftIn(seen)).not.toContain('Save 45%');
  expect(draftIn(seen)).not.toContain(t('check.culture.question'));
});

test('what a review has an answer to is not asked', async () => {
  const [saving] = CLAIMS;
  if (!saving) throw new Error('No claim.');
  const { id: claimed, quote, rule } = saving;
  const said = [
    answered({ type: 'check', check: 'culture' }),
    answered({ type: 'claim', claim: claimed, rule, quote: quote.text }),
  ];
  const { seen } = await open(PITCH, { said });
  await begin(seen);
  const offered = [...seen.root.querySelectorAll('.points .name')].map((name) => name.textContent);
  expect(offered).toContain('User needs');
  expect(offered).not.toContain('Culture change');
  expect(draftIn(seen)).not.toContain('Save 45%');
});

test('where everything is answered it says so, and offers all questions', async () => {
  const checks = critique().checks.map(({ check: id }) => check(id, 'evidenced', `We looked at ${id}.`));
  const { seen } = await open(done({ checks }));
  await begin(seen);
  expect(seen.text()).toContain(t('reply.nothing'));
  expect(draftIn(seen)).toBe('');
  await tick(seen, t('reply.all'));
  expect(seen.text()).toContain('0 of 7 ticked');
  await tick(seen, 'Culture change');
  expect(draftIn(seen)).toContain(t('check.culture.question'));
});

test('copies what the text says now, as escaped HTML too', async () => {
  const { seen, copy } = await open();
  await begin(seen);
  await type(seen, 'textarea', 'Dear Sam,\n\n<img src=x onerror=alert(1)>');
  await seen.press(t('reply.copy'));
  expect(copy).toHaveBeenCalledWith(
    'Dear Sam,\n\n<img src=x onerror=alert(1)>',
    '<p>Dear Sam,</p>\n<p>&#60;img src=x onerror=alert(1)&#62;</p>',
  );
  expect(field(seen, '.actions [role=status]').textContent).toBe(t('reply.copied'));
});

test('a mail is answered to its sender, a page is an enquiry to nobody', async () => {
  const mail = await open({ ...PITCH, reading: MAIL });
  await begin(mail.seen);
  const to = new URL(link(mail.seen).href);
  expect(to.pathname).toBe('sam@vendor.example');
  expect(to.searchParams.get('subject')).toBe('Re: Cut calls');
  expect(to.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(draftIn(mail.seen));
  expect(mail.seen.text()).toContain('To sam@vendor.example.');

  const page = await open();
  await begin(page.seen);
  expect(new URL(link(page.seen).href).pathname).toBe('');
  expect(page.seen.text()).toContain(t('reply.to-nobody'));
});

test('a mail passed on whose author is not named, or whose sender has no plain address, is addressed to nobody', async () => {
  const odd = { ...sender, address: 'sam@vendor.example?bcc=all@council.example' };
  for (const changed of [
    { ...letter, forwarded: true, author: null },
    { ...letter, head: { ...head, sender: odd }, author: odd },
  ]) {
    drafts.clear();
    const { seen } = await open({ ...PITCH, reading: { ...MAIL, letter: changed } });
    await begin(seen);
    expect(new URL(link(seen).href).pathname).toBe('');
    expect(link(seen).href).not.toContain('bcc');
    expect(seen.text()).toContain(t('reply.to-unclear'));
  }
});

test('a draft too long for a link is said to be, and opens with its subject', async () => {
  const { seen } = await open();
  await begin(seen);
  await type(seen, 'textarea', 'long '.repeat(500));
  await type(seen, 'input[type=text]', 'My subject');
  expect(seen.text()).toContain(t('reply.too-long'));
  expect(link(seen).textContent).toBe(t('reply.mail-subject'));
  expect(link(seen).href).toBe('mailto:?subject=My%20subject');
});

test('a draft is there again when the popup is opened again, for the same pitch only', async () => {
  const first = await open();
  await begin(first.seen);
  await tick(first.seen, 'User needs');
  await type(first.seen, 'textarea', 'My own words.');

  const again = await open();
  await shown(again.seen);
  expect(draftIn(again.seen)).toBe('My own words.');
  expect(ticked(again.seen)).not.toContain('User needs');
  await again.seen.press(t('reply.back'));

  const closed = await open();
  expect(closed.seen.root.querySelector('textarea')).toBeNull();
  await begin(closed.seen);
  expect(draftIn(closed.seen)).toBe('My own words.');

  const other = await open({ ...PITCH, reading: MAIL });
  expect(other.seen.root.querySelector('textarea')).toBeNull();
  await begin(other.seen);
  expect(draftIn(other.seen)).toContain('Thank you for your email.');
});

test('a draft that can’t be kept is said to be', async () => {
  const keep = () => Promise.reject(new Error('quota'));
  const { seen } = await open(PITCH, { world: { drafts: { kept: async () => undefined, keep } } });
  await begin(seen);
  await settle();
  expect(seen.text()).toContain(t('reply.not-kept', { cause: 'quota' }));
});

test('in a mail program its own reply is opened, and the link is there when it can’t be', async () => {
  const openReply = vi.fn(async () => true);
  const reading = { ...MAIL, letter: { ...letter, client: 'thunderbird' as const } };
  const { seen } = await open({ ...PITCH, reading }, { world: { openReply } });
  await begin(seen);
  await seen.press(t('reply.mail'));
  expect(openReply).toHaveBeenCalledWith(7, { subject: 'Re: Cut calls', body: draftIn(seen) });
  openReply.mockResolvedValue(false);
  await seen.press(t('reply.mail'));
  expect(seen.text()).toContain(t('reply.not-opened'));
  expect(link(seen).textContent).toBe(t('reply.mail'));
});
