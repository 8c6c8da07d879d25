import { describe, expect, it } from 'vitest';
import { tableBeside, tableInColumns, tableInStatements } from './terminal-table.ts';

const marks = { colon: ':', semicolon: '; ' };
const french = { colon: ' :', semicolon: ' ; ' };
const state = 'Mali insists, Russia withholds, Algeria has warned, the Azawad coalition quiet';

describe('a table in a terminal', () => {
  it('keeps its columns within the width, whichever of them is long', () => {
    const lines = tableInColumns(['#', 'State', 'Holds under'], [['8', state, 'all six']], 60);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(lines.join(' ').replace(/\s+/g, ' ')).toContain('8 Mali insists, Russia');
    expect(lines[1]).toMatch(/all six$/);
    expect(lines.length).toBeGreaterThan(2);
  });

  it('has room for four columns of long cells in a hundred', () => {
    const lines = tableInColumns(['who', 'a', 'b', 'c'], [[state, state, state, state]], 100);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('keeps a row on one line where there is room', () => {
    expect(tableInColumns(['#', 'State'], [['8', state]], 120)).toHaveLength(2);
  });

  it('spells a row out, naming the columns where there are several', () => {
    expect(tableInStatements(['Who', 'Wants'], [['Mali', '1. peace']], 80, marks)).toEqual([
      '    Mali: 1. peace',
    ]);
    expect(tableInStatements(['#', 'a', 'b'], [['8', 'x', 'y']], 80, marks)).toEqual([
      '    8: a: x; b: y',
    ]);
    expect(tableInStatements(['#', 'a', 'b'], [['8', 'x', 'y']], 80, french)).toEqual([
      '    8 : a : x ; b : y',
    ]);
  });
});

describe('columns set beside the second', () => {
  const head = ['Finding', 'Base', 'First', 'Second'];
  const rows = [
    { cells: ['a', '1', '2', 'as before'], isMoved: [true, true, true, false] },
    { cells: ['b', '1', '3', '4'], isMoved: [true, true, true, true] },
  ];

  it('are told one after the other, each with what moved alone', () => {
    expect(tableBeside(head, rows, 80, marks)).toEqual([
      '    First',
      '      a: 2; base: 1',
      '      b: 3; base: 1',
      '',
      '    Second',
      '      b: 4; base: 1',
    ]);
  });

  it('are marked as their language marks', () => {
    const [, line] = tableBeside(head, rows, 80, french);
    expect(line).toBe('      a : 2 ; base : 1');
  });
});
