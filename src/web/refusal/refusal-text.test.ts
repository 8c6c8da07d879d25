import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyEdits, type Edit, type languages, parseSituation } from '../../situation/index.ts';
import { refusalText } from './refusal-text.ts';

const file = new URL('../../../examples/sahel-2024/situation.json', import.meta.url);
const parsed = parseSituation(readFileSync(file, 'utf8'));
if (!parsed.ok) throw new Error('the flagship does not parse');
const { situation } = parsed;

const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

function texts(edits: readonly Edit[], language: (typeof languages)[number]): string[] {
  const applied = applyEdits(situation, edits);
  if (applied.ok) throw new Error('the edit stands');
  return applied.errors.map((one) => plain(refusalText(situation, edits, one, language)));
}

describe('an edit that is not taken', () => {
  it('names the thing, the field and what would be gone', () => {
    const need = situation.needs[0]!;
    const [first] = texts([{ op: 'remove', at: `needs/${need.id}` }], 'en');
    expect(first).toMatch(/^Supply .+, need: it still names /);
    expect(first).toContain(`names ${need.name.en}, which would be gone.`);
  });

  it('says what a number has to be, and what was given', () => {
    const at = `needs/${situation.needs[0]!.id}/weight`;
    const name = situation.needs[0]!.name;
    const edits: Edit[] = [{ op: 'set', at, value: -1 }];
    expect(texts(edits, 'en')).toEqual([
      `Need ${name.en}, weight: expected a number greater than 0, found −1.`,
    ]);
    expect(texts(edits, 'fr')[0]).toMatch(/\u00a0: il faut un nombre supérieur à 0, et non −1\.$/);
    expect(texts(edits, 'ar')[0]).toMatch(/المطلوب عدد أكبر من 0، والموجود −1\.$/);
  });

  it('writes numbers as the language does, and keeps what was typed as text', () => {
    const at = `needs/${situation.needs[0]!.id}/weight`;
    const half: Edit[] = [{ op: 'set', at, value: -0.5 }];
    expect(texts(half, 'fr')[0]).toMatch(/ −0,5\.$/);
    expect(texts(half, 'ar')[0]).toMatch(/ −0\.5\.$/);
    expect(texts([{ op: 'set', at, value: '-0.5' }], 'fr')[0]).toMatch(/ -0\.5\.$/);
  });

  it('says in which change of which scenario', () => {
    const scenario = situation.scenarios.find(({ edits }) =>
      edits.some(({ op }) => op === 'remove'),
    )!;
    const gone = scenario.edits.find(({ op }) => op === 'remove')!;
    const edits: Edit[] = [{ op: 'remove', at: gone.at }];
    expect(texts(edits, 'en')[0]).toBe(
      `Scenario ${scenario.title.en}, change 1: it still names Mali + Wagner, which would be gone.`,
    );
    expect(texts([{ op: 'set', at: 'actors/rusia/kind', value: 'state' }], 'en')[0]).toMatch(
      /Did you mean russia\?$/,
    );
  });

  it('leaves no English in Arabic or French', () => {
    const tie = situation.ties[0]!;
    const game = situation.games[0]!;
    const maker = `games/${game.id}/decisionMakers/${game.decisionMakers[0]!.id}`;
    const refused: Edit[] = [
      { op: 'set', at: `ties/${tie.id}/a`, value: 'nobody' },
      { op: 'set', at: `ties/${tie.id}/b`, value: tie.a },
      { op: 'set', at: `ties/${tie.id}/sign`, value: 'x' },
      { op: 'set', at: `ties/${tie.id}/weight`, value: 0 },
      { op: 'set', at: `ties/${tie.id}/during`, value: '2024-13' },
      { op: 'set', at: `events/${situation.events[0]!.id}/quotes`, value: ['no', 'no'] },
      { op: 'set', at: `${maker}/priority`, value: ['NONE'] },
      { op: 'set', at: `games/${game.id}/statusQuo/state`, value: 'Y' },
      { op: 'remove', at: `${maker}/options/${game.decisionMakers[0]!.options[0]!.id}` },
      { op: 'add', at: 'actors', value: { id: 'x' } },
      { op: 'set', at: 'actors/nobody/name', value: 'x' },
      { op: 'unset', at: `ties/${tie.id}/a` },
    ];
    const english = /\b(expected|found|unknown|the|of|with|an?|id|one|number|document)\b/i;
    for (const edit of refused) {
      for (const text of texts([edit], 'ar')) expect(text).not.toMatch(english);
      // Names of the document may be English where it has no French: none here has.
      for (const text of texts([edit], 'fr'))
        expect(text).not.toMatch(/\b(expected|found|unknown|the|with)\b/i);
    }
  });

  it('names everyone who would move in one step', () => {
    const at = 'games/g1/observed/path/1/state';
    const edits: Edit[] = [{ op: 'set', at, value: 'NYNNNN' }];
    const [mali, russia] = ['mali', 'russia'].map(
      (id) => situation.actors.find((one) => one.id === id)!.name,
    );
    expect(texts(edits, 'en')[0]).toContain(`changes of ${mali!.en} and ${russia!.en}`);
    expect(texts(edits, 'fr')[0]).toContain(`${mali!.fr} et ${russia!.fr}`);
    expect(texts(edits, 'ar')[0]).toContain(`${mali!.ar} و${russia!.ar}`);
  });
});
