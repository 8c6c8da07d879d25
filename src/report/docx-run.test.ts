import { expect, it } from 'vitest';
import { heldTogether, marked } from './docx-run.ts';

it('holds a range together, and leaves every other dash', () => {
  expect(heldTogether('0.60 – 0.88 to 1,00 – 2,00; here – there, in 2023 – here')).toBe(
    '0.60\u2060–\u20600.88 to 1,00\u2060–\u20602,00; here – there, in 2023 – here',
  );
});

it('keeps the marks of direction about a range', () => {
  expect(heldTogether(marked('من \u20660.60 – 0.88\u2069 إلى'))).toBe(
    'من \u200e0.60\u2060–\u20600.88\u200e إلى',
  );
});
