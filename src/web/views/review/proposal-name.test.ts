import { describe, expect, it } from 'vitest';
import type { EventProposal, Proposal } from '../../../reader/proposal.ts';
import { parseSituation } from '../../../situation/index.ts';
import { type Naming, proposalLine, proposalName } from './proposal-name.ts';

const parsed = parseSituation(
  JSON.stringify({ mizan: 1, id: 'small', title: { en: 'Small' }, asOf: '2024-11-01' }),
);
if (!parsed.ok) throw new Error('the case is not sound');
const naming = (language: Naming['language']): Naming => ({
  situation: parsed.situation,
  known: {},
  language,
});
const event = (part: Partial<EventProposal>): Proposal =>
  ({
    kind: 'event',
    from: [],
    to: [],
    predicate: 'arming',
    evidence: [{ quote: 'Estmark accused Norland\nof arming the River Front' }],
    ...part,
  }) as unknown as Proposal;
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

describe('a proposal in one line', () => {
  it('has its words where the verb names nobody', () => {
    expect(plain(proposalLine(naming('en'), event({})))).toBe(
      'arming (Estmark accused Norland of arming the River Front)',
    );
    expect(plain(proposalLine(naming('fr'), event({})))).toMatch(/^arming \(Estmark/);
    expect(plain(proposalName(naming('en'), event({})))).toBe('arming');
  });

  it('has whoever it names instead', () => {
    const named = event({ from: ['norland'], to: ['front'] });
    expect(plain(proposalLine(naming('en'), named))).toBe('arming (norland / front)');
  });

  it('does not say its words twice', () => {
    const bare = event({ evidence: [{ quote: 'arming' }] as unknown as EventProposal['evidence'] });
    expect(plain(proposalLine(naming('en'), bare))).toBe('arming');
  });
});
