import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../situation/words.ts';
import { read } from '../read.ts';

const found = (text: string, language: Language) =>
  read(text, { published: '2025-11-01', language }).proposals.flatMap((one) =>
    one.kind === 'claim' ? [`${one.byText} | ${one.hedge}`] : [],
  );

const told: [Language, string, string][] = [
  ['en', 'A retired general put the dead at more than forty.', 'A retired general | likely'],
  ['en', 'The ministry estimated the damage at two billion dollars.', 'The ministry | likely'],
  ['fr', 'Kiev évalue ses pertes à 31 000 hommes.', 'Kiev | likely'],
  ['fr', 'Un général chiffre les pertes à plus de quarante morts.', 'Un général | likely'],
  ['ar', 'وتقدر الأمم المتحدة عدد القتلى بنحو أربعمئة.', 'الأمم المتحدة | likely'],
  ['en', 'A commander admitted the loss of two vehicles.', 'A commander | assert'],
  ['fr', 'La junte a admis la défaite dans un communiqué.', 'La junte | assert'],
  ['fr', 'Un cadre a reconnu la perte d’un véhicule.', 'Un cadre | assert'],
  ['ar', 'أقر قائد ميداني بخسارة آليتين.', 'قائد ميداني | assert'],
  ['ar', 'واعترف المجلس العسكري بالهزيمة.', 'المجلس العسكري | assert'],
];

const silent: [Language, string][] = [
  ['en', 'Kenya put its troops at the border.'],
  ['en', 'The minister put the blame on Uganda.'],
  ['en', 'They put an end to the talks at noon.'],
  ['en', 'Officials admitted the inspectors.'],
  ['fr', "Le Kenya a reconnu l'État de Palestine."],
  ['ar', 'اعترفت باريس بدولة فلسطين.'],
  ['ar', 'قدر الوزير على السير.'],
];

describe('estimates and admissions', () => {
  it.each(told)('%s: %s', (language, text, expected) => {
    expect(found(text, language)).toContain(expected);
  });

  it.each(silent)('%s: %s: nothing', (language, text) => {
    expect(found(text, language)).toEqual([]);
  });

  it('needs a figure', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), (figure) => {
        const [with_, without] = [`at ${figure}`, 'at the border'].map(
          (end) => found(`Kyiv puts its dead ${end}.`, 'en').length,
        );
        return with_ === 1 && without === 0;
      }),
    );
  });
});
