import { addressIn, senderIn } from '../../mail/sender.ts';
import type { Client } from './client.ts';
import { bodiesIn, isShown, message, words } from './heads.ts';

/**
 * Written 2026-11 after Proton's published source, checked on the saved pages in tests/reading/clients/proton. A message's
 * text stands in a frame of its own; its collapsed neighbours have none.
 */
const AT = {
  /** conversation, single */
  body: '[data-shortcut-target="message-container"] iframe[data-testid="content-iframe"]',
  /** The second way: the first frame of each article, which isn't one that somebody writes in. */
  article: 'article',
  all: '[data-shortcut-target="message-container"], article',
  written: '[class*="composer"], [class*="editor"], [data-testid*="reply"], [data-testid*="rooster"]',
  /** conversation, single: the conversation's; a pop-out's stands with the frame */
  subject: '[data-testid="conversation-header:subject"], main h1',
  /** conversation, single; the second has stood longer */
  from: '[data-testid="recipients:sender"], .message-header-from-container',
  name: '[data-testid="recipient-label"], .message-recipient-item-label',
  sent: 'time, [data-testid^="item-date"], .item-date',
  own: '.is-outbound',
  open: '[data-testid^="message-header-expanded"], .message-header-expanded, article[data-expanded="true"]',
  /** What stands for the earlier messages that Proton hides. */
  earlier: '.proton-toggle-button, #proton-toggle, #proton-blockquote',
};

/** Proton Mail. */
export const proton: Client = {
  name: 'proton',
  suits: ({ URL }) => /^https:\/\/mail\.proton(?:mail\.com|\.me)\//.test(URL),
  messages(document) {
    const first = bodiesIn(document, AT.body);
    const bodies = first.length > 0 ? first : [...document.querySelectorAll(AT.article)].flatMap(frameOf);
    const subject = document.querySelector(AT.subject);
    return bodies.map((body, index) => {
      const all = body.closest(AT.all);
      const from = all?.querySelector(AT.from);
      const name = words(from?.querySelector(AT.name) ?? from);
      const address = from?.querySelector('[title*="@"]')?.getAttribute('title') ?? words(from);
      const when = all?.querySelector(AT.sent);
      const found = message(index, body, subject, {
        key: all?.getAttribute('data-message-id') ?? '',
        sender: { ...senderIn(name), address: addressIn(address) },
        sent: when?.getAttribute('datetime') ?? words(when),
        own: all?.querySelector(AT.own) != null,
      });
      // Without how many messages there are; the frame's is for a message whose conversation isn't shown.
      const { head } = found;
      head.subject =
        subject?.getAttribute('title') || head.subject || (body.getAttribute('data-subject') ?? '');
      return found;
    });
  },
  isOpen: (document) => [...document.querySelectorAll(AT.open)].some(isShown),
  leaves: (element) =>
    element.matches(AT.earlier) ||
    (element.parentElement?.matches(AT.subject) === true && /^\[\d+\]$/.test(words(element))),
};

const frameOf = (article: Element): Element[] =>
  [...article.querySelectorAll('iframe')]
    .filter((frame) => isShown(frame) && !frame.closest(AT.written))
    .slice(0, 1);
