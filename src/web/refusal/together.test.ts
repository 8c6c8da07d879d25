import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyEdits, type Edit, parseSituation, type Situation } from '../../situation/index.ts';
import { nameEdits } from '../views/conflict/option-edit.ts';
import { statementRenaming } from '../views/conflict/statement-edit.ts';
import { addressAfter } from './renaming.ts';
import { together } from './together.ts';

const file = new URL('../../../examples/sahel-2024/situation.json', import.meta.url);
const parsed = parseSituation(readFileSync(file, 'utf8'));
if (!parsed.ok) throw new Error('the flagship does not parse');
const flagship: Situation = parsed.situation;
const supply = flagship.supplies[0]!;
const at = `supplies/${supply.id}`;
const title = { en: 'What if' };

const withScenarios = (...all: Edit[][]): Situation => ({
  ...flagship,
  scenarios: all.map((edits, n) => ({ id: `s${n}`, title, edits })),
});

describe('an edit that scenarios stand in the way of', () => {
  it('is done with what falls of them, and all of it is undone as one', () => {
    const touching: Edit[] = [
      { op: 'set', at: `${at}/amount`, value: 0.1 },
      { op: 'set', at: 'question', value: { en: 'Why?' } },
    ];
    const other: Edit[] = [{ op: 'set', at: 'question', value: { en: 'How?' } }];
    const situation = withScenarios(touching, other);
    const done = together(situation, [{ op: 'remove', at }]);
    expect(done?.fallen).toEqual([{ scenario: 's0', edits: [touching[0]] }]);
    const applied = applyEdits(situation, done?.edits ?? []);
    if (!applied.ok) throw new Error(applied.errors[0]?.message);
    expect(applied.situation.scenarios.map(({ edits }) => edits)).toEqual([[touching[1]], other]);
    const back = applyEdits(applied.situation, applied.inverse);
    expect(back.ok && back.situation).toEqual(situation);
  });

  it('takes with a change those that hang on it', () => {
    const adding: Edit[] = [
      {
        op: 'add',
        at: 'events',
        value: {
          id: 'e-new',
          type: 'AID',
          summary: { en: 'x' },
          status: 'future',
          from: [],
          to: [],
          quotes: [],
        },
      },
      { op: 'set', at: `${at}/events`, value: ['e-new'] },
    ];
    const done = together(withScenarios(adding), [{ op: 'remove', at }]);
    expect(done?.fallen).toEqual([{ scenario: 's0', edits: [adding[1]] }]);
  });

  it('is followed by a new name wherever a scenario has the old one', () => {
    const game = flagship.games[0]!;
    const maker = game.decisionMakers[0]!;
    const option = maker.options[0]!;
    const base = `games/${game.id}/decisionMakers/${maker.id}`;
    const statement = maker.statements[0]!;
    const using: Edit[] = [
      { op: 'set', at: `${base}/options/${option.id}/moves`, value: 'both' },
      { op: 'set', at: `${base}/statements/${statement.id}/holds`, value: `!${option.id}` },
    ];
    const situation = withScenarios(using);
    const expressions = (one: Situation) => JSON.stringify(one.games[0]);
    const renamed = JSON.parse(
      expressions(situation).replaceAll(new RegExp(`\\b${option.id}\\b`, 'g'), 'newName'),
    );
    // The game under the new name, as the conflict view's own edits leave it.
    const edits: Edit[] = [
      { op: 'set', at: `${base}/options/${option.id}/id`, value: 'newName' },
      { op: 'set', at: `games/${game.id}`, value: renamed },
    ];
    const done = together(situation, edits.slice(0, 1)) ?? together(situation, edits);
    const last = done?.edits.at(-1) as Extract<Edit, { op: 'set' }> | undefined;
    expect(done?.fallen).toEqual([{ scenario: 's0', edits: [] }]);
    expect(last?.value).toEqual([
      { op: 'set', at: `${base}/options/newName/moves`, value: 'both' },
      { op: 'set', at: `${base}/statements/${statement.id}/holds`, value: '!newName' },
    ]);
  });

  it('is not one where something else stands in the way, or nothing does', () => {
    expect(together(flagship, [{ op: 'remove', at: `needs/${supply.need}` }])).toBeUndefined();
    expect(together(flagship, [{ op: 'set', at: 'question', value: { en: 'x' } }])).toBeUndefined();
    expect(together(flagship, [{ op: 'remove', at: 'ties/nowhere' }])).toBeUndefined();
  });
});

describe('a new name', () => {
  const game = flagship.games[0]!;
  const set = (at: string, value: unknown) => ({ op: 'set', at, value }) as Edit;

  it('is followed where it is meant, not where another bears it', () => {
    // Russia and Algeria both have a statement GO; an expression may have the name of a quote.
    const of = (maker: string) => `games/g1/decisionMakers/${maker}`;
    const priority = (maker: string) =>
      game.decisionMakers.find(({ id }) => id === maker)?.priority?.toReversed();
    const using = [
      set(`${of('algeria')}/priority`, priority('algeria')),
      set(`${of('russia')}/priority`, priority('russia')),
      set('games/g1/statusQuo', { state: 'NNNNNN', quotes: [], note: { en: 'm1' } }),
    ];
    const maker = game.decisionMakers.find(({ id }) => id === 'russia')!;
    const situation = withScenarios(using);
    const done = together(situation, statementRenaming(game, maker, 'GO', 'LEAVE'));
    expect(done?.fallen).toEqual([{ scenario: 's0', edits: [] }]);
    const last = done?.edits.at(-1) as Extract<Edit, { op: 'set' }>;
    const named = priority('russia')?.map((id) => (id === 'GO' ? 'LEAVE' : id));
    expect(last.value).toEqual([using[0], set(`${of('russia')}/priority`, named), using[2]]);
  });

  it('of an option is followed in expressions and whole lists of its own game alone', () => {
    const at = 'games/g1/decisionMakers/mali/options';
    const other = flagship.games[1]!;
    const using = [
      set('games/g1/targets', [{ id: 'm1', name: { en: 'm1' }, holds: 'm1 & !r2' }]),
      set(at, [{ id: 'm1', name: { en: 'acts' }, quotes: [], moves: 'fwd' }]),
      set('games/g2/propositions/PRESENT/holds', '!m1'),
    ];
    expect(other.decisionMakers[0]?.options[0]?.id).toBe('m1');
    const done = together(withScenarios(using), nameEdits(game, at, 'm1', 'push'));
    const last = done?.edits.at(-1) as Extract<Edit, { op: 'set' }>;
    expect(last.value).toEqual([
      set('games/g1/targets', [{ id: 'm1', name: { en: 'm1' }, holds: 'push & !r2' }]),
      set(at, [{ id: 'push', name: { en: 'acts' }, quotes: [], moves: 'fwd' }]),
      using[2],
    ]);
  });

  it('is followed by what is selected', () => {
    const edits = [set('games/g1/decisionMakers/mali/options/m1/id', 'push')];
    const at = 'games/g1/decisionMakers/mali/options/m1';
    expect(addressAfter(at, edits)).toBe('games/g1/decisionMakers/mali/options/push');
    expect(addressAfter(`${at}1`, edits)).toBe(`${at}1`);
  });
});
