import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { LIMITS } from '../../lib/reviews/limits.ts';

/** One tag to give to the selected reviews or to take from them. */
export const TagForm = (props: {
  kind: 'tag' | 'untag';
  /** All tags there are, or those of the selected reviews when one is to be taken away. */
  tags: readonly string[];
  onTag: (tag: string) => void;
  onClose: () => void;
}) => {
  const { kind, tags } = props;
  const id = useId();
  const [tag, setTag] = useState(kind === 'untag' ? (tags[0] ?? '') : '');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="tag-form"
      onSubmit={(event) => {
        event.preventDefault();
        const wanted = tag.replace(/\s+/g, ' ').trim();
        if (wanted === '') {
          setMissing(true);
          field.current?.focus();
        } else props.onTag(wanted);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onClose();
      }}
    >
      <label for={id}>{kind === 'tag' ? t('tag.add') : t('tag.remove')}</label>
      {kind === 'tag' ? (
        <>
          <input
            ref={field}
            id={id}
            type="text"
            list={`${id}-all`}
            maxLength={LIMITS.tag}
            value={tag}
            aria-invalid={missing}
            aria-describedby={`${id}-missing`}
            onInput={(event) => {
              setTag(event.currentTarget.value);
              setMissing(false);
            }}
          />
          <datalist id={`${id}-all`}>
            {tags.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
        </>
      ) : (
        <select ref={field} id={id} value={tag} onChange={(event) => setTag(event.currentTarget.value)}>
          {tags.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      )}
      <button type="submit" class="button first">
        {kind === 'tag' ? t('tag.add-go') : t('tag.remove-go')}
      </button>
      <button type="button" class="button" onClick={props.onClose}>
        {t('tag.cancel')}
      </button>
      <p id={`${id}-missing`} class="missing" role="alert">
        {missing && t('tag.empty')}
      </p>
    </form>
  );
};
