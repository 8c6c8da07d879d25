import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../../reader/proposal.ts';
import { type Decision, queueOf, standing } from './queue.ts';
import { sameActors } from './same-actor.ts';

const at = (start: number, kind: string, actor?: string) =>
  ({
    kind,
    actor,
    evidence: [{ start, end: start + 2, quote: 'xx' }],
    rule: '',
    status: 'asserted',
  }) as unknown as Proposal;

const items = queueOf([at(0, 'actor', 'wagner-group'), at(3, 'actor', 'mali'), at(6, 'event')], []);
const [wagner, mali, event] = items.map(({ key }) => key) as [string, string, string];
const said: Decision[] = [
  { key: wagner, kind: 'merged', step: 4, at: 'actors/africa-corps' },
  { key: mali, kind: 'rejected', at: 'actors/mali' },
  { key: event, kind: 'accepted', at: 'events/e' },
];

describe('the actors that a person took those of the text for', () => {
  it('are those of the answers that entered an actor', () => {
    const held = standing(said, new Set([4]));
    expect(sameActors(items, held)).toEqual({ 'wagner-group': 'africa-corps' });
    const accepted: Decision = { key: mali, kind: 'accepted', at: 'actors/mali-2' };
    expect(sameActors(items, new Map([...held, [mali, accepted]]))).toEqual({
      'wagner-group': 'africa-corps',
      mali: 'mali-2',
    });
  });

  it('are forgotten with a step that is undone', () => {
    expect(sameActors(items, standing(said, new Set()))).toEqual({});
  });
});
