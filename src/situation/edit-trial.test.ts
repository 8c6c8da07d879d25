import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editsOf, type Json } from './edit.cases.ts';
import { applyEdits } from './edit.ts';
import { applyEdit } from './edit-step.ts';
import { triedScenariosLiterally } from './edit-trial.reference.ts';
import { openScenarios, triedScenarios } from './edit-trial.ts';
import { parseSituation } from './parse.ts';
import { brokenRules } from './rules.ts';
import type { Edit, Situation } from './situation.ts';
import { testDocument, testText } from './test-document.cases.ts';

function read(text: string): Situation {
  const parsed = parseSituation(text);
  if (!parsed.ok) throw new Error(parsed.errors[0]!.message);
  return parsed.situation;
}
const flagship = read(
  readFileSync(join(import.meta.dirname, '../../examples/sahel-2024/situation.json'), 'utf8'),
);

/** The situation after edits, each of which fits the schema, and after which the rules hold. */
function soundAfter(situation: Situation, edits: readonly Edit[]): Situation | undefined {
  let next = situation;
  for (const edit of edits) {
    const step = applyEdit(next, edit);
    if (!step.ok) return undefined;
    next = step.situation;
  }
  return brokenRules(next).length === 0 ? next : undefined;
}

for (const [name, start] of [
  ['the test document', read(testText)],
  ['the flagship', flagship],
] as const) {
  test(`finds what trying every scenario finds: ${name}`, { timeout: 600_000 }, () => {
    let [found, clean] = [0, 0];
    fc.assert(
      fc.property(
        fc.array(fc.array(editsOf(start), { minLength: 1, maxLength: 2 }), {
          minLength: 1,
          maxLength: 6,
        }),
        (lists) => {
          let before = start;
          triedScenarios(before, before);
          for (const edits of lists) {
            const after = soundAfter(before, edits);
            if (after === undefined) continue;
            const literal = triedScenariosLiterally(before, after);
            expect(triedScenarios(before, after)).toEqual(literal);
            if (literal.length > 0) found++;
            else [before, clean] = [after, clean + 1];
          }
        },
      ),
      { numRuns: process.env.MIZAN_LONG === '1' ? 5_000 : 60 },
    );
    expect(found).toBeGreaterThan(0);
    expect(clean).toBeGreaterThan(20);
  });
}

test('only scenarios that an edit may meet are tried again', () => {
  const sound = applyEdits(flagship, [{ op: 'set', at: 'title/en', value: 'Once' }]);
  if (!sound.ok) throw new Error('not sound');
  const open = (edit: Edit) => {
    const after = applyEdits(sound.situation, [edit]);
    if (!after.ok) throw new Error(after.errors[0]?.message);
    return openScenarios(sound.situation, after.situation).map(({ id }) => id);
  };
  const set = (at: string, value: Json): Edit => ({ op: 'set', at, value });
  expect(open(set('questions/why-halted/evidence/x1/ratings/0/value', 'I'))).toEqual([]);
  expect(open(set('ties/mali-china/weight', 3))).toEqual([]);
  expect(open(set('games/g1/title/en', 'One'))).toEqual([]);
  // What a scenario takes away, or writes over, matters to it no more.
  expect(open(set('supplies/wagner-ground/amount', 0.2))).toEqual([]);
  expect(open(set('supplies/aes-ground/amount', 0.2))).toEqual([]);
  expect(open(set('supplies/aes-ground/note', { en: 'Seen' }))).toEqual(['burkina-follows']);
  expect(open(set('ties/mali-algeria/sign', '+'))).toEqual([]);
  expect(open(set('ties/mali-algeria/weight', 3))).toEqual(['algeria-mali-reconcile']);
  expect(open(set('games/g2/title/en', 'Two'))).toHaveLength(4);
  const turned = flagship.games[1]!.decisionMakers.find(({ id }) => id === 'russia')!.priority!;
  expect(open(set('games/g2/decisionMakers/russia/priority', [...turned].reverse()))).toEqual([]);
  expect(open(set('games/g2/decisionMakers/russia/priority', turned.slice(1)))).toEqual([]);
  // Paths are held to the dates of events; ids may be named by anything.
  const [event] = flagship.events;
  expect(open(set(`events/${event?.id}/summary/en`, 'Other'))).toHaveLength(4);
  const [actor] = flagship.actors;
  const added = { ...actor, id: 'added' } as unknown as Json;
  expect(open({ op: 'add', at: 'actors', value: added })).toHaveLength(5);
});

test('a scenario over one capacity is tried again when another changes', () => {
  const start = read(
    JSON.stringify({
      ...testDocument,
      capacities: [
        { id: 'one', supplier: 'south', needs: ['fuel'], amount: 1 },
        { id: 'other', supplier: 'south', needs: ['bread'], amount: 1, during: '2020' },
      ],
      thresholds: [],
      scenarios: [
        {
          id: 'widened',
          title: { en: 'One capacity for both' },
          edits: [
            { op: 'set', at: 'capacities/one/during', value: '2021/..' },
            { op: 'set', at: 'capacities/one/needs', value: ['fuel', 'bread'] },
          ],
        },
      ],
    }),
  );
  expect(triedScenarios(start, start)).toEqual([]);
  const after = soundAfter(start, [{ op: 'unset', at: 'capacities/other/during' }])!;
  expect(triedScenarios(start, after)).toEqual(triedScenariosLiterally(start, after));
  expect(triedScenarios(start, after)).toHaveLength(1);
});

test('a scenario over what is known of an order is tried again when the order changes', () => {
  const makers = 'games/g2/decisionMakers/mali';
  const start = read(
    JSON.stringify({
      ...flagship,
      scenarios: [
        {
          id: 'partly',
          title: { en: 'One pair is known' },
          edits: [{ op: 'set', at: `${makers}/order`, value: { before: [['W', 'HONOUR']] } }],
        },
      ],
    }),
  );
  expect(triedScenarios(start, start)).toEqual([]);
  const mali = start.games[1]!.decisionMakers.find(({ id }) => id === 'mali')!;
  const value = [...mali.priority!].reverse();
  const after = soundAfter(start, [{ op: 'set', at: `${makers}/priority`, value }])!;
  expect(triedScenarios(start, after)).toEqual(triedScenariosLiterally(start, after));
  expect(triedScenarios(start, after)).toHaveLength(1);
});

test('the first edit of a document that was read tries no scenario that it cannot have broken', () => {
  const value = [...flagship.games[0]!.decisionMakers[0]!.priority!].reverse();
  const at = `games/${flagship.games[0]!.id}/decisionMakers/${flagship.games[0]!.decisionMakers[0]!.id}/priority`;
  const read = parseSituation(JSON.stringify(flagship));
  if (!read.ok) throw new Error('the flagship is not sound');
  const after = soundAfter(read.situation, [{ op: 'set', at, value }])!;
  expect(flagship.scenarios.length).toBeGreaterThan(0);
  expect(openScenarios(read.situation, after)).toEqual([]);
});
