import { ROLES, type Role } from '../engine/types.ts';
import { LEFT_OUT, type LeftOut, MAIL_CLIENTS, type MailClient } from '../mail/types.ts';
import type { FromPages, FromReader } from './protocol.ts';

/**
 * What the data of each message must look like. A page that has broken out of its sandbox can send what it likes in a
 * reader's name, so nothing is taken on trust.
 */
type Check = (data: unknown) => boolean;

const LONGEST_TEXT = 20_000_000;
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isText = (value: unknown, most = 10_000): value is string =>
  typeof value === 'string' && value.length <= most;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isSwitch = (value: unknown): boolean => value === undefined || typeof value === 'boolean';
const isList = (value: unknown, of: Check): boolean => Array.isArray(value) && value.every(of);
const isTab = (data: unknown): data is Record<string, unknown> => isObject(data) && isCount(data.tabId);

const isWords = (value: Record<string, unknown>): boolean =>
  ROLES.includes(value.role as Role) && isText(value.text, LONGEST_TEXT);
const isPassage: Check = (value) =>
  isObject(value) && isCount(value.id) && (value.after === null || isCount(value.after)) && isWords(value);

const isHead: Check = (value) =>
  isObject(value) &&
  isText(value.key, 1_000) &&
  isObject(value.sender) &&
  isText(value.sender.name) &&
  isText(value.sender.address) &&
  isText(value.subject) &&
  isText(value.sent) &&
  isText(value.messageId) &&
  typeof value.own === 'boolean';

const isLink: Check = (value) => isObject(value) && isText(value.says, 300) && isText(value.leads, 300);

const isMail: Check = (value) =>
  isObject(value) &&
  MAIL_CLIENTS.includes(value.client as MailClient) &&
  ['message', 'none', 'changed'].includes(value.found as string) &&
  isList(value.messages, isHead) &&
  isText(value.chosen, 1_000) &&
  isList(value.leftOut, (one) => LEFT_OUT.includes(one as LeftOut)) &&
  isList(value.links, isLink) &&
  isCount(value.pixels) &&
  typeof value.forwarded === 'boolean';

export const READER_SHAPES: Record<keyof FromReader, Check> = {
  'reading-begin': (data) =>
    isObject(data) &&
    isText(data.url, 100_000) &&
    isText(data.title) &&
    isText(data.language, 100) &&
    isText(data.contentType, 200) &&
    isList(data.childFrames, (host) => isText(host, 300)) &&
    isCount(data.videos) &&
    isCount(data.images) &&
    typeof data.selection === 'boolean' &&
    (data.mail === null || isMail(data.mail)),
  'reading-change': (data) =>
    isObject(data) &&
    isCount(data.token) &&
    isList(data.removed, isCount) &&
    isList(data.passages, isPassage) &&
    typeof data.complete === 'boolean' &&
    isText(data.url, 100_000) &&
    isText(data.title),
  'frame-appeared': () => true,
  'style-wanted': () => true,
  'card-wanted': (data) => isObject(data) && isText(data.claim, 100),
  'claim-set-aside': (data) => isObject(data) && isText(data.claim, 100),
};

const isPageWords: Check = (one) => isObject(one) && isText(one.id, 100) && isWords(one);
/** What is in a text's state or in what is said is looked into where a reading or an entry is made of it. */
const isPitch: Check = (value) =>
  isTab(value) || (isObject(value) && isObject(value.done) && isList(value.passages, isPageWords));

export const PAGE_SHAPES: Record<keyof FromPages, Check> = {
  'critique-tab': (data) =>
    isTab(data) &&
    isSwitch(data.whole) &&
    isSwitch(data.quiet) &&
    (data.message === undefined || isText(data.message, 1_000)),
  'critique-text': (data) =>
    isObject(data) && isList(data.passages, isPageWords) && typeof data.treatAsPitch === 'boolean',
  'treat-as-pitch': (data) => isTab(data) && typeof data.pitch === 'boolean',
  'set-marks': (data) => isTab(data) && typeof data.visible === 'boolean',
  'show-quote': (data) =>
    isTab(data) && isObject(data.quote) && isText(data.quote.passage, 100) && isText(data.quote.text),
  'review-of': (data) => isObject(data) && isPitch(data.pitch),
  'review-keep': (data) =>
    isObject(data) &&
    isPitch(data.pitch) &&
    typeof data.reading === 'boolean' &&
    isList(data.said, (one) => isObject(one) && isText(one.kind, 20) && isText(one.at, 30)),
  'selected-text': isTab,
};
