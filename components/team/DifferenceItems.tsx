import { t } from '../../lib/i18n/translate.ts';
import type { EntryOf } from '../../lib/reviews/record.ts';
import { nameOf } from '../../lib/sharing/judgement.ts';

/** What each person calls a review, and which tags they put on it or take off, as items of a list. */
export const DifferenceItems = ({ entries }: { entries: readonly EntryOf<'title' | 'tag' | 'untag'>[] }) => (
  <>
    {entries.map((entry) => {
      const by = nameOf(entry.by);
      return (
        <li key={entry.id} dir="auto">
          {entry.kind === 'title'
            ? t('team.title-by', { by, title: entry.title })
            : t(`team.${entry.kind}-by`, { by, tag: entry.tag })}
        </li>
      );
    })}
  </>
);
