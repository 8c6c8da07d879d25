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
