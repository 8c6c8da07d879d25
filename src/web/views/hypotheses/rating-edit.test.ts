import { describe, expect, it } from 'vitest';
import type { Question } from '../../../situation/index.ts';
import { weigh } from '../../../weigh/index.ts';
import { edited, flagship } from '../../editing/game.cases.ts';
import { ratingOfDigit, stretched } from './rating.ts';
import {
  evidenceAddition,
  firstQuestion,
  hypothesisAddition,
  hypothesisRemoval,
  ratingEdits,
} from './rating-edit.ts';

const question = flagship.questions[0]!;
const of = (situation: typeof flagship): Question => situation.questions[0]!;

describe('ratings', () => {
  it('are digits along the scale', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map(ratingOfDigit)).toEqual([
      'NA',
      'II',
      'I',
      'N',
      'C',
      'CC',
      undefined,
    ]);
  });

  it('stretch both ways to a range', () => {
    expect(stretched('N', 'C')).toEqual({ low: 'N', high: 'C' });
    expect(stretched({ low: 'N', high: 'C' }, 'II')).toEqual({ low: 'II', high: 'C' });
    expect(stretched({ low: 'I', high: 'C' }, 'N')).toEqual({ low: 'I', high: 'C' });
    expect(stretched('C', 'C')).toBe('C');
    expect(stretched('NA', 'C')).toBe('C');
    expect(stretched(undefined, 'C')).toBe('C');
  });

  it('are put in, changed and taken out, and the weighing follows', async () => {
    const [first] = question.evidence;
    const changed = edited(flagship, ratingEdits(question, first!, 'h1', 'II'));
    const score = async (situation: typeof flagship) =>
      (await weigh(situation)).hypotheses[0]?.hypotheses.find(({ id }) => id === 'h1')
        ?.inconsistency;
    expect(await score(changed)).not.toBe(await score(flagship));
    const gone = edited(flagship, ratingEdits(question, first!, 'h1', undefined));
    expect(of(gone).evidence[0]?.ratings.some((one) => one.hypothesis === 'h1')).toBe(false);
    const back = edited(gone, ratingEdits(of(gone), of(gone).evidence[0]!, 'h1', 'C'));
    expect(of(back).evidence[0]?.ratings.at(-1)).toMatchObject({ hypothesis: 'h1', value: 'C' });
    expect(ratingEdits(question, first!, 'h1', first!.ratings[0]!.value)).toEqual([]);
  });
});

describe('hypotheses and evidence', () => {
  it('come in under free names, and a hypothesis goes with its ratings', () => {
    const added = edited(flagship, hypothesisAddition(question, { en: 'Chance' }));
    expect(of(added).hypotheses.at(-1)?.id).toBe('h6');
    const gone = edited(added, hypothesisRemoval(of(added), 'h2'));
    expect(JSON.stringify(of(gone))).not.toContain('"h2"');
    const again = edited(gone, hypothesisAddition(of(gone), { en: 'Again' }));
    expect(new Set(of(again).hypotheses.map(({ id }) => id)).size).toBe(6);
    const claim = flagship.claims.find(({ id }) => question.evidence.every((x) => x.claim !== id))!;
    const more = edited(flagship, evidenceAddition(question, claim.id));
    expect(of(more).evidence.at(-1)).toMatchObject({ claim: claim.id, ratings: [] });
  });

  it('begin from nothing', async () => {
    const words = { text: 'What explains it?', hypotheses: ['One', 'Other'] } as const;
    const bare = { ...flagship, questions: [] };
    const next = edited(bare, firstQuestion(bare, 'en', words));
    expect((await weigh(next)).hypotheses[0]?.hypotheses.length).toBe(2);
  });
});
