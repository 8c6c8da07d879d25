import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { callOf } from '../report/fault/call-form.ts';
import { callText } from '../report/fault/index.ts';
import { callWords } from '../report/words/fault/call/index.ts';

const folder = new URL('./', import.meta.url);
/** Every message of a wrong call and every note, its gaps filled. */
const messages = readdirSync(folder)
  .filter((name) => /^[\w-]+\.ts$/.test(name) && !/\.test\./.test(name))
  .flatMap((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const plain = /(?:new CallFailure|tellOnce)\(\s*('[^']*'|`[^\n]*`)[,)\s]/g;
    return [...text.matchAll(plain)].map((match) => [file, filled(match[1] ?? '')]);
  });

function filled(literal: string): string {
  return literal
    .slice(1, -1)
    .replace(/\$\{near \? `[^`]*` : ''\}|\$\{suggestion\([^}]*\)\}/g, '; did you mean "near"?')
    .replace(/\$\{near \? `[^`]*` : '([^']*)'\}/g, '$1')
    .replace(/\$\{(?:ids|FORMATS)\.join\(' or '\)[^}]*\}/g, 'a or b')
    .replace(/\$\{\w+\.join\([^}]*\}/g, 'a, b')
    .replace(/\$\{instead\}/, 'name others with --vary')
    .replace(
      /\$\{(?:error\.)?message\}/,
      'step 3: expected a move of one decision maker, found nobody',
    )
    .replace(
      /\$\{found\.expected\}, found \$\{found\.found\}/,
      'https, since a key would be sent, found http',
    )
    .replace(/\$\{flag\}/g, '--flag')
    .replace(/--\$\{format\}/g, '--html')
    .replace(
      /\$\{(?:count|least|states|most|mostStates|mostStatements|options\.length|model\.codes\.length|value\.openDates)\}/g,
      '3',
    )
    .replace(/\$\{quotedPart\.toUpperCase\(\)\}/, 'FILE')
    .replace(/\$\{[^}]*\}/g, 'x');
}

describe('what is wrong with a call', () => {
  it('is looked for where it is said', () => {
    expect(messages.length).toBeGreaterThan(50);
  });

  it.each(messages)('%s: %s', (_file, message = '') => {
    for (const language of ['fr', 'ar'] as const) {
      const text = callText(message, language);
      expect(text).not.toMatch(/\b(?:expected|found)\b|undefined/);
      if (language === 'ar') expect(text).toMatch(/\p{Script=Arabic}/u);
    }
    expect(callText(message, 'en')).toBe(message);
  });

  it('keeps every fact in each language', () => {
    const facts = ['71', '72', '73', '74'];
    for (const code of Object.keys(callWords.fr) as (keyof typeof callWords.fr)[]) {
      const [fr, ar] = [callWords.fr[code](facts), callWords.ar[code](facts)];
      expect([code, facts.filter((one) => fr.includes(one))]).toEqual([
        code,
        facts.filter((one) => ar.includes(one)),
      ]);
    }
  });

  it('is told with the near name, and nothing in it is obeyed by a terminal', () => {
    const message = 'expected --game g1 or g2, found "g\u001b3"; did you mean "g2"?';
    expect(callText(message, 'fr')).toBe(
      'il faut pour --game g1 ou g2, et non "g\\u001b3"\u202f; vouliez-vous dire "g2"\u202f?',
    );
    expect(callText(message, 'ar')).not.toContain('\u001b');
    expect(callOf('something else')).toBeUndefined();
  });
});
