// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { Checklist } from '../../components/Checklist.tsx';
import { CHECKS } from '../../lib/engine/types.ts';
import type { Done } from '../../lib/messaging/tab-state.ts';
import type { SetAside } from '../../lib/reviews/set-aside.ts';
import { check, claim, done, quote } from './fixtures.ts';
import { see } from './see.tsx';

const events = () => ({
  onShow: vi.fn(),
  onReadWhole: vi.fn(),
  onTreatAsPitch: vi.fn(),
  onSetAside: vi.fn(),
  onRestore: vi.fn(),
});

const seeList = async (state: Done, entries: SetAside[] = []) => {
  const on = events();
  return { on, seen: await see(<Checklist state={state} entries={entries} {...on} />) };
};

const withChecks = (...results: ReturnType<typeof check>[]) =>
  CHECKS.map((id) => results.find((result) => result.check === id) ?? check(id, 'missing'));

test('says what was read and what could not be', async () => {
  const { seen } = await seeList(
    done(
      {},
      {
        reading: {
          ...done().reading,
          frames: 3,
          unreadFrames: ['maps.example', 'maps.example', ''],
          videos: 1,
          images: 4,
        },
      },
    ),
  );
  expect(seen.headings()[0]).toBe('Brightwell | The portal for councils');
  expect(seen.text()).toContain('1,240 words read on this page and in 2 frames');
  expect(seen.text()).toContain('2 frames could not be read: maps.example.');
  expect(seen.text()).toContain('1 frame could not be read, and does not say where it is from.');
  expect(seen.text()).toContain('1 video was not watched or listened to.');
  expect(seen.text()).toContain('4 large pictures were not read, nor any words in them.');
});

test('says at the top how many claims there are, and leads to them', async () => {
  const state = done({ claims: [claim('savings', 'Save 45%.'), claim('portal', 'One portal for all.')] });
  const { seen } = await seeList(state);
  const link = seen.root.querySelector('.reading a');
  expect(link?.textContent).toBe('2 claims');
  expect(link?.getAttribute('href')).toBe('#claims');
  expect(seen.root.querySelector('#claims')).not.toBeNull();
  const { seen: folded } = await seeList({ ...state, critique: { ...state.critique, sure: false } });
  expect(folded.root.querySelector('.reading a')).toBeNull();
  const { seen: none } = await seeList(done({ claims: [] }));
  expect(none.root.querySelector('.reading a')).toBeNull();
});

test('flags the three headline checks loudly when they are missing, and leads to each', async () => {
  const { seen } = await seeList(done());
  const flags = [...seen.root.querySelectorAll('.flag')];
  expect(flags.map((flag) => flag.querySelector('a')?.textContent)).toEqual([
    'User needs',
    'The problem',
    'Culture change',
  ]);
  expect(flags.every((flag) => flag.classList.contains('loud'))).toBe(true);
  expect(flags[0]?.textContent).toContain('Nothing says which citizens this is for');
  expect(flags.map((flag) => flag.querySelector('.ask')?.textContent)).toEqual([
    expect.stringContaining('Which citizens is this for'),
    expect.stringContaining('What problem does this solve'),
    expect.stringContaining('Which people will work differently'),
  ]);
  for (const flag of flags) {
    const place = flag.querySelector('a')?.getAttribute('href')?.slice(1) ?? '';
    expect(seen.root.querySelector(`[id="${place}"]`)).not.toBeNull();
  }
});

test('an asserted headline is quieter and quotes the words', async () => {
  const { seen } = await seeList(
    done({ checks: withChecks(check('user-needs', 'asserted', 'user-friendly and intuitive')) }),
  );
  const flag = seen.root.querySelector('.flag');
  expect(flag?.classList.contains('loud')).toBe(false);
  expect(flag?.textContent).toContain('Said, not shown');
  expect(flag?.textContent).toContain('user-friendly and intuitive');
});

test('one calm line when all three are answered', async () => {
  const { seen } = await seeList(
    done({
      checks: withChecks(
        check('user-needs', 'evidenced', 'We watched 17 residents.'),
        check('problem', 'evidenced', '74 calls a week are about missed bins.'),
        check('culture', 'evidenced', 'Two officers joined the team for a day a week.'),
      ),
    }),
  );
  expect(seen.root.querySelectorAll('.flag')).toHaveLength(0);
  expect(seen.text()).toContain(
    'User needs, the problem and culture change are each answered with something you can check.',
  );
});

