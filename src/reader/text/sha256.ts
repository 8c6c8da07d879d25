/**
 * SHA-256 (FIPS 180-4) of the UTF-8 bytes of a text, without a library: the reader is pure and
 * runs in the browser, where the only hash at hand is asynchronous.
 *   1. constants: fractional parts of the square and cube roots of the first primes
 *   2. the text is encoded piece by piece into blocks of 64 bytes
 *   3. padding: 0x80, zeros, the length in bits
 */
const K = new Uint32Array(64);
const START = new Uint32Array(8);

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 0x100000000) >>> 0;
}

for (let candidate = 2, count = 0; count < 64; candidate++) {
  let prime = true;
  for (let divisor = 2; divisor * divisor <= candidate; divisor++) {
    if (candidate % divisor === 0) prime = false;
  }
  if (!prime) continue;
  if (count < 8) START[count] = fraction(Math.sqrt(candidate));
  K[count++] = fraction(Math.cbrt(candidate));
}

const rotate = (x: number, n: number) => (x >>> n) | (x << (32 - n));
const w = new Uint32Array(64);

function schedule(bytes: Uint8Array, at: number): void {
  for (let t = 0; t < 16; t++) {
    const i = at + t * 4;
    w[t] = (bytes[i]! << 24) | (bytes[i + 1]! << 16) | (bytes[i + 2]! << 8) | bytes[i + 3]!;
  }
  for (let t = 16; t < 64; t++) {
    const a = w[t - 15]!;
    const b = w[t - 2]!;
    const s0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3);
    const s1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10);
    w[t] = (w[t - 16]! + s0 + w[t - 7]! + s1) | 0;
  }
}

function compress(h: Uint32Array, bytes: Uint8Array, at: number): void {
  schedule(bytes, at);
  let [a, b, c, d, e, f, g, k] = h as unknown as number[] as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  for (let t = 0; t < 64; t++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = (k + s1 + ((e & f) ^ (~e & g)) + K[t]! + w[t]!) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    k = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  const out = [a, b, c, d, e, f, g, k];
  for (let i = 0; i < 8; i++) h[i] = h[i]! + out[i]!;
}

/** @returns 64 lower-case hexadecimal digits */
export function sha256(text: string): string {
  const h = START.slice();
  const encoder = new TextEncoder();
  const buffer = new Uint8Array(1 << 16);
  let filled = 0;
  let total = 0;
  const drain = () => {
    const whole = filled & ~63;
    for (let at = 0; at < whole; at += 64) compress(h, buffer, at);
    buffer.copyWithin(0, whole, filled);
    filled -= whole;
  };
  for (let at = 0; at < text.length; ) {
    // a slice never ends between the halves of a pair, which would be encoded as U+FFFD
    const half = text.charCodeAt(at + 16383) >> 10 === 0x36 ? 1 : 0;
    const result = encoder.encodeInto(text.slice(at, at + 16384 - half), buffer.subarray(filled));
    at += result.read;
    filled += result.written;
    total += result.written;
    drain();
  }
  buffer[filled++] = 0x80;
  while (filled % 64 !== 56) buffer[filled++] = 0;
  const view = new DataView(buffer.buffer);
  view.setUint32(filled, Math.floor(total / 0x20000000));
  view.setUint32(filled + 4, (total * 8) >>> 0);
  filled += 8;
  drain();
  return [...h].map((word) => word.toString(16).padStart(8, '0')).join('');
}
