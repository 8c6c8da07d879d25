/** The things of a situation: what stands at an address, of what sort, under which name. */
import { inLanguage, legible } from '../../report/name.ts';
import { pair } from '../../report/pair.ts';
import { placeAt } from '../../situation/address.ts';
import type { Language, Situation, Words } from '../../situation/index.ts';

export type ThingKind =
  | 'source'
  | 'quote'
  | 'actor'
  | 'event'
  | 'tie'
  | 'claim'
  | 'need'
  | 'supply'
  | 'capacity'
  | 'threshold'
  | 'question'
  | 'hypothesis'
  | 'evidence'
  | 'rating'
  | 'game'
  | 'decisionMaker'
  | 'option'
  | 'statement'
  | 'reading'
  | 'proposition'
  | 'infeasible'
  | 'target'
  | 'scenario'
  | 'situation'
  | 'step'
  | 'member';

export interface Thing {
  readonly address: string;
  readonly kind: ThingKind;
  readonly value: Readonly<Record<string, unknown>>;
}

const KINDS: Readonly<Record<string, ThingKind>> = {
  sources: 'source',
  quotes: 'quote',
  actors: 'actor',
  events: 'event',
  ties: 'tie',
  claims: 'claim',
  needs: 'need',
  supplies: 'supply',
  capacities: 'capacity',
  thresholds: 'threshold',
  questions: 'question',
  hypotheses: 'hypothesis',
  evidence: 'evidence',
  ratings: 'rating',
  games: 'game',
  decisionMakers: 'decisionMaker',
  options: 'option',
  statements: 'statement',
  readings: 'reading',
  propositions: 'proposition',
  infeasible: 'infeasible',
  targets: 'target',
  scenarios: 'scenario',
  path: 'step',
};

export function kindOf(address: string): ThingKind {
  return KINDS[address.split('/').at(-2) ?? ''] ?? 'member';
}

/** The thing at an address; a field of a thing gives the thing. */
export function thingAt(situation: Situation, address: string): Thing | undefined {
  const steps = address.split('/');
  for (let end = steps.length; end >= 2; end--) {
    const at = steps.slice(0, end).join('/');
    const place = placeAt(situation, at);
    const isThing = 'path' in place && typeof place.path.at(-1) === 'number';
    if (isThing && typeof place.value === 'object' && place.value !== null) {
      return { address: at, kind: kindOf(at), value: place.value as Thing['value'] };
    }
  }
  return undefined;
}

const SIGNS: Readonly<Record<string, string>> = { '+': '+', '-': '−', unknown: '?' };

export function actorName(situation: Situation, id: unknown, language: Language): string {
  const actor = situation.actors.find((one) => one.id === id);
  return actor ? inLanguage(actor.name, language) : String(id ?? '');
}

/** The name of a thing as it stands in a list. */
export function nameOf(
  situation: Situation,
  { kind, value, address }: Thing,
  language: Language,
): string {
  const say = (words: unknown) => inLanguage(words as Words, language);
  const actor = (id: unknown) => actorName(situation, id, language);
  switch (kind) {
    case 'tie':
      return `${actor(value.a)} ${SIGNS[String(value.sign)]} ${actor(value.b)}`;
    case 'quote':
      return legible(String(value.exact));
    case 'event':
      return say(value.summary);
    case 'claim':
      return say(value.statement);
    case 'question':
      return say(value.text);
    case 'decisionMaker':
      return actor(value.id);
    case 'supply': {
      const need = situation.needs.find((one) => one.id === value.need);
      return `${actor(value.supplier)} · ${need ? inLanguage(need.name, language) : String(value.need)}`;
    }
    case 'capacity': {
      const named = situation.needs.filter((one) => (value.needs as string[]).includes(one.id));
      return `${actor(value.supplier)} · ${named.map((one) => say(one.name)).join(' + ')}`;
    }
    case 'threshold':
      return value.patron
        ? pair(actor(value.client), actor(value.patron), language)
        : actor(value.client);
    case 'evidence': {
      const claim = situation.claims.find((one) => one.id === value.claim);
      return claim ? inLanguage(claim.statement, language) : String(value.claim);
    }
    case 'step': {
      const event = situation.events.find((one) => one.id === value.event);
      return event ? say(event.summary) : String(value.state ?? '');
    }
    case 'infeasible':
      return String(value.holds);
    default: {
      const words = value.name ?? value.title;
      return words ? say(words) : String(value.id ?? address);
    }
  }
}
