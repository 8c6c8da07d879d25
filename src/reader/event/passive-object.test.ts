/** Objects that stand before their verb: the passive, in English and French. */
import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

type Language = 'en' | 'fr';

const events = (text: string, language: Language) =>
  read(text, { published: '2024-11-15', language }).proposals.flatMap((one) =>
    one.kind === 'event' ? [{ type: one.type as string, status: one.status }] : [],
  );

const acts: [Language, string, string][] = [
  ['en', 'MOBILIZE', 'Two thousand reservists were called up.'],
  ['en', 'SANCTION', 'The border was closed on Monday.'],
  ['en', 'SANCTION', 'The ambassador has been recalled.'],
  ['en', 'SANCTION', 'Aid to the junta was suspended.'],
  ['en', 'AGREE', 'The deal was sealed in Doha.'],
  ['fr', 'MOBILIZE', 'Deux mille réservistes ont été rappelés.'],
  ['fr', 'SANCTION', 'La frontière a été fermée.'],
  ['fr', 'SANCTION', "L'ambassadeur a été rappelé."],
  ['fr', 'CONCEDE', 'La frontière a été rouverte.'],
];
const notDone: [Language, string][] = [
  ['en', 'Troops were not sent.'],
  ['en', 'Sanctions have yet to be imposed.'],
  ['en', 'The border may be closed.'],
  ['en', 'There are troops to be sent.'],
  ['en', 'The border will be reopened.'],
  ['en', 'Nobody said that aid was suspended.'],
  ['fr', "Les troupes n'ont pas été envoyées."],
  ['fr', "L'ambassadeur ne sera pas rappelé."],
  ['fr', 'Des renforts devraient être envoyés.'],
  ['fr', 'Des armes attendent pour être livrées.'],
  ['fr', "La frontière n'a jamais été rouverte."],
];

describe('passives', () => {
  it.each(acts)('%s %s: %s', (language, type, text) => {
    expect(events(text, language)).toContainEqual({ type, status: 'asserted' });
  });

  it.each(notDone)('%s: %s is not done', (language, text) => {
    expect(events(text, language).filter((one) => one.status === 'asserted')).toEqual([]);
  });
});
