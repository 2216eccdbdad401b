import type { Passage, Role } from '../engine/types.ts';
import { asProse } from '../mail/prose.ts';
import { type Head, NOBODY } from '../mail/types.ts';
import type { FrameReport, FromReader, Mark, ReadPassage } from '../messaging/protocol.ts';
import type { Reading } from '../messaging/tab-state.ts';
import { letterOf, type MailFound, mailIn, newIn } from './mail.ts';

type Change = Parameters<FromReader['reading-change']>[0];

interface Frame {
  token: number;
  report: FrameReport;
  order: number[];
  passages: Map<number, { role: Role; text: string }>;
  complete: boolean;
  /** The marks that its reader was told to paint since it began, by passage. */
  painted: ReadonlyMap<number, readonly Mark[]> | undefined;
}

/** The text of one tab as its frames' readers report it, kept whole through changes. Holds no browser objects. */
export class TabSession {
  readonly #frames = new Map<number, Frame>();
  /** Frames whose readers were asked and can't answer any more. */
  readonly #gone = new Set<number>();
  #waiting: (() => void)[] = [];

  /** A frame starts over. `token` names this start, so that changes meant for an older one are turned away. */
  begin(frameId: number, report: FrameReport, token: number): void {
    this.#gone.delete(frameId);
    this.#frames.set(frameId, {
      token,
      report,
      order: [],
      passages: new Map(),
      complete: false,
      painted: undefined,
    });
  }

  /** Takes a frame's change in; 'read-again' when it builds on a start that is not held. */
  change(frameId: number, change: Change): 'ok' | 'read-again' {
    const frame = this.#frames.get(frameId);
    if (!frame || frame.token !== change.token) return 'read-again';
    frame.report = { ...frame.report, url: change.url, title: change.title };
    if (change.removed.length > 0) {
      const gone = new Set(change.removed);
      for (const id of gone) frame.passages.delete(id);
      frame.order = frame.order.filter((id) => !gone.has(id));
    }
    for (const passage of change.passages) insert(frame, passage);
    if (change.complete) {
      frame.complete = true;
      for (const resolve of this.#waiting.splice(0)) resolve();
    }
    return 'ok';
  }

  dropFrame(frameId: number): void {
    this.#frames.delete(frameId);
    this.#gone.add(frameId);
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  /** Resolves when each of these frames is complete or gone, or when nothing was completed for `patience` ms. */
  async settled(frameIds: readonly number[], patience: number): Promise<void> {
    const unfinished = () => frameIds.some((id) => !this.#gone.has(id) && !this.#frames.get(id)?.complete);
    while (unfinished()) {
      const more = await new Promise<boolean>((resolve) => {
        const timer = setTimeout(() => resolve(false), patience);
        this.#waiting.push(() => {
          clearTimeout(timer);
          resolve(true);
        });
      });
      if (!more) return;
    }
  }

  /** Frames that have begun, by number. */
  get frameIds(): number[] {
    return [...this.#frames.keys()];
  }

  /**
   * Those of a tab's frames that haven't begun or come to an end; in a mail client that shows no message or waits for its
   * text, the frames that hold none as well.
   */
  unreadAmong(frameIds: readonly number[]): number[] {
    const { mail } = this;
    const seeks = mail !== null && (mail.found !== 'message' || mail.waits);
    return frameIds.filter((id) => {
      const frame = this.#frames.get(id);
      return !frame?.complete || (seeks && id !== 0 && frame.report.mail?.found !== 'message');
    });
  }

  /**
   * Takes note of the marks a frame is to have now, and replies with those to paint and the passages whose marks they
   * replace: only what differs from the last time, so that the cost of a change goes with the change. `only` is null the
   * first time: they replace all.
   */
  repaint(frameId: number, marks: readonly Mark[]): { marks: readonly Mark[]; only: number[] | null } {
    const frame = this.#frames.get(frameId);
    const wanted = byPassage(marks);
    const painted = frame?.painted;
    if (frame) frame.painted = wanted;
    if (!painted) return { marks, only: null };
    const only = [...new Set([...painted.keys(), ...wanted.keys()])].filter(
      (passage) => JSON.stringify(painted.get(passage)) !== JSON.stringify(wanted.get(passage)),
    );
    return { marks: only.flatMap((passage) => wanted.get(passage) ?? []), only };
  }

  /** What a mail client in the tab shows; null for a page. */
  get mail(): MailFound | null {
    return mailIn(this.#inOrder());
  }

  /** The heads of the messages in the tab, where the browser itself knows them: they go over what the page shows. */
  displayed: readonly Head[] = [];

  /** The passages that the last critique was made of; undefined before there is one. */
  critiqued: readonly Passage[] | undefined;

  /**
   * What there is to critique: passages in reading order, the page before its frames, with `<frame>.<passage>` for ids;
   * and what is to be said of it. Of mail, only what its sender says in the message that is read.
   */
  pitch(): { passages: Passage[]; reading: Reading } {
    const { mail } = this;
    const frames = this.#inOrder().filter(([id]) => !mail || mail.frameIds.includes(id));
    const passages = frames.flatMap(passagesOf);
    const reading = readingOf(frames);
    if (!mail?.head) return { passages, reading };
    const head = { ...mail.head, ...this.displayed[0], key: mail.head.key };
    const { subject, sent, messageId } = head;
    // Who selects words means those.
    const fresh = reading.selection
      ? { passages: passages.map(asProse), leftOut: [], author: null }
      : newIn(passages, head, mail);
    const letter = letterOf(head, mail, fresh);
    return {
      passages: fresh.passages,
      reading: {
        ...reading,
        source: { type: 'mail', sender: letter.author ?? NOBODY, subject, sent, messageId },
        title: subject,
        frames: 1,
        letter,
      },
    };
  }

  get contentType(): string {
    return this.#frames.get(0)?.report.contentType ?? '';
  }

  #inOrder(): [number, Frame][] {
    return [...this.#frames].toSorted(([a], [b]) => a - b);
  }
}

function passagesOf([frameId, frame]: [number, Frame]): Passage[] {
  return frame.order.flatMap((id) => {
    const passage = frame.passages.get(id);
    return passage ? [{ id: passageId(frameId, id), ...passage }] : [];
  });
}

function readingOf(frames: readonly [number, Frame][]): Reading {
  const top = frames.find(([id]) => id === 0) ?? frames[0];
  const reports = frames.map(([, frame]) => frame.report);
  return {
    source: { type: 'page', url: top?.[1].report.url ?? '' },
    title: top?.[1].report.title ?? '',
    letter: null,
    selection: reports.some((report) => report.selection),
    frames: frames.length,
    unreadFrames: unreadFrames(frames),
    videos: reports.reduce((sum, report) => sum + report.videos, 0),
    images: reports.reduce((sum, report) => sum + report.images, 0),
  };
}

/** The id of a passage within a pitch, from the frame's number and the reader's. */
const passageId = (frameId: number, passage: number): string => `${frameId}.${passage}`;

/** The frame and the reader's number of a passage id; undefined for an id that is none of ours. */
export function placeOf(id: string): { frameId: number; passage: number } | undefined {
  const found = /^(\d+)\.(\d+)$/.exec(id);
  return found ? { frameId: Number(found[1]), passage: Number(found[2]) } : undefined;
}

/** Marks by the passage they stand in. */
export function byPassage(marks: readonly Mark[]): Map<number, Mark[]> {
  const found = new Map<number, Mark[]>();
  for (const mark of marks) {
    const same = found.get(mark.passage);
    if (same) same.push(mark);
    else found.set(mark.passage, [mark]);
  }
  return found;
}

function insert(frame: Frame, { id, after, role, text }: ReadPassage): void {
  if (frame.passages.has(id)) frame.order.splice(frame.order.indexOf(id), 1);
  frame.passages.set(id, { role, text });
  if (after === frame.order.at(-1) || (after === null && frame.order.length === 0)) frame.order.push(id);
  else frame.order.splice(after === null ? 0 : frame.order.indexOf(after) + 1, 0, id);
}

/** Frames that pages say they hold, less those whose readers reported. Told apart by host. */
function unreadFrames(frames: readonly [number, Frame][]): string[] {
  const held = frames.flatMap(([, frame]) => frame.report.childFrames);
  for (const [id, frame] of frames) {
    if (id === 0) continue;
    const at = held.indexOf(hostOf(frame.report.url));
    if (at >= 0) held.splice(at, 1);
    else {
      const unnamed = held.indexOf('');
      if (unnamed >= 0) held.splice(unnamed, 1);
    }
  }
  return held;
}

function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return '';
  }
}
