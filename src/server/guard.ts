/**
 * Who is let in, decided from the head of a request before any handler sees it. A page of a
 * stranger, open in the same browser, can send requests here: by a name that it rebinds to
 * 127.0.0.1, by forms, by scripts. Stock servers answer many of them.
 *   1. the request line names a path, not another server                             421
 *   2. `Host` is there once, and is this server                                      421
 *   3. no upgrade, and a method that is in use                                       403
 *   4. `Sec-Fetch-Site` and `Origin`, where the browser sends them, say: this page   403
 *   5. a body is declared as JSON                                                    403
 *   6. the cookie of this server, or the token of the address for the one exchange      401
 */
import type { Session } from './session.ts';

export interface RequestHead {
  readonly method: string;
  readonly url: string;
  /** Names and values in turn, as they came: a doubled header shows. */
  readonly rawHeaders: readonly string[];
}

export type Verdict =
  | { readonly kind: 'pass' }
  /** The token was good: a cookie is set, and the address sent on to where it is no more. */
  | { readonly kind: 'exchanged'; readonly cookie: string }
  | {
      readonly kind: 'refused';
      readonly status: 401 | 403 | 421;
      readonly id: RefusalId;
      readonly message: string;
    };

type RefusalId = 'wrong-host' | 'wrong-method' | 'wrong-origin' | 'wrong-type' | 'no-session';

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE']);
const WITH_BODY = new Set(['POST', 'PUT']);
const SAFE = new Set(['GET', 'HEAD']);

/** @param hosts what `Host` may say, port included */
export function judge(head: RequestHead, hosts: ReadonlySet<string>, session: Session): Verdict {
  const path = /^\/(?![/\\])[\x21-\x7e]*$/.test(head.url);
  if (!path) return refused(421, 'wrong-host', 'expected a path of this server, found another');
  const host = values(head, 'host');
  if (host.length !== 1 || !hosts.has(host[0]!.toLowerCase()))
    return refused(421, 'wrong-host', 'expected the name of this server, found another');
  if (values(head, 'upgrade').length > 0 || !METHODS.has(head.method))
    return refused(403, 'wrong-method', 'expected GET, POST, PUT or DELETE, found another');
  if (!isOwnSite(head) || !isOwnOrigin(head, host[0]!))
    return refused(403, 'wrong-origin', 'expected a page of this server, found another');
  if (WITH_BODY.has(head.method) && !isJson(values(head, 'content-type')))
    return refused(403, 'wrong-type', 'expected a body declared as application/json');
  if (session.knows(values(head, 'cookie'))) return { kind: 'pass' };
  const cookie = head.method === 'GET' ? session.exchange(head.url) : undefined;
  if (cookie !== undefined) return { kind: 'exchanged', cookie };
  return refused(401, 'no-session', 'expected the address that the server printed');
}

function refused(status: 401 | 403 | 421, id: RefusalId, message: string): Verdict {
  return { kind: 'refused', status, id, message };
}

function values({ rawHeaders }: RequestHead, name: string): string[] {
  return rawHeaders.filter((_, at) => at % 2 === 1 && rawHeaders[at - 1]!.toLowerCase() === name);
}

/** `none` is a person at the address bar; another port of this machine is `same-site`: a stranger. */
function isOwnSite(head: RequestHead): boolean {
  const allowed = SAFE.has(head.method) ? ['same-origin', 'none'] : ['same-origin'];
  return values(head, 'sec-fetch-site').every((site) => allowed.includes(site));
}

function isOwnOrigin(head: RequestHead, host: string): boolean {
  return values(head, 'origin').every((origin) => origin === `http://${host}`);
}

function isJson(types: readonly string[]): boolean {
  return (
    types.length === 1 && /^application\/json\s*(;\s*charset=utf-8\s*)?$/i.test(types[0]!.trim())
  );
}
