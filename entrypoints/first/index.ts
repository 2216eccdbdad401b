import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Envelope } from '../../lib/messaging/envelope.ts';
import type { FromPages } from '../../lib/messaging/protocol.ts';
import { type First, wantedTab } from '../popup/first.ts';

/**
 * The popup's first script: asks for the critique of its tab while the popup's own code is still being loaded. It has to
 * be there at once, so it goes without the polyfill and without what makes sure of an answer; whoever takes it does that.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as First & { browser?: typeof chrome };
  const { runtime, tabs } = world.browser ?? chrome;
  const ask = async () => {
    const tabId = wantedTab() ?? (await tabs.query({ active: true, currentWindow: true }))[0]?.id;
    if (tabId === undefined) return undefined;
    const data: Parameters<FromPages['critique-tab']>[0] = { tabId, whole: false };
    return runtime.sendMessage({ pitchcheck: 1, name: 'critique-tab', data } satisfies Envelope);
  };
  world.firstReply = ask();
  // Whoever takes the answer is told of a failure.
  world.firstReply.catch(() => {});
});
