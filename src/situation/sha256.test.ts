import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sha256 } from './sha256.ts';

describe('published vectors', () => {
  // FIPS 180-2 appendix B, and the empty message of the NIST validation suite.
  test.each([
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('%.10s', (text, digest) => {
    expect(sha256(text)).toBe(digest);
  });
});

test('agrees with the platform at every length around the block border, and in Arabic', () => {
  const reference = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
  for (let length = 0; length < 200; length++) {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 37 + length) % 256);
    expect(sha256(bytes)).toBe(reference(bytes));
  }
  expect(sha256('ميزان')).toBe(reference(new TextEncoder().encode('ميزان')));
});
