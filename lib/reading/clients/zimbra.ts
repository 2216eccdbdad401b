import { addressIn, senderIn } from '../../mail/sender.ts';
import type { Client } from './client.ts';
import { above, bodiesIn, isShown, message, words } from './heads.ts';

/**
 * Written 2026-11 after Zimbra's published source (classic) and published selectors (modern), checked on the saved pages
 * in tests/reading/clients/zimbra.
 */
const AT = {
  /** Signs of Zimbra. classic-*: the first; modern: the last. */
  page: '#z_shell, [id^="zv__"], [class*="zimbra-client_"]',
  /** classic-pane, classic-conversation; modern. A message is put into a frame where its markup asks for one. */
  body: '[id^="zv__"][id$="__body"], .zimbra-client_html-viewer_inner',
  /** The second way. The same pages without the first. */
  second:
    '.MsgBody, .ZmMailMsgView iframe, .ZmMailMsgCapsuleView iframe, [class*="html-viewer"], [class*="text-viewer"]',
  written: '[id^="zv__COMPOSE"], [id^="zv__"][id*="_reply"], [class*="omposer"]',
  message: '.ZmMailMsgCapsuleView, .ZmMailMsgView, [class~="zimbra-client_viewer"]',
  from: '[id$="_from"] .addrBubble, .LabelColValue .addrBubble, [class*="viewer"] [class*="from" i] [title*="@"], [class*="viewer"] [class*="sender" i]',
  subject: '.SubjectCol, .Conv2Header .subject, [class*="viewer"] [class*="subject" i]',
  sent: '.DateCol, [id$="_dateCell"], .Conv2MsgHeader td[style*="nowrap"], [class*="viewer"] time, [class*="viewer"] [class*="date" i]',
  open: '.MsgHeaderTable, .ZmMailMsgCapsuleView.Expanded, [class~="zimbra-client_viewer"]',
};
/** Where the classic client keeps the views it doesn't show. */
const AWAY = '[style*="-10000px"]';

/** Zimbra, the classic client and the modern one. */
export const zimbra: Client = {
  name: 'zimbra',
  suits: (document) => document.querySelector(AT.page) !== null,
  messages(document) {
    const first = shown(bodiesIn(document, AT.body));
    const bodies = first.length > 0 ? first : shown(bodiesIn(document, AT.second));
    return bodies.map((found, index) => {
      const body = found.querySelector('iframe') ?? found;
      const view = found.closest(AT.message);
      const all = view ?? document;
      const who = all.querySelector(AT.from);
      const { name } = senderIn(words(who));
      return message(index, body, all.querySelector(AT.subject) ?? above(found, AT.subject), {
        key: view?.id ?? '',
        sender: { name, address: addressIn(`${who?.getAttribute('title')} ${words(who)}`) },
        sent: words(all.querySelector(AT.sent)),
        own: false,
      });
    });
  },
  isOpen: (document) => shown([...document.querySelectorAll(AT.open)].filter(isShown)).length > 0,
};

const shown = (elements: Element[]): Element[] =>
  elements.filter((element) => !element.closest(`${AWAY}, ${AT.written}`));
