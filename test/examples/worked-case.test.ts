/**
 * The cases of examples/classic that belong to the dependence and hypotheses scales: the numbers
 * worked by hand on their pages, and the whole reports as golden files.
 *
 * `MIZAN_GOLDEN=write npx vitest run --project whole test/examples/worked-case` writes the golden
 * files anew; read the difference before committing it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DependReport, dependInput, dependReport } from '../../src/dependence/index.ts';
import { hypothesesInput, hypothesesReport } from '../../src/hypotheses/index.ts';
import { checkQuote, printSituation, sha256 } from '../../src/situation/index.ts';
import { applyScenario } from '../../src/weigh/scenario.ts';
import { folder, situationOf } from './classic-case.ts';

const names = ['hand-worked-dependence', 'hand-worked-sharing', 'evidence-matrix'] as const;
const fileOf = (name: string) => join(folder, name, 'golden.json');

/** Both scales on a case: every client, every question. */
function found(name: string): string {
  const situation = situationOf(name);
  const input = dependInput(situation);
  const value = {
    dependence: input.clients.map(({ id }) => dependReport(input, { client: id })),
    hypotheses: hypothesesInput(situation).map(hypothesesReport),
  };
  const rounded = (_: string, one: unknown) =>
    typeof one === 'number' ? Number(one.toFixed(6)) : one;
  return `${JSON.stringify(value, rounded, 1)}\n`;
}

if (process.env.MIZAN_GOLDEN === 'write') {
  for (const name of names) writeFileSync(fileOf(name), found(name));
}

describe.each(names)('%s', (name) => {
  it('gives the golden result', () => {
    expect(found(name)).toBe(readFileSync(fileOf(name), 'utf8'));
  });

  it('is printed canonically, and its quotes stand in its sources', () => {
    const situation = situationOf(name);
    const text = readFileSync(join(folder, name, 'situation.json'), 'utf8');
    expect(text).toBe(printSituation(situation));
    const texts = new Map(
      situation.sources.flatMap(({ id, file, sha256: digest }) => {
        if (file === undefined) return [];
        const stored = readFileSync(join(folder, name, file), 'utf8');
        expect(sha256(stored)).toBe(digest);
        return [[id, stored] as const];
      }),
    );
    for (const quote of situation.quotes) {
      expect(checkQuote(quote, texts.get(quote.source) ?? '').kind).toBe('ok');
    }
  });
});

describe('hand-worked-dependence', () => {
  const input = dependInput(situationOf('hand-worked-dependence'));
  const report = (client: string) => dependReport(input, { client }) as DependReport;
  const four = ({ low, high }: { low: number; high: number }) => {
    expect(low).toBe(high);
    return Number(low.toFixed(4));
  };

  it('covers, loses and counts as worked by hand', () => {
    const { coverage, needs, suppliers, kOut } = report('client');
    expect(four(coverage)).toBe(0.96);
    expect(needs.map((need) => four(need.coverage))).toEqual([1, 0.9]);
    expect(needs.map(({ hhi }) => hhi?.toFixed(6))).toEqual(['0.455621', '0.506173']);
    expect(needs[0].effectiveSuppliers?.toFixed(6)).toBe('2.194805');
    expect(suppliers.map(({ id, loss, shapley }) => [id, four(loss), four(shapley)])).toEqual([
      ['r', 0.5, 0.61],
      ['t', 0, 0.11],
      ['c', 0.16, 0.24],
    ]);
    expect(kOut.map(({ coverage: left, worst }) => [four(left), worst])).toEqual([
      [0.46, ['r']],
      [0.18, ['r', 'c']],
      [0, ['r', 't', 'c']],
    ]);
  });

  it('spreads as worked by hand', () => {
    const [spread] = report('m').spread;
    expect(spread.exposure.map(({ from, to, ...ends }) => [from, to, four(ends)])).toEqual([
      ['m', 'b', 0.5],
      ['m', 'n', 0.3],
      ['b', 'n', 0.4],
    ]);
    expect(spread.critical).toEqual([
      { client: 'b', low: 0.5, high: 0.5 },
      { client: 'n', low: expect.closeTo(0.3, 12), high: expect.closeTo(0.7, 12) },
    ]);
    expect(spread.debtRank.map(({ distress }) => Number(distress.toFixed(4)))).toEqual([
      1, 0.5, 0.5,
    ]);
  });

  it('leaves .46 in the scenario in which R leaves', () => {
    const without = applyScenario(situationOf('hand-worked-dependence'), 'r-leaves');
    expect(four((dependReport(dependInput(without)) as DependReport).coverage)).toBe(0.46);
  });
});

