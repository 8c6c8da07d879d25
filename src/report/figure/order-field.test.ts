import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseSituation, type Situation } from '../../situation/index.ts';
import { weigh } from '../../weigh/index.ts';
import { conflictLeadReport } from '../conflict-lead-report.ts';

const path = join(import.meta.dirname, '../../../examples/sahel-2024/situation.json');
const parsed = parseSituation(readFileSync(path, 'utf8'));
if (!parsed.ok) throw new Error(parsed.errors[0]?.message);
const flagship = parsed.situation;
const finding = (await weigh(flagship, {})).conflict[0]!;

function drawn(situation: Situation, language: 'en' | 'ar', found = finding): string {
  const { blocks } = conflictLeadReport(situation, situation.games[0]!, found, language);
  const figure = blocks.find((block) => block.kind === 'figure');
  if (figure?.kind !== 'figure') throw new Error('no figure of the orders');
  return figure.svg;
}

/** The finding with other conditions for what was observed. */
function holding(conditions: (every: readonly string[]) => readonly (readonly string[])[]) {
  const inverse = structuredClone(finding.inverse)!;
  const nash = inverse.observed!.concepts.nash!;
  Object.assign(nash, { conditions: conditions(nash.conditions[0]!) });
  return { ...finding, inverse };
}

/** How many blocks of orders are filled. */
const filled = (svg: string) => svg.split('var(--world)').length - 1;

/** The flagship with another short name for a statement of Russia. */
function renamed(id: string, short: string): Situation {
  const copy = structuredClone(flagship);
  const russia = copy.games[0]!.decisionMakers.find((dm) => dm.id === 'russia')!;
  Object.assign(russia.statements.find((one) => one.id === id)!, {
    short: { en: short, ar: short, fr: short },
  });
  return copy;
}

it('is the same for the same finding, and another where it would look otherwise', () => {
  const first = drawn(flagship, 'en');
  expect(drawn(flagship, 'en')).toBe(first);
  const other = drawn(renamed('APP', 'HEED-IT'), 'en');
  expect(other).toContain('HEED-IT');
  expect(other).not.toBe(first);
  expect(drawn(flagship, 'ar')).not.toBe(first);
  // Two names that change places leave the same names.
  const [app, sup] = ['APP', 'SUP'].map((id) => {
    const russia = flagship.games[0]!.decisionMakers.find((dm) => dm.id === 'russia')!;
    return russia.statements.find((one) => one.id === id)!.short?.en ?? id;
  });
  const swapped = structuredClone(renamed('APP', sup ?? ''));
  const russia = swapped.games[0]!.decisionMakers.find((dm) => dm.id === 'russia')!;
  Object.assign(russia.statements.find((one) => one.id === 'SUP')!, { short: { en: app } });
  expect(drawn(swapped, 'en')).not.toBe(first);
});

it('is mirrored in Arabic, though the short names were the same', () => {
  const copy = structuredClone(flagship);
  for (const one of copy.games[0]!.decisionMakers.flatMap(({ statements }) => statements)) {
    Object.assign(one, { short: { en: one.id, ar: one.id, fr: one.id } });
  }
  expect(drawn(copy, 'ar')).not.toBe(drawn(copy, 'en'));
});

it('shows the conditions of its finding, whatever was drawn before', () => {
  const first = drawn(flagship, 'en');
  const narrower = drawn(
    flagship,
    'en',
    holding((all) => [all]),
  );
  expect(filled(narrower)).toBeLessThan(filled(first));
  // The same comparisons, where any of them is enough.
  const any = drawn(
    flagship,
    'en',
    holding((all) => all.map((one) => [one])),
  );
  expect(filled(any)).toBeGreaterThan(filled(narrower));
  expect(drawn(flagship, 'en')).toBe(first);
});
