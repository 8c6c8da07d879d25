import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Language, parseSituation } from '../../situation/index.ts';
import { applyScenario, weigh } from '../../weigh/index.ts';
import type { Line } from '../document.ts';
import { report } from '../report.ts';
import { answerWords } from '../words/answer/index.ts';

const file = join(import.meta.dirname, '../../../examples/sahel-2024/situation.json');
const parsed = parseSituation(readFileSync(file));
if (!parsed.ok) throw new Error('the example is not sound');
const { situation } = parsed;

const text = (line: Line) =>
  line
    .map((piece) => (typeof piece === 'string' ? piece : 'text' in piece ? piece.text : ''))
    .join('')
    .replace(/[\u2066-\u2069]/g, '');

describe('the first page', () => {
  it.each(['en', 'fr', 'ar'] as const)('answers by labelled paragraphs in %s', async (language) => {
    const { answer } = report(situation, await weigh(situation), { language });
    const { label } = answerWords[language];
    expect(answer.text.map((line) => text(line.slice(0, 1)))).toEqual([
      label.happened,
      label.settled,
      label.open,
      label.decides,
      label.follows,
      label.lost,
      label.strain,
      label.explanation,
    ]);
  });

  it('names what would decide, and the count it rests on', async () => {
    const { answer } = report(situation, await weigh(situation), { language: 'en' });
    expect(text(answer.text[1] ?? [])).toContain('all 240 orders of preference (of 720)');
    expect(text(answer.text[3] ?? [])).toMatch(/No source dates Algeria’s warning .* would decide/);
  });

  it('says what happened by who did what, for a reader who does not know its name', async () => {
    const { answer } = report(situation, await weigh(situation), { language: 'en' });
    expect(text(answer.text[0] ?? [])).toMatch(/: the halt \(Mali insists, .* quiet\)\.$/);
  });

  it('leaves open what only replies that were foreseen would explain', async () => {
    const { answer } = report(situation, await weigh(situation), { language: 'en' });
    expect(text(answer.text[2] ?? [])).toContain(
      'If replies were foreseen (SEQ), it may also have been avoiding Algerian consequences.',
    );
  });

  it('opens a gap onto the words that say so: of the need, and of those who supply it', async () => {
    const { answer, footnotes } = report(situation, await weigh(situation), { language: 'en' });
    const [need] = situation.needs;
    const said = answer.text.find((line) =>
      text(line).includes('0.40, all of it from the Alliance of Sahel States'),
    );
    const numbers = (said ?? []).flatMap((piece) =>
      typeof piece !== 'string' && piece.kind === 'notes' ? piece.numbers : [],
    );
    const quotes = numbers.map((number) => footnotes[number - 1]?.quote);
    expect(quotes).toEqual(expect.arrayContaining([...(need?.quotes ?? [])]));
    for (const supply of situation.supplies.filter((one) => one.need === need?.id))
      expect(
        supply.quotes.some((quote) => quotes.includes(quote)),
        supply.id,
      ).toBe(true);
  });
});

describe('the first page of a scenario', () => {
  const changed = { ...applyScenario(situation, 'wagner-leaves'), scenarios: situation.scenarios };
  const under = async (language: Language) => {
    const base = { situation, weighing: await weigh(situation) };
    const weighing = { ...(await weigh(changed)), scenario: 'wagner-leaves' };
    return report(changed, weighing, { language, base });
  };

  it('names the scenario first, beside the date too', async () => {
    const { answer, asOf } = await under('en');
    expect(asOf.replace(/[\u2066-\u2069]/g, '')).toMatch(/ · Scenario: Wagner leaves$/);
    expect(text(answer.text[0] ?? [])).toMatch(
      /^Scenario: Wagner leaves\. .* 12 of 20 findings moved\.$/,
    );
  });

  it('says that the rupture is there, not that it could be reached', async () => {
    const said = (await under('en')).answer.text.map(text).join('\n');
    expect(said).toContain('The rupture has already come about.');
    expect(said).not.toContain('can be reached');
  });

  it('names every tie that may bear the strain where several divisions are as good', async () => {
    const said = (await under('fr')).answer.text.map(text).join('\n');
    for (const tie of [
      'Russie + Algérie',
      'Mali − Algérie',
      'Mali − Occident',
      'Russie − Occident',
    ])
      expect(said).toContain(tie);
  });
});
