// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { Options } from '../../components/Options.tsx';
import { speak } from '../../lib/i18n/translate.ts';
import type { SetAside } from '../../lib/reviews/set-aside.ts';
import { see, settle } from './see.tsx';

afterEach(() => speak('en'));

const seeOptions = async (entries: SetAside[] = [], sites: { pattern: string; name: string }[] = []) => {
  const world = {
    watchSetAside: (fn: (all: SetAside[]) => void) => fn(entries),
    restore: vi.fn(async () => {}),
    setLanguage: vi.fn(speak),
    setMarksOnClick: vi.fn(async () => {}),
    setReviewer: vi.fn(async () => {}),
    openNotebook: vi.fn(async () => {}),
    watchSites: (fn: (all: { pattern: string; name: string }[]) => void) => fn(sites),
    stopChecking: vi.fn(async () => {}),
    teams: {
      asksAboutData: false,
      watchTeams: vi.fn(),
      test: vi.fn(),
      join: vi.fn(),
      retry: vi.fn(),
      leave: vi.fn(),
      copy: vi.fn(),
      save: vi.fn(),
    },
  };
  const seen = await see(
    <Options
      world={world}
      marksOnClick
      reviewer=""
      keys={{ open: 'Alt+Shift+P', marks: '' }}
      asksForSites
      engine="chromium"
      version="1.2.3"
    />,
  );
  return { world, seen };
};

test('another language is spoken at once, and the focus stays with it', async () => {
  const { world, seen } = await seeOptions();
  const welsh = () => seen.root.querySelector<HTMLInputElement>('label[lang=cy] input');
  welsh()?.click();
  await vi.waitFor(() => expect(seen.text()).toContain('Gosodiadau Pitchcheck'), 10_000);
  expect(world.setLanguage).toHaveBeenCalledWith('cy');
  expect(document.activeElement).toBe(welsh());
  expect(welsh()?.checked).toBe(true);
  seen.root.querySelector<HTMLInputElement>('label[lang=en] input')?.click();
  await vi.waitFor(() => expect(seen.text()).toContain('Pitchcheck settings'), 10_000);
});

test('the marks can be turned off, and it says that it was kept', async () => {
  const { world, seen } = await seeOptions();
  seen.root.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
  await settle();
  expect(world.setMarksOnClick).toHaveBeenCalledWith(false);
  expect(seen.text()).toContain('Saved.');
});

test('shows the keys in force and how to change them', async () => {
  const { seen } = await seeOptions();
  expect(seen.text()).toContain('Alt+Shift+P');
  expect(seen.text()).toContain('No key');
  expect(seen.text()).toContain('chrome://extensions/shortcuts');
});

test('lists what was set aside and restores it', async () => {
  const entry: SetAside = {
    target: { type: 'claim', claim: 'c', rule: 'r', quote: 'One portal.' },
    scope: 'site',
    where: 'vendor.example',
    reason: 'Our own',
    at: '2026-05-01T09:00:00.000Z',
  };
  const { world, seen } = await seeOptions([entry]);
  expect(seen.text()).toContain('“One portal.”');
  expect(seen.text()).toContain('Everywhere on vendor.example, since 1 May 2026.');
  await seen.press('Restore: “One portal.”');
  expect(world.restore).toHaveBeenCalledWith(entry);
  expect(seen.text()).toContain('What a saved review says of it stays in that review');
});

test('leads to the notebook', async () => {
  const { world, seen } = await seeOptions();
  await seen.press('Notebook');
  expect(world.openNotebook).toHaveBeenCalled();
});

test('says what the tool can’t judge, where the text goes, and which version it is', async () => {
  const { seen } = await seeOptions();
  expect(seen.root.querySelector('#limits')?.textContent).toBe('What Pitchcheck can’t judge');
  expect(seen.text()).toContain('Where the text goes: nowhere');
  expect(seen.text()).toContain('Nothing is set aside.');
  expect(seen.text()).toContain('Pitchcheck version 1.2.3');
});

test('lists the sites that are checked without a click, and gives one back', async () => {
  const site = { pattern: 'https://mail.example/*', name: 'mail.example' };
  const { world, seen } = await seeOptions([], [site]);
  await seen.press('Stop checking mail.example and give the access back');
  expect(world.stopChecking).toHaveBeenCalledWith(site.pattern);
  expect(seen.text()).toContain('mail.example is no longer checked without a click.');
  expect(document.activeElement?.textContent).toBe('Sites checked without a click');
});
