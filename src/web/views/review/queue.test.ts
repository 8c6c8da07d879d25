import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../../reader/proposal.ts';
import { nextOpen, queueOf, standing } from './queue.ts';

const at = (start: number, kind: string, more: object = {}) =>
  ({
    kind,
    evidence: [{ start, end: start + 2, quote: 'xx' }],
    rule: '',
    status: 'asserted',
    ...more,
  }) as unknown as Proposal;

const items = queueOf(
  [
    at(0, 'actor', { actor: 'mali' }),
    at(3, 'date'),
    at(4, 'event'),
    at(12, 'actor', { actor: 'mali' }),
    at(14, 'claim'),
  ],
  [
    { start: 0, end: 10 },
    { start: 10, end: 20 },
  ],
);

describe('the queue', () => {
  it('asks for an actor once, for no date, and knows the sentence', () => {
    expect(items.map(({ proposal, sentence, again }) => [proposal.kind, sentence, again])).toEqual([
      ['actor', 1, 1],
      ['event', 1, 0],
      ['claim', 2, 0],
    ]);
    expect(new Set(items.map(({ key }) => key)).size).toBe(3);
  });

  it('opens again what was undone in the history', () => {
    const [one, two] = items.map(({ key }) => key) as [string, string];
    const said = [
      { key: one, kind: 'accepted', step: 4 },
      { key: two, kind: 'rejected' },
    ] as const;
    expect([...standing(said, new Set([4])).keys()]).toEqual([one, two]);
    expect([...standing(said, new Set()).keys()]).toEqual([two]);
  });

  it('goes round to what is open, last to what was put off', () => {
    const [one, two, three] = items.map(({ key }) => key) as [string, string, string];
    const held = standing(
      [
        { key: two, kind: 'later' },
        { key: three, kind: 'rejected' },
      ],
      new Set(),
    );
    expect(nextOpen(items, held, two)).toBe(one);
    expect(nextOpen(items, new Map([...held, [one, { key: one, kind: 'rejected' }]]), one)).toBe(
      two,
    );
  });
});
