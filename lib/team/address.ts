import { sha256 } from '../reviews/ids.ts';
import { LIMITS } from '../reviews/limits.ts';

/** Why an address is no team server's. Each has its own sentence in the catalogue. */
export type AddressProblem = 'not-an-address' | 'not-https' | 'password-in-address' | 'more-than-address';

/**
 * The server's address as it is kept: https, or http on this machine alone, since a password goes over it.
 * @param text what somebody typed or sent
 */
export function readAddress(text: string): { url: string } | { problem: AddressProblem } {
  const address = text.length <= LIMITS.url ? URL.parse(text.trim()) : null;
  if (!address || !/^https?:$/.test(address.protocol)) return { problem: 'not-an-address' };
  if (address.username || address.password) return { problem: 'password-in-address' };
  if (address.protocol === 'http:' && !isLoopback(address.hostname)) return { problem: 'not-https' };
  if (address.search || address.hash) return { problem: 'more-than-address' };
  return { url: `${address.origin}${address.pathname}`.replace(/\/+$/, '') };
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);

/** What CouchDB takes as the name of a database. */
export const DATABASE = /^[a-z][a-z0-9_$()+/-]{0,237}$/;

/** What can sign in with a password, and be written as an author. */
export const USER = /^(?![_\s])[^\p{C}:]{1,100}(?<!\s)$/u;

/** What can be shown as the name of a team, without characters that turn other words round. */
export const TEAM_NAME = /^(?!\s)[^\p{C}\u2028\u2029]{1,100}(?<!\s)$/u;

/** The database's own address. */
export const databaseUrl = ({ url, database }: { url: string; database: string }): string =>
  `${url}/${encodeURIComponent(database)}`;

/** One team is one database on one server, whoever signs in. */
export const teamId = async (place: { url: string; database: string }): Promise<string> =>
  (await sha256(databaseUrl(place))).slice(0, 32);
