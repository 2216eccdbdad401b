import { ROLES, type Role } from '../engine/types.ts';
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

const isPassage: Check = (value) =>
  isObject(value) &&
  isCount(value.id) &&
  (value.after === null || isCount(value.after)) &&
  ROLES.includes(value.role as Role) &&
  isText(value.text, LONGEST_TEXT);

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
    typeof data.selection === 'boolean',
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

export const PAGE_SHAPES: Record<keyof FromPages, Check> = {
  'critique-tab': (data) => isTab(data) && isSwitch(data.whole) && isSwitch(data.quiet),
  'treat-as-pitch': (data) => isTab(data) && typeof data.pitch === 'boolean',
  'set-marks': (data) => isTab(data) && typeof data.visible === 'boolean',
  'show-quote': (data) =>
    isTab(data) && isObject(data.quote) && isText(data.quote.passage, 100) && isText(data.quote.text),
};
