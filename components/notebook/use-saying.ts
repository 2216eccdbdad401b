import { t } from '../../lib/i18n/translate.ts';
import type { Row } from '../../lib/reviews/row.ts';
import type { useWork } from './use-work.ts';
import type { NotebookWorld, Saying } from './world.ts';

const inverse = (what: Saying): Saying => {
  switch (what.kind) {
    case 'tag':
      return { ...what, kind: 'untag' };
    case 'untag':
      return { ...what, kind: 'tag' };
    case 'delete':
      return { kind: 'undelete' };
    default:
      return { kind: 'delete' };
  }
};

/** Whether saying it of a review would change anything. */
const changes = (row: Row, what: Saying): boolean => {
  switch (what.kind) {
    case 'tag':
      return !row.tags.includes(what.tag);
    case 'untag':
      return row.tags.includes(what.tag);
    default:
      return row.deleted === (what.kind === 'undelete');
  }
};

const doneSentence = (what: Saying, n: number): string =>
  'tag' in what ? t(`done.${what.kind}`, { n, tag: what.tag }) : t(`done.${what.kind}`, { n });

/** Says one thing of several reviews, and keeps the way back open. */
export const useSaying = (world: NotebookWorld, { run, setNotice }: ReturnType<typeof useWork>) => {
  const say = async (rows: readonly Row[], what: Saying): Promise<void> => {
    const ids = rows.filter((row) => changes(row, what)).map(({ id }) => id);
    if (ids.length === 0) return setNotice({ text: t('done.nothing') });
    const undo = async () => {
      const undone = await run(what.kind, async (progress, signal) => {
        await world.say(ids, inverse(what), progress, signal);
        return true;
      });
      if (undone) setNotice({ text: t('done.undone') });
    };
    await run(what.kind, async (progress, signal) => {
      try {
        await world.say(ids, what, progress, signal);
        setNotice({ text: doneSentence(what, ids.length), undo });
      } catch (error) {
        // Some may have been done before it stopped; all can be taken back, as nothing happens to the others.
        if (!signal.aborted) throw error;
        setNotice({ text: t('done.cancelled'), undo });
      }
    });
  };
  return say;
};
