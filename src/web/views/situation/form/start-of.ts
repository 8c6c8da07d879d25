/** What a new thing starts with: what is said already by the thing that is selected. */
import type { Situation } from '../../../../situation/index.ts';
import type { FormPart } from './form-field.ts';
import type { Values } from './form-value.ts';

/** What an event says of two actors: whom a tie joins, who supplies whom, and the words for it. */
function startOfEvent(situation: Situation, part: FormPart, id: string | undefined): Values {
  const event = situation.events.find((one) => one.id === id);
  if (!event) return {};
  const { quotes, from, to } = event;
  const [a, b] = [...new Set([...from, ...to])];
  if (part === 'ties') return { a, b, quotes };
  if (part === 'needs') return { client: to[0], quotes };
  if (part === 'supplies') return { supplier: from[0], events: [event.id], quotes };
  return part === 'claims' ? { quotes } : {};
}

/** Of whom and of what a capacity or a threshold is, beside an actor, a need or a supply. */
function startOfSize(
  { needs, supplies }: Situation,
  part: 'capacities' | 'thresholds',
  from: string | undefined,
  id: string | undefined,
): Values {
  const isCapacity = part === 'capacities';
  if (from === 'actors') return isCapacity ? { supplier: id } : { client: id };
  const supply = from === 'supplies' ? supplies.find((one) => one.id === id) : undefined;
  const need = needs.find((one) => one.id === (from === 'needs' ? id : supply?.need));
  if (!need) return {};
  if (isCapacity) return { ...(supply ? { supplier: supply.supplier } : {}), needs: [need.id] };
  return { client: need.client, ...(supply ? { patron: supply.supplier } : {}) };
}

/** What a new thing of a part starts with, beside the thing that is selected. */
export function startOf(situation: Situation, part: FormPart, at: string | undefined): Values {
  const [from, id] = at?.split('/') ?? [];
  const isSized = from === 'actors' || from === 'needs' || from === 'supplies';
  if (isSized && (part === 'capacities' || part === 'thresholds'))
    return startOfSize(situation, part, from, id);
  if (from === 'actors' && part === 'ties') return { a: id };
  if (from === 'actors' && part === 'events') return { from: [id] };
  if (from === 'actors' && part === 'claims') return { attribution: [{ actor: id }] };
  if (from === 'actors' && part === 'needs') return { client: id };
  if (from === 'actors' && part === 'supplies') return { supplier: id };
  if (from === 'needs' && part === 'supplies') return { need: id };
  if (from === 'claims' && (part === 'ties' || part === 'supplies')) return { claims: [id] };
  if (from === 'events') return startOfEvent(situation, part, id);
  if (from === 'sources' && part === 'claims') return { attribution: [{ source: id }] };
  if (from === 'quotes' && part !== 'sources') return { quotes: [id] };
  return {};
}
