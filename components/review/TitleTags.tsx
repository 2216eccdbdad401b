import { useContext, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { differing } from '../../lib/reviews/judgements.ts';
import { LIMITS } from '../../lib/reviews/limits.ts';
import { DifferenceItems } from '../team/DifferenceItems.tsx';
import { GoesTo } from './GoesTo.tsx';
import { Reviews } from './reviewing.ts';

/** Id of the field for a new tag, which keeps the focus when a tag goes away. */
const NEW_TAG = 'new-tag';

/** What the review is called, and the tags it is found under. */
export const TitleTags = () => {
  const reviewing = useContext(Reviews);
  const [tag, setTag] = useState('');
  const [title, setTitle] = useState<string>();
  if (!reviewing?.record || !reviewing.state) return null;
  const { record, state, busy, say } = reviewing;
  const called = state.title ?? record.title;
  const shown = title ?? called;
  const differences = differing(record.entries);
  return (
    <details class="title-tags small">
      <summary>
        {state.tags.length === 0
          ? t('review.title-tags')
          : t('review.title-tags-n', { n: state.tags.length })}
      </summary>
      <GoesTo when="goes" />
      <form
        onSubmit={async (event) => {
          event.preventDefault();
          const next = shown.trim();
          if (next !== '' && next !== called) await say({ kind: 'title', title: next, private: false });
          setTitle(undefined);
        }}
      >
        <label class="field">
          {t('review.title')}
          <input
            type="text"
            maxLength={LIMITS.title}
            value={shown}
            onInput={({ currentTarget }) => setTitle(currentTarget.value)}
          />
        </label>
        <button type="submit" class="button" disabled={busy}>
          {t('review.title-keep')}
        </button>
      </form>
      {differences.length > 0 && (
        <ul aria-label={t('team.titles')}>
          <DifferenceItems entries={differences} />
        </ul>
      )}
      {state.tags.length > 0 && (
        <ul class="tags" aria-label={t('review.tags')}>
          {state.tags.map((each) => (
            <li key={each}>
              {each}{' '}
              <button
                type="button"
                class="plain small"
                aria-label={t('review.untag-what', { tag: each })}
                disabled={busy}
                onClick={() => {
                  document.getElementById(NEW_TAG)?.focus();
                  void say({ kind: 'untag', tag: each, private: false });
                }}
              >
                {t('review.untag')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        onSubmit={async (event) => {
          event.preventDefault();
          const next = tag.trim();
          if (next !== '' && (await say({ kind: 'tag', tag: next, private: false }))) setTag('');
        }}
      >
        <label class="field" for={NEW_TAG}>
          {t('review.tag')}
        </label>
        <input
          type="text"
          id={NEW_TAG}
          maxLength={LIMITS.tag}
          value={tag}
          onInput={({ currentTarget }) => setTag(currentTarget.value)}
        />
        <button type="submit" class="button" disabled={busy}>
          {t('review.tag-keep')}
        </button>
      </form>
    </details>
  );
};
