import { describe, expect, it } from 'vitest';
import { situationSchema } from '../situation/schema.ts';
import { hypothesesInput } from './from-situation.ts';
import { sahel } from './sahel.cases.ts';

const claim = (id: string, attribution: object[]) => ({
  id,
  statement: { en: id },
  attribution,
  hedge: 'assert',
});

const situation = situationSchema.parse({
  mizan: 1,
  id: 'small',
  title: { en: 'Small' },
  asOf: '2024',
  sources: [
    { id: 'agency', title: { en: 'Agency' }, reliability: 'A' },
    { id: 'daily', title: { en: 'Daily' }, origin: 'agency', credibility: '2' },
    { id: 'loop', title: { en: 'Loop' }, origin: 'pool' },
    { id: 'pool', title: { en: 'Pool' }, origin: 'loop' },
    { id: 'note', title: { en: 'Note' } },
  ],
  claims: [
    claim('c1', [{ source: 'agency' }, { source: 'note' }]),
    claim('c2', [{ source: 'daily' }]),
    claim('c3', [{ words: { en: 'a guard' } }, { source: 'agency' }]),
    claim('c4', [{ actor: 'minister' }, { source: 'daily' }]),
    claim('c5', [{ words: { en: 'nobody' } }]),
    claim('c6', [{ source: 'loop' }]),
  ],
  questions: [
    {
      id: 'who',
      text: { en: 'Who?' },
      hypotheses: [
        { id: 'a', name: { en: 'A' }, prior: 0.5 },
        { id: 'b', name: { en: 'B' } },
      ],
      evidence: ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'].map((id, at) => ({
        id: `e${at + 1}`,
        claim: id,
        credibility: at === 0 ? 'low' : 'medium',
        relevance: at === 0 ? 'high' : 'high',
        ratings:
          at === 0
            ? [
                {
                  hypothesis: 'a',
                  value: { low: 'II', high: 'N' },
                  likelihood: { low: 0.1, high: 0.2 },
                  by: { en: 'Reader' },
                  on: '2024-05-01',
                },
              ]
            : [],
      })),
    },
  ],
});

describe('hypothesesInput', () => {
  const [question] = hypothesesInput(situation);

  it('follows a claim to its first voice, and that to what it relays', () => {
    expect(question.evidence.map(({ origin }) => origin)).toEqual([
      'source:agency',
      'source:agency',
      'source:agency',
      'actor:minister',
      'claim:c5',
      'source:pool',
    ]);
    expect(question.matrix.origins).toEqual([0, 0, 0, 1, 2, 3]);
  });

  it('takes the last source of the chain for the text', () => {
    expect(question.evidence.map(({ text }) => text)).toEqual([
      'note',
      'daily',
      'agency',
      'daily',
      null,
      'loop',
    ]);
    expect(question.matrix.texts).toEqual([0, 1, 2, 1, 3, 4]);
  });

  it('names every source that a claim falls with', () => {
    expect(question.evidence.map(({ sources }) => sources)).toEqual([
      ['agency', 'note'],
      ['daily', 'agency'],
      ['agency'],
      ['daily', 'agency'],
      [],
      ['loop', 'pool'],
    ]);
  });

  it('keeps the two Admiralty grades apart', () => {
    expect(question.evidence[1].grades).toEqual([
      { source: 'daily', reliability: null, credibility: '2' },
      { source: 'agency', reliability: 'A', credibility: null },
    ]);
  });

  it('keeps who rated what, and when, and leaves unrated cells empty', () => {
    expect(question.evidence[0].ratings).toEqual([
      {
        hypothesis: 'a',
        low: 'II',
        high: 'N',
        likelihood: { low: 0.1, high: 0.2 },
        by: { en: 'Reader' },
        on: '2024-05-01',
      },
    ]);
    expect([question.matrix.low[0], question.matrix.high[0]]).toEqual([-2, 0]);
    expect(question.matrix.low[1]).toBeNaN();
    expect(question.matrix.weights[0]).toBeCloseTo(1, 12);
  });

  it('never fills in a prior', () => {
    expect(question.hypotheses).toEqual([
      { id: 'a', prior: { low: 0.5, high: 0.5 } },
      { id: 'b', prior: null },
    ]);
  });

  it('reads the flagship’s matrix', () => {
    const [halt] = hypothesesInput(sahel);
    expect([halt.matrix.items, halt.matrix.hypotheses]).toEqual([10, 5]);
    expect(halt.evidence[3]).toMatchObject({ origin: 'source:article', text: 'article' });
  });
});
