import { t } from '../i18n/translate.ts';
import { type Block, linkable, type Outline, oneLine } from './outline.ts';
import { quoted } from './quoted.ts';

/** Every character that means something in Markdown or in HTML within it. */
const plain = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_{}[\]<>()#+!|~&$^=-]/g, '\\$&')
    // A number at the start of a line would begin a list, and a bare address a link.
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(www)\./gi, '$1\\.')
    .replace(/@/g, '\\@');

const row = (cells: readonly string[]): string => `| ${cells.map(plain).join(' | ')} |`;

const blockAsMarkdown = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${plain(block.text)}`;
    case 'check':
      return `${'#'.repeat(block.level)} ${plain(t('report.check', { name: block.name, status: t(`status.${block.status}`) }))}`;
    case 'text':
      return plain(block.text);
    case 'ask':
      return `**${plain(block.text)}**`;
    case 'facts':
      return block.facts.map(([name, value]) => `- **${plain(name)}:** ${plain(value)}`).join('\n');
    case 'quote': {
      const link = linkable(block.link)?.replace(/[()<>\\\s]/g, encodeURIComponent);
      return `> ${plain(quoted(block.text))}${link ? ` [${plain(t('share.read-there'))}](<${link}>)` : ''}`;
    }
    case 'list':
      return block.items.map((item) => `- ${plain(item)}`).join('\n');
    case 'table':
      return [row(block.head), `|${block.head.map(() => ' --- |').join('')}`, ...block.rows.map(row)].join(
        '\n',
      );
  }
};

/** CommonMark with tables. Nothing in what came from a page can be markup. */
export const outlineAsMarkdown = (outline: Outline): string =>
  `${outline.map(blockAsMarkdown).join('\n\n')}\n`;
