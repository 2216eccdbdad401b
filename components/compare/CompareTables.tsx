import { type ComponentChildren, Fragment } from 'preact';
import { day, t } from '../../lib/i18n/translate.ts';
import type { CheckCell, ClaimCell, Column, Comparison, Words as Said } from '../../lib/sharing/compare.ts';
import { claimSentence, columnNote, moreNote, overriddenNote } from '../../lib/sharing/compare-outline.ts';
import { linkable } from '../../lib/sharing/outline.ts';
import { StatusMark } from '../StatusMark.tsx';
import { Words } from '../Words.tsx';

const Best = ({ best }: { best: Said | undefined }) => {
  if (!best) return null;
  const link = linkable(best.link);
  return (
    <>
      <p>
        <Words text={best.text} language={best.language} />
      </p>
      {link && (
        <p class="there">
          <a class="small" href={link} rel="noreferrer" target="_blank">
            {t('share.read-there')}
          </a>
        </p>
      )}
    </>
  );
};

const Note = ({ text }: { text: string }) => (text ? <p class="small soft">{text}</p> : null);

const CheckView = ({ cell }: { cell: CheckCell }) =>
  cell ? (
    <>
      <StatusMark status={cell.status} />
      <Note text={overriddenNote(cell)} />
      <Best best={cell.best} />
      <Note text={moreNote(cell)} />
    </>
  ) : (
    <span class="soft">{t('compare.not-judged')}</span>
  );

const ClaimView = ({ cell }: { cell: ClaimCell }) =>
  cell ? (
    <>
      <p class={cell.n === 0 ? 'soft' : 'number'}>{claimSentence(cell)}</p>
      <Best best={cell.best} />
    </>
  ) : (
    <span class="soft">{t('compare.not-judged')}</span>
  );

/** A name that is a site's address breaks where it has a dot, if it has to. */
const Name = ({ name }: { name: string }) => (
  <>
    {name.split(/(?<=\.)/).map((part, i) => (
      <Fragment key={i}>
        {i > 0 && <wbr />}
        {part}
      </Fragment>
    ))}
  </>
);

interface Line {
  name: string;
  cells: ComponentChildren[];
  differs: boolean;
}

const Table = (props: {
  caption: string;
  what: string;
  columns: readonly Column[];
  lines: readonly Line[];
}) => (
  <table class="compare" data-n={props.columns.length}>
    <caption class="unseen">{props.caption}</caption>
    <thead>
      <tr>
        <th scope="col">{props.what}</th>
        {props.columns.map(({ id, name }) => (
          <th key={id} scope="col" dir="auto">
            <Name name={name} />
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {props.lines.map(({ name, cells }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          {props.columns.map((column, i) => (
            <td key={column.id}>
              {/* Where the columns stand one after another, each cell says whose it is; the header says it to others. */}
              <p class="whose" aria-hidden="true" dir="auto">
                <Name name={column.name} />
              </p>
              {cells[i]}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** Lines in which the reviews differ, then those in which they don't, folded. */
const Part = (props: {
  id: string;
  heading: string;
  what: string;
  columns: readonly Column[];
  lines: readonly Line[];
}) => {
  const differing = props.lines.filter(({ differs }) => differs);
  const same = props.lines.filter(({ differs }) => !differs);
  const table = (caption: string, lines: readonly Line[]) => (
    <Table caption={`${props.heading}: ${caption}`} what={props.what} columns={props.columns} lines={lines} />
  );
  return (
    <section aria-labelledby={props.id}>
      <h2 id={props.id}>{props.heading}</h2>
      {differing.length > 0 ? (
        <>
          <h3>{t('compare.differs')}</h3>
          {table(t('compare.differs'), differing)}
        </>
      ) : (
        <p>{t('compare.differs-none')}</p>
      )}
      {same.length > 0 && (
        <details>
          <summary>{t('compare.same-n', { n: same.length })}</summary>
          {table(t('compare.same'), same)}
        </details>
      )}
    </section>
  );
};

const Reviews = ({ columns }: { columns: readonly Column[] }) => (
  <ul class="reviews">
    {columns.map((column) => (
      <li key={column.id}>
        <a href={`?review=${encodeURIComponent(column.id)}`} dir="auto">
          {column.title}
        </a>
        <span class="soft small">
          {' '}
          {column.vendor && <span>{column.vendor}. </span>}
          {t('copy.read', { date: day(column.at) })} {columnNote(column)}
        </span>
      </li>
    ))}
  </ul>
);

/** Which reviews stand side by side, and what each says to the checks and in its claims. */
export const CompareTables = ({
  comparison: { columns, checks, categories },
}: {
  comparison: Comparison;
}) => (
  <>
    <Reviews columns={columns} />
    <Part
      id="checks"
      heading={t('compare.checks')}
      what={t('report.glance.check')}
      columns={columns}
      lines={checks.map(({ name, cells, differs }) => ({
        name: t(`check.${name}.name`),
        cells: cells.map((cell, i) => <CheckView key={i} cell={cell} />),
        differs,
      }))}
    />
    <Part
      id="claims"
      heading={t('compare.claims')}
      what={t('compare.kind')}
      columns={columns}
      lines={categories.map(({ name, cells, differs }) => ({
        name: t(`category.${name}.name`),
        cells: cells.map((cell, i) => <ClaimView key={i} cell={cell} />),
        differs,
      }))}
    />
  </>
);
