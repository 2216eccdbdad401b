import type { Passage, Role } from '../../lib/engine/types.ts';
import type { Held, Piece } from '../../lib/reading/types.ts';

/** What a passage is shown as. `li` stands in a list, with the bullets before and after it. */
const TAGS: Record<Role, string> = {
  heading: 'h3',
  paragraph: 'p',
  bullet: 'li',
  quotation: 'blockquote',
  table: 'p',
  control: 'p',
  furniture: 'p',
  code: 'pre',
};

/** Words with single spaces between them: where the text and what a reader of pages takes from it are the same. */
const PLAIN = /[^\s\u00ad\u200b-\u200d\u2060\ufeff]+(?: [^\s\u00ad\u200b-\u200d\u2060\ufeff]+)*/g;

/**
 * Shows passages as elements of our own, by role, with text nodes alone in them: nothing of the file's markup, styles or
 * addresses comes along. Gives back the way from each passage, by its place in the list, to its text node.
 */
export function showPassages(place: Element, passages: readonly Passage[]): Held[] {
  const document = place.ownerDocument;
  const fragment = document.createDocumentFragment();
  let list: Element | null = null;
  const held = passages.map(({ role, text }, id): Held => {
    const element = document.createElement(TAGS[role]);
    element.className = role;
    element.dir = 'auto';
    const node = document.createTextNode(text);
    element.append(node);
    if (role !== 'bullet') list = null;
    else if (!list) {
      list = document.createElement('ul');
      fragment.append(list);
    }
    (list ?? fragment).append(element);
    return { id, role, text, pieces: piecesOf(node) };
  });
  place.replaceChildren(fragment);
  return held;
}

const piecesOf = (node: Text): Piece[] =>
  [...node.data.matchAll(PLAIN)].map(({ index, 0: { length } }) => ({
    node,
    from: index,
    to: index + length,
    start: index,
    length,
  }));
