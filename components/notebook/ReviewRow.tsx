import { Component } from 'preact';
import { CHECKS } from '../../lib/engine/types.ts';
import { day, t } from '../../lib/i18n/translate.ts';
import { marksOf, type Row } from '../../lib/reviews/row.ts';
import type { TeamRow } from '../../lib/team/rows.ts';
import { StatusMark } from '../StatusMark.tsx';
import { Strip } from '../Strip.tsx';
import { RowNote } from '../team/RowNote.tsx';
import { CHECK_COLUMNS } from './columns.ts';
import { claimsOf, judgedOf } from './find.ts';
import type { Column } from './view.ts';

interface Props {
  row: TeamRow;
  /** Of all rows, the headings counted. */
  index: number;
  selected: boolean;
  /** Both the same at every drawing. */
  onSelect: (id: string, on: boolean, range: boolean) => void;
  onOpenSource: (id: string) => void;
}

/** What a review is called, for a person. */
export const titleOf = ({ title }: Pick<Row, 'title'>): string => title.trim() || t('reading.untitled');

/** The name of a cell's column, where rows are cards that have no headings. */
const Label = ({ column }: { column: Column }) => <span class="label">{t(`column.${column}`)}</span>;

/** One review. Drawn again only when it is another or selected: a page has a hundred. */
export class ReviewRow extends Component<Props> {
  #range = false;

  override shouldComponentUpdate({ row, index, selected }: Props): boolean {
    return row !== this.props.row || index !== this.props.index || selected !== this.props.selected;
  }

  override render() {
    const { row, index, selected, onSelect, onOpenSource } = this.props;
    const title = titleOf(row);
    const judged = judgedOf(row);
    const claims = marksOf(row).filter((mark) => 'category' in mark);
    return (
      <tr aria-rowindex={index} class={selected ? 'selected' : undefined}>
        <td class="tick">
          <input
            type="checkbox"
            aria-label={t('table.select-one', { title })}
            checked={selected}
            onClick={(event) => {
              this.#range = event.shiftKey;
            }}
            onChange={(event) => onSelect(row.id, event.currentTarget.checked, this.#range)}
          />
        </td>
        <th scope="row" class="title">
          <a href={`report.html?review=${row.id}`} dir="auto" title={title}>
            {title}
          </a>
          <RowNote row={row} />
        </th>
        <td class="vendor">
          <span title={row.vendor}>{row.vendor || <span class="soft">{t('table.no-vendor')}</span>}</span>
          {row.source === 'page' && (
            <button
              type="button"
              class="plain small"
              aria-label={t('table.open-source-of', { title })}
              onClick={() => onOpenSource(row.id)}
            >
              {t('table.open-source')}
            </button>
          )}
        </td>
        <td class="kind">{t(`kind.${row.source}`)}</td>
        <td class="at">
          <time datetime={row.at}>{day(row.at)}</time>
        </td>
        <td class="claims">
          <Label column="claims" />
          <span class="number">{t('notebook.n', { n: claimsOf(row) })}</span>
          <Strip claims={claims} />
        </td>
        {CHECK_COLUMNS.map((check) => {
          const status = row.pitch ? row.statuses[CHECKS.indexOf(check)] : undefined;
          return (
            <td
              key={check}
              class="mark"
              title={`${t(`check.${check}.name`)}: ${status ? t(`status.${status}`) : t('table.not-judged')}`}
            >
              {status ? <StatusMark status={status} /> : <span class="none">{t('table.not-judged')}</span>}
              <Label column={check} />
            </td>
          );
        })}
        <td class="tags">
          {row.tags.length > 0 && (
            <ul>
              {row.tags.map((tag) => (
                <li key={tag} dir="auto">
                  {tag}
                </li>
              ))}
            </ul>
          )}
        </td>
        <td class="judged" data-judged={judged}>
          {t(`judged.${judged}`)}
        </td>
      </tr>
    );
  }
}
