import { escaped, outlineAsHtml } from './html.ts';
import type { Outline } from './outline.ts';

const STYLE = `
:root { color-scheme: light dark; }
body { font: 11pt/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6em; line-height: 1.2; } h2 { font-size: 1.25em; margin-top: 2em; } h3, h4 { font-size: 1.05em; }
blockquote { margin: .5em 0; padding-left: 1em; border-left: 3px solid; }
table { border-collapse: collapse; width: 100%; font-size: .9em; }
th[scope=row] { width: 25%; }
th, td { border: 1px solid; padding: .3em .5em; text-align: left; vertical-align: top; }
h1, h2, h3, h4 { break-after: avoid; } blockquote, tr, li { break-inside: avoid; }
@page { size: A4; margin: 18mm; }
@media print { body { margin: 0; max-width: none; padding: 0; } a { color: inherit; } }`;

const LANDSCAPE = `
body { max-width: 80rem; }
table { table-layout: fixed; } th:first-child { width: 11rem; } td { white-space: pre-line; }
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
