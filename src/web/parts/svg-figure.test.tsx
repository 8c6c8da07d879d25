import fc from 'fast-check';
import { isValidElement, type ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { type DrawnElements, drawingElements } from './svg-figure.tsx';

type Drawn = ReactElement<Record<string, unknown> & { children?: Drawn | Drawn[] | string }>;

function drawn(svg: string): Drawn[] {
  return (drawingElements(svg) as Drawn[]).filter((one) => isValidElement(one));
}

describe('drawingElements', () => {
  it('reads elements, attributes with digits and hyphens, classes and escaped text', () => {
    const [svg] = drawn(
      '<svg viewBox="0 0 9 9"><line x1="1" y2="4" stroke-width="2" class="on"/><text>a &lt; b &amp; c</text></svg>',
    );
    expect(svg?.type).toBe('svg');
    expect(svg?.props.viewBox).toBe('0 0 9 9');
    const [line, text] = (svg?.props.children ?? []) as Drawn[];
    expect(line?.props).toMatchObject({ x1: '1', y2: '4', strokeWidth: '2', className: 'on' });
    expect(text?.props.children).toBe('a < b & c');
  });

  it('takes no script, handler, link or style', () => {
    const text = JSON.stringify(
      drawn(
        '<svg onload="x()"><script>x()</script><a href="javascript:x()"><path style="x" d="M0 0"/></a><foreignObject/></svg>',
      ),
    );
    expect(text).not.toMatch(/onload|onLoad|javascript|"script"|foreignObject|"style"/);
    expect(text).toContain('M0 0');
  });

  it('takes the colour of words where it is one of the page, and no other', () => {
    const [own, other] = drawn(
      '<text style="fill:var(--plus-text)">+</text><text style="fill:url(x)">−</text>',
    );
    expect(own?.props.style).toEqual({ fill: 'var(--plus-text)' });
    expect(other?.props.style).toBeUndefined();
  });

  it('survives text that is no drawing', () => {
    for (const text of ['', 'words', '<svg', '</g></svg>', '<g><g>'])
      expect(() => drawingElements(text)).not.toThrow();
  });

  it('gives the element of before where the markup is the same, and else what a new reading gives', () => {
    const known: DrawnElements = { parts: new Map() };
    const part = fc.constantFrom(
      '<line x1="1"/>',
      '<line x1="2"/>',
      '<g><text>a</text><line x1="1"/></g>',
      '<g><g><text>b</text></g></g>',
      '</g>',
      '<g>',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const svg = `<svg>${parts.join('')}</svg>`;
        const again = drawingElements(svg, undefined, known);
        expect(again).toEqual(drawingElements(svg));
        const [same] = drawingElements(svg, undefined, known) as Drawn[];
        expect(same).toEqual((again as Drawn[])[0]);
        // What is not closed is read anew: more of it may follow.
        if (!parts.includes('<g>') && !parts.includes('</g>'))
          expect(same).toBe((again as Drawn[])[0]);
      }),
    );
    const first = children('<svg><line x1="1"/><g><text>a</text></g></svg>', known);
    const second = children('<svg><line x1="2"/><g><text>a</text></g></svg>', known);
    expect(second[1]).toBe(first[1]);
    expect(second[0]).not.toBe(first[0]);
    expect(second[0]?.props.x1).toBe('2');
  });
});

describe('elements of the drawing before', () => {
  it('are the same in every drawing after it, not in the next alone', () => {
    const known: DrawnElements = { parts: new Map() };
    const svg = (x: number) => `<svg><line x1="${x}"/><g><text>a</text></g></svg>`;
    const [first, second, third] = [1, 2, 3].map((x) => children(svg(x), known)[1]);
    expect(second).toBe(first);
    expect(third).toBe(first);
  });

  it('are not taken for what goes on where they broke off', () => {
    const known: DrawnElements = { parts: new Map() };
    drawingElements('<g><line x1="1"/>', undefined, known);
    const longer = '<g><line x1="1"/><line x1="2"/></g>';
    expect(drawingElements(longer, undefined, known)).toEqual(drawingElements(longer));
  });
});

function children(svg: string, known: DrawnElements): Drawn[] {
  const [root] = drawingElements(svg, undefined, known) as Drawn[];
  return (root?.props.children ?? []) as Drawn[];
}
