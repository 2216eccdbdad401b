import MarkdownIt from 'markdown-it';
import { t } from '../i18n/translate.ts';
import { DocumentError } from './document.ts';

/** Lists, items and quotations within one another; people write less than twenty. */
const DEEPEST = 100;

const MARK = /^---\s*$/;
const END = /^(?:---|\.\.\.)\s*$/;
const KEY = /^(?:[\w.-]+|"[^"]*"|'[^']*')\s*:(?:\s|$)/;
/** What may follow a first key in front matter. Without blank lines: prose between two rules has them. */
const MORE = /^(?:\s|-(?:\s|$)|#|[\]}],?$)/;
/** Words on the line itself: a title that YAML folds over several lines is left. */
const TITLE = /^title\s*:\s+(?:"([^"]*)"|'([^']*)'|([^"'>|[{\s#].*))/i;
const TASK = /^\[[ x]\]\s+/i;

/**
 * Markdown, with the tables of GitHub's kind, as the HTML that a person would see. HTML within it stays as it is: the
 * result is for a parser that runs and loads nothing. The title of its front matter is that of the HTML; addresses of
 * links and pictures are left away. Bounded in length by whoever calls it: some texts take time by the square of theirs.
 * Throws a DocumentError when it is nested too deeply.
 */
export function htmlOfMarkdown(markdown: string): string {
  const lines = markdown.replace(/^\uFEFF/, '').split(/\r?\n/);
  const front = frontMatter(lines);
  const title = front.map((line) => TITLE.exec(line)).find((found) => found !== null);
  const named = (title?.[1] ?? title?.[2] ?? title?.[3] ?? '').trim();
  const head = named && `<title>${parser.utils.escapeHtml(named)}</title>\n`;
  return head + parser.render(lines.slice(front.length).join('\n'));
}

/** The lines of YAML at the very top, with the marks around them; none where they are something else. */
function frontMatter(lines: readonly string[]): readonly string[] {
  const [mark = '', key = ''] = lines;
  if (!MARK.test(mark) || !KEY.test(key)) return [];
  const end = lines.findIndex((line, at) => at > 0 && !KEY.test(line) && !MORE.test(line));
  return END.test(lines[end] ?? '') ? lines.slice(0, end + 1) : [];
}

// What is nested more deeply than its limit is left out without a word, so ours has to come first.
const parser = new MarkdownIt({ html: true, maxNesting: DEEPEST * 2 });

parser.block.ruler.before('table', 'deepest', ({ level }) => {
  if (level > DEEPEST) throw new DocumentError(t('file.nested'));
  return false;
});

/** Boxes to tick are drawn as boxes. */
parser.core.ruler.after('block', 'tasks', ({ tokens }) => {
  for (const [at, token] of tokens.entries())
    if (token.type === 'inline' && tokens[at - 2]?.type === 'list_item_open')
      token.content = token.content.replace(TASK, '');
});

// A link is read by its words wherever it leads. One long address named by many links would fill the memory.
parser.validateLink = () => true;
parser.renderer.rules.link_open = () => '<a href="">';
parser.renderer.rules.image = () => '<img alt="">';
