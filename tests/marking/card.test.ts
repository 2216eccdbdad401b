// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Card } from '../../lib/marking/card.ts';

const TEXT = {
  language: 'en',
  category: 'Savings',
  message: 'Digital is not doing the same work, but digitally',
  why: 'A figure says little by itself.',
  told: '',
  questionLabel: 'Ask',
  question: 'What was it before?',
  setAsideLabel: 'Set aside',
  closeLabel: 'Close',
};

let card: Card;
let roots: ShadowRoot[];
beforeEach(() => {
  roots = [];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
  card = new Card();
});
afterEach(() => {
  card.close();
  vi.restoreAllMocks();
});

/** The card as it is shown after a click on a mark. */
function shown(question: string): HTMLElement {
  const use = { category: 'savings', asked: true, setAside: () => {}, close: () => {} } as const;
  card.show({ ...use, text: { ...TEXT, question } }, new DOMRect(10, 10, 100, 20));
  const element = roots[0]?.querySelector<HTMLElement>('.card');
  if (!element) throw new Error('No card is shown.');
  return element;
}

it('asks one question in a paragraph, and those on a line each in a list', () => {
  expect(shown('What was it before?').querySelector('p.question')?.textContent).toBe('What was it before?');
  roots = [];
  const items = shown('One?\nTwo?\nThree?').querySelectorAll('ul.question > li');
  expect([...items].map(({ textContent }) => textContent)).toEqual(['One?', 'Two?', 'Three?']);
});

it('shows the ring of the focus it has from a click only once a key is pressed', () => {
  const element = shown('What was it before?');
  expect(element.className).toBe('card');
  element.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
  expect(element.className).toBe('card keys');
});
