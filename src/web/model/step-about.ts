/** What the thing of an edit is called, at the moment of the edit: later it may be gone or renamed. */
import { pair } from '../../report/pair.ts';
import {
  type EditDescription,
  type Language,
  languages,
  type Situation,
  type Words,
} from '../../situation/index.ts';
import { actorName, kindOf, nameOf, type Thing, thingAt } from './thing.ts';

export function addressOfEdit({ part, id, within }: EditDescription): string {
  const inner = within.map((one) => `${one.list}/${one.id}`);
  return [part, id, ...inner].filter(Boolean).join('/');
}

/** A whole thing that an edit adds or takes away, the innermost. */
function wholeThing(said: EditDescription): Thing | undefined {
  const value = said.to ?? said.from;
  if (said.op === 'set' || said.op === 'unset' || typeof value !== 'object' || value === null)
    return undefined;
  const { id } = value as { readonly id?: unknown };
  if (typeof id !== 'string') return undefined;
  const at = addressOfEdit(said);
  const isNamed = at.endsWith(`/${id}`) && said.field.length === 0;
  const address = isNamed ? at : [at, ...said.field, id].join('/');
  return { address, kind: kindOf(address), value: value as Thing['value'] };
}

function nameIn(said: EditDescription, situation: Situation, language: Language) {
  const whole = wholeThing(said);
  if (whole) return nameOf(situation, whole, language);
  const thing = thingAt(situation, addressOfEdit(said));
  if (thing === undefined) return undefined;
  // A sign that changes is said as what it was and what it became, not in the name.
  if (thing.kind !== 'tie') return nameOf(situation, thing, language);
  const { a, b } = thing.value;
  return pair(actorName(situation, a, language), actorName(situation, b, language), language);
}

/** The name in the three languages; undefined where nothing of that name stands in the document. */
export function namesAbout(said: EditDescription, situation: Situation): Words | undefined {
  const names: Partial<Record<Language, string>> = {};
  for (const language of languages) {
    try {
      const name = nameIn(said, situation, language);
      if (name) names[language] = name;
    } catch {
      // A value that is not sound may lack what a name is made of.
      return undefined;
    }
  }
  return Object.keys(names).length > 0 ? (names as Words) : undefined;
}
