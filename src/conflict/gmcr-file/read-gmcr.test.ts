import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis.ts';
import { faults, fileOf, read } from './gmcr-file.cases.ts';
import { readGmcr } from './read-gmcr.ts';

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

  it('is never more than refused, whatever it holds', () => {
    const paths = [
      [],
      ['options'],
      ['options', 0],
      ['options', 1, 'permittedDirection'],
      ['decisionMakers'],
      ['decisionMakers', 1],
      ['decisionMakers', 0, 'options'],
      ['decisionMakers', 0, 'preferences'],
      ['decisionMakers', 0, 'preferences', 0, 0],
      ['decisionMakers', 1, 'misperceptions'],
      ['decisionMakers', 1, 'preferenceRanking'],
      ['infeasibles'],
      ['coalitions'],
      ['useManualPreferenceRanking'],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const file: unknown = JSON.parse(JSON.stringify(fileOf(2, [[0], [1]])));
        let document: unknown = file;
        if (path.length === 0) document = value;
        path.reduce((at, key, k) => {
          const object = at as Record<string | number, unknown>;
          if (k === path.length - 1) object[key] = value;
          object[key] ??= {};
          return object[key];
        }, file);
        const reading = readGmcr(document);
        if (reading.ok) expect(analyse(reading.game.model).concepts).toHaveLength(6);
        else expect(reading.faults.length).toBeGreaterThan(0);
      }),
      { numRuns: process.env.MIZAN_LONG === '1' ? 20_000 : 1_000 },
    );
  });
});
