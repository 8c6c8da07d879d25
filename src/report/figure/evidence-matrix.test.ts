import { expect, it } from 'vitest';
import { evidenceMatrix, type MatrixFigure } from './evidence-matrix.ts';

const figure: MatrixFigure = {
  rows: [
    { label: 'H1', name: 'It was heeded', cells: ['CC', 'N'], score: '0' },
    { label: 'H2', name: 'It was a pretext', cells: ['II', 'I–C'], score: '−2.83' },
  ],
  columns: ['X1', 'X2'],
  scoreHead: 'Inconsistency',
  rtl: false,
};

it('draws a mark and its letters for every rating', () => {
  const svg = evidenceMatrix(figure) ?? '';
  for (const letters of ['>CC<', '>N<', '>II<', '>I–C<']) expect(svg).toContain(letters);
  // CC is two circles, II one solid square, a range one broken square, N none.
  expect(svg.match(/<circle/g)).toHaveLength(2);
  expect(svg.match(/<rect/g)).toHaveLength(2);
  expect(svg).toContain('fill="var(--text)"');
  expect(svg).toContain('stroke-dasharray');
});

it('parts what speaks against from what speaks for by shape, not by colour', () => {
  const shapes = (rating: string) =>
    (
      evidenceMatrix({
        ...figure,
        columns: ['X1'],
        rows: [{ label: 'H1', name: 'a', cells: [rating], score: '0' }],
      }) ?? ''
    )
      .match(/<(rect|circle)[^>]*>/g)
      ?.join('');
  const all = ['II', 'I', 'N', 'C', 'CC', 'C–CC'].map(shapes);
  expect(new Set(all).size).toBe(all.length);
});

it('mirrors right to left', () => {
  const places = (svg: string | undefined) =>
    [...(svg ?? '').matchAll(/<text x="([\d.]+)"[^>]*>(X\d)/g)].map(([, x, id]) => [id, Number(x)]);
  const [left, right] = [
    places(evidenceMatrix(figure)),
    places(evidenceMatrix({ ...figure, rtl: true })),
  ];
  expect(right).toEqual(left.map(([id, x]) => [id, Math.round((760 - Number(x)) * 10) / 10]));
});

it('draws nothing where there is nothing, or too much, to read', () => {
  expect(evidenceMatrix({ ...figure, columns: [] })).toBeUndefined();
  const columns = Array.from({ length: 25 }, (_, at) => `X${at}`);
  expect(evidenceMatrix({ ...figure, columns })).toBeUndefined();
});
