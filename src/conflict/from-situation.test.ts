import { describe, expect, it } from 'vitest';
import { analyse } from './analysis.ts';
import { sahelGames } from './from-situation.cases.ts';
import { type GameModel, gameModel } from './from-situation.ts';
import { GameFault } from './game-fault.ts';
import { type Concept, concepts } from './model.ts';
import { ranksOfStatements } from './preference.ts';
import { reach } from './reach.ts';
import { lettersOf, patternOf, stateIndex } from './state.ts';
import { rerank, workspace } from './workspace.ts';

const long = process.env.MIZAN_LONG === '1';

/** All orders of 0 … n-1. */
function orders(n: number): number[][] {
  if (n === 0) return [[]];
  return orders(n - 1).flatMap((rest) =>
    Array.from({ length: n }, (_, at) => [...rest.slice(0, at), n - 1, ...rest.slice(at)]),
  );
}

const indexOf = ({ model }: GameModel, letters: string) =>
  stateIndex(model.codes, patternOf(letters, model.options.length).value);

const six = ['STAY', 'GO', 'SUP', 'APP', 'noA2', 'CAUT'];

describe('the first game: who or what stopped the offensive?', () => {
  const g1 = (russia: string, algeria: string) =>
    gameModel(sahelGames, 'g1', { readings: { russia, algeria } });
  /** The concepts under which a state is an equilibrium. */
  const held = (game: GameModel, state: number) => {
    const found = analyse(game.model).equilibria;
    return concepts.filter((concept) => found[concept]!.includes(state));
  };

  it('has 36 feasible states and the observed outcome and path among them', () => {
    const game = gameModel(sahelGames);
    expect(game.model.codes).toHaveLength(36);
    expect(game.outcome).toBe(indexOf(game, 'YNNYNN'));
    expect(game.path).toEqual(
      ['YNNNNN', 'YYNNNN', 'YYNYNN', 'YNNYNN'].map((x) => indexOf(game, x)),
    );
    expect(game.model.moves).toEqual(['both', 'both', 'fwd', 'fwd', 'fwd', 'both']);
  });

  it('holds the outcome under the concepts that the table of readings gives', () => {
    const all: Concept[] = ['nash', 'gmr', 'smr', 'seq', 'sseq', 'sim'];
    const table: [string, Concept[], Concept[]][] = [
      ['appeaser', all, all],
      ['deterred', ['gmr', 'smr', 'seq', 'sseq'], ['gmr', 'smr']],
      ['resolute', [], []],
      ['cautious', all, all],
      ['ukraine', [], []],
    ];
    for (const [russia, credible, bluff] of table) {
      for (const [algeria, expected] of [
        ['credible', credible],
        ['bluff', bluff],
      ] as const) {
        const game = g1(russia, algeria);
        expect(held(game, game.outcome!), `${russia}, ${algeria}`).toEqual(expected);
      }
    }
  });

  it('leaves Mali no reason to drop it: only GMR and SMR hold the other outcome', () => {
    for (const algeria of ['credible', 'bluff']) {
      const game = g1('appeaser', algeria);
      const other = indexOf(game, 'NNNYNN');
      const { stability } = analyse(game.model);
      const stable = concepts.filter((concept) => stability[concept]![0][other] === 1);
      expect(stable, algeria).toEqual(['gmr', 'smr']);
    }
  });

  it('holds it in 240, 270, 240, 370 and 370 of the 720 orders of six Russian statements', () => {
    const counts = { nash: 240, seq: 270, sim: 240, gmr: 370, smr: 370 };
    for (const algeria of ['credible', 'bluff']) {
      const game = g1('appeaser', algeria);
      const space = workspace(game.model);
      const found: Record<string, number> = { nash: 0, seq: 0, sim: 0, gmr: 0, smr: 0 };
      let exact = 0;
      for (const order of orders(6)) {
        const truths = order.map((k) => game.wants[1].truths[k]);
        const ranks = [...game.model.ranks];
        ranks[1] = ranksOfStatements(36, truths);
        const { equilibria } = analyse(rerank(space, ranks).model, { space, concepts });
        for (const concept of Object.keys(found) as Concept[]) {
          if (equilibria[concept]!.includes(game.outcome!)) found[concept]++;
        }
        const at = (id: string) => order.indexOf(six.indexOf(id));
        const condition =
          at('STAY') < at('GO') && (at('APP') < at('SUP') || at('CAUT') < at('SUP'));
        exact += condition === equilibria.nash!.includes(game.outcome!) ? 1 : 0;
      }
      expect(found, algeria).toEqual(algeria === 'credible' ? counts : { ...counts, seq: 240 });
      expect(exact).toBe(720);
    }
  });

  it('fits the observed path in 120 orders, all with APP > SUP > CAUT', () => {
    const game = g1('appeaser', 'credible');
    const [start, committed, warned, end] = game.path!;
    let commits = 0;
    let withdraws = 0;
    let both = 0;
    let stable = 0;
    for (const order of orders(6)) {
      const ranks = ranksOfStatements(
        36,
        order.map((k) => game.wants[1].truths[k]),
      );
      const commit = ranks[committed] > ranks[start];
      const withdraw = ranks[end] > ranks[warned];
      commits += commit ? 1 : 0;
      withdraws += withdraw ? 1 : 0;
      if (!commit || !withdraw) continue;
      both++;
      const at = (id: string) => order.indexOf(six.indexOf(id));
      expect(at('APP') < at('SUP') && at('SUP') < at('CAUT')).toBe(true);
      const model = { ...game.model, ranks: game.model.ranks.with(1, ranks) };
      stable += analyse(model, { concepts: ['nash'] }).stability.nash![1][end];
    }
    expect({ commits, withdraws, both, stable }).toEqual({
      commits: 360,
      withdraws: 480,
      both: 120,
      stable: 60,
    });
  });
});

