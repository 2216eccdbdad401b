import * as v from 'valibot';
import { fromBase64, toBase64 } from '../platform/base64.ts';
import { DATABASE, readAddress, TEAM_NAME, USER } from './address.ts';
import type { Team } from './types.ts';

/** All it takes to join a team but the password; `user` is '' where the invitation is for anybody. */
export type Invitation = Pick<Team, 'url' | 'database' | 'name' | 'user'>;

/** Why something is no invitation. Each has its own sentence in the catalogue. */
export type InvitationProblem = 'not-an-invitation' | 'newer' | 'not-https';

const MARK = 'team';
const VERSION = 1;
const LINK = 'pitchcheck-team:';
const LONGEST = 20_000;

const head = v.object({ pitchcheck: v.literal(MARK), version: v.number() });
const shape = v.strictObject({
  pitchcheck: v.literal(MARK),
  version: v.literal(VERSION),
  url: v.string(),
  database: v.pipe(v.string(), v.regex(DATABASE)),
  name: v.pipe(v.string(), v.regex(TEAM_NAME)),
  user: v.union([v.literal(''), v.pipe(v.string(), v.regex(USER))]),
});

/** An invitation as a file. */
export const invitationFile = ({ url, database, name, user }: Invitation): string =>
  `${JSON.stringify({ pitchcheck: MARK, version: VERSION, name, url, database, user }, null, 2)}\n`;

/** An invitation as one word to paste. */
export function invitationLink(invitation: Invitation): string {
  const bytes = new TextEncoder().encode(JSON.stringify(JSON.parse(invitationFile(invitation))));
  return LINK + toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** An invitation from whatever was pasted or opened: a link or a file. Nothing is joined or asked. Never throws. */
export function readInvitation(text: string): { invitation: Invitation } | { problem: InvitationProblem } {
  const content = text.length <= LONGEST ? parsed(text.trim()) : undefined;
  const known = v.safeParse(head, content);
  if (!known.success) return { problem: 'not-an-invitation' };
  if (known.output.version > VERSION) return { problem: 'newer' };
  const found = v.safeParse(shape, content);
  if (!found.success) return { problem: 'not-an-invitation' };
  const address = readAddress(found.output.url);
  if ('problem' in address)
    return { problem: address.problem === 'not-https' ? 'not-https' : 'not-an-invitation' };
  const { database, name, user } = found.output;
  return { invitation: { url: address.url, database, name, user } };
}

function parsed(text: string): unknown {
  try {
    const link = text.startsWith(LINK) ? text.slice(LINK.length) : undefined;
    if (link === undefined) return JSON.parse(text);
    const bytes = fromBase64(link.replaceAll('-', '+').replaceAll('_', '/'));
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