test('every check has a status in words, and every absence says how much was searched', async () => {
  const { seen } = await seeList(done({ words: 812 }));
  const checks = [...seen.root.querySelectorAll('.check')];
  expect(checks).toHaveLength(7);
  for (const each of checks) {
    expect(each.textContent).toContain('Not found');
    expect(each.textContent).toContain('Not found in 812 words of the page.');
    expect(each.querySelector('.ask')?.textContent).toMatch(/^Ask .*\?/);
  }
});

test('a quote is a button that asks for its place in the page', async () => {
  const result = check('redesign', 'contradicted', 'without changing the way you work');
  const { seen, on } = await seeList(done({ checks: withChecks(result) }));
  await seen.press('without changing the way you work');
  expect(on.onShow).toHaveBeenCalledWith(result.evidence[0]?.quote);
});

test('claims are grouped, with why and question once a group, and what stands beside each and is to be asked of a figure', async () => {
  const { seen } = await seeList(
    done({
      claims: [
        claim('savings', 'Cut calls by up to 40%.', {
          figures: [{ text: 'up to 40%', bound: 'best-case' }],
          has: ['amount'],
          lacks: ['baseline', 'source', 'measurer'],
        }),
        claim('testimonial', '“It changed everything.”', { speaker: 'IT manager, Borough Council' }),
        claim('savings', 'Save officers time.', { lacks: ['amount', 'baseline', 'source'] }),
      ],
    }),
  );
  const savings = seen.root.querySelector('.claim-group');
  expect(savings?.textContent).toContain('2 claims');
  const [group, figure] = savings?.querySelectorAll('.ask') ?? [];
  expect(group?.textContent).toContain('What was the figure before');
  expect([...(figure?.querySelectorAll('li') ?? [])].map((li) => li.textContent)).toEqual([
    'How many of your customers reach “up to 40%”, and what is the usual figure?',
    'What was it before?',
    'Who measured it?',
    'Where can we read about it?',
  ]);
  expect(savings?.textContent).toContain('up to 40%; no baseline, no source, who measured it not said.');
  expect(savings?.textContent).toContain('None of these says: what it was before, where it can be read.');
  expect(savings?.textContent).toContain('“up to 40%” is the best case, not the usual one.');
  expect(savings?.textContent).toContain('Not said: how much.');
  expect(seen.text()).toContain('Said by IT manager, Borough Council.');
  expect(seen.root.querySelector('a[href="#message-2"]')?.textContent).toBe('Behind this: message 2');
});

test('a long group shows five and the rest on demand', async () => {
  const claims = Array.from({ length: 12 }, (_, n) => claim('portal', `Claim ${n}`));
  const { seen } = await seeList(done({ claims }));
  expect(seen.root.querySelectorAll('.claim')).toHaveLength(5);
  await seen.press('Show all 12');
  expect(seen.root.querySelectorAll('.claim')).toHaveLength(12);
  await seen.press('Show fewer');
  expect(seen.root.querySelectorAll('.claim')).toHaveLength(5);
});

test('thousands are shown a hundred at a time, none left out', async () => {
  const claims = Array.from({ length: 2_050 }, (_, n) => claim('portal', `Claim ${n}.`));
  const { seen } = await seeList(done({ claims }));
  const quotes = () => [...seen.root.querySelectorAll('.claim q')].map((q) => q.textContent);
  await seen.press('Show all 2,050');
  const shown = [...quotes()];
  expect(shown).toHaveLength(100);
  for (let page = 2; page <= 21; page++) {
    await seen.press('Next page');
    expect(seen.text()).toContain(`Page ${page} of 21`);
    expect(document.activeElement?.className).toBe('claims');
    shown.push(...quotes());
  }
  expect(shown).toEqual(claims.map(({ quote }) => quote.text));
  await seen.press('Show fewer');
  expect(quotes()).toEqual(shown.slice(0, 5));
});

test('a pitch without claims says that it looked', async () => {
  const { seen } = await seeList(done({ words: 90 }));
  expect(seen.text()).toContain('No claims of the seven kinds were found in 90 words.');
});

