/** Addresses of the workbench: `#/sahel-2024/conflict/g1?as-of=2024-11-01&at=ties/mali-wagner`. */

export interface Route {
  readonly situation?: string;
  readonly view?: string;
  /** What the view shows of several: a game, a source. */
  readonly item?: string;
  readonly asOf?: string;
  readonly scenario?: string;
  /** `russia=deterred,algeria=bluffing`. */
  readonly readings?: string;
  /** The address of the one selected thing. */
  readonly at?: string;
}

/** In place of a situation, where none is open. */
const NONE = '~';

const QUERY = { asOf: 'as-of', scenario: 'scenario', readings: 'reading', at: 'at' } as const;

export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const steps = path.split('/');
  const [situation, view, item] = steps.map(decoded);
  const found = new URLSearchParams(query);
  const parts: Record<string, string | undefined> = {
    situation: steps[0] === NONE ? undefined : situation,
    view,
    item,
  };
  for (const [key, name] of Object.entries(QUERY)) parts[key] = found.get(name) ?? undefined;
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value)) as Route;
}

/** A step of an address; what cannot be decoded stays as it is. */
function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/** A step that is written as `NONE` is: it would be taken for no situation. */
const encoded = (step: string) => (step === NONE ? '%7E' : encodeURIComponent(step));

export function routeHash(route: Route): string {
  const steps = [route.situation, route.view, route.item].map((step) => step && encoded(step));
  if (route.view) steps[0] ??= NONE;
  const end = steps.indexOf(undefined);
  const path = end < 0 ? steps : steps.slice(0, end);
  const query = new URLSearchParams();
  for (const [key, name] of Object.entries(QUERY)) {
    const value = route[key as keyof typeof QUERY];
    if (value) query.set(name, value);
  }
  // Slashes in an address read better plain, and a query may hold them.
  const text = query.toString().replaceAll('%2F', '/');
  return `#/${path.join('/')}${text ? `?${text}` : ''}`;
}

/** Readings of a route, by decision maker. */
export function readingsOf(route: Route): Map<string, string> {
  const pairs = (route.readings ?? '').split(',').map((pair) => pair.split('='));
  return new Map(pairs.flatMap(([dm, id]) => (dm && id ? [[dm, id] as const] : [])));
}
