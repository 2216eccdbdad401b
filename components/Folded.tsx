import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../lib/i18n/translate.ts';

/** A list that shows its first items, and the others when asked. */
export const Folded = (props: { class: string; items: readonly ComponentChildren[]; first: number }) => {
  const [open, setOpen] = useState(false);
  const { items, first } = props;
  // One item more than fits takes no more room than the button that would hide it.
  const folds = items.length > first + 1;
  return (
    <>
      <ul class={props.class}>{open || !folds ? items : items.slice(0, first)}</ul>
      {folds && (
        <button type="button" class="plain small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('claims.show-fewer') : t('claims.show-all', { n: items.length })}
        </button>
      )}
    </>
  );
};
