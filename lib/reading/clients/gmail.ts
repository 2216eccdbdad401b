import type { Client } from './client.ts';
import { above, addressIn, bodiesIn, isShown, isWritten, message, senderIn, words } from './heads.ts';

/**
 * Written 2026-11 after published descriptions and old captures, checked on the saved pages in
 * tests/reading/clients/gmail. Google hashes its class names; those here have stood for ten years or more.
 */
const AT = {
  /** conversation, split-pane, pop-out. Collapsed messages have no `.a3s`, or a hidden one. */
  body: '[data-message-id] .a3s, [data-legacy-message-id] .a3s',
  message: '[data-message-id], [data-legacy-message-id]',
  /** The second way: a message is an item of a list, and its sender a heading in it. The same pages without the first. */
  item: '[role="listitem"]',
  sender: 'h3 [email]',
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
    const bodies = first.length ? first : belowHeads(document);
    const account =
      document.querySelector(AT.account)?.getAttribute('aria-label') ?? document.title.split(' - ').at(-2);
    return bodies.map((body, index) => {
      const item = body.closest(AT.message);
      const who = above(body, AT.sender, bodies);
      const when = above(body, AT.sent, bodies);
      const sender = senderIn(`${who?.getAttribute('name') ?? words(who)} <${who?.getAttribute('email')}>`);
      return message(index, body, above(body, AT.subject), {
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

/** Under each open message's head, the part with the most words: banners and attachments beside it say less. */
const belowHeads = (document: Document): Element[] =>
  [...document.querySelectorAll(AT.item)].flatMap((item) => {
    const head = item.querySelector(AT.sender);
    if (!head || !isShown(head)) return [];
    let part: Element | null = head;
    for (let table = head.closest('table'); table && item.contains(table); ) {
      part = table;
      table = table.parentElement?.closest('table') ?? null;
    }
    for (; part && part !== item; part = part.parentElement) {
      let longest: Element | undefined;
      for (let next = part.nextElementSibling; next; next = next.nextElementSibling)
        if (isShown(next) && !isWritten(next) && size(next) > size(longest)) longest = next;
      if (longest) return [longest];
    }
    return [];
  });

const size = (element: Element | undefined): number => element?.textContent.trim().length ?? 0;
