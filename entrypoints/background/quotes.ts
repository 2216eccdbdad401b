import type { Quote } from '../../lib/engine/types.ts';
import { tabState } from '../../lib/platform/tab-states.ts';
import { placeOf } from '../../lib/session/tab-session.ts';
import { readAgain } from './critic.ts';
import { tellReaders } from './readers.ts';
import { inTurn, sessions } from './tabs.ts';

/** Shows a quote in the page; false when its words are no longer there. */
export function showQuote(tabId: number, quote: Quote): Promise<boolean> {
  return inTurn(tabId, async () => {
    if (await tellQuote(tabId, quote)) return true;
    const state = await tabState(tabId);
    if (state?.phase !== 'done' || sessions.has(tabId)) return false;
    const now = await readAgain(tabId, state);
    if (now.phase !== 'done') return false;
    const { claims, checks } = now.critique;
    const quotes = [...claims, ...checks.flatMap(({ evidence }) => evidence)].map((one) => one.quote);
    const same = quotes.find((other) => other.text === quote.text);
    return same !== undefined && tellQuote(tabId, same);
  });
}

async function tellQuote(tabId: number, { passage: id, start, end, text }: Quote): Promise<boolean> {
  const place = placeOf(id);
  if (!place) return false;
  const { frameId, passage } = place;
  const [shown = false] = await tellReaders(
    tabId,
    [frameId],
    'show-quote',
    () => ({ passage, start, end, text }),
    () => undefined,
  );
  return shown;
}
