import type { Action } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { messenger } from './thunderbird.ts';

/** The button that opens the checklist: in a browser's toolbar, or above the message in Thunderbird. */
export const button: Action.Static = messenger?.messageDisplayAction ?? browser.action;