test('a claim is set aside with a place and a reason', async () => {
  const state = done({
    claims: [{ ...claim('portal', 'One portal for all.'), words: ['portal for', 'One'] }],
  });
  const { seen, on } = await seeList(state);
  await seen.press('Set aside: One portal for all.');
  const form = seen.root.querySelector<HTMLFormElement>('.claim form');
  expect(form?.querySelector('fieldset')?.textContent).toContain(
    'Flagged for the words “portal for”, “One”.',
  );
  const [, site] = form?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [];
  site?.click();
  const reason = form?.querySelector<HTMLInputElement>('input[type=text]');
  if (!form || !reason) throw new Error('No form');
  expect(reason.required).toBe(true);
  reason.value = '  Our own portal  ';
  reason.dispatchEvent(new Event('input', { bubbles: true }));
  form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  expect(on.onSetAside).toHaveBeenCalledWith({
    target: {
      type: 'claim',
      claim: 'portal:One portal for all.',
      rule: 'portal.test',
      quote: 'One portal for all.',
    },
    scope: 'site',
    where: 'vendor.example',
    reason: 'Our own portal',
  });
});

test('what was set aside leaves flags and claims, stays listed, and can be restored', async () => {
  const at = '2026-05-01T09:00:00.000Z';
  const entries: SetAside[] = [
    {
      target: { type: 'check', check: 'culture' },
      scope: 'everywhere',
      where: '',
      reason: 'Asked elsewhere',
      at,
    },
    {
      target: { type: 'claim', claim: 'portal:One portal.', rule: 'portal.test', quote: 'One portal.' },
      scope: 'page',
      where: 'https://vendor.example/portal',
      reason: '',
      at,
    },
    { target: { type: 'check', check: 'problem' }, scope: 'site', where: 'other.example', reason: 'x', at },
  ];
  const { seen, on } = await seeList(done({ claims: [claim('portal', 'One portal.')] }), entries);
  expect([...seen.root.querySelectorAll('.flag a')].map((a) => a.textContent)).toEqual([
    'User needs',
    'The problem',
  ]);
  expect(seen.root.querySelectorAll('.claim')).toHaveLength(0);
  expect(seen.text()).toContain('Every claim found here was set aside; they are listed at the end.');
  expect(seen.text()).toContain('2 set aside');
  expect(seen.text()).toContain('Everywhere, since 1 May 2026.');
  expect(seen.text()).toContain('Reason: Asked elsewhere');
  await seen.press('Restore: Culture change');
  expect(on.onRestore).toHaveBeenCalledWith(entries[0]);
});

test('what is no pitch gets no flags, its reasons, and the offer to treat it as one', async () => {
  const { seen, on } = await seeList(
    done({
      kind: 'not-pitch',
      kindReasons: [
        { rule: 'a', points: 'not-pitch', quote: 'Councillors voted on Tuesday' },
        { rule: 'b', points: 'pitch', quote: 'Book a demo' },
      ],
    }),
  );
  expect(seen.text()).toContain('This does not read like a pitch');
  expect(seen.text()).toContain('Councillors voted on Tuesday');
  expect(seen.text()).not.toContain('Book a demo');
  expect(seen.root.querySelectorAll('.flag, .check, .claim')).toHaveLength(0);
  await seen.press('Treat it as a pitch');
  expect(on.onTreatAsPitch).toHaveBeenCalledWith(true);
});

test('what may be a pitch or not says so, with what speaks for either, and folds the flags away', async () => {
  const { seen, on } = await seeList(
    done({
      sure: false,
      kindReasons: [
        { rule: 'a', points: 'pitch', quote: 'Book a demo' },
        { rule: 'b', points: 'not-pitch', quote: 'Councillors voted on Tuesday' },
      ],
    }),
  );
  expect(seen.text()).toContain('Not sure that this is a pitch');
  expect(seen.text()).toMatch(/Like a pitch Book a demo\s*Unlike a pitch Councillors voted on Tuesday/);
  const folded = seen.root.querySelector('details.folded-flags');
  expect((folded as HTMLDetailsElement | null)?.open).toBe(false);
  expect(seen.root.querySelectorAll('.flag')).toHaveLength(3);
  expect(folded?.querySelectorAll('.flag')).toHaveLength(3);
  await seen.press('Treat it as a pitch');
  expect(on.onTreatAsPitch).toHaveBeenCalledWith(true);
});

test('where all that was found points one way, nothing is said to point the other', async () => {
  const { seen } = await seeList(
    done({ sure: false, kindReasons: [{ rule: 'a', points: 'pitch', quote: 'Book a demo' }] }),
  );
  expect(seen.text()).toContain('What there is points one way, but not plainly enough.');
  expect(seen.text()).not.toContain('some of it does not');
});

test('a text that shows too little either way is not said to read like a pitch', async () => {
  const { seen } = await seeList(done({ sure: false, kindReasons: [] }));
  expect(seen.text()).toContain('Too little in it shows whether it is selling something');
  expect(seen.text()).not.toContain('Some of it reads like a pitch');
});

