/** Why an edit is not taken, in the language of the page: where, what was expected, what was found. */
import { isolate, leftToRight, withoutIsolates } from '../../report/direction.ts';
import { numberAsWritten } from '../../report/number-text.ts';
import { listed } from '../../report/words/count.ts';
import type { Edit, EditError, Language, Situation } from '../../situation/index.ts';
import { nameOf } from '../model/thing.ts';
import { type FormWords, formWords } from '../words/form/index.ts';
import { words as vocabularies, type Words } from '../words/index.ts';
import { refusal } from '../words/refusal/index.ts';
import { expectedOf, foundOf, NUMBERS } from './phrase.ts';
import { afterEdits, type FaultPlace, faultPlace, nameOfId } from './place.ts';

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

function saidText(
  situation: Situation,
  { expected, found }: Pick<EditError, 'expected' | 'found'>,
  language: Language,
): string {
  const say = refusal[language];
  const wanted = expectedOf(expected);
  const there = foundOf(found);
  const names = (facts: readonly string[]) =>
    facts.map((fact) => factText(situation, fact, language));
  if (wanted?.[0]?.code === 'reference' && there?.code === 'quoted')
    return say.gone(names(there.facts)[0] ?? '');
  if (wanted === undefined) return say.unclear;
  const comma = language === 'ar' ? '، ' : ', ';
  const choices = ([all = '']: readonly string[]) => [
    all
      .split(', ')
      .map((one) => choiceName(one, language))
      .join(comma),
  ];
  const numbers = (facts: readonly string[]) =>
    facts.map((fact) => numberAsWritten(fact, language));
  const expecting = say.or(
    wanted.map(({ code, facts }) => {
      const told = NUMBERS.has(code) ? numbers : names;
      return say.expected[code](code === 'oneOf' ? choices(facts) : told(facts));
    }),
  );
  // Several movers stand in one gap of the engine's phrase.
  const facts = there?.code === 'movers' ? (there.facts[0]?.split(' and ') ?? []) : there?.facts;
  const told = there && NUMBERS.has(there.code) ? numbers(facts ?? []) : names(facts ?? []);
  const finding = there
    ? say.found[there.code](there.code === 'movers' ? [listed(told, language)] : told)
    : isolate(found);
  return say.said(expecting, finding);
}

/** One fault in a line: `Tie Mali + Wagner, with or against whom: …`. */
export function refusalText(
  situation: Situation,
  edits: readonly Edit[],
  error: EditError,
  language: Language,
): string {
  const say = refusal[language];
  const place = faultPlace(situation, edits, error);
  const inner = place.thing?.kind === 'scenario' ? innerFault(error.found) : undefined;
  const where = [whereText(place, language)];
  if (inner && place.thing) {
    const changes = (place.thing.value.edits ?? []) as readonly Edit[];
    where.push(whereText(faultPlace(afterEdits(situation, edits), changes, inner), language));
  }
  // What is there, and would be gone, is no slip of the pen.
  const named = foundOf((inner ?? error).found)?.facts[0] ?? '';
  const isSlip = nameOfId(situation, named, () => named) === undefined;
  const near = error.near && isSlip ? say.near(isolate(error.near)) : '';
  const text = saidText(situation, inner ?? error, language);
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  return [[...where.filter(Boolean), text].join(colon), near].filter(Boolean).join(' ');
}
