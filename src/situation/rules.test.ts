import { describe, expect, test } from 'vitest';
import type { Issue } from './issue.ts';
import { parseSituation } from './parse.ts';
import { testDocument } from './test-document.cases.ts';

// biome-ignore lint/suspicious/noExplicitAny: the test breaks a document in ways no type allows
type Loose = any;

function errorsAfter(change: (document: Loose) => void): readonly Issue[] {
  const document = structuredClone(testDocument);
  change(document);
  const parsed = parseSituation(JSON.stringify(document));
  return parsed.ok ? [] : parsed.errors;
}

/** Each case: what is changed, and path, found (or message) of every error that follows. */
type Case = [string, (document: Loose) => void, ...[path: string, said: string | RegExp][]];

function check(cases: Case[]): void {
  test.each(cases.map(([name, change, ...expected]) => ({ name, change, expected })))(
    '$name',
    ({ change, expected }) => {
      const errors = errorsAfter(change);
      expect(errors.map(({ path }) => path)).toEqual(expected.map(([path]) => path));
      for (const [i, [, said]] of expected.entries()) {
        expect(`${errors[i]!.found} ${errors[i]!.message}`).toMatch(said);
      }
    },
  );
}

const LISTS =
  'sources quotes actors events ties claims needs supplies capacities thresholds questions games scenarios';

describe('ids', () => {
  test.each(LISTS.split(' '))('doubled in %s', (part) => {
    const errors = errorsAfter((d) => {
      d[part].push(structuredClone(d[part][0]));
    });
    const last = testDocument[part as 'ties'].length;
    expect(errors[0]).toMatchObject({ path: `${part}[${last}].id`, expected: /^each .* once$/ });
  });

  const set = (path: string, value: unknown) => (d: Loose) => {
    const steps = path.split('.');
    const name = steps.pop()!;
    steps.reduce((here, step) => here[step], d)[name] = value;
  };
  const dangling = (path: string, word: string, value: unknown = 'nobody'): Case => [
    `${path} to an unknown ${word}`,
    set(path, value),
    [path.replace(/\.(\d+)/g, '[$1]'), new RegExp(`unknown ${word} "nobody"`)],
  ];
  check([
    dangling('sources.1.origin', 'source'),
    dangling('quotes.0.source', 'source'),
    dangling('actors.2.partOf', 'actor'),
    dangling('actors.0.quotes.0', 'quote'),
    dangling('events.0.from.0', 'actor'),
    dangling('events.0.to.1', 'actor'),
    dangling('events.0.quotes.0', 'quote'),
    dangling('ties.0.a', 'actor'),
    dangling('ties.0.b', 'actor'),
    dangling('ties.0.claims.0', 'claim'),
    dangling('ties.0.quotes.0', 'quote'),
    dangling('claims.0.attribution.0.actor', 'actor'),
    dangling('claims.0.attribution.1.source', 'source'),
    dangling('claims.0.quotes.0', 'quote'),
    dangling('needs.0.client', 'actor'),
    dangling('needs.0.quotes.0', 'quote'),
    dangling('supplies.0.need', 'need'),
    dangling('supplies.0.supplier', 'actor'),
    dangling('supplies.0.claims.0', 'claim'),
    dangling('supplies.0.events.0', 'event'),
    dangling('supplies.0.quotes.0', 'quote'),
    dangling('capacities.0.supplier', 'actor'),
    dangling('capacities.0.needs.1', 'need'),
    dangling('capacities.0.claims.0', 'claim'),
    dangling('capacities.0.events.0', 'event'),
    dangling('capacities.0.quotes.0', 'quote'),
    dangling('thresholds.0.client', 'actor'),
    dangling('thresholds.0.patron', 'actor'),
    dangling('thresholds.0.claims.0', 'claim'),
    dangling('thresholds.0.events.0', 'event'),
    dangling('thresholds.0.quotes.0', 'quote'),
    dangling('questions.0.evidence.0.claim', 'claim'),
    dangling('questions.0.evidence.0.ratings.0.hypothesis', 'hypothesis'),
    dangling('games.0.decisionMakers.0.id', 'actor'),
    dangling('games.0.decisionMakers.0.options.0.quotes.0', 'quote'),
    dangling('games.0.decisionMakers.0.statements.0.quotes.0', 'quote'),
    dangling('games.0.decisionMakers.0.readings.0.quotes.0', 'quote'),
    dangling('games.0.decisionMakers.0.readings.0.priority.0', 'statement'),
    dangling('games.0.decisionMakers.0.priority.1', 'statement'),
    dangling('games.0.decisionMakers.0.order.before.0.1', 'statement'),
    dangling('games.0.infeasible.0.quotes.0', 'quote'),
    dangling('games.0.statusQuo.quotes.0', 'quote'),
    dangling('games.0.observed.outcome.event', 'event'),
    dangling('games.0.observed.outcome.quotes.0', 'quote'),
    dangling('games.0.observed.path.0.event', 'event'),
    dangling('games.0.observed.path.0.quotes.0', 'quote'),
  ]);
});

