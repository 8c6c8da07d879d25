/** Refusals and steps of History, however they come to be: no phrase with a colon inside another one. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutIsolates } from '../../report/direction.ts';
import {
  applyEdits,
  type Edit,
  type EditError,
  languages,
  parseSituation,
  type Situation,
} from '../../situation/index.ts';
import { doStep, noHistory } from '../model/history.ts';
import { stepChange, stepText } from '../model/step-text.ts';
import { editing } from '../words/editing/index.ts';
import { words } from '../words/index.ts';
import { scenarioWords } from '../words/scenario/index.ts';
import { addressOfPath } from './place.ts';
import { refusalText } from './refusal-text.ts';
import { serverText } from './server-text.ts';

const file = new URL('../../../examples/sahel-2024/situation.json', import.meta.url);
// A name of the document may hold a colon of its own; here none does.
const document = JSON.parse(readFileSync(file, 'utf8'), (_key, value) =>
  typeof value === 'string' ? value.replace(/:(?=\s|$)/g, ';') : value,
);
const parsed = parseSituation(JSON.stringify(document));
if (!parsed.ok) throw new Error('the flagship does not parse');
const { situation } = parsed;

type Json = Extract<Edit, { op: 'set' }>['value'];

/** Every address of the document, of things, lists and fields. */
function addresses(): string[] {
  const found: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (path) found.push(addressOfPath(situation, path));
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      const step = Array.isArray(value) ? `[${key}]` : path ? `.${key}` : key;
      walk((value as Record<string, unknown>)[key], `${path}${step}`);
    }
  };
  walk(situation, '');
  return found;
}

const all = addresses();
const values: readonly unknown[] = [
  ...[-1, 0, 0.5, 3, 1e9, true, null, [], {}, { low: 2, high: 1 }, { en: 'words' }, ['no', 'no']],
  ...['', 'mali', 'nobody', 'state', '+', '-', 'Y', 'YNNNNN', '2024-13', '2021-02-30', '2024-11'],
  ...['!(m1', 'm1 &', '../..', 'a b', 'x'.repeat(80), 'https://x.org', [['YNN']], ['mali', 'mali']],
];

/** The colons that part one thought from the next: none of an address, none that was typed. */
const colons = (text: string) =>
  withoutIsolates(text.replaceAll('\u2068:\u2069', '')).match(/:(?=\s|$)/g)?.length ?? 0;

function holdRefusal(edits: readonly Edit[], errors: readonly EditError[]): void {
  for (const language of languages) {
    for (const error of errors.slice(0, 3)) {
      const text = refusalText(situation, edits, error, language);
      expect(colons(text), text).toBeLessThan(2);
      const inPlace = editing[language].fault.refused(text);
      expect(colons(inPlace), inPlace).toBeLessThan(2);
      const served = `situation.json:3:5 ${error.message}`;
      const said = serverText(served, language);
      for (const behind of [said, words[language].status.refused(said)])
        expect(colons(behind), behind).toBeLessThan(2);
    }
  }
}

function holdStep(edits: readonly Edit[]): void {
  const moved = doStep(situation, noHistory, edits, 0);
  if (!moved.ok) return;
  const step = moved.history.steps[0]!;
  for (const language of languages) {
    const text = stepText(step, moved.situation, language);
    const { command } = words[language];
    const around = [
      text,
      command.undo(text),
      command.redo(text),
      scenarioWords[language].fromLastNote(text),
    ];
    for (const one of around) expect(colons(one), one).toBeLessThan(2);
    const change = stepChange(step, moved.situation, language);
    // What was typed may hold one.
    if (change) expect(colons(change), change).toBe(0);
  }
}

/** What an edit makes: a step, or a refusal; counted, so that both are seen. */
function hold(base: Situation, edits: readonly Edit[]): boolean {
  const applied = applyEdits(base, edits);
  if (applied.ok) holdStep(edits);
  else holdRefusal(edits, applied.errors);
  return applied.ok;
}

const RUNS = process.env.MIZAN_LONG === '1' ? 20000 : 400;

describe('one colon at most', () => {
  it('whatever is set, cleared, added or taken away', () => {
    const seen = { taken: 0, refused: 0 };
    const edit = fc
      .tuple(
        fc.constantFrom('set', 'set', 'set', 'unset', 'add', 'remove'),
        fc.constantFrom(...all),
        fc.constantFrom(...values),
      )
      .map(([op, at, value]) => ({ op, at, value }) as Edit);
    fc.assert(
      fc.property(edit, (one) => {
        seen[hold(situation, [one]) ? 'taken' : 'refused']++;
      }),
      { numRuns: RUNS },
    );
    expect(seen.taken).toBeGreaterThan(RUNS / 40);
    expect(seen.refused).toBeGreaterThan(RUNS / 4);
  }, 300_000);

  it('of each sort of thing, removed or changed', () => {
    const parts = ['sources', 'quotes', 'actors', 'events', 'ties', 'claims', 'needs', 'supplies'];
    for (const part of [...parts, 'capacities', 'thresholds', 'questions', 'games', 'scenarios']) {
      const [first] = situation[part as 'needs'] as readonly { readonly id: string }[];
      if (!first) continue;
      const at = `${part}/${first.id}`;
      hold(situation, [{ op: 'remove', at }]);
      hold(situation, [{ op: 'set', at: `${at}/id`, value: 'Not An Id' }]);
      hold(situation, [{ op: 'set', at: `${at}/note`, value: 'seen' }]);
      hold(situation, [{ op: 'set', at: `${at}/note`, value: { en: 'seen' } }]);
      hold(situation, [{ op: 'set', at: `${at}/name`, value: { en: 'Another name' } }]);
    }
  });

  it('of a supply and of a capacity, whose names are made of two', () => {
    const supply = situation.supplies[0]!;
    const { supplier, need } = supply;
    expect(hold(situation, [{ op: 'set', at: `supplies/${supply.id}/amount`, value: 0.25 }])).toBe(
      true,
    );
    expect(hold(situation, [{ op: 'set', at: `supplies/${supply.id}/amount`, value: -1 }])).toBe(
      false,
    );
    const value = { id: 'shared', supplier, needs: [need], amount: 1 } as unknown as Json;
    const added: Edit = { op: 'add', at: 'capacities', value };
    hold(situation, [added]);
    const twice = { ...(value as object), id: 'again' } as unknown as Json;
    hold(situation, [added, { op: 'add', at: 'capacities', value: twice }]);
  });

  it('inside what a scenario leads to', () => {
    const scenario = situation.scenarios[0]!;
    const at = `scenarios/${scenario.id}/edits`;
    const inner = (value: unknown): Edit[] => [
      {
        op: 'set',
        at,
        value: [{ op: 'set', at: `ties/${situation.ties[0]!.id}/b`, value }] as Json,
      },
    ];
    for (const value of ['nobody', 3, situation.ties[0]!.a]) {
      expect(hold(situation, inner(value))).toBe(false);
    }
  });
});
