/**
 * SHA-256 (FIPS 180-4, sections 4.1.2, 5.1.1, 5.3.3 and 6.2), in plain arithmetic, so that the
 * same code runs in every environment and at once, without a promise.
 */

const BLOCK = 64;

/** The first 32 bits of the fractional parts of a root of the first primes (section 4.2.2). */
function rootFractions(count: number, root: (prime: number) => number): Int32Array {
  const fractions = new Int32Array(count);
  let found = 0;
  for (let n = 2; found < count; n++) {
    let isPrime = true;
    for (let d = 2; d * d <= n; d++) if (n % d === 0) isPrime = false;
    if (isPrime) fractions[found++] = (root(n) % 1) * 2 ** 32;
  }
  return fractions;
}

const ROUND = rootFractions(64, Math.cbrt);
const START = rootFractions(8, Math.sqrt);

function rotated(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** Works one block of 64 bytes into the state (section 6.2.2). */
function compress(state: Int32Array, words: Int32Array): void {
  for (let t = 16; t < 64; t++) {
    const w15 = words[t - 15]!;
    const w2 = words[t - 2]!;
    const s0 = rotated(w15, 7) ^ rotated(w15, 18) ^ (w15 >>> 3);
    const s1 = rotated(w2, 17) ^ rotated(w2, 19) ^ (w2 >>> 10);
    words[t] = (words[t - 16]! + s0 + words[t - 7]! + s1) | 0;
  }
  let [a, b, c, d, e, f, g, h] = state;
  for (let t = 0; t < 64; t++) {
    const s1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + ROUND[t]! + words[t]!) | 0;
    const s0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = state[i]! + word;
}

function load(words: Int32Array, bytes: Uint8Array, from: number): void {
  for (let t = 0; t < 16; t++) {
    const at = from + 4 * t;
    words[t] = (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
  }
}

/** The last one or two blocks: what is left, a single 1 bit, zeros, the length in bits. */
function padding(bytes: Uint8Array): Uint8Array {
  const rest = bytes.length % BLOCK;
  const last = new Uint8Array(rest < BLOCK - 8 ? BLOCK : 2 * BLOCK);
  last.set(bytes.subarray(bytes.length - rest));
  last[rest] = 0x80;
  const view = new DataView(last.buffer);
  view.setUint32(last.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(last.length - 4, bytes.length * 8);
  return last;
}

/**
 * The SHA-256 digest in 64 hexadecimal digits.
 * @param input bytes, or a text, which is hashed as UTF-8
 */
export function sha256(input: Uint8Array | string): string {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  const state = START.slice();
  const words = new Int32Array(64);
  for (let from = 0; from + BLOCK <= bytes.length; from += BLOCK) {
    load(words, bytes, from);
    compress(state, words);
  }
  const last = padding(bytes);
  for (let from = 0; from < last.length; from += BLOCK) {
    load(words, last, from);
    compress(state, words);
  }
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
