import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';

export interface Item {
  key: string;
  name: string;
  /** Sender and date, for a message; '' where there is nothing more to say. */
  detail: string;
}

/** From this many on, one looks for an item by its words. */
const MANY = 10;
/** How many are shown at first, and how many more at a time. */
const PAGE = 50;

/** A list to choose one of, which folds away when one was chosen. */
export const Choice = (props: {
  summary: string;
  items: readonly Item[];
  /** The key of the one that is open; '' for none. */
  chosen: string;
  searchLabel: string;
  onChoose: (key: string) => void;
}) => {
  const { items, chosen } = props;
  const id = useId();
  const [open, setOpen] = useState(true);
  const [wanted, setWanted] = useState('');
  const [most, setMost] = useState(PAGE);
  const list = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    setOpen(chosen === '');
    // What had the focus folds away.
    if (chosen !== '' && list.current?.contains(document.activeElement))
      document.getElementById('title')?.focus();
  }, [chosen]);
  const words = wanted.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const found = items.filter(({ name, detail }) => {
    const said = `${name} ${detail}`.toLocaleLowerCase();
    return words.every((word) => said.includes(word));
  });
  const more = Math.min(PAGE, found.length - most);
  return (
    <details ref={list} class="choice-of" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{props.summary}</summary>
      {items.length >= MANY && (
        <div class="find">
          <label for={id}>{props.searchLabel}</label>
          <input
            id={id}
            type="text"
            value={wanted}
            onInput={(event) => {
              setWanted(event.currentTarget.value);
              setMost(PAGE);
            }}
          />
          <p role="status" class="small soft">
            {words.length > 0 && t('document.found', { n: found.length, all: items.length })}
          </p>
        </div>
      )}
      <ul>
        {found.slice(0, most).map(({ key, name, detail }) => (
          <li key={key}>
            <button
              type="button"
              class="item"
              aria-current={key === chosen ? 'true' : undefined}
              onClick={() => props.onChoose(key)}
            >
              <span dir="auto">{name}</span>
              {detail !== '' && (
                <span dir="auto" class="small soft">
                  {detail}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="plain" onClick={() => setMost(most + PAGE)}>
          {t('document.more', { n: more })}
        </button>
      )}
    </details>
  );
};
