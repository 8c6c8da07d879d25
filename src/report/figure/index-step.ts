/** The frustration index at each moment, as steps: one column a moment, bounds as a pale band. */
import { drawing, fixed, line, rect, text } from './svg.ts';

interface Moment {
  readonly label: string;
  readonly lower: number;
  readonly upper: number;
}

const WIDTH = 760;
const HEIGHT = 150;
const BASE = 112;
const TOP = 18;

export function indexSteps(moments: readonly Moment[]): string {
  const most = Math.max(1, ...moments.map((one) => one.upper));
  const step = (WIDTH - 60) / moments.length;
  const y = (value: number) => BASE - (value / most) * (BASE - TOP);
  const columns = moments.flatMap((moment, at) => {
    const x = 44 + at * step;
    const band =
      moment.lower === moment.upper
        ? []
        : [rect(x, y(moment.upper), step, y(moment.lower) - y(moment.upper), 'fill="var(--line)"')];
    const next = moments[at + 1];
    const rise =
      next && next.upper !== moment.upper
        ? [
            line(
              x + step,
              y(moment.upper),
              x + step,
              y(next.upper),
              'stroke="var(--text)" stroke-width="2"',
            ),
          ]
        : [];
    return [
      ...band,
      line(x, y(moment.upper), x + step, y(moment.upper), 'stroke="var(--text)" stroke-width="2"'),
      ...rise,
      text(
        x + step / 2,
        y(moment.upper) - 6,
        moment.lower === moment.upper ? fixed(moment.upper) : `${moment.lower}–${moment.upper}`,
        { anchor: 'middle', size: 12, weight: 600 },
      ),
      text(x + step / 2, BASE + 20, moment.label, { anchor: 'middle', size: 10.5 }),
    ];
  });
  return drawing(WIDTH, HEIGHT, [
    line(44, BASE, WIDTH - 16, BASE, 'stroke="var(--line-2)"'),
    ...columns,
  ]);
}
