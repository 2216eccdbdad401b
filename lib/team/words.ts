import { t } from '../i18n/translate.ts';
import type { AddressProblem } from './address.ts';
import type { InvitationProblem } from './invitation.ts';
import type { TeamProblem, TeamState } from './types.ts';

/** What is wrong with a team's server, and what to do about it. */
export const problemWords = (problem: TeamProblem): string => t(`team.problem.${problem}`);

export const addressWords = (problem: AddressProblem): string => t(`team.address.${problem}`);

export const invitationWords = (problem: InvitationProblem): string => t(`team.invitation.${problem}`);

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
  if (problem) said.push(problemWords(problem));
  else if (progress) said.push(t('team.fetching', progress));
  else if (phase === 'working') said.push(t('team.working'));
  else said.push(phase === 'new' ? t('team.new') : t('team.up-to-date'));
  if (waiting > 0) said.push(t('team.waiting', { waiting }));
  if (denied.length > 0) said.push(t('team.denied', { denied: denied.length }));
  if (skipped > 0) said.push(t('team.skipped', { skipped }));
  if (!problem && (rules === 'none' || rules === 'other')) said.push(t(`team.rules.${rules}`));
  return said;
}
