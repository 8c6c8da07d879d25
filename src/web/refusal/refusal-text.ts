/** Why an edit is not taken, in the language of the page: where, what was expected, what was found. */
import { isolate, leftToRight, withoutIsolates } from '../../report/direction.ts';
import { expectedOf } from '../../report/fault/expected.ts';
import { foundOf } from '../../report/fault/found.ts';
import type { Edit, EditError, Language, Situation } from '../../situation/index.ts';
import { colon } from '../model/colon.ts';
import { nameOf } from '../model/thing.ts';
import { type FormWords, formWords } from '../words/form/index.ts';
import { words as vocabularies, type Words } from '../words/index.ts';
import { refusal } from '../words/refusal/index.ts';
import { afterEdits, type FaultPlace, faultPlace, nameOfId } from './place.ts';
import { saidText, type Told } from './said-text.ts';

/** What a field is called: in a form, in the inspector, or as it is written. */
function fieldName(field: string, kind: string | undefined, language: Language): string {
  const form: FormWords = formWords[language];
  const words = vocabularies[language];
  const own = kind === 'tie' ? form.field[field as keyof FormWords['field']] : undefined;
  return own ?? words.field[field as keyof Words['field']] ?? isolate(field);
}

/** One of a closed list, by its word where it has one. */
function choiceName(value: string, language: Language): string {
  return vocabularies[language].choice[value as keyof Words['choice']] ?? isolate(value);
}

function whereText({ situation, thing, field, change }: FaultPlace, language: Language): string {
  const words = vocabularies[language];
  const say = refusal[language];
  const quoteless = (text: string) => isolate(withoutIsolates(text));
  if (thing === undefined) return field ? fieldName(field, undefined, language) : '';
  const where = say.where(words.thing[thing.kind], quoteless(nameOf(situation, thing, language)));
  if (change !== undefined) return say.change(where, change + 1);
  return field ? say.field(where, fieldName(field, thing.kind, language)) : where;
}

/** An inner fault of a scenario: `ties[3].b: unknown actor "wagner"`. */
function innerFault(found: string): Pick<EditError, 'path' | 'expected' | 'found'> | undefined {
  const [, path = '', said = ''] = /^(\S+): (.+)$/s.exec(found) ?? [];
  const plain = /^expected (.+), found (.+)$/s.exec(said);
  if (plain) return { path, expected: plain[1]!, found: plain[2]! };
  const unknown = /^unknown (.+?) (".*")$/.exec(said);
  return unknown ? { path, expected: `the id of a ${unknown[1]}`, found: unknown[2]! } : undefined;
}

/** The names that a fact may hold: ids become names of the situation before the edits. */
function factText(situation: Situation, fact: string, language: Language): string {
  if (/^[-+\d][-+\d.,:]*$/.test(fact)) return leftToRight(fact);
  const name = nameOfId(situation, fact, (thing) => nameOf(situation, thing, language));
  return isolate(withoutIsolates(name ?? fact));
}

function whyText(
  situation: Situation,
  error: Pick<EditError, 'expected' | 'found'>,
  language: Language,
): string {
  const say = refusal[language];
  const wanted = expectedOf(error.expected);
  const there = foundOf(error.found);
  if (wanted?.[0]?.code === 'reference' && there?.code === 'quoted')
    return say.gone(factText(situation, there.facts[0] ?? '', language));
  const comma = language === 'ar' ? '، ' : ', ';
  const told: Told = (fact, code) =>
    code === 'oneOf' || code === 'keys'
      ? fact
          .split(', ')
          .map((one) => choiceName(one, language))
          .join(comma)
      : factText(situation, fact, language);
  return saidText(error, language, told) ?? say.unclear;
}

/** Where no place is known the sentence stands alone, and begins as one. */
const begun = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** One fault in a line: `Tie Mali + Wagner, with or against whom: expected …`. */
export function refusalText(
  situation: Situation,
  edits: readonly Edit[],
  error: EditError,
  language: Language,
): string {
  const say = refusal[language];
  const place = faultPlace(situation, edits, error);
  const inner = place.thing?.kind === 'scenario' ? innerFault(error.found) : undefined;
  let where = whereText(place, language);
  if (inner && place.thing) {
    const changes = (place.thing.value.edits ?? []) as readonly Edit[];
    const there = whereText(faultPlace(afterEdits(situation, edits), changes, inner), language);
    if (there) where = say.inside(where, there);
  }
  // What is there, and would be gone, is no slip of the pen.
  const named = foundOf((inner ?? error).found)?.facts[0] ?? '';
  const isSlip = nameOfId(situation, named, () => named) === undefined;
  const near = error.near && isSlip ? ` ${say.near(isolate(error.near))}` : '';
  const why = whyText(situation, inner ?? error, language);
  return `${where ? `${where}${colon(language)}${why}` : begun(why)}.${near}`;
}
