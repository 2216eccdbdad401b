import { addressIn, senderIn } from '../../mail/sender.ts';
import type { Client } from './client.ts';
import { bodiesIn, isShown, message, words } from './heads.ts';

/**
 * Checked 2026-11 on Roundcube 1.6.5 itself and on the pages saved from it in tests/reading/clients/roundcube (elastic
 * skin); larry.html is written after the skin's published templates. The list's window holds no message: its frame does,
 * and so do a page and a window of one message.
 */
const AT = {
  /**
   * Signs of Roundcube that no mail shown elsewhere can bring along. list, preview, show, extwin: the first; larry: the
   * others.
   */
  page: 'body.task-mail[class*="action-"], #messagecontframe, #messageheader .rcmContactAddress',
  /** preview, show, extwin, larry */
  body: '#messagebody',
  /** The second way: the parts, which their mail's own format names. The same pages without the first. */
  part: '.message-htmlpart, .message-part',
  /** preview, show, extwin; larry */
  head: '#message-header, #messageheader',
  subject: 'h2.subject, h3.subject',
  from: '.header.from .rcmContactAddress, .header-summary .rcmContactAddress',
  /** The whole date; "Fri 08:15" */
  sent: '.header-summary .text-nowrap, .header.date',
};

/** Roundcube. */
export const roundcube: Client = {
  name: 'roundcube',
  suits: (document) => document.querySelector(AT.page) !== null,
  messages(document) {
    const parts = bodiesIn(document, AT.part);
    // One part alone is without the pictures listed below it.
    const body = parts.length === 1 ? parts[0] : (bodiesIn(document, AT.body)[0] ?? parts[0]?.parentElement);
    if (!body) return [];
    const head = document.querySelector(AT.head) ?? document;
    const who = head.querySelector(AT.from) ?? document.querySelector('.rcmContactAddress');
    const subject = head.querySelector(AT.subject);
    const { searchParams } = new URL(document.URL);
    const found = message(0, body, subject, {
      key: searchParams.get('_uid') ?? '',
      sender: { ...senderIn(words(who)), address: addressIn(who?.getAttribute('title') ?? words(who)) },
      sent: words(head.querySelector(AT.sent)),
      own: /(?:^|[./])(?:Sent|Drafts)\b/.test(searchParams.get('_mbox') ?? ''),
    });
    // Beside the subject itself stand a word for screen readers and a button; the title has it too.
    const own = [...(subject?.childNodes ?? [])].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    found.head.subject =
      own
        .map(({ textContent }) => textContent)
        .join('')
        .replace(/\s+/g, ' ')
        .trim() || document.title.replace(/^.*? :: /, '');
    return [found];
  },
  isOpen: (document) =>
    /[?&]_action=(?:show|preview)(?:&|$)/.test(document.URL) ||
    [...document.querySelectorAll(AT.head)].some(isShown),
  leaves: (element) => element.parentElement?.matches(AT.subject) === true,
};
