/**
 * What stopped the operation of October 2024, as the flagship drafts it: ten items against five
 * hypotheses, every one through the same unsigned article. The ratings are the drafter's.
 */
import { situationSchema } from '../situation/schema.ts';
import type { Situation } from '../situation/situation.ts';

const hypotheses = ['h1', 'h2', 'h3', 'h4', 'h5'];
type Row = readonly [
  claim: string,
  voice: string,
  credibility: string,
  relevance: string,
  ratings: string,
];
const grade = { L: 'low', M: 'medium', H: 'high' } as Record<string, string>;

const table: readonly Row[] = [
  ['c-op', 'jeune-afrique', 'M', 'H', 'C C I I N'],
  ['c-no-battle', 'jeune-afrique', 'M', 'H', 'C C C C C'],
  ['c-warn', 'le-monde', 'M', 'H', 'CC CC N N I'],
  ['c-stopped', 'talk', 'L', 'H', 'CC C I I II'],
  ['c-not-military', 'article', 'L', 'H', 'CC C II I I'],
  ['c-leave', 'jeune-afrique', 'M', 'M', 'N N C CC C'],
  ['c-ukraine', 'researcher', 'L', 'M', 'N N N C N'],
  ['c-disputes', 'jeune-afrique', 'M', 'M', 'C C C N CC'],
  ['c-fees', 'researcher', 'L', 'L', 'N N N N C'],
  ['c-rug', 'article', 'L', 'M', 'C CC N N N'],
];

const sources = [...new Set(['article', ...table.map(([, voice]) => voice)])];

export const sahel: Situation = situationSchema.parse({
  mizan: 1,
  id: 'sahel',
  title: { en: 'Sahel' },
  asOf: '2024-11-01',
  sources: sources.map((id) => ({
    id,
    title: { en: id },
    ...(id === 'talk' ? { origin: 'article' } : {}),
    ...(id === 'le-monde' ? { reliability: 'B', credibility: '6' } : {}),
  })),
  claims: table.map(([id, voice]) => ({
    id,
    statement: { en: id },
    attribution: [...new Set([voice, 'article'])].map((source) => ({ source })),
    hedge: 'assert',
    quotes: id === 'c-fees' ? [] : ['q'],
  })),
  questions: [
    {
      id: 'why-halted',
      text: { en: 'What stopped it?' },
      hypotheses: hypotheses.map((id) => ({ id, name: { en: id } })),
      evidence: table.map(([claim, , credibility, relevance, ratings], at) => ({
        id: `x${at + 1}`,
        claim,
        credibility: grade[credibility],
        relevance: grade[relevance],
        ratings: ratings
          .split(' ')
          .map((value, h) => ({ hypothesis: hypotheses[h], value, by: { en: 'the drafter' } })),
      })),
    },
  ],
});
