/**
 * The one session of a server: a token in the address that it prints, good for one exchange against
 * a cookie. Both are 256 random bits; both are compared as digests, in constant time.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

export class Session {
  /** The path to open, with the token. */
  readonly path: string;
  private readonly token = randomBytes(32).toString('base64url');
  private readonly secret = randomBytes(32).toString('base64url');
  private readonly name: string;
  private isExchanged = false;

  /** @param port cookies know no ports: the name keeps two servers of one machine apart */
  constructor(port: number) {
    this.name = `mizan-${port}`;
    this.path = `/?token=${this.token}`;
  }

  /** Whether a `Cookie` header carries the secret. */
  knows(headers: readonly string[]): boolean {
    const given = headers
      .flatMap((header) => header.split(';'))
      .map((pair) => pair.trim())
      .filter((pair) => pair.startsWith(`${this.name}=`));
    return given.length === 1 && isSame(given[0]!.slice(this.name.length + 1), this.secret);
  }

  /** @returns the `Set-Cookie` that the token of an address is exchanged for, once */
  exchange(url: string): string | undefined {
    const given = /^\/\?token=([A-Za-z0-9_-]+)$/.exec(url)?.[1];
    if (given === undefined || !isSame(given, this.token) || this.isExchanged) return undefined;
    this.isExchanged = true;
    return `${this.name}=${this.secret}; Path=/; HttpOnly; SameSite=Strict; Max-Age=2592000`;
  }
}

function isSame(given: string, kept: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(kept));
}
