import type { Client } from './client.ts';

/**
 * Thunderbird's message pane, which is a document of its own: tables with the head, shown in print only, then the text,
 * then each attachment that can be shown, under a line. Seen in Thunderbird 153.7 on 23 November 2026, with
 * tests/thunderbird/mails and Thunderbird's three ways of showing a message's text. Thunderbird closes elements that a
 * message leaves open and opens none that it closes too often, so nothing of the text is outside its element.
 */
const SHEET = 'link[href^="chrome://messagebody/"]';
const HEAD = 'table.moz-main-header';
/** The first choice is what Thunderbird has called it for long; the second, that it says in which script it is. */
const TEXT = [
  'body > .moz-text-html, body > .moz-text-plain, body > .moz-text-flowed',
  `${HEAD} ~ div[lang^="x-"]`,
];
const ATTACHMENT = 'body > fieldset';
/** A message may be a picture and nothing else. */
const PICTURE = 'body > .moz-attached-image-container';

export const thunderbird: Client = {
  name: 'thunderbird',
  suits: (document) => document.head?.querySelector(SHEET) != null,
  messages(document) {
    const body = textOf(document) ?? document.querySelector(PICTURE);
    if (!body) return [];
    // The rest of the head comes from Thunderbird itself; see lib/platform/thunderbird.ts.
    const sender = { name: '', address: '' };
    const head = { key: 'shown', sender, subject: document.title, sent: '', messageId: '', own: false };
    return [{ head, body, subject: null }];
  },
  isOpen: (document) => document.querySelector(HEAD) !== null,
};

/** The message's own text: what is found after the first attachment's line belongs to an attachment. */
function textOf(document: Document): Element | null {
  const found = TEXT.map((selector) => document.querySelector(selector)).find((one) => one !== null);
  const attachment = document.querySelector(ATTACHMENT);
  if (!found || !attachment) return found ?? null;
  const isAfter = attachment.compareDocumentPosition(found) & Node.DOCUMENT_POSITION_FOLLOWING;
  return isAfter ? null : found;
}