describe('parts', () => {
  check([
    [
      'a source relaying itself through another',
      (d) => {
        d.sources[0].origin = 'radio';
      },
      ['sources[0].origin', 'gazette → radio → gazette'],
    ],
    [
      'an actor part of itself',
      (d) => {
        d.actors[2].partOf = 'guard';
      },
      ['actors[2].partOf', 'guard → guard'],
    ],
    [
      'a tie of one actor',
      (d) => {
        d.ties[0].b = 'north';
      },
      ['ties[0].b', 'another actor than a'],
    ],
    [
      'a quote named twice',
      (d) => {
        d.events[0].quotes.push('q-closing');
      },
      ['events[0].quotes[2]', 'a second time'],
    ],
    [
      'an actor named twice',
      (d) => {
        d.events[0].to.push('north');
      },
      ['events[0].to[2]', 'a second time'],
    ],
    [
      'a quote that ends before it begins',
      (d) => {
        d.quotes[0].end = 4;
      },
      ['quotes[0].end', 'greater than the start'],
    ],
    [
      'words of another length than their span',
      (d) => {
        d.quotes[0].exact += '!';
      },
      ['quotes[0].exact', '17'],
    ],
    [
      'a span without a month',
      (d) => {
        d.events[0].date = '2021-04-03';
      },
      ['events[0].span', '"2021-04-03"'],
    ],
    [
      'a year inferred of no date',
      (d) => {
        d.events[1].yearInferred = true;
      },
      ['events[1].yearInferred', 'no date'],
    ],
    [
      'a date and an interval for it',
      (d) => {
        d.events[0].within = '2021';
      },
      ['events[0].within', '"2021"'],
    ],
    [
      'an interval backwards',
      (d) => {
        d.ties[0].during = '2022/2021';
      },
      ['ties[0].during', 'ends before it begins'],
    ],
    [
      'a voice that is nobody',
      (d) => {
        d.claims[1].attribution = [{}];
      },
      ['claims[1].attribution[0]', 'none of them'],
    ],
    [
      'a likelihood above 1',
      (d) => {
        d.questions[0].evidence[0].ratings[0].likelihood = 1.5;
      },
      ['questions[0].evidence[0].ratings[0].likelihood', '1.5'],
    ],
    [
      'a prior range above 1',
      (d) => {
        d.questions[0].hypotheses[1].prior = { low: 0, high: 2 };
      },
      ['questions[0].hypotheses[1].prior', '2'],
    ],
    [
      'a rating range backwards',
      (d) => {
        d.questions[0].evidence[0].ratings[1].value = { low: 'C', high: 'I' };
      },
      ['questions[0].evidence[0].ratings[1].value', 'C to I'],
    ],
    [
      'a rating range of one value, which is no error',
      (d) => {
        d.questions[0].evidence[0].ratings[1].value = { low: 'C', high: 'C' };
      },
    ],
    [
      'a rating range with NA',
      (d) => {
        d.questions[0].evidence[0].ratings[1].value = { low: 'NA', high: 'C' };
      },
      ['questions[0].evidence[0].ratings[1].value', 'NA to C'],
    ],
    [
      'a hypothesis rated twice',
      (d) => {
        d.questions[0].evidence[0].ratings[1].hypothesis = 'fear';
      },
      ['questions[0].evidence[0].ratings[1].hypothesis', 'a second time'],
    ],
    [
      'a hypothesis twice',
      (d) => {
        d.questions[0].hypotheses.push(d.questions[0].hypotheses[0]);
      },
      ['questions[0].hypotheses[2].id', 'a second time'],
    ],
    [
      'a need twice in a capacity',
      (d) => {
        d.capacities[0].needs = ['fuel', 'fuel'];
      },
      ['capacities[0].needs[1]', 'a second time'],
    ],
    [
      'a capacity without needs',
      (d) => {
        d.capacities[0].needs = [];
      },
      ['capacities[0].needs', 'at least 1'],
    ],
    [
      'a need in two capacities of one supplier on the same days',
      (d) => {
        d.capacities[1].during = '2021-03/2021-04';
      },
      ['capacities[1].needs[0]', '"bread", which "ships" holds on the same days'],
    ],
    [
      'a need in two capacities of one supplier on days apart, which is no error',
      (d) => {
        d.capacities[1].during = '../2020-12-31';
      },
    ],
    [
      'a need in two capacities of two suppliers, which is no error',
      (d) => {
        d.capacities[1] = { ...d.capacities[1], supplier: 'guard', during: undefined };
      },
    ],
    [
      'two thresholds of a client towards one patron',
      (d) => {
        d.thresholds[1].patron = 'south';
      },
      ['thresholds[1].client', '"north-stays" on the same days'],
    ],
    [
      'a patron that is its own client',
      (d) => {
        d.thresholds[0].patron = 'north';
      },
      ['thresholds[0].patron', '"north"'],
    ],
    [
      'a range backwards',
      (d) => {
        d.supplies[0].amount = { low: 2, high: 1 };
      },
      ['supplies[0].amount', 'low at most high'],
    ],
  ]);
});

