import { describe, expect, it } from 'vitest';
import { situationSchema } from '../situation/schema.ts';
import { scoresWithout } from './fragility.ts';
import { hypothesesInput } from './from-situation.ts';
import { hypothesesReport } from './hypotheses-report.ts';
import { sahel } from './sahel.cases.ts';

const [question] = hypothesesInput(sahel);
const report = hypothesesReport(question);

describe('hypothesesReport on the flagship', () => {
  it('gives the weighted inconsistencies, preference and deterrence tied at 0', () => {
    const scores = report.hypotheses.map(({ inconsistency }) => Number(inconsistency.toFixed(2)));
    expect(scores).toEqual([0, 0, -4.41, -3.41, -4.41]);
    expect(report.classes).toEqual([['h1', 'h2'], ['h4'], ['h3', 'h5']]);
    expect(report.order).toEqual(['h1', 'h2', 'h4', 'h3', 'h5']);
    expect(report.ties).toEqual([
      ['h1', 'h2'],
      ['h3', 'h5'],
    ]);
    expect(report.headline).toEqual({ leading: ['h1', 'h2'] });
    expect(report.unsettled).toEqual([]);
  });

  it('leaves −1.41 each without the talk and the narrator', () => {
    const left = scoresWithout(question.matrix, [3, 4]).map(({ low }) => Number(low.toFixed(2)));
    expect(left).toEqual([0, 0, -1.41, -1.41, -1.41]);
  });

  it('counts every item, none being a repeat, and shows one item per origin beside', () => {
    expect(report.evidence.every(({ counted }) => counted)).toBe(true);
    const one = report.hypotheses.map(({ onePerOrigin }) => Number(onePerOrigin.low.toFixed(2)));
    // Talk and narrator are both the article: of −1 and −2 only −2 is left for h3.
    expect(one).toEqual([0, 0, -3.41, -2.41, -3.41]);
    expect(report.hypotheses.map(({ everyItem }) => everyItem)).toEqual(
      report.hypotheses.map(({ inconsistencyRange }) => inconsistencyRange),
    );
  });

  it('has no posterior and no likelihood where none was stated', () => {
    for (const { likelihood, prior, posterior } of report.hypotheses) {
      expect([likelihood, prior, posterior]).toEqual([null, null, null]);
    }
    expect(report.rules.posterior).toEqual({ rule: 'corners', status: 'no-likelihood' });
    expect(report.likelihoodRatios).toEqual([]);
    expect(report.evidence.every(({ complete }) => !complete)).toBe(true);
  });

  it('names what tells nothing, and how far apart the rest is rated', () => {
    expect(report.undiagnostic).toEqual(['x2']);
    expect(report.evidence.map(({ diagnosticity }) => diagnosticity)).toEqual([
      2, 0, 3, 4, 4, 2, 1, 2, 1, 2,
    ]);
    expect(report.evidence[0].diagnosticityRule).toBe('consistency-spread');
    expect(report.evidence[0].likelihoodSpread).toBeNull();
  });

  it('names the single claims and sources that the order hangs on', () => {
    const named = report.fragile.map(({ kind, drop, leaderTurns }) => [kind, drop, leaderTurns]);
    expect(named).toEqual([
      ['claim', 'c-op', false],
      ['claim', 'c-warn', false],
      ['claim', 'c-stopped', false],
      ['claim', 'c-not-military', false],
      ['source', 'jeune-afrique', false],
      ['source', 'article', true],
      ['source', 'le-monde', false],
      ['source', 'talk', false],
    ]);
    const article = report.fragile.find(({ drop }) => drop === 'article');
    expect(article?.items).toHaveLength(10);
    expect(article?.classes).toEqual([['h1', 'h2', 'h3', 'h4', 'h5']]);
  });

  it('says who rated, what grade the sources have, and what has no quote', () => {
    expect(report.evidence[0].ratings[0]).toMatchObject({ by: { en: 'the drafter' }, on: null });
    expect(report.evidence[2].grades).toEqual([
      { source: 'le-monde', reliability: 'B', credibility: '6' },
    ]);
    expect(report.unsourced).toEqual(['claims[8]']);
    expect(report.unrated).toEqual([]);
  });

  it('names its rules', () => {
    expect(report.rules.inconsistency).toEqual({
      rule: 'weighted-inconsistency',
      II: -2,
      I: -1,
      grades: { low: Math.SQRT1_2, medium: 1, high: Math.SQRT2 },
    });
    expect(report.rules.counting.rule).toBe('repeats-of-one-origin-once');
  });
});

