/**
 * The one session of a server: a cookie, and the tokens that are exchanged for it. A token stands in
 * an address that the server prints; it is good for one exchange, and then the next is told, so that
 * another browser needs no new start. All are 256 random bits, compared as digests in constant time.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const randomText = () => randomBytes(32).toString('base64url');

export class Session {
  private token = randomText();
  private readonly secret = randomText();
  private readonly name: string;
  private readonly used: () => void;

  /**
   * @param port cookies know no ports: the name keeps two servers of one machine apart
   * @param used told when a token was exchanged, and `path` holds the next
   */
  constructor(port: number, used: () => void = () => {}) {
    this.name = `mizan-${port}`;
    this.used = used;
  }

  /** The path to open, with the token that is good now. */
  get path(): string {
    return `/?token=${this.token}`;
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
    if (given === undefined || !isSame(given, this.token)) return undefined;
    this.token = randomText();
    this.used();
    return `${this.name}=${this.secret}; Path=/; HttpOnly; SameSite=Strict; Max-Age=2592000`;
  }
}

function isSame(given: string, kept: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(kept));
}
