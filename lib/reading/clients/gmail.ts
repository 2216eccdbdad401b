import { addressIn, senderIn } from '../../mail/sender.ts';
import type { Client } from './client.ts';
import { above, bodiesIn, isShown, isWritten, message, words } from './heads.ts';

/**
 * Written 2026-11 after published descriptions and old captures, checked on the saved pages in
 * tests/reading/clients/gmail. Google hashes its class names; those here have stood for ten years or more.
 */
const AT = {
  /** conversation, split-pane, pop-out. Collapsed messages have no `.a3s`, or a hidden one. */
  body: '[data-message-id] .a3s',
  message: '[data-message-id]',
  /**
   * The second way, on the same pages without the first: a message is an item of a list, its sender a heading in it, and
   * its body one of the parts that Gmail numbers, as it does none of its banners.
   */
  item: '[role="listitem"]',
  sender: 'h3 [email]',
  part: '[id^=":"]',
  /** conversation, split-pane, pop-out; the second after the comma */
  subject: 'h2[data-legacy-thread-id], h2.hP',
  sent: '.g3[title], span[title][alt]',
  /** conversation, split-pane. A pop-out doesn't show it. */
  account: 'a[href*="accounts.google.com"][aria-label*="@"]',
  /** conversation. What "…" hides, text repeated from the message before, and "Message clipped". */
  trimmed: '.adL, .h5, .im, .ajR, .iX',
};
/** A conversation's id at the end of the fragment (but no search or label of one word), or in a pop-out's address. */
const OPEN =
  /#(?!(?:label|search|category)\/[^/]*$)[^?]*\/(?:[A-Za-z]{20,}|[\da-f]{16})(?:\?|$)|[?&]th=[^&#]/;

/** Gmail. Its print view is a plain page. */
export const gmail: Client = {
  name: 'gmail',
  suits: ({ URL }) => URL.startsWith('https://mail.google.com/') && !/[?&]view=pt/.test(URL),
  messages(document) {
    const first = bodiesIn(document, AT.body);
    const bodies = first.length ? first : wordiest(document);
    const account =
      document.querySelector(AT.account)?.getAttribute('aria-label') ?? document.title.split(' - ').at(-2);
    return bodies.map((body, index) => {
      const subject = above(body, AT.subject);
      const others = [...bodies, subject];
      const item = body.closest(AT.message);
      const who = above(body, AT.sender, others);
      const when = above(body, AT.sent, others);
      const sender = senderIn(`${who?.getAttribute('name') ?? words(who)} <${who?.getAttribute('email')}>`);
      return message(index, body, subject, {
        key: item?.getAttribute('data-legacy-message-id') ?? item?.getAttribute('data-message-id') ?? '',
        sender,
        sent: when?.getAttribute('title') ?? '',
        own: !!sender.address && sender.address === addressIn(account ?? ''),
      });
    });
  },
  isOpen: (document) =>
    OPEN.test(document.URL) || [...document.querySelectorAll(`${AT.subject}, ${AT.sender}`)].some(isShown),
  leaves: (element) => element.matches(AT.trimmed),
};

/** After each open message's head, the part with the most words: banners and attachments have no number or say less. */
const wordiest = (document: Document): Element[] =>
  [...document.querySelectorAll(AT.item)].flatMap((item) => {
    const head = item.querySelector(AT.sender);
    let found: Element[] = [];
    let most = 0;
    for (const part of head && isShown(head) ? item.querySelectorAll(AT.part) : []) {
      const size = part.textContent.trim().length;
      if (size > most && !isWritten(part) && isShown(part) && !part.contains(head)) {
        found = [part];
        most = size;
      }
    }
    return found;
  });
