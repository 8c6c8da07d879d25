/** A game weighed with what earlier weighings kept is the game weighed anew, to the byte. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Memory } from '../conflict/memory.ts';
import { applyEdits, type Edit, parseSituation, type Situation } from '../situation/index.ts';
import { weighGame } from './weigh.ts';

const file = join(import.meta.dirname, '../../examples/sahel-2024/situation.json');

function flagship(): Situation {
  const read = parseSituation(readFileSync(file));
  if (!read.ok) throw new Error(read.errors[0]?.message);
  return read.situation;
}

/** Which decision makers' orders may be left open: more at once take long to weigh. */
const OPEN: Readonly<Record<string, readonly string[]>> = {
  g1: ['russia'],
  g2: ['mali', 'russia'],
};

type Game = Situation['games'][number];

/** Edits of one decision maker: its priority, what is known of it, a statement, a move of an option. */
function editsOf(game: Game): fc.Arbitrary<Edit> {
  return fc.constantFrom(...game.decisionMakers).chain((maker) => {
    const at = `games/${game.id}/decisionMakers/${maker.id}`;
    const ids = maker.statements.map(({ id }) => id);
    const orders = fc.shuffledSubarray(ids, { minLength: Math.min(2, ids.length) });
    const priority = orders.map((value): Edit => ({ op: 'set', at: `${at}/priority`, value }));
    const knowns = OPEN[game.id]?.includes(maker.id) ? ['known', 'unknown'] : ['known'];
    const known = fc
      .constantFrom(...knowns)
      .map((value): Edit => ({ op: 'set', at: `${at}/order`, value }));
    const holds = fc
      .constantFrom(...game.decisionMakers.flatMap(({ statements }) => statements))
      .chain((other) =>
        fc.constantFrom(...ids).map(
          (id): Edit => ({
            op: 'set',
            at: `${at}/statements/${id}/holds`,
            value: other.holds,
          }),
        ),
      );
    const moves = fc
      .constantFrom(...maker.options)
      .map(({ id }): Edit => ({ op: 'set', at: `${at}/options/${id}/moves`, value: 'both' }));
    return fc.oneof({ weight: 6, arbitrary: priority }, known, holds, moves);
  });
}

it('keeps nothing that an edit changes', { timeout: 600_000 }, () => {
  const start = flagship();
  let weighed = 0;
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...start.games).chain(editsOf), {
        minLength: 2,
        maxLength: 4,
      }),
      fc.constantFrom(new Map<string, string>(), new Map([['algeria', 'bluff']])),
      (edits, readings) => {
        const memory = new Memory();
        let situation = start;
        for (const edit of edits) {
          const applied = applyEdits(situation, [edit]);
          if (!applied.ok) continue;
          situation = applied.situation;
          for (const game of situation.games) {
            weighed++;
            const settings = { readings };
            const kept = weighGame(situation, game, settings, memory);
            const anew = weighGame(structuredClone(situation), game, settings);
            expect(JSON.stringify(kept)).toBe(JSON.stringify(anew));
          }
        }
      },
    ),
    { numRuns: process.env.MIZAN_LONG === '1' ? 500 : 8 },
  );
  expect(weighed).toBeGreaterThan(10);
});
