/** Each command that weighs says at the head of its words what was asked for in place of what is stated. */
import { describe, expect, it } from 'vitest';
import { mizan } from './run.ts';

const SAHEL = 'examples/sahel-2024';
const flags = ['--as-of', '2024-06', '--scenario', 'wagner-leaves', '--lang', 'en'];
const head = (out: string) => out.split('\n')[0];

describe('the head of a report', () => {
  it.each(['weigh', 'conflict', 'inverse', 'balance', 'depend', 'hypotheses'])(
    'names the date and the scenario: %s',
    (command) => {
      const { out } = mizan(command, SAHEL, ...flags);
      expect(head(out)).toMatch(/as of June 2024 · Scenario: Wagner leaves$/);
    },
  );

  it.each(['weigh', 'conflict', 'inverse'])('names the readings: %s', (command) => {
    const { out } = mizan(command, SAHEL, '--reading', 'algeria=bluff', '--lang', 'en');
    expect(head(out)).toMatch(/as of 1 November 2024 · Algeria: bluffing$/);
  });

  it('says of an outcome whether it holds where no order is left to vary', () => {
    const { out } = mizan('inverse', SAHEL, '--reading', 'russia=resolute', '--lang', 'en');
    expect(out.replace(/\s+/g, ' ')).toContain(
      'With Russia read as “resolute”, the halt does not hold under any of the six concepts.',
    );
  });
});
