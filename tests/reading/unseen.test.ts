// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isUnseen, removeUnseen } from '../../lib/reading/unseen.ts';

const element = (attributes: string, inside = 'words'): Element => {
  document.body.innerHTML = `<div ${attributes}>${inside}</div>`;
  return document.body.firstElementChild as Element;
};

describe('what an element’s own style hides', () => {
  it.each([
    'display:none',
    'color:red; DISPLAY : none !important',
    'visibility:hidden',
    'max-height:0;overflow:hidden',
    'max-height:0px; max-width:0px; opacity:0; overflow:hidden',
    'height:0; overflow: hidden',
    'font-size:0',
    'font-size:1px;line-height:1px;color:#ffffff',
    'text-indent:-9999px',
  ])('%s', (style) => expect(isUnseen(element(`style="${style}"`))).toBe(true));

  it.each([
    '',
    // Outlook for Windows alone leaves it out.
    'mso-hide:all',
    'max-height:0',
    'line-height:0;overflow:hidden',
    'max-height:10px;overflow:hidden',
    'font-size:1em',
    'font-size:0.9em',
    'font-size:10px',
    'min-width:0;overflow:hidden',
    'border-width:0;overflow:hidden',
  ])('but not %s', (style) => expect(isUnseen(element(`style="${style}"`))).toBe(false));

  it('but not the gap between columns that set a size of their own', () => {
    const columns = '<div style="font-size:14px">Our portal</div>';
    expect(isUnseen(element('style="font-size:0px"', columns))).toBe(false);
    expect(isUnseen(element('style="font-size:0px"', '<p class="text">Our portal</p>'))).toBe(false);
  });
});

describe('what is left of a document', () => {
  const left = (css: string, body: string): string => {
    const parsed = new DOMParser().parseFromString(
      `<head><style>${css}</style></head><body>${body}</body>`,
      'text/html',
    );
    removeUnseen(parsed);
    return parsed.body.textContent ?? '';
  };

  it.each([
    ['a class', '.pre { display:none !important; visibility:hidden }'],
    ['one of several', '<!-- p.x, /* { */ div.pre { display : none } -->'],
    ['after an import', '@import url(x.css); .pre{display:none}'],
    [
      'after a query',
      '@media (max-width:600px){ .pre{display:block!important} } .pre{max-height:0;overflow:hidden}',
    ],
    ['an insisting rule before another', '.pre{display:none!important} .pre{display:block}'],
  ])('has no text hidden by %s', (_, css) =>
    expect(left(css, '<div class="pre">Hidden</div><p>Shown</p>')).toBe('Shown'),
  );

  it.each([
    ['a query', '@media (max-width:600px){ .pre{display:none} }'],
    ['a state', '.pre:hover{display:none}'],
    ['a rule that another goes over', '.pre{display:none} div.pre{display:block}'],
    ['a sheet that leaves nothing', 'div{display:none}'],
    ['a sheet that means all', '*{display:none!important} body{display:none}'],
    ['a sheet that makes no sense', '}}}.pre{{{display:none;'],
  ])('keeps what %s may hide', (_, css) => expect(left(css, '<div class="pre">Maybe</div>')).toBe('Maybe'));

  it('keeps what its own style shows, unless the sheet insists', () => {
    const shown = '<p class="pre" style="display:block">Shown</p>';
    expect(left('.pre{display:none}', shown)).toBe('Shown');
    expect(left('.pre{display:none!important}', `${shown}More`)).toBe('More');
  });

  it('comes soon, whatever the sheet', () => {
    const css = `${'/*'.repeat(50_000)}${'.pre p p p{display:none}'.repeat(5_000)}`;
    const start = performance.now();
    left(css, '<p>'.repeat(2_000));
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
