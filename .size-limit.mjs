import { existsSync, readFileSync } from 'node:fs';

const BUILD = '.output/chrome-mv3';

/** A page with all that the browser loads before it is shown: the build names every one of these files in the page. */
const page = (name) => {
  const file = `${BUILD}/${name}.html`;
  if (!existsSync(file)) throw new Error(`${file} is not built; npm test -- size builds it first.`);
  const loaded = readFileSync(file, 'utf8').matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g);
  return [file, ...Array.from(loaded, (match) => BUILD + match[1])];
};

export default [
  // Put into pages: what every reader of a page pays for. The readers of eight mail clients are a third of it.
  { name: 'content script', path: `${BUILD}/content-scripts/*.js`, limit: '21 kB' },
  { name: 'popup', path: page('popup'), limit: '60 kB' },
  { name: 'side panel', path: page('sidepanel'), limit: '60 kB' },
  { name: 'page for files', path: page('document'), limit: '80 kB' },
  { name: 'postal-mime in its worker', path: `${BUILD}/assets/parse.worker-*.js`, limit: '50 kB' },
  // Loaded only where a Markdown file is opened.
  { name: 'markdown-it in its worker', path: `${BUILD}/assets/markdown.worker-*.js`, limit: '62 kB' },
  // A third of either is the database and its line to a team's server.
  { name: 'notebook', path: page('notebook'), limit: '120 kB' },
  { name: 'report', path: page('report'), limit: '106 kB' },
];
