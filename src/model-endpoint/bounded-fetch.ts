/** A fetch that knows one address, follows nothing, waits so long, and takes so much. */
export class OversizedAnswer extends Error {
  override readonly name = 'OversizedAnswer';
}

/** A request that was not for the one address: a fault of the program, or of a package. */
export class StrangeRequest extends Error {
  override readonly name = 'StrangeRequest';
}

export interface Bounds {
  /** The only address; a request to another is not made. */
  readonly address: string;
  readonly seconds: number;
  readonly bytes: number;
}

export function boundedFetch({ address, seconds, bytes }: Bounds): typeof fetch {
  return async (input, init = {}) => {
    const asked = input instanceof Request ? input.url : String(input);
    if (asked !== address || init.method !== 'POST')
      throw new StrangeRequest('expected a request to the endpoint, found another');
    const clock = AbortSignal.timeout(seconds * 1000);
    const signal = init.signal ? AbortSignal.any([init.signal, clock]) : clock;
    const answer = await fetch(address, { ...init, redirect: 'error', signal });
    const body = await within(answer, bytes);
    const { status, statusText, headers } = answer;
    const isEmpty = status === 204 || status === 205 || status === 304;
    return new Response(isEmpty ? null : body, { status, statusText, headers: kept(headers) });
  };
}

/** The body is whole and unpacked: headers about its length or packing no longer hold. */
function kept(headers: Headers): Headers {
  const found = new Headers(headers);
  found.delete('content-encoding');
  found.delete('content-length');
  return found;
}

async function within(answer: Response, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of answer.body ?? []) {
    length += piece.length;
    // Leaving the loop closes the connection: the rest is not read.
    if (length > most) throw new OversizedAnswer(`expected at most ${most} bytes, found more`);
    pieces.push(piece);
  }
  return new Uint8Array(Buffer.concat(pieces, length));
}
