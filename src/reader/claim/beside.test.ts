import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const found = (text: string) =>
  read(text, { published: '2025-11-01', language: 'en' }).proposals.flatMap((one) =>
    one.kind === 'claim' ? [`${one.byText} | ${one.hedge}`] : [],
  );

describe('what is said of the words before the comma', () => {
  it.each([
    ['The toll stands at 300, a figure Ankara disputes.', 'Ankara | doubts'],
    ['The toll stands at 300, a figure Ankara dismissed as fake.', 'Ankara | assert'],
    [
      'Iran enriches uranium, a step Western officials call alarming.',
      'Western officials | assert',
    ],
    ['He is accused of treason, which his lawyers call absurd.', 'his lawyers | assert'],
    ['The bridge is mined, a claim that the army repeated on Monday.', 'the army | assert'],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  it.each([
    'The army, a force Kenya trained, left.',
    'The road, which the army closed, is open.',
    'The draft, which the two ministries announced, is short.',
    'The minister, a man of letters, said nothing.',
  ])('%s: nothing', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('leaves "a centre in X said" to the centre', () => {
    expect(found('The tanks have moved, a research centre in Washington said.')).toEqual([
      'a research centre in Washington | assert',
    ]);
  });

  it('has the same source whatever noun and verb stand there', () => {
    const noun = fc.constantFrom('figure', 'claim', 'step', 'level', 'version', 'charge');
    const who = fc.constantFrom('Ankara', 'Tehran', 'the ministry', 'both governments');
    const verb = fc.constantFrom('disputes', 'denies', 'rejected as false', 'calls baseless');
    fc.assert(
      fc.property(noun, who, verb, (a, b, c) =>
        found(`The troops have left, a ${a} ${b} ${c}.`).some((one) => one.startsWith(`${b} |`)),
      ),
    );
  });
});
