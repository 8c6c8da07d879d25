import { expect, it } from 'vitest';
import { columnWidths } from './docx-table.ts';

const sum = (widths: readonly number[]) => widths.reduce((all, one) => all + one, 0);

it('gives each column what its words ask for, and the page is full', () => {
  const widths = columnWidths([
    [['#'], ['State'], ['holds under']],
    [['8'], ['Mali insists, Russia withholds, Algeria has warned'], ['all six']],
  ]);
  expect(sum(widths)).toBe(9638);
  expect(widths[0]).toBeLessThan(600);
  expect(widths[1]).toBeGreaterThan(5000);
});

it('shrinks the long columns where all cannot fit, never below their longest word', () => {
  const long = 'a sentence of some length that goes on and on until it is far too wide';
  const widths = columnWidths([[[long], [long], ['indistinguishable']]]);
  expect(sum(widths)).toBe(9638);
  expect(widths[2]).toBeGreaterThanOrEqual('indistinguishable'.length * 132);
  expect(Math.abs((widths[0] as number) - (widths[1] as number))).toBeLessThanOrEqual(2);
});

it('parts the page where not even the longest words fit', () => {
  const widths = columnWidths([Array.from({ length: 9 }, () => ['indistinguishable'])]);
  expect(sum(widths)).toBe(9638);
  expect(Math.min(...widths)).toBeGreaterThanOrEqual(Math.floor(9638 / 9));
});
