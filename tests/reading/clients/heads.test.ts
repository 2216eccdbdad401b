// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { above, bodiesIn } from '../../../lib/reading/clients/heads.ts';

describe('bodies', () => {
  const found = (html: string) => {
    document.body.innerHTML = html;
    return bodiesIn(document, '.body').map(({ id }) => id);
  };

  it('are shown, not being written, and not in one another', () => {
    expect(found('<div class="body" id="a"><p class="body" id="b"></p></div>')).toEqual(['a']);
    expect(found('<div style="display:none"><p class="body" id="a"></p></div>')).toEqual([]);
    expect(found('<div style="visibility:hidden"><p class="body" id="a"></p></div>')).toEqual([]);
    expect(found('<div contenteditable><p class="body" id="a"></p></div>')).toEqual([]);
    expect(found('<div role="textbox"><p class="body" id="a"></p></div>')).toEqual([]);
    expect(found('<div contenteditable="false"><p class="body" id="a"></p></div>')).toEqual(['a']);
  });

  it('have above them what is nearest, and before them', () => {
    document.body.innerHTML =
      '<h1>One</h1><section><h1>Two</h1><div><p id="a"><b>x</b></p><h1>Three</h1></div></section>';
    const body = document.querySelector('#a') as Element;
    expect(above(body, 'h1')?.textContent).toBe('Two');
    expect(above(body, 'b')).toBeNull();
    expect(above(body, 'h1', [body, document.querySelector('section h1')])).toBeNull();
  });
});
