/** A step of the history in words: what it changed, from what to what. */
import { inLanguage } from '../../report/name.ts';
import type { EditDescription, Language, Situation, Words } from '../../situation/index.ts';
import { type Words as Vocabulary, words as vocabularies } from '../words/index.ts';
import type { Step } from './history.ts';
import { nameOf, type Thing, thingAt } from './thing.ts';

const SINGULAR: Readonly<Record<string, Thing['kind']>> = {
  sources: 'source',
  quotes: 'quote',
  actors: 'actor',
  events: 'event',
  ties: 'tie',
  claims: 'claim',
  needs: 'need',
  supplies: 'supply',
  questions: 'question',
  games: 'game',
  scenarios: 'scenario',
};

const quoted = (name: string) => `\u2068${name}\u2069`;

/** The thing that an edit is about: the innermost member, as it stands now or as it stood. */
function aboutOf(said: EditDescription, situation: Situation, language: Language): string {
  const inner = said.within.map((one) => `${one.list}/${one.id}`).join('/');
  const address = [said.part, said.id, inner].filter(Boolean).join('/');
  const kind = SINGULAR[said.part] ?? 'member';
  const whole = said.field.length === 0 ? (said.to ?? said.from) : undefined;
  const value = typeof whole === 'object' && whole !== null ? (whole as Thing['value']) : undefined;
  const thing: Thing | undefined =
    said.within.length === 0 && value !== undefined
      ? { address, kind, value }
      : thingAt(situation, address);
  if (thing === undefined) return address;
  try {
    return quoted(nameOf(situation, thing, language));
  } catch {
    // A value that came from an older document may lack what a name is made of.
    return address;
  }
}

function fieldName(said: EditDescription, words: Vocabulary): string {
  const known = said.field.findLast((step) => step in words.field);
  if (known) return words.field[known as keyof Vocabulary['field']];
  const part = said.part as keyof Vocabulary['field'];
  return words.field[part] ?? said.field.at(-1) ?? said.part;
}

function editText(said: EditDescription, situation: Situation, language: Language): string {
  const words = vocabularies[language];
  const about = aboutOf(said, situation, language);
  if (said.op === 'add' && said.field.length === 0) return words.step.add(about);
  if (said.op === 'remove' && said.field.length === 0) return words.step.remove(about);
  if (said.id === undefined) return words.step.setWhole(fieldName(said, words));
  if (said.field.length === 0) return words.step.setWhole(about);
  const field = fieldName(said, words);
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

function valueText(value: unknown, language: Language): string | undefined {
  const words = vocabularies[language];
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? words.choice.yes : words.choice.no;
  if (typeof value === 'string') {
    return (
      words.choice[value as keyof Vocabulary['choice']] ?? (value.length < 60 ? value : undefined)
    );
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if ('low' in value && 'high' in value) return `\u2066${value.low} – ${value.high}\u2069`;
  if ('ar' in value || 'en' in value || 'fr' in value) {
    const text = inLanguage(value as Words, language);
    return text.length < 60 ? text : undefined;
  }
  return undefined;
}

/** What a step of one edit changed, `1 → 3`; nothing where there is no short way to say it. */
export function stepChange(step: Step, language: Language): string | undefined {
  const [said] = step.said;
  if (step.edits.length !== 1 || !said || said.field.length === 0) return undefined;
  const from = valueText(said.from, language);
  const to = valueText(said.to, language);
  const { unknown, step: say } = vocabularies[language];
  return from === undefined && to === undefined
    ? undefined
    : say.fromTo(from ?? unknown, to ?? unknown);
}
