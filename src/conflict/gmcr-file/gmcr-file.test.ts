import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis.ts';
import { conditionOf, type Formula } from '../formula.ts';
import { sahelGames } from '../from-situation.cases.ts';
import { gameModel } from '../from-situation.ts';
import type { Model } from '../model.ts';
import { randomModel } from '../random-model.cases.ts';
import { idsOfNames } from './name-ids.ts';
import { patternCover } from './pattern-cover.ts';
import { readGmcr } from './read-gmcr.ts';
import { writeGmcr } from './write-gmcr.ts';

const both = 'both';

/** Prisoner's dilemma as the family of programs saves it. */
const dilemma = () => ({
  useManualPreferenceVectors: false,
  infeasibles: [] as unknown[],
  program: 'some program',
  version: '0.3.6',
  options: [
    { name: 'Cooperate with 2', permittedDirection: both },
    { name: 'Cooperate with One', permittedDirection: both },
  ],
  decisionMakers: [
    {
      name: 'Prisoner One',
      options: [0],
      preferences: [[[1, 'Y']], [[0, 'N']]],
      payoffs: [1, 2, 3, 4],
    },
    { name: 'prisoner 2', options: [1], preferences: [[[0, 'Y']], [[1, 'N']]] },
  ],
});
type File = Omit<ReturnType<typeof dilemma>, 'decisionMakers'> & {
  decisionMakers: Record<string, unknown>[];
};

