import { describe, expect, it } from 'vitest';
import { gameModel } from '../../../conflict/index.ts';
import { applyEdits } from '../../../situation/index.ts';
import { weighGame } from '../../../weigh/index.ts';
import { edited, flagship, gameOf, ranked, wholeFlagship } from '../../editing/game.cases.ts';
import { together } from '../../refusal/together.ts';
import { makerMove, nameEdits, optionAddition, optionMove, optionsOf } from './option-edit.ts';
import { makerRemoval, optionRemoval } from './option-removal.ts';

const game = gameOf(flagship);

describe('an option is added', () => {
  it('last of its decision maker, not taken in any written state', () => {
    const { id, edits } = optionAddition(game, 'russia', { en: 'talking' });
    const next = gameOf(edited(flagship, edits));
    expect(id).toBe('r3');
    expect(optionsOf(next).map((one) => one.id)).toEqual([
      'm1',
      'r1',
      'r2',
      'r3',
      'a1',
      'a2',
      'z1',
    ]);
    expect(next.statusQuo?.state).toBe('YNNNNNN'.slice(0, 7));
    expect(next.observed?.outcome?.state[3]).toBe('N');
    expect(next.observed?.path?.map(({ state }) => state.replace(/^(...)N/, '$1'))).toEqual(
      game.observed?.path?.map(({ state }) => state),
    );
  });

  it('is undone by the inverse of its edits', () => {
    const applied = applyEdits(flagship, optionAddition(game, 'mali', { en: 'waiting' }).edits);
    expect(applied.ok && edited(applied.situation, applied.inverse)).toEqual(flagship);
  });

  it('doubles ranked states, the two of each tied', () => {
    const base = gameOf(ranked);
    const maker = base.decisionMakers[0]!;
    const before = maker.ranking!.flat().length;
    const next = gameOf(edited(ranked, optionAddition(base, maker.id, { en: 'waiting' }).edits));
    const classes = next.decisionMakers[0]!.ranking!;
    expect(classes.flat().length).toBe(2 * before);
    expect(classes.map((tied) => tied.length)).toEqual(maker.ranking!.map((t) => 2 * t.length));
  });
});

describe('options and decision makers move', () => {
  it('and nothing about the game changes but the order of letters', () => {
    const shown = (situation: typeof flagship) => {
      const moved = gameOf(situation);
      const { observed, equilibria } = weighGame(situation, moved);
      const { model } = gameModel(situation, moved.id);
      return {
        holds: observed?.equilibrium,
        counts: Object.values(equilibria).map((ids) => (ids as readonly number[]).length),
        states: model.codes.length,
      };
    };
    const base = shown(flagship);
    for (const edits of [
      optionMove(game, 'russia', 0, 1),
      optionMove(game, 'algeria', 1, 0),
      makerMove(game, 0, 3),
      makerMove(game, 2, 1),
    ]) {
      expect(edits.length).toBeGreaterThan(1);
      expect(shown(edited(flagship, edits))).toEqual(base);
    }
  });

  it('not at all where there is no such place', () => {
    expect(optionMove(game, 'russia', 0, 2)).toEqual([]);
    expect(makerMove(game, 0, 0)).toEqual([]);
  });
});

describe('an option is renamed', () => {
  it('in every expression that names it', () => {
    const at = 'games/g1/decisionMakers/russia/options';
    const next = gameOf(edited(flagship, nameEdits(game, at, 'r1', 'commit')));
    const texts = JSON.stringify([next.propositions, next.infeasible, next.decisionMakers]);
    expect(texts).toContain('m1 -> commit');
    expect(texts).not.toMatch(/"[^"]*\br1\b/);
  });

  it('and so is a proposition', () => {
    const next = gameOf(
      edited(flagship, nameEdits(game, 'games/g1/propositions', 'OFFENSIVE', 'ATTACK')),
    );
    expect(JSON.stringify(next)).not.toContain('OFFENSIVE');
    expect(next.decisionMakers[1]?.statements.find(({ id }) => id === 'APP')?.holds).toBe(
      'a1 -> !ATTACK',
    );
  });
});

