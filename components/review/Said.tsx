import { useContext } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { type Entry, inOrder, type Target } from '../../lib/reviews/record.ts';
import { judgementSentence } from '../../lib/sharing/judgement.ts';
import { ownNamesIn, Reviews, standingOf } from './reviewing.ts';

/** Takes back what this reviewer said; nothing beside what others did. */
export const TakeBack = ({ entry, said, home }: { entry: Entry; said: string; home: string }) => {
  const reviewing = useContext(Reviews);
  if (!reviewing || !ownNamesIn(reviewing).includes(entry.by)) return null;
  return (
    <button
      type="button"
      class="plain small"
      aria-label={t('review.withdraw-what', { what: said })}
      disabled={reviewing.busy}
      onClick={() => {
        // The button goes away with what it takes back.
        document.getElementById(home)?.focus({ preventScroll: true });
        void reviewing.withdraw(entry);
      }}
    >
      {t('review.withdraw')}
    </button>
  );
};

/** All that people said of one claim, one check or the whole review, each beside the others, and that they differ where they do. */
export const Said = ({ target, home }: { target: Target; home: string }) => {
  const standing = standingOf(useContext(Reviews)?.state, target);
  if (!standing) return null;
  const all = [
    ...standing.judgements,
    ...('overrides' in standing ? standing.overrides : []),
    ...standing.notes,
  ].toSorted(inOrder);
  if (all.length === 0) return null;
  return (
    <div class="people-said small">
      <ul aria-label={t('review.people-said')}>
        {all.map((entry) => {
          const said = judgementSentence(entry);
          return (
            <li key={entry.id}>
              {said} {entry.private && <span class="soft">{t('review.is-private')} </span>}
              <TakeBack entry={entry} said={said} home={home} />
            </li>
          );
        })}
      </ul>
      {standing.disagreement && (
        <p>
          <strong>{t('judgement.disagreement')}</strong>
        </p>
      )}
    </div>
  );
};
