import { useEffect, useState } from 'preact/hooks';
import { t } from '../lib/i18n/translate.ts';
import { type Done, showsFlags } from '../lib/messaging/tab-state.ts';
import type { State } from '../lib/reviews/judgements.ts';
import type { SetAside } from '../lib/reviews/set-aside.ts';
import { outlineAsHtml } from '../lib/sharing/html.ts';
import type { Outline } from '../lib/sharing/outline.ts';
import { outlineAsText } from '../lib/sharing/plain.ts';
import { arrange } from './arrange.ts';
import { bareSheet, questionSheet } from './questions.ts';

/** What every page with a checklist needs of the world around it. Promises reject with an Error when it fails. */
export interface ChecklistWorld {
  /** Calls `fn` at once with everything set aside, and whenever that changes. */
  watchSetAside(fn: (entries: SetAside[]) => void, signal: AbortSignal): void;
  setAside(entry: Omit<SetAside, 'at'>): Promise<void>;
  restore(entry: SetAside): Promise<void>;
  copy(text: string, html: string): Promise<void>;
}

/** What can be done about what was just said: the button beside it. */
export interface Offer {
  label: string;
  run(): void;
}

/** What an error says of itself. */
export const causeOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What is set aside, what can be done with a checklist, and what came of the last thing done. */
export const useChecklist = (world: ChecklistWorld) => {
  const [entries, setEntries] = useState<readonly SetAside[]>([]);
  const [{ notice, offer }, setSaid] = useState<{ notice: string; offer?: Offer | undefined }>({
    notice: '',
  });
  const tell = (text: string, more?: Offer) => setSaid({ notice: text, offer: more });
  useEffect(() => {
    const stop = new AbortController();
    world.watchSetAside(setEntries, stop.signal);
    return () => stop.abort();
  }, []);

  /** Does something for a person and says what came of it; `false` is for words that are no longer there. */
  const act = (doing: Promise<unknown>, said = ''): Promise<void> =>
    doing.then(
      (result) => tell(result === false ? t('notice.quote-gone') : said),
      (cause) => tell(t('notice.failed', { cause: causeOf(cause) })),
    );
  const copy = (sheet: Outline) =>
    void world.copy(outlineAsText(sheet), outlineAsHtml(sheet)).then(
      () => tell(t('notice.copied')),
      () => tell(t('notice.not-copied')),
    );
  return {
    entries,
    notice,
    offer,
    tell,
    act,
    setAside: (entry: Omit<SetAside, 'at'>) => act(world.setAside(entry), t('notice.set-aside')),
    restore: (entry: SetAside) => act(world.restore(entry), t('notice.restored')),
    /**
     * Copies the questions to ask: those that are open, or all where there was nothing to judge; undefined where there is
     * nothing to ask.
     * @param done what was read; undefined where nothing could be, or not yet
     * @param unreadable nothing could be
     * @param state where people's work on the pitch stands; undefined where nothing is kept
     */
    copying: (done: Done | undefined, unreadable: boolean, state: State | undefined) => {
      if (done && showsFlags(done)) {
        const { critique, reading, at } = done;
        return () => copy(questionSheet(arrange(critique, reading.source, entries), reading, at, state));
      }
      return (done ? !done.critique.judged : unreadable) ? () => copy(bareSheet()) : undefined;
    },
  };
};
