import { describe, expect, it } from 'vitest';
import { firstLine } from './first-line.ts';

describe('the first line of a text', () => {
  it('is its title, without the mark of a heading', () => {
    expect(firstLine('\n\n# Algiers warns Moscow\r\n\nA letter was sent.')).toBe(
      'Algiers warns Moscow',
    );
    expect(firstLine('  ')).toBe('');
  });

  it('is the first that says something: a rule and an empty heading do not', () => {
    expect(firstLine('#\n---\n\n  ## البيان\nنصّ')).toBe('البيان');
    expect(firstLine('#\n***')).toBe('');
  });

  it('is cut between words where it is a paragraph', () => {
    const said = firstLine(`${'Algeria warned Russia '.repeat(10)}.`);
    expect(said).toMatch(/(Algeria|warned|Russia)…$/);
    expect(said.length).toBeLessThanOrEqual(91);
    expect(firstLine('حذّرت'.repeat(40))).toHaveLength(41);
  });
});
