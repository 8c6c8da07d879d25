import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Edit, languages, parseSituation, type Situation } from '../../situation/index.ts';
import { words } from '../words/index.ts';
import { stepFields } from '../words/step/index.ts';
import { doStep, noHistory } from './history.ts';
import { stepChange, stepText } from './step-text.ts';

const root = new URL('../../../', import.meta.url);
const text = readFileSync(new URL('examples/sahel-2024/situation.json', root), 'utf8');
const parsed = parseSituation(text);
if (!parsed.ok) throw new Error('the flagship does not parse');
const flagship: Situation = { ...parsed.situation, scenarios: [] };

const plain = (said: string | undefined) => said?.replace(/[\u2066-\u2069]/g, '');

/** A step as the history shows it afterwards, in a language. */
function shown(
  edits: readonly Edit[],
  language: (typeof languages)[number] = 'en',
  situation = flagship,
) {
  const moved = doStep(situation, noHistory, edits, 0);
  if (!moved.ok) throw new Error(moved.errors[0]?.message);
  const step = moved.history.steps[0]!;
  return [
    stepText(step, moved.situation, language),
    stepChange(step, moved.situation, language),
  ].map(plain);
}

describe('a step is named', () => {
  it('by what a tie joins, with the sign it had and the one it got', () => {
    const edits: Edit[] = [{ op: 'set', at: 'ties/mali-wagner/sign', value: '-' }];
    expect(shown(edits)).toEqual(['Changed sign: Mali ↔ Wagner', 'with → against']);
    expect(shown(edits, 'ar')).toEqual(['تغيير الإشارة: \u200fمالي ↔\u200f فاغنر', 'مع ← ضدّ']);
    expect(shown(edits, 'fr')).toEqual([
      'Modification (signe)\u00a0: Mali ↔ Wagner',
      'avec → contre',
    ]);
  });

  it('by the name that a thing had, also when it is gone', () => {
    const tie = flagship.ties.find(({ id }) => id === 'mali-wagner')!;
    expect(tie.sign).toBe('+');
    expect(shown([{ op: 'remove', at: 'ties/mali-wagner' }])[0]).toBe('Removed Mali + Wagner');
    const renamed: Edit[] = [{ op: 'set', at: 'actors/mali/name/en', value: 'Republic of Mali' }];
    expect(shown(renamed)).toEqual(['Changed name: Mali', 'Mali → Republic of Mali']);
  });

  it('by a member that is added inside a thing, not by the list', () => {
    const maker = `games/g1/decisionMakers/russia`;
    const game = flagship.games.find(({ id }) => id === 'g1')!;
    const statement = game.decisionMakers.find(({ id }) => id === 'russia')!.statements[0]!;
    const value = { ...statement, id: 'NEW', name: { en: 'Calm at home' } };
    expect(shown([{ op: 'add', at: `${maker}/statements`, value: value as never }])[0]).toBe(
      'Added Calm at home',
    );
  });

  it('of a scenario by what is supposed, and how many changes that is', () => {
    const scenario = { id: 'if', title: { ar: 'ماذا لو', en: 'What if', fr: 'Et si' }, edits: [] };
    const moved = doStep(flagship, noHistory, [{ op: 'add', at: 'scenarios', value: scenario }], 0);
    if (!moved.ok) throw new Error(moved.errors[0]?.message);
    const value = [{ op: 'remove', at: 'ties/mali-wagner' }];
    const edits: Edit[] = [{ op: 'set', at: 'scenarios/if/edits', value: value as never }];
    expect(shown(edits, 'en', moved.situation)).toEqual([
      'Changed what is supposed: What if',
      '0 changes → 1 change',
    ]);
    expect(shown(edits, 'ar', moved.situation)[0]).toBe('تغيير ما يُفترض: ماذا لو');
  });

  it('with names, dates and choices as they are read', () => {
    const event = flagship.events.find((one) => one.date === '2024-10-03') ?? flagship.events[0]!;
    const dated = shown([{ op: 'set', at: `events/${event.id}/date`, value: '2024-11' }], 'fr')[1];
    expect(dated).toMatch(/→ novembre 2024$/);
    const need = flagship.needs[0]!;
    const client = shown([{ op: 'set', at: `needs/${need.id}/client`, value: 'niger' }])[1];
    expect(client).toMatch(/→ Niger$/);
    expect(
      shown([
        { op: 'set', at: 'ties/mali-wagner/sign', value: '-' },
        { op: 'set', at: 'ties/mali-wagner/weight', value: 3 },
      ])[1],
    ).toBe('sign with → against · weight 1 → 3');
  });
});

/** Every field of the published schema, at whatever depth. */
function fields(schema: unknown, found = new Set<string>()): Set<string> {
  if (typeof schema !== 'object' || schema === null) return found;
  const { properties } = schema as { properties?: Record<string, unknown> };
  for (const key of Object.keys(properties ?? {})) found.add(key);
  for (const inner of Object.values(schema)) fields(inner, found);
  return found;
}

/** Parts are named by their things; languages and what an edit is made of are no fields. */
const OTHER =
  /^(mizan|ar|en|fr|op|before|sources|ties|needs|supplies|capacities|thresholds|questions|games|scenarios)$/;

it.each(languages)('every field of the document has a name in %s', (language) => {
  const schema: unknown = JSON.parse(readFileSync(new URL('schema/situation.json', root), 'utf8'));
  const known = { ...words[language].field, ...stepFields[language] } as Record<string, string>;
  const nameless = [...fields(schema)].filter((one) => !OTHER.test(one) && !known[one]);
  expect(nameless).toEqual([]);
});
