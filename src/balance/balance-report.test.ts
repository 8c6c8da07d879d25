import { describe, expect, it } from 'vitest';
import { balanceReport } from './balance-report.ts';
import { flagship } from './flagship.cases.ts';
import { evenGraph } from './signed-graph.cases.ts';
import { signedGraph } from './signed-graph.ts';

const full = { margins: true, details: true };

describe('the flagship ties', () => {
  it('leave one strained tie, Russia–Algeria, in one optimum', () => {
    const report = balanceReport(flagship(), full);
    expect(report).toMatchObject({
      nodes: 14,
      ties: 20,
      frustration: { lower: 1, upper: 1, exact: true },
      frustrated: [['russia', 'algeria']],
      optima: { count: 1, frustrated: [[['russia', 'algeria']]] },
    });
    const strained = report.margins!.filter(({ margin }) => margin! <= 0);
    expect(strained).toEqual([{ tie: ['russia', 'algeria'], margin: -1 }]);
    expect(report.optima!.strain).toEqual([{ tie: ['russia', 'algeria'], strain: 1 }]);
  });

  it('have two unbalanced triangles, each with one who is with both', () => {
    const { unbalanced } = balanceReport(flagship(), full);
    expect(unbalanced!.map(({ nodes, pivot }) => [[...nodes].sort(), pivot])).toEqual([
      [['algeria', 'mali', 'russia'], 'russia'],
      [['algeria', 'russia', 'wagner'], 'russia'],
    ]);
  });

  it('have two optima without the inferred tie', () => {
    const report = balanceReport(flagship({ without: ['algeria-wagner'] }), full);
    expect(report.frustration).toEqual({ lower: 1, upper: 1, exact: true });
    expect(report.optima).toEqual({
      count: 2,
      frustrated: [[['russia', 'algeria']], [['mali', 'algeria']]],
      strain: [
        { tie: ['russia', 'algeria'], strain: 0.5 },
        { tie: ['mali', 'algeria'], strain: 0.5 },
      ],
    });
  });

  it.each([
    [['mali-russia'], 2],
    [['mali-russia', 'mali-wagner'], 3],
  ])('are not relieved by a rupture: %j gives %i', (turned, index) => {
    expect(balanceReport(flagship({ turned })).frustration.lower).toBe(index);
  });
});

describe('the report', () => {
  it('is the same to the byte from run to run', () => {
    const network = {
      names: Array.from({ length: 24 }, (_, v) => `n${v}`),
      graph: evenGraph(24, 60, 0.4, 7),
    };
    const text = () => JSON.stringify(balanceReport(network, full));
    expect(text()).toBe(text());
  });

  it('says nothing where there is nothing', () => {
    expect(balanceReport({ names: [], graph: signedGraph(0, []) }, full)).toMatchObject({
      nodes: 0,
      components: 0,
      frustration: { lower: 0, upper: 0, exact: true },
      sides: {},
      triangles: { balanced: null },
      walkBalance: 1,
      lambdaMin: [],
    });
  });

  it('stopped at once gives bounds, and null for margins not proved', () => {
    const graph = evenGraph(60, 400, 0.5, 3);
    const names = Array.from({ length: 60 }, (_, v) => `n${v}`);
    const report = balanceReport({ names, graph }, { ...full, shouldStop: () => true });
    expect(report.frustration.exact).toBe(false);
    expect(report.frustration.lower).toBeLessThan(report.frustration.upper);
    expect(report.bestSoFar).toBe(true);
    expect(balanceReport(flagship()).bestSoFar).toBeUndefined();
    expect(report.margins!.every(({ margin }) => margin === null)).toBe(true);
    expect(report.optima!.count).toBeNull();
  });
});
