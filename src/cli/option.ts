/** Options that several commands share, each defined once. */
import type { Command } from 'commander';
import { isPartialDate, type Language, languages } from '../situation/index.ts';
import { CallFailure } from './failure.ts';
import { localeLanguage } from './language.ts';

/** As they are given, of every command that weighs. */
export interface WeighingOptions {
  readonly json?: boolean;
  readonly lang?: string;
  readonly asOf?: string;
  readonly scenario?: string;
  readonly reading?: string[];
}

/** What the options shared by the weighing commands come to. */
export interface WeighingChoice {
  readonly asOf?: string;
  readonly scenario?: string;
  readonly readings: ReadonlyMap<string, string>;
}

export function addLanguage(command: Command): Command {
  return command.option(
    '--lang <code>',
    'language of the words: en, ar or fr (default: the locale’s)',
  );
}

export function chosenLanguage(code: string | undefined): Language {
  if (code === undefined) return localeLanguage();
  const found = languages.find((language) => language === code);
  if (!found) throw new CallFailure(`expected --lang en, ar or fr, found "${code}"`);
  return found;
}

export function addWeighing(command: Command): Command {
  return command
    .option('--as-of <date>', 'weigh at this date (EDTF) instead of the situation’s own')
    .option('--scenario <id>', 'apply a scenario of the situation')
    .option(
      '--reading <dm=id>',
      'take an alternative reading of a decision maker; repeatable',
      collected,
      [],
    );
}

/** For an option that may be given several times. */
export function collected(value: string, before: string[]): string[] {
  return [...before, value];
}

export function weighingChoice(options: WeighingOptions): WeighingChoice {
  if (options.asOf !== undefined && !isPartialDate(options.asOf)) {
    throw new CallFailure(`expected --as-of a date such as 2024-11-01, found "${options.asOf}"`);
  }
  const readings = new Map<string, string>();
  for (const text of options.reading ?? []) {
    const match = /^([^=]+)=([^=]+)$/.exec(text);
    if (!match) throw new CallFailure(`expected --reading DM=ID, found "${text}"`);
    if (readings.has(match[1] as string))
      throw new CallFailure(`expected one reading of "${match[1]}", found two`);
    readings.set(match[1] as string, match[2] as string);
  }
  return { asOf: options.asOf, scenario: options.scenario, readings };
}
