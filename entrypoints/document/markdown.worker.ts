import { htmlOfMarkdown } from '../../lib/documents/markdown.ts';
import { answerWith } from './answering.ts';

/** Makes HTML of one text. A worker of its own: its parser is as large as that of mail, and is seldom needed. */
answerWith(htmlOfMarkdown);
