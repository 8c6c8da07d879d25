import { describe, expect, it } from 'vitest';
import type { InverseFinding } from '../conflict/inverse/finding.ts';
import { decidedBy } from './deciding-fact.ts';

const finding = (seq: string, path: string): InverseFinding => ({
  over: 'statements',
  vary: ['a'],
  total: '24',
  observed: {
    yn: 'YN',
    concepts: {
      nash: { count: '12', conditions: [['A > B']] },
      seq: { count: seq, conditions: [] },
    },
  },
  path: { steps: ['NN', 'YN'], movers: ['a'], count: path, conditions: [['A > C']] },
  deciders: [{ kind: 'comparison', comparison: 'A > B', concept: 'nash', ...parts() }],
});

function parts() {
  const [yes, no] = [
    { holds: '12', total: '12' },
    { holds: '0', total: '12' },
  ];
  return Object.fromEntries([
    ['then', yes],
    ['else', no],
  ]) as { then: typeof yes; else: typeof no };
}

const order = (known: 'yes' | 'no' | 'unknown') => ({ first: 'e1', second: 'e2', known });

describe('decidedBy', () => {
  it('names the order of two events whose dates leave it open', () => {
    const { deciders } = decidedBy(finding('12', '6'), [order('unknown')], []);
    expect(deciders).toHaveLength(1);
    expect(deciders[0]).toMatchObject({ kind: 'order-of-events', first: 'e1', known: 'unknown' });
    const [decider] = deciders;
    if (decider?.kind !== 'order-of-events') throw new Error('expected an order of events');
    expect([decider.then.count, decider.else.count]).toEqual(['6', '12']);
  });

  it('leaves out an order that the dates settle, or that changes nothing', () => {
    for (const [path, known] of [
      ['6', 'yes'],
      ['12', 'unknown'],
    ] as const) {
      const { deciders } = decidedBy(finding('12', path), [order(known)], []);
      expect(deciders.map(({ kind }) => kind)).toEqual(['comparison']);
    }
  });

  it('names a reading with the concepts whose counts it changes', () => {
    const [yes, no] = [finding('15', '6'), finding('12', '6')];
    const pair = { decisionMaker: 'b', reading: 'r', instead: 'q', sourced: true };
    const given = Object.fromEntries([
      ['then', yes],
      ['else', no],
    ]) as { then: InverseFinding; else: InverseFinding };
    const { deciders } = decidedBy(yes, [], [{ ...pair, ...given }]);
    expect(deciders).toHaveLength(1);
    expect(deciders[0]).toMatchObject({ ...pair, kind: 'reading', concepts: ['seq'] });
    expect(decidedBy(yes, [], []).deciders).toEqual(yes.deciders);
  });
});