/** One voice through two texts, with likelihoods and priors. */
const small = situationSchema.parse({
  mizan: 1,
  id: 'small',
  title: { en: 'Small' },
  asOf: '2024',
  sources: ['witness', 'daily', 'weekly'].map((id) => ({ id, title: { en: id } })),
  claims: [
    ['c1', 'daily'],
    ['c2', 'weekly'],
  ].map(([id, source]) => ({
    id,
    statement: { en: id },
    attribution: [{ source: 'witness' }, { source }],
    hedge: 'assert',
  })),
  questions: [
    {
      id: 'who',
      text: { en: 'Who?' },
      hypotheses: [
        { id: 'a', name: { en: 'A' }, prior: { low: 0.4, high: 0.6 } },
        { id: 'b', name: { en: 'B' }, prior: { low: 0.4, high: 0.6 } },
      ],
      evidence: ['c1', 'c2'].map((claim, at) => ({
        id: `e${at + 1}`,
        claim,
        ratings: [
          { hypothesis: 'a', value: 'C', likelihood: 0.8 },
          { hypothesis: 'b', value: { low: 'II', high: 'I' }, likelihood: { low: 0.2, high: 0.4 } },
        ],
      })),
    },
  ],
});

describe('hypothesesReport with likelihoods', () => {
  const [found] = hypothesesInput(small).map(hypothesesReport);

  it('counts one voice once, in both views', () => {
    expect(found.evidence.map(({ counted }) => counted)).toEqual([true, false]);
    expect(found.hypotheses[1].inconsistencyRange).toEqual({ low: -2, high: -1 });
    expect(found.hypotheses[1].inconsistency).toBe(-1.5);
    expect(found.hypotheses[1].everyItem).toEqual({ low: -4, high: -2 });
    expect(found.hypotheses[1].likelihood).toEqual({ low: 0.2, high: 0.4 });
  });

  it('gives the posterior from the prior that it shows, and the ratio', () => {
    const [a, b] = found.hypotheses;
    expect(a.prior).toEqual({ low: 0.4, high: 0.6 });
    // Least: .4 × .8 against .6 × .4; most: .6 × .8 against .4 × .2.
    expect(a.posterior?.low).toBeCloseTo(0.32 / 0.56, 12);
    expect(a.posterior?.high).toBeCloseTo(0.48 / 0.56, 12);
    expect(b.posterior?.low).toBeCloseTo(0.08 / 0.56, 12);
    expect(found.likelihoodRatios[0]).toMatchObject({ a: 'a', b: 'b' });
    expect(found.likelihoodRatios[0].low).toBeCloseTo(2, 12);
    expect(found.likelihoodRatios[0].high).toBeCloseTo(4, 12);
    expect(found.rules.posterior.status).toBe('found');
  });

  it('measures diagnosticity by likelihood where it can', () => {
    expect(found.evidence[0].diagnosticityRule).toBe('likelihood-spread');
    expect(found.evidence[0].likelihoodSpread?.low).toBeCloseTo(Math.log(2), 12);
    expect(found.evidence[0].likelihoodSpread?.high).toBeCloseTo(Math.log(4), 12);
    expect(found.evidence[0].consistencySpread).toEqual({ low: 2, high: 3 });
  });
});

describe('hypothesesReport without evidence', () => {
  it('ties everything', () => {
    const bare = { ...small, questions: [{ ...small.questions[0], evidence: [] }] };
    const [found] = hypothesesInput(bare).map(hypothesesReport);
    expect(found.classes).toEqual([['a', 'b']]);
    expect(found.fragile).toEqual([]);
  });
});
