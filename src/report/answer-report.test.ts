import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSituation } from '../situation/index.ts';
import { applyScenario, weigh } from '../weigh/index.ts';
import { answerReport } from './answer-report.ts';
import { report } from './report.ts';

const file = join(import.meta.dirname, '../../examples/sahel-2024/situation.json');
const parsed = parseSituation(readFileSync(file));
if (!parsed.ok) throw new Error('the example is not sound');
const { situation } = parsed;

describe('the answer alone', () => {
  it.each(['en', 'fr', 'ar'] as const)(
    'is the head of the report in %s, notes and all',
    async (language) => {
      const weighing = await weigh(situation);
      const whole = report(situation, weighing, { language });
      const alone = answerReport(situation, weighing, language);
      expect(alone.question).toBe(whole.question);
      expect(alone.answer).toEqual(whole.answer);
      expect(alone.footnotes.length).toBeGreaterThan(5);
      expect(whole.footnotes.slice(0, alone.footnotes.length)).toEqual(alone.footnotes);
    },
  );

  it('says under a scenario what is weighed under it', async () => {
    const left = applyScenario(situation, 'wagner-leaves');
    const alone = answerReport(left, await weigh(left), 'en');
    const before = answerReport(situation, await weigh(situation), 'en');
    expect(JSON.stringify(alone.answer.text)).toContain('already come about');
    expect(JSON.stringify(before.answer.text)).not.toContain('already come about');
  });

  it('opens every sentence onto its words where there is no game to make a headline of', async () => {
    const { games: _, scenarios: __, ...rest } = situation;
    const ungamed = { ...rest, games: [], scenarios: [] };
    const { answer, footnotes } = answerReport(ungamed, await weigh(ungamed), 'en');
    expect(answer.headline).toBe('');
    const noted = answer.text[0]?.flatMap((piece) =>
      typeof piece !== 'string' && piece.kind === 'notes' ? piece.numbers : [],
    );
    expect(noted?.length).toBeGreaterThan(1);
    expect(footnotes.length).toBeGreaterThan(noted?.length ?? 0);
  });

  it('says that there is nothing to weigh, where there is nothing', async () => {
    const bare = { ...situation, games: [], ties: [], needs: [], supplies: [], questions: [] };
    const { answer } = answerReport(bare, await weigh(bare), 'en');
    expect(answer.text).toEqual([]);
    expect(answer.headline).toContain('nothing to weigh');
  });

  it('has no question where the situation asks none', async () => {
    const { question: _, ...silent } = situation;
    expect(answerReport(silent, await weigh(silent), 'en').question).toBeUndefined();
  });
});
