import { expect, it } from 'vitest';
import type { DependReport } from '../../dependence/index.ts';
import { languages } from '../../situation/index.ts';
import type { ScaleContext } from '../section/scale-context.ts';
import { coverageFigure } from './coverage.ts';

const none = { needs: [] } as unknown as DependReport;

it.each(languages)('the axis is written as numbers are: %s', (language) => {
  const figure = coverageFigure(none, undefined, { language } as ScaleContext);
  const ticks = [...figure.matchAll(/>([\d.,]+)<\/text>/g)].map(([, text]) => text);
  const point = language === 'fr' ? ',' : '.';
  expect(ticks).toEqual(['0', `0${point}25`, `0${point}50`, `0${point}75`, '1']);
});

it('writes a long need in two lines, and never more', () => {
  const need = {
    id: 'fuel',
    coverage: { low: 0, high: 0 },
    demand: 1,
    suppliers: [],
  };
  const drawn = (name: string) => {
    const context = { language: 'en', need: () => name } as unknown as ScaleContext;
    const figure = coverageFigure({ needs: [need] } as unknown as DependReport, undefined, context);
    return [...figure.matchAll(/>([^<>]*[a-z][^<>]*)<\/text>/g)].map(([, text]) =>
      text?.replace(/[\u2066-\u2069]/g, ''),
    );
  };
  expect(drawn('ground combat')).toEqual(['ground combat']);
  expect(drawn('financement et conditions de paiement')).toHaveLength(1);
  expect(drawn('Fuel for the northern garrisons and their long supply columns')).toEqual([
    'Fuel for the northern garrisons and',
    'their long supply columns',
  ]);
  const long = drawn('Fuel for the northern garrisons, '.repeat(5).trim());
  expect(long).toHaveLength(2);
  expect(long[1]).toContain('…');
});
