import type { Status } from '../../lib/engine/types.ts';
import { t } from '../../lib/i18n/translate.ts';
import { LIMITS } from '../../lib/reviews/limits.ts';
import type { Target } from '../../lib/reviews/record.ts';
import { STATUSES, type Typed, VERDICTS, type Verdict } from './judging.ts';

/** Words without which a judgement says nothing. */
const NEEDS_NOTE: readonly Verdict[] = ['note', 'status'];

/** Verdict, and what goes with it. */
export const JudgeFields = (props: {
  id: string;
  target: Target;
  typed: Typed;
  onChange: (changes: Partial<Typed>) => void;
}) => {
  const { id, target, typed, onChange } = props;
  const { verdict } = typed;
  return (
    <>
      <fieldset>
        <legend>{t('review.legend')}</legend>
        {VERDICTS.filter((each) => each !== 'status' || target.type === 'check').map((each) => (
          <label class="choice" key={each}>
            <input
              type="radio"
              name="verdict"
              checked={each === verdict}
              onChange={() => onChange({ verdict: each })}
            />
            {t(`review.verdict.${each}`)}
          </label>
        ))}
      </fieldset>
      {verdict === 'status' && (
        <label class="field">
          {t('review.status')}
          <select
            value={typed.status}
            onChange={({ currentTarget }) => onChange({ status: currentTarget.value as Status })}
          >
            {STATUSES.map((status) => (
              <option key={status} value={status}>
                {t(`status.${status}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      {verdict === 'answered' ? (
        <>
          <label class="field" for={`${id}-answer`}>
            {t('review.answer')}
          </label>
          <textarea
            id={`${id}-answer`}
            rows={3}
            dir="auto"
            required
            maxLength={LIMITS.answer}
            value={typed.answer}
            onInput={({ currentTarget }) => onChange({ answer: currentTarget.value })}
          />
          <label class="field">
            {t('review.where')}
            <input
              type="text"
              maxLength={LIMITS.where}
              value={typed.where}
              onInput={({ currentTarget }) => onChange({ where: currentTarget.value })}
            />
          </label>
        </>
      ) : (
        <>
          <label class="field" for={`${id}-note`}>
            {t(NEEDS_NOTE.includes(verdict) ? `review.${verdict as 'note' | 'status'}-words` : 'review.note')}
          </label>
          <textarea
            id={`${id}-note`}
            rows={2}
            dir="auto"
            required={NEEDS_NOTE.includes(verdict)}
            maxLength={LIMITS.note}
            value={typed.note}
            onInput={({ currentTarget }) => onChange({ note: currentTarget.value })}
          />
        </>
      )}
      <label class="choice">
        <input
          type="checkbox"
          checked={typed.private}
          onChange={({ currentTarget }) => onChange({ private: currentTarget.checked })}
        />
        {t('review.private')}
      </label>
    </>
  );
};
