import type { Head } from '../../mail/types.ts';
import type { Message } from './client.ts';

/** What somebody is writing: never a message's body. */
const WRITTEN = '[contenteditable]:not([contenteditable="false"]), [role="textbox"]';
/** Longer than any line of a header; the rest of a hostile one isn't looked at. */
const LINE = 1_000;

/** An element's words on one line; '' for none. */
export const words = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').slice(0, LINE).replace(/\s+/g, ' ').trim();

/** What these selectors find that is shown, is not being written, and lies in no other that they find. In document order. */
export const bodiesIn = (document: Document, selector: string): Element[] =>
  [...document.querySelectorAll(selector)].filter(
    (element) => isShown(element) && !element.closest(WRITTEN) && !element.parentElement?.closest(selector),
  );

/** Mail clients keep views they have left, or will want soon, in the page. */
export const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/**
 * What stands above a body: the first match in the smallest part around it that has one before it.
 * @param others no part with one of these in it is looked in: other messages' bodies and what stands above them all,
 *     where the match must belong to this message. The body itself may be among them.
 */
export function above(
  body: Element,
  selector: string,
  others: readonly (Element | null)[] = [],
): Element | null {
  for (let part = body.parentElement; part; part = part.parentElement) {
    if (others.some((other) => other && other !== body && part?.contains(other))) return null;
    const found = part.querySelector(selector);
    if (found && found.compareDocumentPosition(body) === Node.DOCUMENT_POSITION_FOLLOWING) return found;
  }
  return null;
}

/** Whether somebody is writing in an element, or around it. */
export const isWritten = (element: Element): boolean =>
  !!element.closest(WRITTEN) || !!element.querySelector(WRITTEN);

/** A message of these parts. Without a key of the client's own, its place and its sender tell it apart. */
export function message(
  index: number,
  body: Element,
  subject: Element | null,
  { key, sender, ...head }: Pick<Head, 'sender' | 'sent' | 'own'> & { key: string },
): Message {
  return {
    head: {
      key: key || `${index}:${sender.address || sender.name}`,
      sender,
      subject: words(subject),
      messageId: '',
      ...head,
    },
    body,
    subject,
  };
}
