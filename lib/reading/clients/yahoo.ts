import { addressIn, senderIn } from '../../mail/sender.ts';
import type { Client } from './client.ts';
import { above, bodiesIn, isShown, message, words } from './heads.ts';

/**
 * Yahoo Mail. Written 2026-11 after published descriptions and a pasted piece of it, checked on the saved pages in
 * tests/reading/clients/yahoo. Yahoo names the parts for its own tests, and those names have stood since 2018.
 */
const AT = {
  /** message, conversation */
  body: '[data-test-id="message-view-body-content"]',
  /** The second way, on the same pages without the first: a plain class, or the mark around every message in HTML. */
  second: '.msg-body, [id^="yiv"]',
  collapsed: '[data-test-expanded="false"]',
  /** message, conversation: Name <address> */
  sender: '[data-test-id="message-from"]',
  subject: '[data-test-id="message-group-subject-text"]',
  /** The second way to each. A head begins with the sender. */
  head: 'header',
  heading: 'h1, h2, [role="heading"]',
  sent: '[data-test-id="message-date"], time',
  /** message, conversation: the account menu */
  account: '#ybarAccountMenuBody span',
};
const OPEN = /\/messages\/[^/?#]/;

/** Yahoo Mail. */
export const yahoo: Client = {
  name: 'yahoo',
  suits: ({ URL }) => URL.startsWith('https://mail.yahoo.com/'),
  messages(document) {
    const open = (selector: string) =>
      bodiesIn(document, selector).filter((body) => !body.closest(AT.collapsed));
    const first = open(AT.body);
    const bodies = first.length ? first : open(AT.second);
    const account = [...document.querySelectorAll(AT.account)].map((line) => addressIn(words(line)));
    return bodies.map((body, index) => {
      const subject = above(body, AT.subject) ?? above(body, AT.heading);
      const others = [...bodies, subject];
      const sender = senderIn(words(above(body, AT.sender, others) ?? above(body, AT.head, others)));
      return message(index, body, subject, {
        key: '',
        sender,
        sent: words(above(body, AT.sent, others)),
        own: !!sender.address && account.includes(sender.address),
      });
    });
  },
  isOpen: (document) => OPEN.test(document.URL) || [...document.querySelectorAll(AT.subject)].some(isShown),
};
