import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editsOf } from './edit.cases.ts';
import { applyEdits } from './edit.ts';
import { applyEdit } from './edit-step.ts';
import { openScenarios } from './edit-trial.ts';
import { parseSituation, takeAsChecked } from './parse.ts';
import { brokenRules } from './rules.ts';
import type { Edit, Situation } from './situation.ts';
import { testText } from './test-document.cases.ts';

function read(text: string): Situation {
  const parsed = parseSituation(text);
  if (!parsed.ok) throw new Error(parsed.errors[0]!.message);
  return parsed.situation;
}
const flagship = read(
  readFileSync(join(import.meta.dirname, '../../examples/sahel-2024/situation.json'), 'utf8'),
);

/** After as many of the edits as fit the schema; undefined where none does. */
function after(situation: Situation, edits: readonly Edit[]): Situation | undefined {
  let next = situation;
  for (const edit of edits) {
    const step = applyEdit(next, edit);
    if (step.ok) next = step.situation;
  }
  return next === situation ? undefined : next;
}

for (const [name, start] of [
  ['the test document', read(testText)],
  ['the flagship', flagship],
] as const) {
  test(`after an edit the rules find what they find in a copy read whole: ${name}`, () => {
    const [broken, clean] = [new Set<string>(), { count: 0 }];
    const steps = fc.array(fc.array(editsOf(start), { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(steps, (lists) => {
        let before = start;
        for (const edits of lists) {
          const next = after(before, edits);
          if (next === undefined) continue;
          // A copy shares no object with what was found sound.
          const whole = brokenRules(structuredClone(next));
          expect(brokenRules(next, { before })).toEqual(whole);
          for (const { path } of whole) broken.add(String(path[0]));
          if (whole.length > 0) continue;
          clean.count++;
          before = next;
        }
      }),
      { numRuns: process.env.MIZAN_LONG === '1' ? 20_000 : 80 },
    );
    expect(clean.count).toBeGreaterThan(50);
    expect(broken.size).toBeGreaterThan(2);
  });
}

test('a copy taken as checked is edited as what was read here, and its first edit tries no scenario again', () => {
  const copy = () => JSON.parse(JSON.stringify(flagship)) as Situation;
  fc.assert(
    fc.property(fc.array(editsOf(flagship), { minLength: 1, maxLength: 3 }), (edits) => {
      expect(applyEdits(takeAsChecked(copy()), edits)).toEqual(applyEdits(flagship, edits));
    }),
    { numRuns: 60 },
  );
  const edit: Edit = { op: 'set', at: 'actors/china/name/en', value: 'Another' };
  const afterEdit = (situation: Situation) => {
    const step = applyEdit(situation, edit);
    if (!step.ok) throw new Error(step.fault.found);
    return openScenarios(situation, step.situation).length;
  };
  expect(afterEdit(copy())).toBe(flagship.scenarios.length);
  expect(afterEdit(takeAsChecked(copy()))).toBe(0);
});

test('of a copy taken as checked, what an edit leaves as it is is not read again', () => {
  const copy = structuredClone(flagship);
  copy.ties[0]!.a = 'nobody';
  const step = applyEdit(takeAsChecked(copy), { op: 'set', at: 'title/en', value: 'Other' });
  if (!step.ok) throw new Error('no step');
  expect(brokenRules(step.situation, { before: copy })).toEqual([]);
});

test('what is not known to be sound is read whole', () => {
  const unknown = structuredClone(flagship);
  unknown.ties[0]!.a = 'nobody';
  const step = applyEdit(unknown, { op: 'set', at: 'title/en', value: 'Other' });
  if (!step.ok) throw new Error('no step');
  const [finding] = brokenRules(step.situation, { before: unknown });
  expect(finding?.path).toEqual(['ties', 0, 'a']);
});

const set = (at: string, value: string): Edit => ({ op: 'set', at, value });
const pathsAfter = (edit: Edit) => {
  const step = applyEdit(flagship, edit);
  if (!step.ok) throw new Error(step.fault.found);
  return brokenRules(step.situation, { before: flagship }).map(({ path }) => path.join('/'));
};

test('an id that goes is missed by members that did not change', () => {
  const [tie] = flagship.ties;
  expect(pathsAfter({ op: 'remove', at: `actors/${tie?.a}` })).toContain('ties/0/a');
});

test('a path is held to an event whose date alone has changed', () => {
  const game = flagship.games.find(({ observed }) => (observed?.path?.length ?? 0) > 1);
  const dated = (game?.observed?.path ?? []).flatMap(({ event }) => event ?? []);
  expect(dated.length).toBeGreaterThan(1);
  const found = dated.flatMap((id) => pathsAfter(set(`events/${id}/date`, '1900-01-01')));
  expect(found.join()).toMatch(/games\/\d\/observed\/path\/\d\/event/);
});
