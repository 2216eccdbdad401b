// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fromMarkup } from '../../lib/reading/rendering.ts';
import { surroundings } from '../../lib/reading/segments.ts';
import { selectedIn } from '../../lib/reading/selection.ts';
import { walk } from '../../lib/reading/walk.ts';

function selected(): string[] | null {
  const selection = selectedIn(document);
  if (!selection) return null;
  const around = surroundings(selection.part, fromMarkup) ?? { role: 'paragraph', scoped: false };
  return [...walk([selection.part], around, { rendering: fromMarkup, clip: selection.clip })].flatMap(
    (run) => (run ? [`${run.role}: ${run.text}`] : []),
  );
}

describe('a selection', () => {
  it('is read from its first character to its last', () => {
    document.body.innerHTML = '<h2>Heading here</h2><ul><li>Point one</li></ul><p>Last paragraph</p>';
    const text = (selector: string) => document.querySelector(selector)?.firstChild as Text;
    document.getSelection()?.setBaseAndExtent(text('h2'), 8, text('p'), 4);
    expect(selected()).toEqual(['heading: here', 'bullet: Point one', 'paragraph: Last']);
  });

  it('keeps the role of what it was taken from', () => {
    document.body.innerHTML = '<blockquote><p>All that they said to us.</p></blockquote>';
    const text = document.querySelector('p')?.firstChild as Text;
    document.getSelection()?.setBaseAndExtent(text, 4, text, 13);
    expect(selected()).toEqual(['quotation: that they']);
  });

  it('is nothing when it is empty', () => {
    document.getSelection()?.removeAllRanges();
    expect(selected()).toBeNull();
  });
});
