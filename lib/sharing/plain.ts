import { spoken, t } from '../i18n/translate.ts';
import { type Block, type Outline, oneLine } from './outline.ts';
import { quoted } from './quoted.ts';

/** A longer row than this has a line for each cell. */
const LINE = 80;

/** What the row is about, then each other cell with the name of its column. */
function rowAsText([about = '', ...cells]: readonly string[], [, ...names]: readonly string[]): string {
  const named = cells.map((cell, i) => `${names[i] ?? ''}: ${oneLine(cell)}`);
  const line = `- ${oneLine(about)}. ${named.join('; ')}`;
  return line.length <= LINE ? line : [`- ${oneLine(about)}`, ...named.map((cell) => `  ${cell}`)].join('\n');
}

const blockAsText = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return block.level < 3 ? oneLine(block.text).toLocaleUpperCase(spoken()) : oneLine(block.text);
    case 'check':
      return t('report.check', { name: block.name, status: t(`status.${block.status}`) });
    case 'text':
      return oneLine(block.text);
    case 'ask':
      return `→ ${oneLine(block.text)}`;
    case 'facts':
      return block.facts.map(([name, value]) => `${name}: ${oneLine(value)}`).join('\n');
    case 'quote':
      return `  ${quoted(block.text)}`;
    case 'list':
      return block.items.map((item) => `- ${oneLine(item)}`).join('\n');
    case 'table':
      return block.rows.map((row) => rowAsText(row, block.head)).join('\n');
  }
};

/** What belongs to one question stands together; everything else is parted by an empty line. */
const together = (above: Block, below: Block): boolean =>
  ((above.kind === 'heading' || above.kind === 'check') &&
    above.level > 2 &&
    below.kind !== 'heading' &&
    below.kind !== 'check') ||
  below.kind === 'quote' ||
  below.kind === 'ask';

/** Plain text, for the body of an email. */
export const outlineAsText = (outline: Outline): string => {
  let text = '';
  for (const [i, block] of outline.entries()) {
    const above = outline[i - 1];
    if (above) text += together(above, block) ? '\n' : '\n\n';
    text += blockAsText(block);
  }
  return `${text}\n`;
};
