import { expect, it } from 'vitest';
import { canonicalPdf } from './canonical-pdf.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (file: Uint8Array) => new TextDecoder().decode(file);

it('takes the dates out and moves nothing', () => {
  const written = (hour: string) =>
    bytes(
      `%PDF-1.4\n<</Producer (x)\n/CreationDate (D:${hour}+00'00')\n/ModDate (D:${hour}+00'00')>>\nxref`,
    );
  const [one, other] = [
    canonicalPdf(written('20261122181606')),
    canonicalPdf(written('20261122181609')),
  ];
  expect(one).toEqual(other);
  expect(text(one)).toMatch(/^%PDF-1\.4\n<<\/Producer \(x\)\n\s+>>\nxref$/);
  expect(one.length).toBe(written('20261122181606').length);
});

it('numbers the ids of the structure anew, wherever they are named, and keeps their order', () => {
  const table = (...[first, second]: string[]) =>
    bytes(
      `/ID (node${second})\n/ID (node${first})\n/Headers [(node${first}) (node${second})]\n/Limits [(node${first}) (node${second})]`,
    );
  expect(text(canonicalPdf(table('00001012', '00001015')))).toBe(
    text(table('00000001', '00000002')),
  );
  expect(canonicalPdf(table('00001010', '00001013'))).toEqual(
    canonicalPdf(table('00001012', '00001015')),
  );
});

it('leaves the words of a page alone', () => {
  const page = bytes('%PDF-1.4 (a sentence with no date) (node00001012) /ID (node12)');
  expect(canonicalPdf(page.slice())).toEqual(page);
});
