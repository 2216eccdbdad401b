import { defineBackground } from 'wxt/utils/define-background';
import { receive } from '../../lib/messaging/receive.ts';
import { claimIn } from '../../lib/messaging/tab-state.ts';
import { shippedEngine } from '../../lib/packs/engine.ts';
import { browser } from '../../lib/platform/browser.ts';
import { forgetDraft } from '../../lib/platform/drafts.ts';
import { tabState } from '../../lib/platform/tab-states.ts';
import { whereOf } from '../../lib/reviews/set-aside.ts';
import { setAside, watchSetAside } from '../../lib/reviews/set-aside-store.ts';
import { settleAsked } from '../../lib/settings/always-check.ts';
import { watchSettings } from '../../lib/settings/settings.ts';
import { loaded } from './always-check.ts';
import { cardText } from './card-text.ts';
import { critiqueTab, treatAsPitch } from './critic.ts';
import { speakAnew, speakChosen } from './language.ts';
import { setMarks, toggleMarks } from './marks.ts';
import { addMenu, onMenu } from './menu.ts';
import { frameBegins, frameChanges, frameGone, pageLoads } from './pages.ts';
import { showQuote } from './quotes.ts';
import { readNewFrames } from './read.ts';
import { styleMarks } from './readers.ts';
import { keepReview, recordAside, reviewOf, selectedText } from './reviews.ts';
import { showAll } from './show.ts';
import * as tabs from './tabs.ts';
import { exchangeNowAndThen } from './teams.ts';
import { watchMessages } from './thunderbird.ts';

/** Every listener is added at once, so that any of these events wakes a stopped background. */
export default defineBackground(() => {
  /** Critiques of a selection, kept for the popup that opens next. */
  const selections = new Map<number, ReturnType<typeof critiqueTab>>();

  receive(
    {
      'reading-begin': (report, { tabId, frameId }) => frameBegins(tabId, frameId, report),
      'reading-change': (change, { tabId, frameId }) => frameChanges(tabId, frameId, change),
      'frame-appeared': (_, { tabId }) => readNewFrames(tabId),
      'style-wanted': (_, { tabId, frameId }) => styleMarks(tabId, frameId),
      'card-wanted': async ({ claim }, { tabId }) => {
        await speakChosen();
        return cardText(await tabState(tabId), claim);
      },
      'claim-set-aside': async ({ claim: id }, { tabId }) => {
        const state = await tabState(tabId);
        const claim = claimIn(state, id);
        if (!claim || state?.phase !== 'done') return;
        const target = { type: 'claim', claim: id, rule: claim.rule, quote: claim.quote.text } as const;
        await setAside({ target, scope: 'page', where: whereOf('page', state.reading.source), reason: '' });
        await recordAside(tabId);
      },
    },
    {
      'critique-tab': ({ tabId, whole, ...wish }) => {
        const selection = whole || wish.message ? undefined : selections.get(tabId);
        if (!wish.quiet) selections.delete(tabId);
        return selection ?? critiqueTab(tabId, wish);
      },
      'critique-text': ({ passages, treatAsPitch }) => shippedEngine().critique(passages, { treatAsPitch }),
      'treat-as-pitch': ({ tabId, pitch }) => treatAsPitch(tabId, pitch),
      'set-marks': ({ tabId, visible }) => setMarks(tabId, visible),
      'show-quote': ({ tabId, quote }) => showQuote(tabId, quote),
      'review-of': reviewOf,
      'review-keep': keepReview,
      'selected-text': ({ tabId }) => selectedText(tabId),
    },
  );

  // A reader's connection says nothing but that its page is still there.
  browser.runtime.onConnect.addListener((port) => {
    const { tab, frameId, id } = port.sender ?? {};
    if (port.name !== 'reader' || id !== browser.runtime.id || tab?.id === undefined || frameId === undefined)
      return;
    const tabId = tab.id;
    port.onDisconnect.addListener(() => frameGone(tabId, frameId));
  });

  const forget = (tabId: number) => {
    selections.delete(tabId);
    void tabs.forget(tabId);
    void forgetDraft(tabId);
  };
  browser.tabs.onRemoved.addListener(forget);
  // Chromium gives a tab that it discards another number; Thunderbird doesn't, and has no such event.
  browser.tabs.onReplaced?.addListener((_, tabId) => forget(tabId));
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.discarded) forget(tabId);
    else if (change.status === 'loading') void pageLoads(tabId);
    else if (change.status === 'complete') void loaded(tabId, tab.url);
  });
  // The browser's question may have closed the popup that asked it.
  browser.permissions.onAdded.addListener(() => void settleAsked());
  watchMessages();
  exchangeNowAndThen();
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-marks' && tab?.id !== undefined) void toggleMarks(tab.id);
  });
  browser.runtime.onInstalled.addListener(() => {
    void addMenu();
    void speakAnew();
  });
  // What the button is called by itself lasts as long as the browser runs.
  browser.runtime.onStartup.addListener(() => void speakAnew());
  const anotherLanguage = async () => {
    await speakAnew();
    await addMenu();
    await showAll();
  };
  watchSettings(() => void anotherLanguage(), new AbortController().signal, ['language']);
  onMenu((tabId, frameId) => {
    selections.set(tabId, critiqueTab(tabId, { selectionIn: frameId }));
  });
  watchSetAside(() => void showAll(), new AbortController().signal);
});
