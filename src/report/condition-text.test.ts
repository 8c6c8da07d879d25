import { expect, it } from 'vitest';
import { comparison, conditionText } from './condition-text.ts';
import type { GameWords } from './game-words.ts';
import { vocabularies } from './words/index.ts';

const names = {
  words: vocabularies.en,
  statementShort: (_: string, id: string) => id,
  decisionMaker: (id: string) => id.toUpperCase(),
} as GameWords;
const said = (conditions: string[][]) => conditionText(conditions, names, 'russia');

it('takes out in front what every conjunction shares', () => {
  expect(
    said([
      ['STAY > GO', 'APP > SUP'],
      ['STAY > GO', 'CAUT > SUP'],
    ]),
  ).toBe('STAY > GO and (APP > SUP or CAUT > SUP)');
});

it('joins comparisons that follow on each other', () => {
  expect(said([['APP > SUP', 'SUP > CAUT']])).toBe('APP > SUP > CAUT');
  expect(said([['SUP > CAUT', 'APP > SUP']])).toBe('APP > SUP > CAUT');
});

it('says whose preferences are meant where several decision makers vary', () => {
  expect(
    said([
      ['mali:STAY > mali:GO', 'mali:APP > mali:SUP'],
      ['mali:STAY > mali:GO', 'mali:CAUT > mali:SUP'],
    ]),
  ).toBe('MALI: STAY > GO and (APP > SUP or CAUT > SUP)');
  expect(said([['mali:A > mali:B', 'russia:A > russia:B', 'mali:B > mali:C']])).toBe(
    'MALI: A > B > C and RUSSIA: A > B',
  );
  // A semicolon would part more than the *or* does.
  expect(
    said([
      ['mali:A > mali:B', 'russia:A > russia:B'],
      ['mali:A > mali:C', 'russia:A > russia:B'],
    ]),
  ).toBe('RUSSIA: A > B and (MALI: A > B or MALI: A > C)');
  expect(said([['mali:HONOUR > mali:W'], ['russia:UKR > russia:INFL']])).toBe(
    'MALI: HONOUR > W or RUSSIA: UKR > INFL',
  );
});

it('tells always from never', () => {
  expect(said([[]])).toBe('any order will do');
  expect(said([])).toBe('none');
});

it('reads a comparison with and without its decision maker', () => {
  expect(comparison('A > B', 'x')).toEqual({ dm: 'x', above: 'A', below: 'B' });
  expect(comparison('mali:HONOUR > mali:W', 'x')).toEqual({
    dm: 'mali',
    above: 'HONOUR',
    below: 'W',
  });
  expect(() => comparison('A < B', 'x')).toThrow(RangeError);
});
