/** What is kept of a graph changes the time of a finding, and never the finding. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { graphMemory } from '../graph-memory.ts';
import { Memory } from '../memory.ts';
import { ranksOfStatements, type Wants } from '../preference.ts';
import { randomModel, seeded } from '../random-model.cases.ts';
import type { InverseTask } from './inverse-task.ts';
import { statementInverse } from './statement-inverse.ts';
import { taskKey } from './task-key.ts';

/** Statements that hold at random, in the order listed. */
function randomWants(states: number, next: () => number): Wants {
  const count = 1 + Math.floor(next() * 4);
  const truths = Array.from({ length: count }, () =>
    Uint8Array.from({ length: states }, () => (next() < 0.5 ? 1 : 0)),
  );
  return {
    statements: truths.map((_, k) => `s${k}`),
    formulas: [],
    truths,
    priority: [...truths.keys()],
    known: 'nothing',
  };
}

/** A statement moved, left out or taken in again; what is known of the order. */
function moved(wants: Wants, next: () => number): Wants {
  const all = [...wants.statements.keys()].filter(() => next() < 0.9);
  const priority = all.length === 0 ? [0] : all;
  for (let k = priority.length - 1; k > 0; k--) {
    const other = Math.floor(next() * (k + 1));
    [priority[k], priority[other]] = [priority[other], priority[k]];
  }
  const pair = [priority[0], priority[priority.length - 1]] as const;
  const known = next() < 0.7 || pair[0] === pair[1] ? 'nothing' : [pair];
  return { ...wants, priority, known };
}

it('with one memory over any edits, finds what is found without', { timeout: 600_000 }, () => {
  let turned = 0;
  fc.assert(
    fc.property(fc.nat(1_000_000), (seed) => {
      const next = seeded(seed);
      const below = (n: number) => Math.floor(next() * n);
      const { unseen, ...model } = randomModel(seed, 4);
      const states = model.codes.length;
      const memory = new Memory();
      let wants = model.decisionMakers.map(() => randomWants(states, next));
      const truth = Uint8Array.from({ length: states }, () => (next() < 0.3 ? 1 : 0));
      const first = below(wants.length - 1);
      const goal = { statusQuo: below(states), targets: [{ id: 't', truth }] };
      // Most of what is asked stays, so that only the edit tells two tasks apart.
      let asked = {
        vary: next() < 0.5 ? [first] : [first, first + 1],
        outcome: below(states),
        ...(next() < 0.5 ? {} : goal),
      };
      for (let edit = 0; edit < 6; edit++) {
        const dm = below(wants.length);
        wants = wants.with(dm, moved(wants[dm], next));
        if (next() < 0.1) asked = { ...asked, outcome: below(states) };
        const ranks = wants.map(({ truths, priority = [] }) =>
          ranksOfStatements(
            states,
            priority.map((k) => truths[k]),
          ),
        );
        const task: InverseTask = {
          model: { ...model, codes: model.codes.slice(), ranks },
          wants,
          ...asked,
          sanctions: next() < 0.1 ? 'single' : 'sequence',
        };
        const graph = graphMemory(task.model, memory);
        const found = graph.memory.kept('inverse', taskKey(task, graph.memory), () =>
          statementInverse({ ...task, graph }),
        );
        if (asked.vary.includes(dm) && edit > 0) turned++;
        expect(found).toEqual(statementInverse(task));
      }
    }),
    { numRuns: process.env.MIZAN_LONG === '1' ? 5_000 : 60 },
  );
  expect(turned).toBeGreaterThan(20);
});