test('of a part in another language it says which and where it begins', async () => {
  const part = { language: 'cy', words: 212, quote: quote('Mae ein porth yn arbed amser.') };
  const { seen, on } = await seeList(done({ unjudged: [part] }));
  expect(seen.text()).toContain('Not judged: this part looks like Welsh (212 words).');
  expect(seen.root.querySelector('.unjudged q')?.getAttribute('lang')).toBe('cy');
  await seen.press('Mae ein porth yn arbed amser.');
  expect(on.onShow).toHaveBeenCalledWith(part.quote);
});

test('where only buyers are quoted, user needs says so with their words', async () => {
  const voice = { quote: quote('“It saved us a fortune.”'), speaker: 'Ann Lee, Head of IT' };
  const { seen } = await seeList(done({ onlyBuyers: [voice] }));
  const needs = seen.root.querySelector('[aria-labelledby=check-user-needs]');
  expect(needs?.textContent).toContain('nobody who uses it is heard.');
  expect(needs?.textContent).toContain('“It saved us a fortune.”');
  expect(needs?.textContent).toContain('Said by Ann Lee, Head of IT.');
});

test('a text treated as a pitch says so and can be untreated', async () => {
  const { seen, on } = await seeList(done({ kind: 'not-pitch' }, { treatedAsPitch: true }));
  expect(seen.root.querySelectorAll('.flag')).toHaveLength(3);
  await seen.press('Stop treating it as a pitch');
  expect(on.onTreatAsPitch).toHaveBeenCalledWith(false);
});

test('a language without rules is named, nothing is flagged, and the questions stay', async () => {
  const { seen } = await seeList(done({ kind: 'not-pitch', judged: false, language: 'fr' }));
  expect(seen.text()).toContain('Not judged: this looks like French.');
  expect(seen.text()).not.toContain('Not found');
  expect(seen.root.querySelectorAll('.ask')).toHaveLength(7);
});

test('a reading of a selection says so and offers the whole page', async () => {
  const { seen, on } = await seeList(
    done({ words: 40 }, { reading: { ...done().reading, selection: true } }),
  );
  expect(seen.text()).toContain('40 words read in your selection');
  expect(seen.text()).toContain('Not found in 40 words of your selection.');
  await seen.press('Read the whole page');
  expect(on.onReadWhole).toHaveBeenCalled();
});

test('hostile text stays text', async () => {
  const hostile = '</q><img src=x onerror="alert(1)"><script>alert(2)</script>';
  const { seen } = await seeList(
    done(
      { checks: withChecks(check('problem', 'asserted', hostile)), claims: [claim('savings', hostile)] },
      { reading: { ...done().reading, title: hostile, unreadFrames: [hostile] } },
    ),
  );
  expect(seen.root.querySelectorAll('img, script')).toHaveLength(0);
  expect(seen.headings()[0]).toBe(hostile);
});

test('words that bring their own quotation marks are not given a second pair', async () => {
  const own = quote('“A game changer,” said the manager.');
  const { seen } = await seeList(
    done({ claims: [{ ...claim('testimonial', own.text), quote: own }, claim('savings', 'Save time.')] }),
  );
  const marks = [...seen.root.querySelectorAll<HTMLElement>('.claim q')].map(({ textContent, dataset }) => [
    dataset.open,
    textContent,
    dataset.close,
  ]);
  expect(marks).toEqual([
    ['“', 'Save time.', '”'],
    ['', own.text, ''],
  ]);
});

test('words cut out of a longer quotation are shown with both marks, the words unchanged', async () => {
  const { seen } = await seeList(done({ claims: [claim('savings', 'It saves us 40%,” says Jane.')] }));
  const q = seen.root.querySelector<HTMLElement>('.claim q');
  expect([q?.dataset.open, q?.textContent, q?.dataset.close]).toEqual([
    '“',
    'It saves us 40%,” says Jane.',
    '',
  ]);
});

test('ids are unique, and every heading in the outline steps down by one', async () => {
  const { seen } = await seeList(
    done({ claims: [claim('portal', 'A'), claim('savings', 'B'), claim('savings', 'C')] }),
  );
  const ids = [...seen.root.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const levels = [...seen.root.querySelectorAll('h1,h2,h3,h4')].map(({ tagName }) => Number(tagName[1]));
  expect(levels.every((level, n) => n === 0 || level <= (levels[n - 1] ?? 0) + 1)).toBe(true);
});
