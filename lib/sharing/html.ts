import { t } from '../i18n/translate.ts';
import { type Block, linkable, type Outline } from './outline.ts';
import { quoted } from './quoted.ts';

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

const cells = (row: readonly string[], tag: string): string =>
  `<tr>${row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;

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
      return `<table><tbody>${block.facts
        .map(([name, value]) => `<tr><th scope="row">${escaped(name)}</th><td>${escaped(value)}</td></tr>`)
        .join('')}</tbody></table>`;
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
      return `<table><thead>${cells(block.head, 'th')}</thead><tbody>${block.rows
        .map((row) => cells(row, 'td'))
        .join('')}</tbody></table>`;
  }
};

/** HTML for the clipboard or another document. Whatever came from a page is escaped; addresses are links only when they are a page's. */
export const outlineAsHtml = (outline: Outline): string => outline.map(blockAsHtml).join('\n');

const STYLE = `
:root { color-scheme: light dark; }
body { font: 11pt/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6em; line-height: 1.2; } h2 { font-size: 1.25em; margin-top: 2em; } h3, h4 { font-size: 1.05em; }
blockquote { margin: .5em 0; padding-left: 1em; border-left: 3px solid; }
table { border-collapse: collapse; width: 100%; font-size: .9em; }
th[scope] { width: 25%; }
th, td { border: 1px solid; padding: .3em .5em; text-align: left; vertical-align: top; }
h1, h2, h3, h4 { break-after: avoid; } blockquote, tr, li { break-inside: avoid; }
@page { size: A4; margin: 18mm; }
@media print { body { margin: 0; max-width: none; padding: 0; } a { color: inherit; } }`;

const LANDSCAPE = `
body { max-width: 80rem; }
td { white-space: pre-line; }
@page { size: A4 landscape; margin: 12mm; }`;

/**
 * One self-contained file: no script, no picture, nothing fetched, and a policy in it that forbids all of these.
 * @param language BCP 47, of the outline's own words
 * @param page how it lies on paper; tables of several columns have more room on a landscape page
 */
export const htmlFile = (
  outline: Outline,
  title: string,
  language: string,
  page: 'portrait' | 'landscape' = 'portrait',
): string =>
  [
    '<!doctype html>',
    `<html lang="${escaped(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(title)}</title>`,
    `<style>${STYLE}${page === 'landscape' ? LANDSCAPE : ''}\n</style>`,
    '</head>',
    '<body><main>',
    outlineAsHtml(outline),
    '</main></body>',
    '</html>',
    '',
  ].join('\n');