describe('hand-worked-sharing', () => {
  const report = (scenario?: string) => {
    const situation = situationOf('hand-worked-sharing');
    const chosen = scenario ? applyScenario(situation, scenario) : situation;
    return dependReport(dependInput(chosen), { without: ['p'] }) as DependReport;
  };
  const rounds = (scenario?: string) =>
    report(scenario).spread[0].cascade?.clients.map(({ certain, possible }) => {
      expect(possible).toBe(certain);
      return certain;
    });

  it('delivers 1 of 1.4, which the capacity holds, though each alone is covered', () => {
    const [pool] = report().pools ?? [];
    expect(pool.delivered).toEqual({ low: 1, high: 1 });
    expect(pool.demanded).toBeCloseTo(1.4, 12);
    expect(pool.clients.map(({ alone }) => alone.high)).toEqual([1, 1]);
    expect(pool.holds.low.bottlenecks.capacities).toEqual(['mill-in-all']);
    expect(pool.holds.low.contested).toEqual(['north-flour', 'south-flour']);
  });

  it('delivers 1.2 to 1.4 of a wider mill, held at the low end only', () => {
    const [pool] = report('wider-mill').pools ?? [];
    expect(pool.delivered.low).toBeCloseTo(1.2, 12);
    expect(pool.delivered.high).toBeCloseTo(1.4, 12);
    expect(pool.holds.low.met).toBe(false);
    expect(pool.holds.high).toMatchObject({ met: true, capacities: [], contested: [] });
  });

  it('runs the cascade as worked by hand', () => {
    expect(rounds()).toEqual([1, 2, 3]);
    expect(rounds('b-bears-more')).toEqual([1, null, null]);
    expect(rounds('n-bears-more')).toEqual([1, 2, null]);
  });
});

describe('evidence-matrix', () => {
  const situation = situationOf('evidence-matrix');
  const [report] = hypothesesInput(situation).map(hypothesesReport);
  const four = (range: { low: number; high: number } | null) =>
    range && `${range.low.toFixed(4)} ${range.high.toFixed(4)}`;

  it('scores as worked by hand', () => {
    const rows = report.hypotheses.map((one) => [
      four(one.inconsistencyRange),
      four(one.everyItem),
      four(one.likelihood),
      four(one.posterior),
    ]);
    expect(rows).toEqual([
      ['-0.7071 0.0000', '-0.7071 0.0000', '0.0800 0.1200', '0.4428 0.7673'],
      ['-1.4142 -1.4142', '-2.4142 -2.4142', '0.0600 0.0600', '0.2302 0.5535'],
      ['-4.1213 -4.1213', '-5.1213 -5.1213', '0.0010 0.0010', '0.0026 0.0037'],
    ]);
    expect(report.classes).toEqual([['order'], ['ambush'], ['fuel']]);
  });

  it('hears the radio once, and finds what tells nothing', () => {
    expect(report.evidence.filter(({ counted }) => !counted).map(({ id }) => id)).toEqual(['e2']);
    expect(report.undiagnostic).toEqual(['e3']);
  });

  it('hangs on the radio, and not on either text that relays it', () => {
    expect(report.fragile.map(({ drop, leaderTurns }) => [drop, leaderTurns])).toEqual([
      ['radio-sel', true],
      ['daily', false],
    ]);
    const retracted = hypothesesInput(applyScenario(situation, 'radio-retracts'));
    expect(hypothesesReport(retracted[0]).headline.leading).toEqual(['ambush']);
  });
});