describe('an option is removed', () => {
  it('as if it were never taken: the states left are those in which it is not', () => {
    for (const { id: maker, options } of game.decisionMakers) {
      for (const { id } of options) {
        // What was observed took it: a state without it is another, so only the model is compared.
        const bare = {
          ...flagship,
          games: [{ ...game, observed: undefined, statusQuo: undefined }],
        };
        const { edits } = optionRemoval(bare.games[0]! as typeof game, maker, id);
        const next = edited(bare as typeof flagship, edits);
        const { model, wants } = gameModel(next);
        const full = gameModel(flagship, game.id);
        const bit = optionsOf(game).findIndex((one) => one.id === id);
        const kept = [...full.model.codes.keys()].filter(
          (k) => ((full.model.codes[k]! >> bit) & 1) === 0,
        );
        const low = 2 ** bit;
        const without = (code: number) => (code % low) + Math.floor(code / (2 * low)) * low;
        expect([...model.codes], id).toEqual(kept.map((k) => without(full.model.codes[k]!)));
        // Each decision maker puts the states left in the same order as before.
        model.ranks.forEach((ranks, dm) => {
          const old = full.model.ranks[dm]!;
          for (let a = 1; a < kept.length; a++) {
            const now = Math.sign(ranks[a]! - ranks[0]!);
            expect(now, `${id} ${dm}`).toBe(Math.sign(old[kept[a]!]! - old[kept[0]!]!));
          }
        });
        expect(wants.length).toBe(model.decisionMakers.length);
      }
    }
  });

  it('takes along what says nothing any more, and names it', () => {
    const { along } = optionRemoval(game, 'russia', 'r2');
    expect(along).toMatchObject({ combinations: ['r1 & r2'], propositions: [] });
    expect(along.statements).toContainEqual(
      game.decisionMakers[1]!.statements.find(({ id }) => id === 'STAY')!.name,
    );
    const r1 = optionRemoval(game, 'russia', 'r1').along;
    expect(r1.propositions).toHaveLength(1);
  });

  it('takes changes of scenarios along by name: a combination goes by its place', () => {
    const scenarios = [
      { op: 'set', at: 'games/g1/infeasible/0/holds', value: 'r2 & m1' },
      { op: 'set', at: 'games/g1/infeasible/1/holds', value: 'a2 & m1' },
    ].map((edit, k) => ({ id: `s${k}`, title: { en: `S${k}` }, edits: [edit] }));
    const base = { ...flagship, scenarios } as typeof flagship;
    // Without r2 the first combination never occurs, and the second stands in its place.
    const { edits, along } = optionRemoval(gameOf(base), 'russia', 'r2', base.scenarios);
    expect(along.changes).toEqual([{ en: 'S0' }]);
    const next = edited(base, edits);
    expect(next.scenarios.map((one) => one.edits)).toEqual([
      [],
      [{ op: 'set', at: 'games/g1/infeasible/0/holds', value: 'a2 & m1' }],
    ]);
    expect(gameOf(next).infeasible.map(({ holds }) => holds)).toEqual(['a2 & !a1']);
  });

  it('is refused while a scenario has it in an expression, and both go as one step', () => {
    const change = {
      op: 'set',
      at: 'games/g1/decisionMakers/russia/statements/SUP/holds',
      value: 'm1 -> r2',
    } as const;
    const scenario = { id: 's', title: { en: 'S' }, edits: [change] };
    const base = { ...flagship, scenarios: [scenario] } as typeof flagship;
    const { edits } = optionRemoval(gameOf(base), 'russia', 'r2', base.scenarios);
    expect(applyEdits(base, edits).ok).toBe(false);
    expect(together(base, edits)?.fallen).toEqual([{ scenario: 's', edits: [change] }]);
  });

  it('goes with its decision maker, whose steps leave the path', () => {
    const { edits } = makerRemoval(game, 'algeria');
    const next = gameOf(edited(flagship, edits));
    expect(next.decisionMakers.map(({ id }) => id)).toEqual(['mali', 'russia', 'azawad']);
    expect(JSON.stringify(next)).not.toMatch(/\ba1\b|\ba2\b/);
    expect(next.observed?.path?.length).toBe((game.observed?.path?.length ?? 0) - 1);
  });

  it('leaves rankings of the states in which it is not taken', () => {
    const base = gameOf(ranked);
    const [maker] = base.decisionMakers;
    const { edits } = optionRemoval(base, maker!.id, maker!.options[0]!.id);
    const next = gameOf(edited(ranked, edits));
    expect(next.decisionMakers[0]!.ranking!.flat().every((yn) => yn.length === 3)).toBe(true);
  });
});

describe('the states that scenarios write', () => {
  const whole = wholeFlagship;
  const second = gameOf(whole, 'g2');
  const states = (situation: typeof whole) =>
    situation.scenarios.flatMap(({ edits }) =>
      edits.flatMap((edit) =>
        'value' in edit && edit.at === 'games/g2/statusQuo'
          ? [(edit.value as { state: string }).state]
          : [],
      ),
    );

  it('follow when an option is added, moved or removed, as those of the game do', () => {
    const before = states(whole);
    expect(before.length).toBeGreaterThan(2);
    const grown = edited(
      whole,
      optionAddition(second, 'russia', { en: 'pays' }, whole.scenarios).edits,
    );
    expect(states(grown)).toEqual(before.map((yn) => `${yn.slice(0, 5)}N${yn.slice(5)}`));
    const back = edited(
      grown,
      optionRemoval(gameOf(grown, 'g2'), 'russia', 'r3', grown.scenarios).edits,
    );
    expect(states(back)).toEqual(before);
    const turned = edited(whole, makerMove(second, 0, 3, whole.scenarios));
    expect(states(turned)).toEqual(before.map((yn) => yn.slice(3) + yn.slice(0, 3)));
  });
});