describe('the second game: is a rupture likely?', () => {
  const game = gameModel(sahelGames, 'g2');
  const space = workspace(game.model);
  const [m1, r1] = ['m1', 'r1'].map((id) => 1 << game.model.options.indexOf(id));

  /** What comes of one order of Mali's and one of Russia's statements. */
  function outcome(mali: readonly number[], russia: readonly number[]) {
    const ranks = [...game.model.ranks];
    for (const [dm, order] of [mali, russia].entries()) {
      ranks[dm] = ranksOfStatements(
        96,
        order.map((k) => game.wants[dm].truths[k]),
      );
    }
    rerank(space, ranks);
    const { states } = reach(space, game.statusQuo!, true);
    const routes = states.map((s) => game.model.codes[s] & (m1 | r1));
    const nash = analyse(space.model, { space, concepts: ['nash'] }).equilibria.nash!;
    return {
      leaves: routes.includes(r1),
      expels: routes.includes(m1),
      kept: nash.includes(game.statusQuo!),
    };
  }

  it('has 96 feasible states; nearly every ruptured state is held once reached', () => {
    expect(game.model.codes).toHaveLength(96);
    expect(lettersOf(game.model.codes[game.statusQuo!], 7)).toBe('NYNNNYN');
  });

  it('reaches a rupture exactly where HONOUR is above W, or UKR above INFL', () => {
    const malian = orders(6);
    const russian = orders(5);
    const counts = { reachable: 0, leavesOnly: 0, expelsOnly: 0, either: 0, kept: 0, total: 0 };
    for (let pair = 0; pair < malian.length * russian.length; pair += long ? 1 : 61) {
      const mali = malian[Math.floor(pair / russian.length)];
      const russia = russian[pair % russian.length];
      const { leaves, expels, kept } = outcome(mali, russia);
      const honour = mali.indexOf(2) < mali.indexOf(1);
      const ukraine = russia.indexOf(1) < russia.indexOf(0);
      expect(leaves || expels).toBe(honour || ukraine);
      counts.total++;
      if (leaves || expels) counts.reachable++;
      else if (kept) counts.kept++;
      if (leaves && !expels) counts.leavesOnly++;
      if (!leaves && expels) counts.expelsOnly++;
      if (leaves && expels) counts.either++;
    }
    if (!long) return;
    expect(counts).toEqual({
      reachable: 64_800,
      leavesOnly: 21_600,
      expelsOnly: 21_600,
      either: 21_600,
      kept: 14_400,
      total: 86_400,
    });
  }, 600_000);

  it('keeps no present state in the five orders that the runs name', () => {
    const present = game.targets[0].truth.map((bit) => 1 - bit);
    const keptUnder = (mali: readonly number[], russia: readonly number[]) => {
      outcome(mali, russia);
      const nash = analyse(space.model, { space, concepts: ['nash'] }).equilibria.nash!;
      return nash.some((s) => present[s] === 1);
    };
    const base = [0, 1, 2, 3, 4, 5];
    const dignity = [0, 2, 1, 3, 4, 5];
    const heeds = [0, 2, 1, 3, 4];
    const ukraine = [1, 0, 2, 3, 4];
    expect(keptUnder(base, heeds)).toBe(true);
    expect(keptUnder(base, ukraine)).toBe(false);
    expect(keptUnder(dignity, ukraine)).toBe(false);
    expect(keptUnder(dignity, heeds)).toBe(false);
  });
});

