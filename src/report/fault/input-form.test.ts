import { describe, expect, it } from 'vitest';
import { languages } from '../../situation/index.ts';
import { inputFaultWords } from '../words/fault/input/index.ts';
import { faultText } from './fault-text.ts';
import { inputExpectedOf, inputFoundOf } from './input-form.ts';

const FACTS = ['3', '4', '5'];

describe('what is said of input files that are no situation', () => {
  it('is known again from its English, form by form', () => {
    const { expected, found } = inputFaultWords.en;
    for (const [code, say] of Object.entries(expected))
      expect(inputExpectedOf(say(FACTS))?.code).toBe(code);
    for (const [code, say] of Object.entries(found))
      expect(inputFoundOf(say(FACTS))?.code).toBe(code);
  });

  it('has words for every form, with every fact of the English, and no colon', () => {
    const facts = ['alpha', 'beta', 'gamma'];
    const said = (text: string) => facts.map((fact) => text.includes(fact));
    for (const language of languages) {
      for (const part of ['expected', 'found'] as const) {
        const english = inputFaultWords.en[part] as Record<string, (of: string[]) => string>;
        for (const [code, say] of Object.entries(inputFaultWords[language][part])) {
          const text = say(facts);
          expect(text, code).not.toMatch(/undefined/);
          expect(said(text), `${language} ${code}`).toEqual(said(english[code]?.(facts) ?? ''));
          if (language !== 'en') expect(text, code).not.toMatch(/:(\s|$)/);
        }
      }
    }
  });

  it('is a sentence in each language', () => {
    const fault = { expected: 'each pair once', found: 'the same pair as on line 3', message: '' };
    expect(faultText(fault, 'fr')).toBe(
      'il faut chaque paire une seule fois, et non la même paire qu’à la ligne 3',
    );
    expect(faultText(fault, 'ar')).toBe(
      'المطلوب كلّ زوج مرّة واحدة، والموجود الزوج الذي في السطر 3 نفسه',
    );
  });

  it('takes a word for what it is in such a file: none is nothing there', () => {
    const none = { expected: 'at least one need', found: 'none', message: '' };
    expect(faultText(none, 'fr')).toBe('il faut au moins un besoin, et non zéro');
    const token = { expected: 'a key', found: 'none', message: '' };
    expect(faultText(token, 'fr')).toContain('none');
  });
});
