import { t } from '../../lib/i18n/translate.ts';
import { type Block, linkable, type Outline } from '../../lib/sharing/outline.ts';
import { quoted } from '../../lib/sharing/quoted.ts';
import { StatusMark } from '../StatusMark.tsx';

const BlockView = ({ block }: { block: Block }) => {
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return <Heading dir="auto">{block.text}</Heading>;
    }
    case 'check': {
      const Heading = `h${block.level}` as const;
      return (
        <Heading class="checked">
          <span>{block.name}</span> <StatusMark status={block.status} />
        </Heading>
      );
    }
    case 'text':
      return <p>{block.text}</p>;
    case 'ask':
      return <p class="ask">{block.text}</p>;
    case 'facts':
      return (
        <dl class="facts">
          {block.facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'quote': {
      const link = linkable(block.link);
      return (
        <blockquote>
          <p dir="auto" lang={block.language}>
            {quoted(block.text)}
          </p>
          {link && (
            <a class="small" href={link} rel="noreferrer" target="_blank">
              {t('share.read-there')}
            </a>
          )}
        </blockquote>
      );
    }
    case 'list':
      return (
        <ul>
          {block.items.map((item, i) => (
            <li key={i}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {block.head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, i) => (
              <tr key={i}>
                {row.map((cell, column) =>
                  column === 0 ? (
                    <th key={column} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={column}>{cell}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
};

/** A text that is handed on, as it is shown on a page of ours. */
export const OutlineView = ({ outline }: { outline: Outline }) => (
  <article class="outline">
    {outline.map((block, i) => (
      <BlockView key={i} block={block} />
    ))}
  </article>
);
