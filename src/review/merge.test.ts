import { describe, expect, it } from 'vitest';
import type {
  ActorProposal,
  ClaimProposal,
  EventProposal,
  TieProposal,
} from '../reader/proposal.ts';
import { mergeReadings } from './merge.ts';

const at = (start: number, end: number) => [{ start, end, quote: 'x'.repeat(end - start) }];
const event = (more: Partial<EventProposal> = {}): EventProposal => ({
  kind: 'event',
  type: 'THREATEN',
  from: ['mali'],
  to: ['algeria'],
  sign: '-',
  predicate: 'warned',
  evidence: at(0, 20),
  rule: 'event en warn',
  status: 'asserted',
  ...more,
});
const byModel = { rule: 'model m' };

describe('two readings of one text', () => {
  it('make one proposal of what both say, with both rules and nothing to show', () => {
    const merged = mergeReadings([event()], [event(byModel)]);
    expect(merged).toEqual([{ ...event(), readers: ['rules', 'model'], also: 'model m' }]);
  });

  it('show what they do not agree on, the rules first', () => {
    const theirs = event({ ...byModel, type: 'ASSAULT', to: ['niger'] });
    const [one, ...rest] = mergeReadings([event()], [theirs]);
    expect(rest).toEqual([]);
    expect(one).toMatchObject({ type: 'THREATEN', to: ['algeria'] });
    expect(one?.differs).toEqual([
      { field: 'to', rules: ['algeria'], model: ['niger'] },
      { field: 'type', rules: 'THREATEN', model: 'ASSAULT' },
    ]);
  });

  it('take from the model what the rules left open, and say so', () => {
    const [one] = mergeReadings(
      [event({ to: [] })],
      [event({ ...byModel, date: '2024-10', dateBasis: 'inferred' })],
    );
    expect(one).toMatchObject({ to: ['algeria'], date: '2024-10', dateBasis: 'inferred' });
    expect(one?.differs?.map(({ field, rules }) => [field, rules])).toEqual([
      ['date', null],
      ['to', []],
    ]);
  });

  it.each([
    ['asserted', 'negated', 'negated'],
    ['hypothetical', 'asserted', 'hypothetical'],
    ['rumoured', 'attributed', 'rumoured'],
  ] as const)('hold the more doubtful of two statuses: %s and %s', (rules, model, held) => {
    const [one] = mergeReadings([event({ status: rules })], [event({ ...byModel, status: model })]);
    expect(one?.status).toBe(held);
    expect(one?.differs).toEqual([{ field: 'status', rules, model }]);
  });

  it('leave apart what stands on other words, or is another act in the same clause', () => {
    const merged = mergeReadings(
      [event()],
      [
        event({ ...byModel, evidence: at(30, 50) }),
        event({ ...byModel, type: 'AID', predicate: 'sent' }),
      ],
    );
    expect(merged.map(({ readers }) => readers.join())).toEqual(['rules', 'model', 'model']);
  });

  it('give each proposal one partner, the one whose words it shares most', () => {
    const near = event({ ...byModel, evidence: at(0, 20) });
    const far = event({ ...byModel, evidence: at(10, 30) });
    const merged = mergeReadings([event()], [far, near]);
    expect(merged.map(({ evidence, readers }) => [evidence[0]?.end, readers.length])).toEqual([
      [20, 2],
      [30, 1],
    ]);
  });

  it('know a tie by its pair in either order, and show another sign', () => {
    const tie = (a: string, b: string, sign: '+' | '-'): TieProposal => ({
      kind: 'tie',
      a,
      b,
      sign,
      tie: sign === '+' ? 'alliance' : 'rivalry',
      evidence: at(0, 9),
      rule: 'r',
      status: 'asserted',
    });
    const [one, ...rest] = mergeReadings([tie('a', 'b', '+')], [tie('b', 'a', '-')]);
    expect(rest).toEqual([]);
    expect(one?.differs?.map(({ field }) => field)).toEqual(['sign', 'tie']);
    expect(mergeReadings([tie('a', 'b', '+')], [tie('a', 'c', '+')])).toHaveLength(2);
  });

  it('keep the order of the text, and lose nothing', () => {
    const actor: ActorProposal = {
      kind: 'actor',
      actor: 'mali',
      type: 'state',
      name: 'Mali',
      form: 'name',
      party: true,
      evidence: at(40, 44),
      rule: 'lexicon mali name',
      status: 'asserted',
    };
    const claim: ClaimProposal = {
      kind: 'claim',
      by: [],
      byText: 'x',
      hedge: 'may',
      evidence: at(5, 15),
      rule: 'model m',
      status: 'attributed',
    };
    const merged = mergeReadings([actor, event()], [claim]);
    expect(merged.map(({ kind }) => kind)).toEqual(['event', 'claim', 'actor']);
  });
});
