import { list, t } from '../../lib/i18n/translate.ts';
import type { TeamRow } from '../../lib/team/rows.ts';
import { differWords } from './differ.ts';

/** Beneath a review's title: the teams that have it, that somebody said something new, and about what people differ. */
export const RowNote = ({ row }: { row: TeamRow }) =>
  row.teams.length === 0 ? null : (
    <p class="row-note small">
      {row.unread && <strong class="new">{t('team.new-mark')}</strong>}{' '}
      <span class="team" dir="auto">
        {list(row.teams)}
      </span>{' '}
      {row.differ.length > 0 && <strong class="line">{differWords(row.differ)}</strong>}{' '}
      {row.ask && (
        <span class="line" dir="auto">
          {t('team.ask-next', { by: row.ask })}
        </span>
      )}
    </p>
  );
