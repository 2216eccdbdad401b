import { addressIn, senderIn } from '../../mail/sender.ts';
import type { Client } from './client.ts';
import { above, bodiesIn, isShown, isWritten, message, words } from './heads.ts';

/**
 * Outlook on the web. Written 2026-11 after published descriptions and pasted pieces of it, checked on the saved pages in
 * tests/reading/clients/outlook. Labels are in the reader's language and classes are hashed; ids and roles are neither.
 */
const AT = {
  /** reading-pane, conversation, pop-out. Collapsed messages have none. */
  body: '[id^="UniqueMessageBody"]',
  /** The second way, on the same pages without the first. A pop-out has no main part. */
  document: '[role="main"] [role="document"], [id$="ReadingPaneContainer"] [role="document"]',
  /** All pages. Each line of a message's head is a heading, MSG_<id>_FROM and so on; an editor's subject is an input. */
  sender: '[id^="MSG_"][id$="_FROM"]',
  subject: '[role="heading"][id$="_SUBJECT"]',
  sent: '[id$="_DATETIME"], [data-testid="SentReceivedSavedTime"]',
  /** The second way to the sender: the first heading below the subject's level. */
  line: '[role="heading"][aria-level="3"], h3',
  /** reading-pane, conversation: the mailbox in the folder list, and the open account menu */
  account: '[id^="primaryMailboxRoot"][title], #mectrl_currentAccount_secondary',
  /** reading-pane: names the account, never its address */
  button: '#mectrl_main_trigger, #O365_MainLink_Me',
  /** conversation. Exchange puts its "You don't often get email from" table into the message itself. */
  tip: 'a[href*="LearnAboutSenderIdentification"]',
};
const HOST = /^https:\/\/outlook\.(?:(?:office|office365|live)\.com|cloud\.microsoft)\/(?:mail|owa)\b/;
const OPEN = /\/id\/[^/?#]|\/deeplink\/read\/|[?&]itemid=/i;
/** "From:" in whatever language, where it is part of the line. */
const LABEL = /^\p{L}{1,12}:\s*/u;
const WRITING = /\/(?:drafts|compose)\b/;

/** Mail in Outlook on the web, at work and at home. */
export const outlook: Client = {
  name: 'outlook',
  suits: ({ URL }) => HOST.test(URL),
  messages(document) {
    const first = bodiesIn(document, AT.body);
    const bodies = first.length ? first : bodiesIn(document, AT.document).filter((body) => !isWritten(body));
    const account = document.querySelector(AT.account);
    const address = addressIn(`${account?.getAttribute('title') ?? ''} ${words(account)}`);
    const button = document.querySelector(AT.button)?.getAttribute('aria-label') ?? '';
    return bodies.map((body, index) => {
      const subject = above(body, AT.subject);
      const others = [...bodies, subject];
      const who = above(body, AT.sender, others);
      const sender = senderIn(words(who ?? above(body, AT.line, others)).replace(LABEL, ''));
      return message(index, body, subject, {
        key: /^MSG_(.+)_FROM$/.exec(who?.id ?? '')?.[1] ?? '',
        sender,
        sent: words(above(body, AT.sent, others)),
        // Of colleagues, and of oneself, Outlook shows the name alone.
        own: sender.address
          ? sender.address === address
          : !!sender.name && button.endsWith(` ${sender.name}`),
      });
    });
  },
  isOpen: (document) =>
    !WRITING.test(document.URL) &&
    (OPEN.test(document.URL) || [...document.querySelectorAll(AT.sender)].some(isShown)),
  leaves: (element) =>
    element.localName === 'table' && !!element.querySelector(AT.tip) && !element.querySelector('table'),
};
