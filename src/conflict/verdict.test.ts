import { describe, expect, it } from 'vitest';
import { analyse, stabilityTests } from './analysis.ts';
import { sahelGames } from './from-situation.cases.ts';
import { gameModel } from './from-situation.ts';
import { concepts, type Model, type Sanctions } from './model.ts';
import { randomModel } from './random-model.cases.ts';
import { literalImprovements, literalMoves } from './stability/literal.reference.ts';
import { patternOf, stateIndex } from './state.ts';
import { type Verdict, verdict } from './verdict.ts';
import { workspace } from './workspace.ts';

/** What is wrong with the witness of a verdict, read by the definitions alone. */
function fault(model: Model, dm: number, concept: string, s: number, given: Verdict): string {
  const ranks = model.ranks[dm];
  const { because, improvement, sanction, reply, margin, worst } = given;
  const moves = literalMoves(model, dm, s);
  const improvements = literalImprovements(model, dm, s);
  if (because === 'no-move') return moves.length === 0 ? '' : 'has a move';
  if (because === 'no-improvement') return improvements.length === 0 ? '' : 'has an improvement';
  if (!improvements.includes(improvement!)) return 'no improvement';
  if (margin! >= 0 !== given.stable) return 'the margin has the wrong sign';
  const symmetric = concept === 'smr' || concept === 'sseq';
  const resort = (t: number) =>
    Math.max(ranks[t], ...(symmetric ? literalMoves(model, dm, t) : []).map((x) => ranks[x]));
  if (because === 'escapes') {
    if (concept === 'nash') return worst === undefined ? '' : 'nobody answers';
    return resort(worst!) > ranks[s] ? '' : 'the worst would be a sanction';
  }
  if (resort(sanction!) > ranks[s]) return 'the sanction is preferred or can be escaped';
  const byImprovement = concept === 'seq' || concept === 'sseq' || concept === 'sim';
  const steps = byImprovement ? literalImprovements : literalMoves;
  let at = concept === 'sim' ? s : improvement!;
  for (const step of reply!) {
    if (step.mover === dm || step.from !== at) return 'the reply is broken';
    if (!steps(model, step.mover, at).includes(step.to)) return 'the reply is no step';
    if (concept !== 'sim') at = step.to;
  }
  return concept === 'sim' || at === sanction ? '' : 'the reply leads elsewhere';
}

describe('verdicts', () => {
  it('agree with the analysis, and their witnesses with the definitions', () => {
    const settings: Sanctions[] = ['sequence', 'single'];
    const faults: string[] = [];
    for (let seed = 1; seed <= 120; seed++) {
      const model = randomModel(seed, 5);
      const space = workspace(model);
      for (const sanctions of settings) {
        const { stability } = analyse(model, { space, concepts, sanctions });
        for (const concept of concepts) {
          for (const [dm] of model.decisionMakers.entries()) {
            for (const s of model.codes.keys()) {
              const found = verdict(space, dm, concept, s, sanctions);
              const cell = `seed ${seed} ${sanctions} ${concept} ${dm} ${s}`;
              const wrong = fault(model, dm, concept, s, found);
              if (wrong !== '') faults.push(`${cell}: ${wrong}`);
              if ((found.stable ? 1 : 0) !== stability[concept]![dm][s]) faults.push(cell);
              const single = sanctions === 'single' && concept !== 'sim';
              if (single && (found.reply?.length ?? 0) > 1) faults.push(`${cell}: too long`);
            }
          }
        }
      }
    }
    expect(faults).toEqual([]);
  });

  it('give the margin that the worst ranks give', () => {
    const pairs: [unknown, unknown][] = [];
    for (let seed = 1; seed <= 60; seed++) {
      const model = randomModel(seed, 5);
      const space = workspace(model);
      const out = { stable: new Uint8Array(64), worst: new Int32Array(model.codes.length) };
      for (const concept of ['nash', 'gmr', 'smr', 'seq', 'sseq'] as const) {
        for (const [dm] of model.decisionMakers.entries()) {
          stabilityTests[concept](space, dm, 'sequence', out);
          for (const s of model.codes.keys()) {
            const after = literalImprovements(model, dm, s).map((u) => out.worst[u]);
            const expected =
              after.length === 0 ? undefined : model.ranks[dm][s] - Math.max(...after);
            pairs.push([verdict(space, dm, concept, s).margin, expected]);
          }
        }
      }
    }
    expect(pairs.map(([found]) => found)).toEqual(pairs.map(([, expected]) => expected));
  });

  it('tell the deterred Russia’s story: support would be punished, if Algeria means it', () => {
    const story = (algeria: string) => {
      const readings = { russia: 'deterred', algeria };
      const { model, outcome } = gameModel(sahelGames, 'g1', { readings });
      const at = (letters: string) => stateIndex(model.codes, patternOf(letters, 6).value);
      return { found: verdict(workspace(model), 1, 'seq', outcome!), at, outcome: outcome! };
    };
    const credible = story('credible');
    const [support, punished] = [credible.at('YYNYNN'), credible.at('YYNYYN')];
    expect(credible.found).toMatchObject({
      stable: true,
      because: 'sanctioned',
      improvement: support,
      sanction: punished,
      reply: [{ mover: 2, from: support, to: punished }],
    });
    const bluff = story('bluff');
    expect(bluff.found).toMatchObject({ stable: false, because: 'escapes', improvement: support });
    expect(bluff.found.margin).toBeLessThan(0);
  });

  it('tell a state that nothing can be moved from', () => {
    const { model } = gameModel(sahelGames, 'g2');
    const gone = stateIndex(model.codes, patternOf('YYNYNYN', 7).value);
    const space = workspace(model);
    expect(verdict(space, 1, 'nash', gone)).toEqual({ stable: true, because: 'no-move' });
    expect(verdict(space, 2, 'nash', gone).because).toBe('escapes');
  });
});
