import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../lib/i18n/translate.ts';
import { Pages } from './Pages.tsx';

/** More than these at a time would take the browser seconds to lay out. */
const PAGE = 100;

interface Props<Item> {
  class: string;
  items: readonly Item[];
  /** How many are in view before it is unfolded. */
  first: number;
  /** One of them, as an `li` with a key. */
  show: (item: Item) => ComponentChildren;
}

/** A list that shows its first items, and the others when asked; page by page where there are very many. */
export const Folded = <Item,>({ class: name, items, first, show }: Props<Item>) => {
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  // One item more than fits takes no more room than the button that would hide it.
  const folds = items.length > first + 1;
  const pages = open || !folds ? Math.ceil(items.length / PAGE) : 1;
  const page = Math.min(wanted, pages - 1);
  const shown = open || !folds ? items.slice(page * PAGE, (page + 1) * PAGE) : items.slice(0, first);
  const turn = (to: number) => {
    setWanted(to);
    list.current?.focus();
    list.current?.scrollIntoView();
  };
  return (
    <>
      <ul class={name} ref={list} tabIndex={pages > 1 ? -1 : undefined}>
        {shown.map(show)}
      </ul>
      <Pages label={t('claims.pages')} page={page} pages={pages} onPage={turn} />
      {folds && (
        <button
          type="button"
          class="plain small"
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
            setWanted(0);
          }}
        >
          {open ? t('claims.show-fewer') : t('claims.show-all', { n: items.length })}
        </button>
      )}
    </>
  );
};
