import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis.ts';
import { type Concept, concepts, type Model, type Sanctions } from '../model.ts';
import { randomModel } from '../random-model.cases.ts';
import { literalStable } from './literal.reference.ts';

const settings: Sanctions[] = ['sequence', 'single'];
const count = process.env.MIZAN_LONG === '1' ? 10_000 : 1_000;

/** Every cell of every concept: where the fast analysis and the literal one differ. */
function differences(model: Model, sanctions: Sanctions, seed: number): string[] {
  const fast = analyse(model, { concepts, sanctions });
  const found: string[] = [];
  for (const concept of concepts) {
    model.decisionMakers.forEach((_, dm) => {
      const literal = Array.from(model.codes, (_, s) =>
        literalStable(model, concept, dm, s, sanctions) ? 1 : 0,
      ).join('');
      const ours = fast.stability[concept]![dm].join('');
      if (literal !== ours) {
        found.push(`seed ${seed} ${sanctions} ${concept} ${dm}: ${ours} for ${literal}`);
      }
    });
  }
  return found;
}

describe('the six concepts', () => {
  it(`agree with their literal definitions on ${count} random models`, () => {
    const found: string[] = [];
    for (let seed = 1; seed <= count; seed++) {
      const model = randomModel(seed);
      for (const sanctions of settings) found.push(...differences(model, sanctions, seed));
    }
    expect(found).toEqual([]);
  }, 1_200_000);

  it('imply each other as the literature says', () => {
    const laws: [Concept, Concept][] = [
      ['nash', 'sseq'],
      ['sseq', 'seq'],
      ['seq', 'gmr'],
      ['sseq', 'smr'],
      ['smr', 'gmr'],
      ['nash', 'sim'],
    ];
    for (let seed = 1; seed <= 300; seed++) {
      const model = randomModel(20_000 + seed, 7);
      for (const sanctions of settings) {
        const { stability } = analyse(model, { concepts, sanctions });
        for (const [strong, weak] of laws) {
          stability[strong]!.forEach((row, dm) => {
            const broken = row.findIndex((bit, s) => bit > stability[weak]![dm][s]);
            expect(broken, `${strong} without ${weak}, seed ${seed}`).toBe(-1);
          });
        }
      }
    }
  });
});