function read(change: (file: File & Record<string, unknown>) => void = () => {}) {
  const file = dilemma();
  change(file as File & Record<string, unknown>);
  const reading = readGmcr(JSON.parse(JSON.stringify(file)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.game;
}

/** The faults of a changed file, as `path: expected / found`. */
function faults(change: (file: File & Record<string, unknown>) => void): string[] {
  const file = dilemma();
  change(file as File & Record<string, unknown>);
  const reading = readGmcr(JSON.parse(JSON.stringify(file)));
  return reading.ok
    ? []
    : reading.faults.map((one) => `${one.path.join('.')}: ${one.expected} / ${one.found}`);
}

/** A file with `options` options, one decision maker each unless `owners` says otherwise. */
function fileOf(options: number, owners: number[][], more: object = {}) {
  return {
    options: Array.from({ length: options }, (_, k) => ({ name: `o${k}` })),
    decisionMakers: owners.map((owned, j) => ({ name: `d${j}`, options: owned, preferences: [] })),
    ...more,
  };
}

describe('a .gmcr document', () => {
  it('is read with ids made of its names', () => {
    const { model, optionNames } = read();
    expect(model.decisionMakers).toEqual(['prisoner-one', 'prisoner-2']);
    expect(model.options).toEqual(['cooperate-with-2', 'cooperate-with-one']);
    expect(optionNames[0]).toBe('Cooperate with 2');
    expect(model.ranks.map((ranks) => [...ranks])).toEqual([
      [2, 1, 4, 3],
      [2, 4, 1, 3],
    ]);
    expect(analyse(model).equilibria).toMatchObject({ nash: [0], seq: [0, 3] });
  });

  it('makes equal names unique in order', () => {
    const names = ['Full', 'full', 'Full!', 'Full 2', 'full-2', 'قصف', 'É'];
    expect(idsOfNames(names, 'option')).toEqual([
      'full',
      'full-2',
      'full-3',
      'full-2-2',
      'full-2-3',
      'option',
      'option-2',
    ]);
  });

  it('lets the flag decide which preferences count, under both its names', () => {
    const preferenceRanking = [4, [1, 2], 3];
    const ranked = (flag: object) =>
      read((file) => {
        delete (file as Record<string, unknown>).useManualPreferenceVectors;
        for (const dm of file.decisionMakers) dm.preferenceRanking = preferenceRanking;
        Object.assign(file, flag);
      }).model.ranks.map((ranks) => [...ranks]);
    const byRanking = [2, 2, 1, 3];
    expect(ranked({ useManualPreferenceRanking: true })).toEqual([byRanking, byRanking]);
    expect(ranked({ useManualPreferenceVectors: true })).toEqual([byRanking, byRanking]);
    expect(ranked({ useManualPreferenceRanking: false })[0]).toEqual([2, 1, 4, 3]);
    expect(ranked({})[0]).toEqual([2, 1, 4, 3]);
    const bare = read((file) => {
      delete (file as Record<string, unknown>).useManualPreferenceVectors;
      for (const dm of file.decisionMakers) {
        dm.preferenceVector = preferenceRanking;
        dm.preferences = [];
      }
    });
    expect([...bare.model.ranks[0]]).toEqual(byRanking);
    expect(bare.wants[0].priority).toBeUndefined();
  });

  it('takes a missing list of infeasibles as empty', () => {
    const { model } = read((file) => {
      delete (file as Record<string, unknown>).infeasibles;
    });
    expect(model.codes).toHaveLength(4);
  });

  it('compares 70 patterns without overflow, and counts doubled ones once', () => {
    const reading = readGmcr(
      fileOf(7, [[0, 1, 2, 3, 4, 5, 6]], {
        decisionMakers: [
          {
            name: 'd0',
            options: [0, 1, 2, 3, 4, 5, 6],
            preferences: [
              [[6, 'Y']],
              ...Array.from({ length: 70 }, (_, k) => [
                [k % 6, 'Y'],
                [(k + 1) % 6, k < 35 ? 'Y' : 'N'],
              ]),
              [[6, 'Y']],
            ],
          },
        ],
      }),
    );
    if (!reading.ok) throw new Error('refused');
    const { model, wants } = reading.game;
    expect(wants[0].statements).toHaveLength(1 + 6 + 6);
    const first = (s: number) => (model.codes[s] >>> 6) & 1;
    const [ranks] = model.ranks;
    for (let s = 1; s < 128; s++) {
      for (let t = 0; t < s; t++) if (first(s) > first(t)) expect(ranks[s] > ranks[t]).toBe(true);
    }
  });

  it('reads compound patterns as one of their members', () => {
    const members = [
      [
        [0, 'Y'],
        [1, 'Y'],
      ],
      [
        [0, 'N'],
        [1, 'N'],
      ],
    ];
    const { model } = read((file) => {
      file.decisionMakers[0].preferences = [{ compound: true, members }];
      file.infeasibles = [];
    });
    expect([...model.ranks[0]]).toEqual([2, 1, 1, 2]);
    const without = read((file) => {
      file.infeasibles = [{ compound: true, members }];
    });
    expect([...without.model.codes]).toEqual([1, 2]);
  });

  it('keeps misperceived states from being moved from or to, by that decision maker alone', () => {
    const { model } = read((file) => {
      file.decisionMakers[0].misperceptions = [
        [
          [0, 'N'],
          [1, 'N'],
        ],
      ];
    });
    expect([...model.unseen![0]!]).toEqual([1, 0, 0, 0]);
    expect(model.unseen![1]).toBeUndefined();
    expect(analyse(model).equilibria.nash).toEqual([0, 1]);
  });

  it('never merges the members of a coalition', () => {
    const { model, coalitions } = read((file) => {
      file.coalitions = [[0, 1]];
    });
    expect(coalitions).toEqual([[0, 1]]);
    expect(model.decisionMakers).toHaveLength(2);
    expect(read((file) => void Object.assign(file, { coalitions: [0, 1] })).coalitions).toEqual([]);
  });

  it('numbers states in the order of its options, interleaved or not, and says which', () => {
    const reading = readGmcr(
      fileOf(3, [[0, 2], [1]], {
        infeasibles: [
          [
            [0, 'Y'],
            [1, 'Y'],
          ],
        ],
      }),
    );
    if (!reading.ok) throw new Error('refused');
    expect(reading.game.interleaved).toBe(true);
    expect([...reading.game.model.owner]).toEqual([0, 1, 0]);
    expect([...reading.game.model.codes]).toEqual([0, 1, 2, 4, 5, 6]);
    expect(read().interleaved).toBe(false);
  });
});

describe('a .gmcr document that is wrong', () => {
  it('is refused where an option has two owners or none', () => {
    expect(
      faults((file) => {
        file.decisionMakers[1].options = [0, 1];
      }),
    ).toEqual([
      'decisionMakers.1.options.0: an option that nobody else owns / option 0 ("Cooperate with 2"), owned by "Prisoner One"',
    ]);
    expect(
      faults((file) => {
        file.decisionMakers[0].options = [];
      }),
    ).toEqual([
      'options.0: an option that a decision maker owns / "Cooperate with 2", owned by nobody',
    ]);
  });

  it('is refused where a ranking misses, doubles or invents a state', () => {
    const ranked = (preferenceRanking: unknown) =>
      faults((file) => {
        file.useManualPreferenceVectors = true;
        for (const dm of file.decisionMakers) dm.preferenceRanking = [1, 2, 3, 4];
        file.decisionMakers[1].preferenceRanking = preferenceRanking;
      });
    const at = 'decisionMakers.1.preferenceRanking';
    expect(ranked([1, [2, 4]])).toEqual([`${at}: all 4 feasible states / 3, without state 3`]);
    expect(ranked([1, [2, 4], 3, 4])).toEqual([`${at}.3: each state once / state 4 a second time`]);
    expect(ranked([1, 2, 3, 5])[0]).toBe(`${at}.3: the number of a feasible state, 1 to 4 / 5`);
    expect(ranked([0, 1, 2, 3, 4])).toHaveLength(1);
    expect(ranked(undefined)).toEqual([
      `${at}: a ranking of the feasible states, for rankings count in this file / nothing`,
    ]);
  });

  it('is refused where a part is missing or of another kind', () => {
    const of = (value: unknown) => {
      const reading = readGmcr(value);
      return reading.ok ? [] : reading.faults.map((one) => one.path.join('.'));
    };
    expect(of(null)).toEqual(['']);
    expect(of([])).toEqual(['']);
    expect(of({})).toEqual(['decisionMakers', 'options']);
    expect(of(fileOf(31, [[]]))).toContain('options');
    expect(
      faults((file) => void Object.assign(file.options[0], { permittedDirection: 'up' })),
    ).toEqual(['options.0.permittedDirection: "both", "fwd" or "back" / "up"']);
    expect(
      faults((file) => {
        file.infeasibles = [[[2, 'Y']]];
      }),
    ).toEqual(['infeasibles.0.0.0: the position of an option, 0 to 1 / 2']);
    expect(
      faults((file) => {
        file.infeasibles = [[[0, 'y']]];
      }),
    ).toEqual(['infeasibles.0.0.1: "Y" or "N" / "y"']);
    expect(
      faults((file) => {
        file.infeasibles = [
          [
            [0, 'Y'],
            [0, 'N'],
          ],
        ];
      }),
    ).toEqual(['infeasibles.0.1: each option once / option 0 with both letters']);
    expect(
      faults((file) => {
        file.infeasibles = [[[0, 'Y']], [[0, 'N']]];
      }),
    ).toEqual(['infeasibles: patterns that leave a feasible state / none left']);
    expect(faults((file) => void Object.assign(file, { coalitions: [[0, 2]] }))).toEqual([
      'coalitions.0.1: the position of a decision maker, 0 to 1 / 2',
    ]);
  });

  it('is refused by the limit of states', () => {
    const reading = readGmcr(fileOf(23, [[...Array(23).keys()]]));
    expect(reading.ok ? [] : reading.faults).toEqual([
      { path: ['options'], expected: 'at most 4194304 feasible states', found: 'more' },
    ]);
  });
});

describe('writing', () => {
  const same = (a: Model, b: Model) => {
    expect([...b.codes]).toEqual([...a.codes]);
    expect([...b.owner]).toEqual([...a.owner]);
    expect(b.moves).toEqual(a.moves);
    expect(b.ranks).toEqual(a.ranks);
    a.decisionMakers.forEach((_, dm) => {
      const seenBy = (model: Model) => [...model.codes].map((_, s) => model.unseen?.[dm]?.[s] ?? 0);
      expect(seenBy(b)).toEqual(seenBy(a));
    });
  };
  const again = (content: Parameters<typeof writeGmcr>[0]) => {
    const reading = readGmcr(JSON.parse(JSON.stringify(writeGmcr(content))));
    if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
    return reading.game;
  };

  it('and reading again gives the same game, of rankings', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const model = randomModel(seed, 5);
      const count = model.options.length;
      const mask = 2 ** count - 1;
      const gone = [...Array(2 ** count).keys()].filter((code) => !model.codes.includes(code));
      const infeasible = gone.map((value): Formula => ({ kind: 'pattern', mask, value }));
      const wants = model.ranks.map(() => ({
        statements: [],
        formulas: [],
        truths: [],
        known: 'all' as const,
      }));
      same(model, again({ model, wants, infeasible }).model);
    }
  });

  it('and reading again gives the same game, of statements, with names and coalitions', () => {
    for (const id of ['g1', 'g2']) {
      const game = gameModel(sahelGames, id);
      const read = again({ ...game, coalitions: [[0, 2]], optionNames: game.model.options });
      same(game.model, read.model);
      expect(read.coalitions).toEqual([[0, 2]]);
      expect(read.wants.map(({ priority }) => priority?.length)).toEqual(
        game.wants.map(({ priority }) => priority?.length),
      );
      same(read.model, again(read).model);
    }
  });

  it('covers any formula by patterns exactly', () => {
    const pattern = fc
      .record({ mask: fc.nat(31), value: fc.nat(31) })
      .map(({ mask, value }): Formula => ({ kind: 'pattern', mask, value: value & mask }));
    const kinds = fc.constantFrom('all' as const, 'any' as const, 'same' as const);
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 4 }), kinds, fc.boolean(), (of, kind, flip) => {
        const inner: Formula = { kind, of };
        const formula: Formula = flip ? { kind: 'not', of: inner } : inner;
        const condition = conditionOf(formula);
        const cover = patternCover(formula);
        for (let code = 0; code < 32; code++) {
          const holds = 'holds' in condition && condition.holds(code);
          expect(cover.some(({ mask, value }) => (code & mask) === value)).toBe(holds);
        }
      }),
    );
  });
});
