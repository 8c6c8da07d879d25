/** Phrases that look like an act and are none, beside the acts that they look like. */
import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

type Language = 'ar' | 'en' | 'fr';

const types = (text: string, language: Language) =>
  read(text, { published: '2024-11-15', language }).proposals.flatMap((one) =>
    one.kind === 'event' ? [one.type as string] : [],
  );

const idle: [Language, string][] = [
  ['en', 'A diplomat asked not to be named.'],
  ['en', 'The force came at the request of Kenya.'],
  ['en', 'The ministry declined to comment.'],
  ['en', 'The general died of a heart attack.'],
  ['en', 'Kenya provided no evidence.'],
  ['fr', 'Les soldats sont là à la demande du Kenya.'],
  ['fr', 'Un témoin a été joint par téléphone.'],
  ['fr', "Le maire s'est rendu sur place."],
  ['fr', 'Le Kenya soutient que le pont tient.'],
  ['ar', 'دبلوماسي طلب عدم الكشف عن هويته.'],
  ['ar', 'جاءت القوة بطلب من كينيا.'],
  ['ar', 'تبحث كينيا عن حل.'],
  ['ar', 'تظاهرت كينيا بأنها نائمة.'],
];
const acts: [Language, string, string][] = [
  ['en', 'REQUEST', 'Kenya asked Uganda for help.'],
  ['fr', 'RETREAT', "Le chef s'est rendu aux autorités."],
  ['fr', 'SUPPORT', 'Le Kenya soutient le plan.'],
  ['ar', 'REQUEST', 'طلبت كينيا المساعدة من أوغندا.'],
];

describe('idle phrases', () => {
  it.each(idle)('%s: %s tells of no act', (language, text) => {
    expect(types(text, language)).toEqual([]);
  });

  it.each(acts)('%s %s: %s', (language, type, text) => {
    expect(types(text, language)).toContain(type);
  });
});
