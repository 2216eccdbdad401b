import type { Client } from './clients/client.ts';
import { gmail } from './clients/gmail.ts';
import { outlook } from './clients/outlook.ts';
import { proton } from './clients/proton.ts';
import { roundcube } from './clients/roundcube.ts';
import { thunderbird } from './clients/thunderbird.ts';
import { unknown } from './clients/unknown.ts';
import { yahoo } from './clients/yahoo.ts';
import { zimbra } from './clients/zimbra.ts';
import { mailFrameReader, mailReader } from './mail.ts';
import { page } from './page.ts';
import type { Reader } from './types.ts';

/** Those known by their address before those known by their marks, and the guess at any other last. */
const CLIENTS: readonly Client[] = [gmail, outlook, yahoo, proton, thunderbird, roundcube, zimbra, unknown];

/** Asked in this order; the page suits everything and comes last. */
const READERS: readonly Reader[] = [mailFrameReader(CLIENTS), ...CLIENTS.map(mailReader), page];

/** The reader for a document. */
export const readerFor = (document: Document): Reader =>
  READERS.find((reader) => reader.suits(document)) ?? page;
