import type { Key } from '../i18n/catalogue.ts';
import { t } from '../i18n/translate.ts';
import type { AddressProblem } from './address.ts';
import type { InvitationProblem } from './invitation.ts';
import type { TeamProblem, TeamState } from './types.ts';

/** What is wrong and what to do about it: the key of the sentence for each problem. */
export const PROBLEM_WORDS = {
  unreachable: 'teamUnreachable',
  'unreachable-or-certificate': 'teamUnreachableOrCertificate',
  certificate: 'teamCertificate',
  cors: 'teamCors',
  'no-permission': 'teamNoPermission',
  'not-couchdb': 'teamNotCouchdb',
  'too-old': 'teamTooOld',
  'wrong-password': 'teamWrongPassword',
  'signed-out': 'teamSignedOut',
  'no-database': 'teamNoDatabase',
  'not-allowed': 'teamNotAllowed',
  'rules-gone': 'teamRulesGone',
  store: 'teamStore',
  failed: 'teamFailed',
} as const satisfies Record<TeamProblem, Key>;

export const ADDRESS_WORDS = {
  'not-an-address': 'teamNotAnAddress',
  'not-https': 'teamNotHttps',
  'password-in-address': 'teamPasswordInAddress',
  'more-than-address': 'teamMoreThanAddress',
} as const satisfies Record<AddressProblem, Key>;

export const INVITATION_WORDS = {
  'not-an-invitation': 'teamNotAnInvitation',
  newer: 'teamInvitationNewer',
  'not-https': 'teamInvitationNotHttps',
} as const satisfies Record<InvitationProblem, Key>;

/** How the exchange with a team stands, in whole sentences, the most telling first. */
export function stateWords({
  phase,
  problem,
  progress,
  waiting,
  denied,
  skipped,
  rules,
}: TeamState): string[] {
  const said: string[] = [];
  if (problem) said.push(t(PROBLEM_WORDS[problem]));
  else if (progress) said.push(t('teamFetching', progress));
  else if (phase === 'working') said.push(t('teamWorking'));
  else said.push(phase === 'new' ? t('teamNew') : t('teamUpToDate'));
  if (waiting > 0) said.push(t('teamWaiting', { waiting }));
  if (denied.length > 0) said.push(t('teamDenied', { denied: denied.length }));
  if (skipped > 0) said.push(t('teamSkipped', { skipped }));
  if (!problem && rules === 'none') said.push(t('teamRulesNone'));
  if (!problem && rules === 'other') said.push(t('teamRulesOther'));
  return said;
}
