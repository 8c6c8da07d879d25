import fc from 'fast-check';
import { expect, it } from 'vitest';
import { read } from '../read.ts';

const statuses = (text: string) =>
  read(text, { published: '2025-11-01', language: 'fr' }).proposals.flatMap((one) =>
    one.kind === 'event' ? [one.status] : [],
  );

it.each([
  "Un diplomate craint que le Kenya n'attaque l'Ouganda.",
  "Il redoute que le Kenya n'attaque l'Ouganda.",
  "À moins que le Kenya n'attaque l'Ouganda, la paix tiendra.",
])('%s: feared, and not denied', (text) => {
  expect(statuses(text)).not.toContain('negated');
  expect(statuses(text)).not.toContain('asserted');
});

it('denies where a second word of denial stands', () => {
  const denial = fc.constantFrom('pas', 'plus', 'jamais');
  const verb = fc.constantFrom('dit', 'affirme', 'assure');
  fc.assert(
    fc.property(verb, denial, (says, no) =>
      statuses(`Il ${says} que le Kenya n'attaque ${no} l'Ouganda.`).includes('negated'),
    ),
  );
});
