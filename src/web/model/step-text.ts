/** A step of the history in words: what it changed, from what to what. */
import { dateText } from '../../report/date-text.ts';
import { inLanguage } from '../../report/name.ts';
import {
  dateFault,
  type EditDescription,
  type Language,
  type Situation,
  type Words,
} from '../../situation/index.ts';
import { type Words as Vocabulary, words as vocabularies } from '../words/index.ts';
import { stepFields } from '../words/step/index.ts';
import type { Step, StepEdit } from './history.ts';
import { addressOfEdit, namesAbout } from './step-about.ts';
import { kindOf, nameOf, thingAt } from './thing.ts';

const quoted = (name: string) => `\u2068${name}\u2069`;

/** The thing that an edit is about, under the name it had; else its sort and its short name. */
function aboutOf(said: StepEdit, situation: Situation, language: Language): string {
  const names = said.about ?? namesAbout(said, situation);
  if (names) return quoted(inLanguage(names, language));
  const address = addressOfEdit(said);
  const id = address.split('/').at(-1) ?? address;
  return `${vocabularies[language].thing[kindOf(address)]} ${quoted(id)}`;
}

function fieldName(said: EditDescription, language: Language): string {
  const words = vocabularies[language].field as Readonly<Record<string, string>>;
  const own = stepFields[language] as Readonly<Record<string, string>>;
  const name = (step: string) => own[step] ?? words[step];
  const known = said.field.findLast((step) => name(step) !== undefined) ?? said.part;
  return name(known) ?? said.field.at(-1) ?? said.part;
}

/** Whether an edit adds or takes away a thing that has a name of its own. */
const isWhole = ({ op, field, to, from }: StepEdit): boolean =>
  field.length === 0 ||
  (op === 'add' && typeof (to as { id?: unknown } | null)?.id === 'string') ||
  (op === 'remove' && typeof (from as { id?: unknown } | null)?.id === 'string');

function editText(said: StepEdit, situation: Situation, language: Language): string {
  const words = vocabularies[language];
  const about = aboutOf(said, situation, language);
  if (said.op === 'add' && isWhole(said)) return words.step.add(about);
  if (said.op === 'remove' && isWhole(said)) return words.step.remove(about);
  if (said.id === undefined) return words.step.setWhole(fieldName(said, language));
  if (said.field.length === 0) return words.step.setWhole(about);
  const field = fieldName(said, language);
  return said.op === 'unset' ? words.step.unset(about, field) : words.step.set(about, field);
}

/** One line that names a step. */
export function stepText(step: Step, situation: Situation, language: Language): string {
  const { step: say } = vocabularies[language];
  const { label, edits, said } = step;
  const about = label?.about ?? (said[0] ? aboutOf(said[0], situation, language) : '');
  switch (label?.kind) {
    case 'reset':
      return say.reset;
    case 'theirs':
      return say.theirs;
    case 'mine':
      return say.mine;
    case 'merged':
      return say.merged;
    case 'accept':
      return say.accept(label.count ?? edits.length, about);
    case 'reject':
      return say.reject(about);
    case 'import':
      return say.import(about);
    case 'reorder':
      return say.reorder(about);
    case 'join':
      return say.join(about);
    case 'scenario':
      return say.toScenario(about);
  }
  const first = said[0] ? editText(said[0], situation, language) : '';
  return edits.length > 1 ? `${first} ${say.more(edits.length - 1)}` : first;
}

/** An end of a range: a number, or one of a scale. */
function endText(end: unknown, language: Language): string {
  const choices = vocabularies[language].choice as Readonly<Record<string, string>>;
  return choices[String(end)] ?? String(end);
}

/** A string as it is read: a choice by its word, a date by its month, an id by the name behind it. */
function plainText(text: string, field: string, situation: Situation, language: Language) {
  const { choice } = vocabularies[language];
  if (field === 'order' && text === 'unknown') return choice.orderUnknown;
  const known = choice[text as keyof Vocabulary['choice']];
  if (known !== undefined) return known;
  if (DATED.has(field) && dateFault(text) === undefined) return dateText(text, language);
  const named = NAMING.flatMap((part) => thingAt(situation, `${part}/${text}`) ?? [])[0];
  if (named) return quoted(nameOf(situation, named, language));
  return text.length < 60 ? quoted(text) : undefined;
}

const DATED = new Set(['date', 'within', 'during', 'asOf', 'published', 'retrieved']);
/** Parts whose members other things name by their ids. */
const NAMING = ['actors', 'needs', 'events', 'claims', 'sources'] as const;

function valueText(
  value: unknown,
  field: string,
  situation: Situation,
  language: Language,
): string | undefined {
  const words = vocabularies[language];
  if (field === 'edits' && Array.isArray(value)) return words.scenarios.count(value.length);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? words.choice.yes : words.choice.no;
  if (typeof value === 'string') return plainText(value, field, situation, language);
  if (typeof value !== 'object' || value === null) return undefined;
  if ('low' in value && 'high' in value) {
    const [low, high] = [endText(value.low, language), endText(value.high, language)];
    return typeof value.low === 'number' ? `\u2066${low} – ${high}\u2069` : `${low} – ${high}`;
  }
  if ('ar' in value || 'en' in value || 'fr' in value) {
    const text = inLanguage(value as Words, language);
    return text.length < 60 ? quoted(text) : undefined;
  }
  return undefined;
}

/** What one edit changed, `1 → 3`; nothing where there is no short way to say it. */
function editChange(said: StepEdit, situation: Situation, language: Language): string | undefined {
  if (said.field.length === 0 || said.op === 'add' || said.op === 'remove') return undefined;
  const field = said.field.findLast((step) => !/^(ar|en|fr|\d+)$/.test(step)) ?? '';
  const from = valueText(said.from, field, situation, language);
  const to = valueText(said.to, field, situation, language);
  const { unknown, step: say } = vocabularies[language];
  return from === undefined && to === undefined
    ? undefined
    : say.fromTo(from ?? unknown, to ?? unknown);
}

/** What a step changed: `1 → 3`; of several fields of one thing, each under its name. */
export function stepChange(
  step: Step,
  situation: Situation,
  language: Language,
): string | undefined {
  const { said, edits, label } = step;
  if (label !== undefined || edits.length !== said.length || said.length > 3) return undefined;
  const [first] = said;
  const isOne = said.every((one) => addressOfEdit(one) === (first && addressOfEdit(first)));
  if (!first || !isOne) return undefined;
  if (said.length === 1) return editChange(first, situation, language);
  const changes = said.map((one) => {
    const change = editChange(one, situation, language);
    return change && `${fieldName(one, language)} ${change}`;
  });
  return changes.every(Boolean) ? changes.join(' · ') : undefined;
}
