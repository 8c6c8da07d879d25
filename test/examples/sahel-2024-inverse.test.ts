/** The flagship's inverse problem: the figures that its two games give, whatever engine counts them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSituation } from '../../src/situation/parse.ts';
import { weighGame } from '../../src/weigh/index.ts';

const answer = parseSituation(
  readFileSync(new URL('../../examples/sahel-2024/situation.json', import.meta.url)),
);
if (!answer.ok) throw new Error('the example is not sound: see sahel-2024.test.ts');
const { situation } = answer;
const [revenge, rupture] = situation.games.map((game) => weighGame(situation, game));

describe('the halt, over the orders of Russia’s six statements', () => {
  const { inverse, readings } = revenge!;

  it('has the counts of every concept', () => {
    expect([inverse!.over, inverse!.vary, inverse!.total]).toEqual([
      'statements',
      ['russia'],
      '720',
    ]);
    const counts = Object.entries(inverse!.observed!.concepts).map(([id, { count }]) => [
      id,
      count,
    ]);
    expect(Object.fromEntries(counts)).toEqual({
      nash: '240',
      gmr: '370',
      smr: '370',
      seq: '270',
      sseq: '270',
      sim: '240',
    });
  });

  it('has the condition in comparisons', () => {
    const { nash, seq, sim } = inverse!.observed!.concepts;
    const outcome = [
      ['STAY > GO', 'APP > SUP'],
      ['STAY > GO', 'CAUT > SUP'],
    ];
    expect(nash!.conditions).toEqual(outcome);
    expect(sim!.conditions).toEqual(outcome);
    expect(seq!.conditions).toContainEqual(['STAY > GO', 'noA2 > SUP']);
    expect(seq!.conditions).toHaveLength(3);
  });

  it('has the path, alone and with the outcome', () => {
    const { path } = inverse!;
    expect(path!.steps).toEqual(['YNNNNN', 'YYNNNN', 'YYNYNN', 'YNNYNN']);
    expect(path!.movers).toEqual(['russia', 'algeria', 'russia']);
    expect([path!.count, path!.conditions]).toEqual(['120', [['APP > SUP', 'SUP > CAUT']]]);
    expect(path!.withOutcome!.nash!.count).toBe('60');
    expect(path!.failsAt).toBeUndefined();
  });

  it('turns on the order of commitment and warning, and on whether Algeria was credible', () => {
    const [order, reading, ...rest] = inverse!.deciders;
    expect(rest).toEqual([]);
    expect(order).toMatchObject({
      kind: 'order-of-events',
      first: 'e-revenge',
      second: 'e-warning',
      known: 'unknown',
      // biome-ignore lint/suspicious/noThenProperty: the finding’s own word, never awaited
      then: { count: '120' },
      else: { count: '240' },
    });
    expect(reading).toEqual({
      kind: 'reading',
      decisionMaker: 'algeria',
      reading: 'credible',
      instead: 'bluff',
      concepts: ['seq', 'sseq'],
      // biome-ignore lint/suspicious/noThenProperty: the finding’s own word, never awaited
      then: '270',
      else: '240',
      sourced: false,
    });
  });

  it('has 240 under SEQ where Algeria bluffs', () => {
    const of = (name: string) => readings!.find(({ reading }) => reading === name)!.inverse;
    const counts = (name: string) =>
      ['nash', 'seq', 'sim', 'gmr', 'smr'].map(
        (concept) => of(name)!.observed!.concepts[concept as 'nash']!.count,
      );
    expect(counts('algeria=bluff')).toEqual(['240', '240', '240', '370', '370']);
    expect(counts('algeria=credible')).toEqual(['240', '270', '240', '370', '370']);
    expect(of('russia=deterred')).toBeUndefined();
  });
});

describe('the rupture, over 86,400 joint orders', () => {
  it('is reached in 64,800, by either of two comparisons', () => {
    const { inverse } = rupture!;
    expect([inverse!.vary, inverse!.total]).toEqual([['mali', 'russia'], '86400']);
    expect(inverse!.targets).toEqual([
      {
        id: 'rupture',
        count: '64800',
        conditions: [['mali:HONOUR > mali:W'], ['russia:UKR > russia:INFL']],
      },
    ]);
  });
});
