// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mark } from '../../lib/messaging/protocol.ts';
import { readDocument } from '../../lib/reading/passages.ts';
import type { Held } from '../../lib/reading/types.ts';

/** As much of the browser's highlights as Firefox lets a content script use: nothing that lists them. */
class FakeHighlight {
  readonly inside = new Set<StaticRangeInit>();
  priority = 0;
  add = (range: StaticRangeInit) => this.inside.add(range);
  delete = (range: StaticRangeInit) => this.inside.delete(range);
}
const registry = new Map<string, FakeHighlight>();
vi.stubGlobal('Highlight', FakeHighlight);
vi.stubGlobal(
  'StaticRange',
  class {
    constructor(init: StaticRangeInit) {
      Object.assign(this, init);
    }
  },
);
vi.stubGlobal('CSS', {
  highlights: {
    set: (name: string, highlight: FakeHighlight) => registry.set(name, highlight),
    delete: (name: string) => registry.delete(name),
  },
});
const { Highlights } = await import('../../lib/marking/highlights.ts');

const painted = () =>
  Object.fromEntries(
    [...registry].map(([name, { inside }]) => [
      name,
      [...inside].map(({ startContainer, startOffset, endOffset }) =>
        (startContainer as Text).data.slice(startOffset, endOffset),
      ),
    ]),
  );

function setUp(html: string) {
  document.body.innerHTML = html;
  const held: Held[] = [...readDocument(document.body)].map((run, id) => ({ id, ...run }));
  const style = vi.fn(async () => {});
  const highlights = new Highlights((id) => held[id], style);
  const mark = (claim: string, quote: string, category: Mark['category'] = 'savings'): Mark => {
    const passage = held.find(({ text }) => text.includes(quote)) as Held;
    const start = passage.text.indexOf(quote);
    return { claim, category, passage: passage.id, start, end: start + quote.length };
  };
  return { held, highlights, mark, style };
}

describe('highlights', () => {
  beforeEach(() => {
    registry.clear();
    document.adoptedStyleSheets = [];
  });

  it('paints a quote through all its text nodes, one highlight a category', async () => {
    const { highlights, mark } = setUp('<p>We save <b>you</b> money.</p><p>A portal for all.</p>');
    await highlights.paint([mark('a', 'save you money'), mark('b', 'portal', 'portal')], true, null);
    expect(painted()).toEqual({
      'pitchcheck-savings': ['save ', 'you', ' money'],
      'pitchcheck-portal': ['portal'],
    });
  });

  it('shows nothing until told to, and hides again', async () => {
    const { highlights, mark, style } = setUp('<p>We save you money.</p>');
    await highlights.paint([mark('a', 'save')], false, null);
    expect(registry.size).toBe(0);
    expect(style).not.toHaveBeenCalled();
    await highlights.setVisible(true);
    expect(painted()).toEqual({ 'pitchcheck-savings': ['save'] });
    highlights.setVisible(false);
    expect(registry.size).toBe(0);
  });

  it('asks once for its style sheet, and leaves the page and its sheets alone', async () => {
    const own = [new CSSStyleSheet(), new CSSStyleSheet()];
    document.adoptedStyleSheets = [...own];
    const { highlights, mark, style } = setUp('<p>We save you money.</p>');
    const before = document.documentElement.outerHTML;
    await highlights.paint([mark('a', 'save')], true, null);
    await highlights.paint([mark('a', 'money')], true, null);
    expect(style).toHaveBeenCalledTimes(1);
    expect(document.adoptedStyleSheets).toEqual(own);
    highlights.clear();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(registry.size).toBe(0);
  });

  it('drops a mark whose text is another, and keeps one whose text was written anew the same', async () => {
    const { highlights, mark } = setUp('<p>We save you money.</p>');
    await highlights.paint([mark('a', 'save')], true, null);
    const text = document.querySelector('p')?.firstChild as Text;
    text.data = 'We save you money, and time.';
    highlights.touched(text);
    expect(painted()['pitchcheck-savings']).toEqual(['save']);
    text.data = 'We cost you money.';
    highlights.touched(text);
    expect(painted()['pitchcheck-savings']).toEqual([]);
    expect(highlights.at(text, 4)).toBeNull();
  });

  it('paints nothing where the page no longer says what was read', async () => {
    const { highlights, mark } = setUp('<p>We save you money.</p>');
    (document.querySelector('p')?.firstChild as Text).data = 'We lose you money.';
    await highlights.paint([mark('a', 'save')], true, null);
    expect(registry.size).toBe(0);
  });

  it('forgets marks of a passage that is gone, and of a claim that was set aside', async () => {
    const { held, highlights, mark } = setUp('<p>We save you money.</p><p>You save time.</p>');
    await highlights.paint([mark('a', 'save you'), mark('b', 'save time')], true, null);
    highlights.dropped(held[0]?.id ?? -1);
    expect(painted()['pitchcheck-savings']).toEqual(['save time']);
    highlights.setAside('b');
    expect(painted()['pitchcheck-savings']).toEqual([]);
  });

  it('follows a passage that was read again to its new text nodes', async () => {
    const { held, highlights, mark } = setUp('<p>We save you money.</p>');
    await highlights.paint([mark('a', 'save')], true, null);
    document.body.innerHTML = '<p>We <i>save</i> you money.</p>';
    const [run] = readDocument(document.body);
    Object.assign(held[0] as Held, run);
    highlights.renewed(held[0] as Held);
    expect(painted()['pitchcheck-savings']).toEqual(['save']);
    expect(highlights.at(document.querySelector('i')?.firstChild as Text, 1)?.mark.claim).toBe('a');
  });

  it('finds the shortest of several marks at a place', async () => {
    const { highlights, mark } = setUp('<p>We save you money.</p>');
    await highlights.paint([mark('long', 'We save you money'), mark('short', 'save')], true, null);
    const text = document.querySelector('p')?.firstChild as Text;
    expect(highlights.at(text, 5)?.mark.claim).toBe('short');
    expect(highlights.at(text, 1)?.mark.claim).toBe('long');
  });
});
