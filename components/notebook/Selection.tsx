import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import type { TeamRow } from '../../lib/team/rows.ts';
import { TagForm } from './TagForm.tsx';
import type { Saying } from './world.ts';

/** How many reviews can be put side by side. */
const LEAST = 2;
const MOST = 6;

/** What can be done with the reviews that are selected. */
export const Selection = (props: {
  rows: readonly TeamRow[];
  /** How many match in all. */
  matching: number;
  /** Every tag there is. */
  tags: readonly string[];
  onAll: () => void;
  onClear: () => void;
  onSay: (what: Saying) => void;
  onExport: () => void;
  onShare: (() => void) | undefined;
}) => {
  const { rows, matching } = props;
  const [form, setForm] = useState<'tag' | 'untag'>();
  const own = [...new Set(rows.flatMap(({ tags }) => tags))].toSorted();
  const deleted = rows.some((row) => row.deleted);
  const comparable = rows.length >= LEAST && rows.length <= MOST;
  const close = (id: string) => {
    setForm(undefined);
    document.getElementById(id)?.focus();
  };
  return (
    <section class="selection" aria-label={t('selection.what')}>
      <p>
        <strong role="status">{t('selection.count', { n: rows.length })}</strong>{' '}
        {rows.length < matching && (
          <button type="button" class="plain" onClick={props.onAll}>
            {t('selection.all', { n: matching })}
          </button>
        )}
        <button type="button" class="plain" onClick={props.onClear}>
          {t('selection.clear')}
        </button>
      </p>
      {form ? (
        <TagForm
          key={form}
          kind={form}
          tags={form === 'tag' ? props.tags : own}
          onTag={(tag) => {
            close(`do-${form}`);
            props.onSay({ kind: form, tag });
          }}
          onClose={() => close(`do-${form}`)}
        />
      ) : (
        <div class="buttons">
          {comparable ? (
            <a class="button" href={`report.html?compare=${rows.map(({ id }) => id).join(',')}`}>
              {t('selection.compare')}
            </a>
          ) : (
            <span class="small how">{t('selection.compare-how')}</span>
          )}
          <button type="button" class="button" id="do-tag" onClick={() => setForm('tag')}>
            {t('selection.tag')}
          </button>
          {own.length > 0 && (
            <button type="button" class="button" id="do-untag" onClick={() => setForm('untag')}>
              {t('selection.untag')}
            </button>
          )}
          <button type="button" class="button" onClick={props.onExport}>
            {t('selection.export')}
          </button>
          {props.onShare && (
            <button type="button" class="button" onClick={props.onShare}>
              {t('team.share.heading')}
            </button>
          )}
          <button
            type="button"
            class="button"
            onClick={() => props.onSay({ kind: deleted ? 'undelete' : 'delete' })}
          >
            {deleted ? t('selection.undelete') : t('selection.delete')}
          </button>
        </div>
      )}
    </section>
  );
};