describe('games', () => {
  const game =
    (change: (g: Loose) => void, more: { events?: object[] } = {}) =>
    (d: Loose) => {
      d.scenarios = [];
      d.events.push(...(more.events ?? []));
      change(d.games[0]);
    };
  const dm = 'games[0].decisionMakers';
  check([
    [
      'an option named like another',
      game((g) => {
        g.decisionMakers[1].options[0].id = 'close';
      }),
      [`${dm}[1].options[0].id`, 'a second time'],
      ['games[0].propositions[0].holds', 'unknown option or proposition "sail"'],
      ['games[0].targets[0].holds', '"sail"'],
    ],
    [
      'a proposition named like an option',
      game((g) => {
        g.propositions[1].id = 'sail';
      }),
      ['games[0].propositions[0].holds', 'BLOCKADE → sail → BLOCKADE'],
      ['games[0].propositions[1].id', 'a second time'],
      ['games[0].targets[0].holds', 'unknown option or proposition "TENSE"'],
    ],
    [
      'a decision maker twice',
      game((g) => {
        g.decisionMakers[1].id = 'north';
      }),
      [`${dm}[1].id`, 'a second time'],
    ],
    [
      'a target twice',
      game((g) => {
        g.targets.push(g.targets[0]);
      }),
      ['games[0].targets[1].id', 'a second time'],
    ],
    [
      'an order that contradicts the priority by way of another statement',
      game((g) => {
        const [maker] = g.decisionMakers;
        const [first] = maker.statements;
        maker.statements = ['A', 'B', 'D'].map((id) => ({ ...first, id }));
        maker.priority = ['B', 'A'];
        maker.readings = [];
        maker.order = {
          before: [
            ['A', 'D'],
            ['D', 'B'],
          ],
        };
      }),
      [`${dm}[0].order.before`, 'a pair in the order of the priority, found A before B'],
    ],
    [
      '31 statements in an order that is not known',
      game((g) => {
        const [maker] = g.decisionMakers;
        maker.order = 'unknown';
        delete maker.priority;
        maker.readings = [];
        maker.statements = Array.from({ length: 31 }, (_, i) => ({
          id: `S${i}`,
          name: { en: 's' },
          holds: maker.options[0].id,
        }));
      }),
      [`${dm}[0].statements`, 'at most 30 entries'],
    ],
    [
      'no options',
      game((g) => {
        g.decisionMakers = [{ id: 'north', options: [] }];
        g.propositions = [];
        g.infeasible = [];
        g.targets = [];
        delete g.statusQuo;
        delete g.observed;
      }),
      [dm, '1 to 30 options'],
    ],
    [
      '31 options',
      game((g) => {
        g.decisionMakers = [
          {
            id: 'north',
            options: Array.from({ length: 31 }, (_, i) => ({ id: `o${i}`, name: { en: 'o' } })),
          },
        ];
        g.propositions = [];
        g.infeasible = [];
        g.targets = [];
        delete g.statusQuo;
        delete g.observed;
      }),
      [dm, '31'],
    ],
    [
      'a proposition on itself',
      game((g) => {
        g.propositions[0].holds = 'TENSE & close';
      }),
      ['games[0].propositions[0].holds', 'BLOCKADE → TENSE → BLOCKADE'],
    ],
    [
      'a broken expression',
      game((g) => {
        g.infeasible[0].holds = 'close &';
      }),
      ['games[0].infeasible[0].holds', 'the end'],
    ],
    [
      'a statement twice',
      game((g) => {
        g.decisionMakers[0].statements.push(g.decisionMakers[0].statements[0]);
      }),
      [`${dm}[0].statements[2].id`, 'a second time'],
    ],
    [
      'a statement twice in a priority',
      game((g) => {
        g.decisionMakers[0].priority.push('CALM');
      }),
      [`${dm}[0].priority[2]`, 'a second time'],
    ],
    [
      'a reading twice',
      game((g) => {
        g.decisionMakers[0].readings.push(g.decisionMakers[0].readings[0]);
      }),
      [`${dm}[0].readings[1].id`, 'a second time'],
    ],
    [
      'a statement twice in a reading',
      game((g) => {
        g.decisionMakers[0].readings[0].priority.push('GAIN');
      }),
      [`${dm}[0].readings[0].priority[1]`, 'a second time'],
    ],
    [
      'a priority beside a ranking',
      game((g) => {
        g.decisionMakers[1].priority = [];
      }),
      [`${dm}[1].ranking`, 'both'],
    ],
    [
      'an order in a circle',
      game((g) => {
        delete g.decisionMakers[0].priority;
        g.decisionMakers[0].order.before = [['CALM', 'CALM']];
      }),
      [`${dm}[0].order.before`, 'CALM > CALM'],
    ],
    [
      'a pair against the priority',
      game((g) => {
        g.decisionMakers[0].priority = ['GAIN', 'CALM'];
      }),
      [`${dm}[0].order.before[0]`, 'CALM before GAIN'],
    ],
    [
      'a state too short',
      game((g) => {
        g.statusQuo.state = 'YY';
      }),
      ['games[0].statusQuo.state', '2 in "YY"'],
    ],
    [
      'an infeasible state',
      game((g) => {
        g.statusQuo.state = 'YNY';
      }),
      ['games[0].statusQuo.state', 'infeasible[0] excludes'],
    ],
    [
      'an infeasible outcome',
      game((g) => {
        g.observed.outcome.state = 'YYY';
      }),
      ['games[0].observed.outcome.state', 'infeasible'],
    ],
    [
      'a step by two',
      game((g) => {
        g.observed.path.splice(1, 1);
      }),
      ['games[0].observed.path[1].state', 'north and south'],
    ],
    [
      'a step by none',
      game((g) => {
        g.observed.path[1].state = 'YYN';
        g.observed.path[2].state = 'NNN';
      }),
      ['games[0].observed.path[1].state', 'no change'],
    ],
    [
      'a step back on a one-way option',
      game((g) => {
        g.observed.path = [{ state: 'NNY' }, { state: 'NNN' }];
      }),
      ['games[0].observed.path[1].state', 'it is undone'],
    ],
    [
      'a step forth on a one-way option',
      game((g) => {
        g.observed.path = [{ state: 'NNN' }, { state: 'NYN' }];
      }),
      ['games[0].observed.path[1].state', 'it is taken'],
    ],
    [
      'a step dated before an earlier one',
      game((g) => {
        g.observed.path[0].event = 'closing';
        g.observed.path[2].event = 'warning';
      }),
      ['games[0].observed.path[2].event', 'before "closing"'],
    ],
    [
      'the third of a month counts in the order of a path',
      game(
        (g) => {
          g.observed.path[0].event = 'late-april';
          g.observed.path[2].event = 'early-april';
        },
        {
          events: [
            { id: 'late-april', date: '2021-04', span: 'late', type: 'AID', summary: { en: 'x' } },
            {
              id: 'early-april',
              date: '2021-04',
              span: 'early',
              type: 'AID',
              summary: { en: 'x' },
            },
          ],
        },
      ),
      ['games[0].observed.path[2].event', 'before "late-april"'],
    ],
    [
      'days within one month are in order when the month is all that is known',
      game(
        (g) => {
          g.observed.path[0].event = 'day';
          g.observed.path[2].event = 'month';
        },
        {
          events: [
            { id: 'day', date: '2021-04-20', type: 'AID', summary: { en: 'x' } },
            { id: 'month', date: '2021-04', type: 'AID', summary: { en: 'x' } },
          ],
        },
      ),
    ],
    [
      'a state left out of a ranking',
      game((g) => {
        g.decisionMakers[1].ranking[0].pop();
      }),
      [`${dm}[1].ranking`, '5; the first left out is "NYN"'],
    ],
    [
      'a state twice in a ranking',
      game((g) => {
        g.decisionMakers[1].ranking[0].push('NNN');
      }),
      [`${dm}[1].ranking[0][2]`, 'a second time'],
    ],
    [
      'an infeasible state in a ranking',
      game((g) => {
        g.decisionMakers[1].ranking[0].push('YNY');
      }),
      [`${dm}[1].ranking[0][2]`, 'infeasible'],
    ],
  ]);

  test('a ranking over 2^30 states is refused, not enumerated', () => {
    const started = performance.now();
    const errors = errorsAfter((d) => {
      d.games = [
        {
          id: 'wide',
          title: { en: 'x' },
          decisionMakers: [
            {
              id: 'north',
              options: Array.from({ length: 30 }, (_, i) => ({ id: `o${i}`, name: { en: 'o' } })),
              ranking: [['N'.repeat(30)]],
            },
          ],
        },
      ];
    });
    expect(errors).toMatchObject([{ path: 'games[0]', found: /1073741824 states/ }]);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('scenarios', () => {
  const scenario =
    (...edits: object[]) =>
    (d: Loose) => {
      d.scenarios[0].edits = edits;
    };
  check([
    [
      'an edit that leads nowhere',
      scenario({ op: 'set', at: 'ties/nort-south/sign', value: '+' }),
      ['scenarios[0].edits[0].at', 'did you mean "north-south"'],
    ],
    [
      'an edit of a wrong value',
      scenario({ op: 'set', at: 'ties/north-south/sign', value: 5 }),
      ['scenarios[0].edits[0].value', '5 at ties[0].sign'],
    ],
    [
      'an edit of scenarios',
      scenario({ op: 'unset', at: 'scenarios' }),
      ['scenarios[0].edits[0].at', '"scenarios"'],
    ],
    [
      'edits that break a rule',
      scenario({ op: 'remove', at: 'events/warning' }),
      ['scenarios[0].edits', 'supplies[0].events[0]: unknown event "warning"'],
      ['scenarios[0].edits', 'capacities[0].events[0]: unknown event "warning"'],
      ['scenarios[0].edits', 'thresholds[0].events[0]: unknown event "warning"'],
      ['scenarios[0].edits', 'games[0].observed.path[0].event'],
    ],
  ]);
});

describe('with schema errors elsewhere', () => {
  test('whole members are still checked, ids of faulty ones are known', () => {
    const errors = errorsAfter((d) => {
      d.actors[0].kind = 'kingdom';
      d.ties[1].b = 'nobody';
      d.asOf = 'soon';
    });
    expect(errors.map(({ path }) => path)).toEqual(['asOf', 'actors[0].kind', 'ties[1].b']);
  });

  test('positions are those of the file when an earlier member is left out', () => {
    const errors = errorsAfter((d) => {
      d.ties[0].sign = '*';
      d.ties[1].b = 'nobody';
    });
    expect(errors.map(({ path }) => path)).toEqual(['ties[0].sign', 'ties[1].b']);
  });

  test('a part that cannot be read leaves no dangling references behind', () => {
    expect(
      errorsAfter((d) => {
        d.actors = {};
      }).map(({ path }) => path),
    ).toEqual(['actors']);
  });
});

describe('warnings', () => {
  const warningsAfter = (change: (document: Loose) => void) => {
    const document = structuredClone(testDocument) as Loose;
    document.scenarios = [];
    change(document);
    const parsed = parseSituation(JSON.stringify(document));
    return parsed.ok ? parsed.warnings.map(({ path, found }) => [path, found]) : parsed.errors;
  };
  test.each<[string, (document: Loose) => void, [string, string]]>([
    [
      'weights that do not sum to 1',
      (d) => {
        d.needs[0].weight = 1;
      },
      ['needs[0].weight', '1.25, which is scaled'],
    ],
    [
      'a quote without a stored text',
      (d) => {
        delete d.sources[1].file;
      },
      ['quotes[1].source', '"radio", which has none'],
    ],
    [
      'a capacity over a need to which its supplier gives nothing',
      (d) => {
        d.supplies[1].supplier = 'guard';
        d.capacities.splice(1);
      },
      ['capacities[0].needs[1]', '"bread", to which it gives nothing'],
    ],
    [
      'a threshold towards one who gives the client nothing',
      (d) => {
        d.thresholds[0].patron = 'guard';
      },
      ['thresholds[0].patron', '"guard", which gives nothing'],
    ],
    [
      'a threshold of an actor without needs',
      (d) => {
        d.thresholds[1].client = 'guard';
      },
      ['thresholds[1].client', '"guard", which has none'],
    ],
    [
      'a decision maker that wants nothing',
      (d) => {
        delete d.games[0].decisionMakers[1].ranking;
      },
      ['games[0].decisionMakers[1]', 'none: every state is as good to it as any other'],
    ],
  ])('%s', (_, change, expected) => {
    expect(warningsAfter(change)).toEqual([expected]);
  });
});
