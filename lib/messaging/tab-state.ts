import type { Claim, Critique } from '../engine/types.ts';
import type { Letter, MailClient } from '../mail/types.ts';
import type { Source } from '../reviews/source.ts';

/** Why a tab's text can't be had. Each has its own sentence in the catalogue. */
export type Unreadable =
  /** The browser's own page: settings, new tab, another extension. */
  | 'browser-page'
  /** An extension store, where no extension may read. */
  | 'store'
  | 'pdf'
  /** A file on this machine, with the browser's "allow access to file URLs" off. */
  | 'file-access'
  /** Read without error, and no words in it. */
  | 'empty'
  /** Read and judged, and the browser has no room to keep what was found. */
  | 'no-room'
  /** The tab went to another site after the click: the grant is gone. */
  | 'left'
  /** The browser or its policy refused, and we can't tell why. */
  | 'refused'
  /** "Critique the selection" with nothing selected. */
  | 'no-selection'
  /** A mail client with no message open. */
  | 'no-message'
  /** A mail client we know, whose message isn't where it used to be. */
  | 'mail-changed';

/** What was read, and what could not be. */
export interface Reading {
  source: Source;
  title: string;
  selection: boolean;
  /** The message the pitch came in; null for anything but mail. */
  letter: Letter | null;
  /** Frames read, the page itself included. */
  frames: number;
  /** Hosts of frames that may hold text and could not be read; '' where the host is unknown. */
  unreadFrames: string[];
  videos: number;
  images: number;
}

/** What the background knows of a tab; kept in session storage, packed where it is long, so that it outlives the worker. */
export type TabState =
  | { phase: 'reading' }
  | {
      phase: 'unreadable';
      reason: Unreadable /** The mail client, where one was recognised. */;
      client?: MailClient;
    }
  | {
      phase: 'done';
      reading: Reading;
      critique: Critique;
      /** The person chose "treat it as a pitch". */
      treatedAsPitch: boolean;
      marksVisible: boolean;
      /** When it was read, ISO 8601. */
      at: string;
    };

/** A tab that was read and critiqued. */
export type Done = Extract<TabState, { phase: 'done' }>;

type Kind = Pick<Done, 'critique' | 'treatedAsPitch'>;

/** Whether there are flags and claims to show: it is surely a pitch, or a person says that it is one. */
export const showsFlags = ({ critique, treatedAsPitch }: Kind): boolean =>
  critique.judged && (treatedAsPitch || (critique.kind === 'pitch' && critique.sure !== false));

/** Whether flags are shown folded away: it may be a pitch or not, and nobody has said. */
export const foldsFlags = ({ critique, treatedAsPitch }: Kind): boolean =>
  critique.judged && !treatedAsPitch && critique.sure === false;

/** The claim with this id in what is known of a tab. */
export const claimIn = (state: TabState | undefined, id: string): Claim | undefined =>
  state?.phase === 'done' ? state.critique.claims.find((claim) => claim.id === id) : undefined;

/** The key of a tab's state in session storage. */
export const tabStateKey = (tabId: number): string => `tab:${tabId}`;