describe('a game that no model can be made of', () => {
  const broken = (change: (game: (typeof sahelGames.games)[0]) => void) => {
    const situation = structuredClone(sahelGames);
    change(situation.games[0]);
    try {
      gameModel(situation);
    } catch (error) {
      if (error instanceof GameFault) return `${error.path.join('/')}: ${error.message}`;
      throw error;
    }
    return 'no fault';
  };

  it('is refused with the place, what was expected and what was found', () => {
    const at = 'games/0';
    expect(
      broken((game) => {
        game.infeasible[0].holds = 'r1 &';
      }),
    ).toMatch(new RegExp(`^${at}/infeasible/0/holds: expected`));
    expect(
      broken((game) => {
        game.infeasible[0].holds = 'r9';
      }),
    ).toBe(`${at}/infeasible/0/holds: expected an option or a proposition of the game, found "r9"`);
    expect(
      broken((game) => {
        game.propositions[0].holds = '!OFFENSIVE';
      }),
    ).toBe(
      `${at}/propositions/0/holds: expected a proposition that does not rest on itself, found "OFFENSIVE"`,
    );
    expect(
      broken((game) => {
        game.infeasible[0].holds = 'r1 | !r1';
      }),
    ).toBe(`${at}/infeasible: expected at least one feasible state, found none`);
    expect(
      broken((game) => {
        game.observed!.outcome!.state = 'YYYYNN';
      }),
    ).toBe(
      `${at}/observed/outcome/state: expected a feasible state, found "YYYYNN", which is infeasible`,
    );
    expect(
      broken((game) => {
        game.decisionMakers[0].priority = ['OFF', 'ON'];
      }),
    ).toBe(`${at}/decisionMakers/0/priority/1: expected a statement of mali, found "ON"`);
    const ranking = [['NNNNNN']];
    expect(
      broken((game) => {
        Object.assign(game.decisionMakers[0], { priority: undefined, ranking });
      }),
    ).toBe(
      `${at}/decisionMakers/0/ranking: expected every feasible state once, found state 2 is not ranked`,
    );
    expect(() => gameModel(sahelGames, 'g3')).toThrow('expected a game, found "g3"');
    expect(() => gameModel(sahelGames, 'g1', { readings: { russia: 'x' } })).toThrow(
      'expected a reading of russia, found "x"',
    );
  });
});
