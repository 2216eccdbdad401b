import type { Named } from './named.ts';
import type { Quote, Speaker, Voice } from './types.ts';

/** A quotation of the text: how it begins, and who speaks where the text says. */
export interface Spoken {
  quote: Quote;
  named: Named | undefined;
}

/** Words in quote marks that are shorter and end without a stop are a phrase that is quoted, not somebody speaking. */
const PHRASE = 60;
const STOPPED = /[.,!?…]["”’]?$/;

/**
 * Where everybody who is quoted buys, runs or sells the service: each of them once, in the order of the text. Empty where
 * nobody is quoted, where somebody who uses it is, and where it is not said of somebody who they are.
 */
export function onlyBuyers(spoken: readonly Spoken[]): Voice[] {
  const voices = new Map<string, Speaker['voice']>();
  const heard = new Map<string, Voice>();
  for (const { quote, named } of spoken) {
    if (!named && quote.text.length < PHRASE && !STOPPED.test(quote.text)) continue;
    // A line pulled out of a quotation stands on the page twice, with a name under one of them.
    const words = quote.text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const known = voices.get(words) ?? 'unknown';
    voices.set(words, known === 'unknown' ? (named?.voice ?? 'unknown') : known);
    // Who is quoted often is named in other words each time.
    const who = named && (named.name || named.words);
    if (named && who && !heard.has(who)) heard.set(who, { quote, speaker: named.words });
  }
  return [...voices.values()].every((voice) => voice === 'buyer') ? [...heard.values()] : [];
}
