import { createElement } from 'react';
import { prerender } from 'react-dom/static';
import { describe, expect, it } from 'vitest';
import { late } from './late.tsx';

interface Props {
  readonly text: string;
}

const Plain = ({ text }: Props) => createElement('i', undefined, text);
const Rich = ({ text }: Props) => createElement('b', undefined, text);

async function shown(Part: ReturnType<typeof late<Props>>): Promise<string> {
  const { prelude } = await prerender(createElement(Part, { text: 'a word' }));
  return new Response(prelude).text();
}

describe('a part that comes late', () => {
  it('is stood in for where it cannot be had, and asked for again when it is shown anew', async () => {
    let asked = 0;
    const Part = late<Props>(
      async () => {
        if (asked++ === 0) throw new TypeError('Failed to fetch dynamically imported module');
        return { default: Rich };
      },
      { instead: Plain },
    );
    expect(await shown(Part)).toContain('<i>a word</i>');
    expect(asked).toBe(1);
    expect(await shown(Part)).toContain('<b>a word</b>');
    expect(await shown(Part)).toContain('<b>a word</b>');
    expect(asked).toBe(2);
  });

  it('fails where nothing stands in for it, and is asked for again all the same', async () => {
    let asked = 0;
    const Part = late<Props>(async () => {
      if (asked++ === 0) throw new TypeError('Failed to fetch dynamically imported module');
      return { default: Rich };
    });
    await expect(shown(Part)).rejects.toThrow('Failed to fetch');
    expect(await shown(Part)).toContain('<b>a word</b>');
    expect(asked).toBe(2);
  });
});
