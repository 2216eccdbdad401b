import type { Done } from '../../lib/team/activity.ts';
import type { Invitation } from '../../lib/team/invitation.ts';
import type { TeamNow } from '../../lib/team/teams.ts';
import type { Team, Tested } from '../../lib/team/types.ts';

/** What pages with reviews need of teams. Promises reject with an Error whose message is a sentence for the person. */
export interface TeamsWorld {
  /** Calls `fn` with all teams and how the exchange with each stands, now and after every change. */
  watchTeams(fn: (teams: TeamNow[]) => void, signal: AbortSignal): void;
  /** The names of whoever looks: their own, and those they have in teams. */
  ownNames(): Promise<readonly string[]>;
  /**
   * Gives reviews to a team, with their full texts where wanted. Where some can't be shared the others are; then it
   * rejects, and the message says what was and what was not.
   */
  shareWithTeam(
    reviews: readonly string[],
    team: string,
    text: boolean,
    progress: (share: number) => void,
    signal: AbortSignal,
  ): Promise<void>;
}

/** What the page of a review needs besides. */
export interface SharedWorld {
  /** The teams, of those not left, in which this person shared a review. */
  sharedIn(review: string): Promise<readonly Pick<Team, 'id' | 'name'>[]>;
  /** Takes back from a team what this person shared and said of a review there. */
  takeBack(review: string, team: string): Promise<void>;
}

/** What others did lately in all teams. */
export interface Doings {
  /** The newest; what is unread comes first. */
  done: readonly Done[];
  /** How much is unread, listed or not. */
  news: number;
}

/** What others did lately, for the notebook. */
export interface ActivityWorld {
  watchActivity(fn: (doings: Doings) => void, signal: AbortSignal): void;
  /** Nothing that is here by now is unread any more. */
  markSeen(): void;
}

/** What somebody joins a team with. */
export interface Joining extends Invitation {
  password: string;
  /** Signed in by the server's cookie, so that the password is not kept. */
  cookie: boolean;
}

/** What the settings need of teams. What asks for a host must be called straight from a click. */
export interface TeamSettingsWorld extends Pick<TeamsWorld, 'watchTeams'> {
  /** The browser also asks about the kinds of data that go to the server. */
  asksAboutData: boolean;
  /** Tries to reach a team; keeps nothing. */
  test(joining: Joining): Promise<Tested>;
  /** Joins a team, or renews its password, and begins to exchange reviews. */
  join(joining: Joining): Promise<Tested>;
  /** Asks for the host once more, and tries again. */
  retry(team: string, url: string): Promise<void>;
  leave(team: string, url: string, remove: boolean): Promise<void>;
  copy(text: string): Promise<void>;
  save(name: string, content: string): void;
}
