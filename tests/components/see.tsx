import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** What a person meets on the page: by role and name, as a screen reader would say it. */
export interface Seen {
  root: HTMLElement;
  text(): string;
  button(name: string): HTMLButtonElement;
  buttons(): string[];
  headings(): string[];
  press(name: string): Promise<void>;
}

const words = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? words(element);

/** Lets what was started come to its end. */
export const settle = (): Promise<void> => act(() => new Promise<void>((done) => setTimeout(done, 0)));

/** Draws something in an empty document. */
export const see = async (child: ComponentChild): Promise<Seen> => {
  document.body.replaceChildren();
  const root = document.createElement('div');
  document.body.append(root);
  await act(() => render(child, root));
  await settle();
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const button = (name: string) => {
    const found = all('button').find((each) => nameOf(each) === name);
    if (!(found instanceof HTMLButtonElement)) {
      throw new Error(`No button “${name}” among: ${all('button').map(nameOf).join(' | ')}`);
    }
    return found;
  };
  return {
    root,
    text: () => words(root),
    button,
    buttons: () => all('button').map(nameOf),
    headings: () => all('h1,h2,h3,h4').map(words),
    press: async (name) => {
      await act(() => button(name).click());
      await settle();
    },
  };
};
