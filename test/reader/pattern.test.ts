/**
 * No pattern of the reader can run away. A pattern without an unbounded repetition tries a bounded
 * number of ways at each letter; the few that repeat are listed here with what keeps them short.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { growth, linear } from './growth.ts';

const source = join(import.meta.dirname, '..', '..', 'src', 'reader');
const LITERAL =
  /(?<=[(=,:!&|?>\s])\/(?![/*\s])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([dgimsuvy]*)(?=[.,;)\s\]])/g;

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.includes('data'),
);
const patterns = files.flatMap((file) => {
  const text = readFileSync(join(source, file), 'utf8').replace(/^\s*(\/\*)?\*.*$|\/\/ .*$/gm, '');
  return [...text.matchAll(LITERAL)].map((found) => ({
    file: file.replaceAll('\\', '/'),
    body: found[1] as string,
    flags: found[2] as string,
  }));
});

/** A repetition without an upper bound, outside a class and not escaped. */
function repeats(body: string): boolean {
  const bare = body.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
  return /[*+]|\{\d+,\}/.test(bare);
}

/** Patterns that repeat without bound, and why that is short. */
const short: Record<string, string> = {
  '^[^ :]*er( |$)': 'a row of a table, anchored',
  '^faire.* (etat|mention)$': 'a row of a table, anchored',
  '^(ne|n|avoir|etre|vouloir|pouvoir|disposer|[a-z]{2,}(er|oir))$':
    'one word, at most 64 letters, anchored',
  '[^\\p{L}\\d]+': 'parts a text, and nothing follows the repetition',
};

describe('patterns of the reader', () => {
  it('are found', () => {
    expect(patterns.length).toBeGreaterThan(30);
  });

  it('repeat without bound only where the input is short', () => {
    const found = patterns.filter(({ body }) => repeats(body) && short[body] === undefined);
    expect(found).toEqual([]);
  });

  it.each(patterns.map(({ file, body, flags }) => [`${file} /${body}/`, body, flags]))(
    '%s grows with its input',
    (_, body, flags) => {
      const pattern = new RegExp(body as string, (flags as string).replace(/[gy]/g, ''));
      const isShort = short[body as string] !== undefined;
      for (const piece of ['a', 'ا', ' ', '-', 'er ', 'الن', 'Aa ', 's', '\u0301', '1']) {
        // what is short by its input is tried at the length it can have
        const text = (n: number) => `${piece.repeat(isShort ? 64 : n)}\n`;
        expect(growth((input) => void pattern.test(input), text, 20_000)).toEqual(linear);
      }
    },
  );
});
