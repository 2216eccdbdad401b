import { t } from '../i18n/translate.ts';
import { type Block, linkable, type Outline } from './outline.ts';
import { quoted } from './quoted.ts';

/** Text as it stands in HTML, in an element or in an attribute in quotation marks. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

const named = (row: readonly string[]): string =>
  `<tr>${row.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('')}</tr>`;

/** The first cell says what the row is about. */
const row = ([about = '', ...cells]: readonly string[]): string =>
  `<tr><th scope="row">${escaped(about)}</th>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;

const blockAsHtml = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case 'check': {
      const words = t('report.check', { name: block.name, status: t(`status.${block.status}`) });
      return `<h${block.level}>${escaped(words)}</h${block.level}>`;
    }
    case 'text':
      return `<p>${escaped(block.text)}</p>`;
    case 'ask':
      return `<p><strong>${escaped(block.text)}</strong></p>`;
    case 'facts':
      return `<table><tbody>${block.facts.map(row).join('')}</tbody></table>`;
    case 'quote': {
      const link = linkable(block.link);
      const words = escaped(quoted(block.text));
      const where =
        link && ` <a href="${escaped(link)}" rel="noreferrer">${escaped(t('share.read-there'))}</a>`;
      const language = block.language ? ` lang="${escaped(block.language)}"` : '';
      return `<blockquote><p dir="auto"${language}>${words}${where ?? ''}</p></blockquote>`;
    }
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
    case 'table':
      return `<table><thead>${named(block.head)}</thead><tbody>${block.rows.map(row).join('')}</tbody></table>`;
  }
};

/** HTML for the clipboard or another document. Whatever came from a page is escaped; addresses are links only when they are a page's. */
export const outlineAsHtml = (outline: Outline): string => outline.map(blockAsHtml).join('\n');
