import { describe, expect, it } from 'vitest';
import { dependInput, spreadReport } from '../../../dependence/index.ts';
import { sharing as en } from '../../words/dependence/en.ts';
import { leavingTexts } from './leaving.ts';
import { sharing } from './sharing.cases.ts';

function texts(first: string | undefined, threshold: string, situation = sharing) {
  const input = dependInput(situation);
  const client = input.clients.find(({ id }) => id === first);
  const spread = client ? spreadReport(input, client) : [];
  const stated = situation.thresholds.find(({ id }) => id === threshold)!;
  return leavingTexts({ first, spread }, stated, en, (id) => id);
}

describe('what becomes of a client when another leaves first', () => {
  // By hand: m gives b half and n three tenths; b gives n four tenths. b bears 0.5, n 0.6.
  it('is told for every client that may leave first', () => {
    expect([texts('m', 'b-bears'), texts('m', 'n-bears')]).toEqual([
      [en.certain(2)],
      [en.certain(3)],
    ]);
    // b alone puts four tenths of n at risk: not enough.
    expect([texts('b', 'b-bears'), texts('b', 'n-bears')]).toEqual([[en.isFirst], [en.stays]]);
    // Nobody has anything from n.
    expect(texts('n', 'b-bears')).toEqual([en.stays]);
  });

  it('is nothing where nothing is weighed, and says where no patron is shared', () => {
    expect(texts(undefined, 'b-bears')).toEqual([]);
    const towards = sharing.thresholds.map((one) => ({ ...one, patron: 'mill' }));
    expect(texts('m', 'b-bears', { ...sharing, thresholds: towards })).toEqual([en.apart]);
  });
});
