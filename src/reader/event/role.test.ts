import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

/** `TYPE who > whom` of every event. */
const roles = (text: string, language: 'ar' | 'en' | 'fr') =>
  read(text, { language, published: '2024-11-15' }).proposals.flatMap((one) =>
    one.kind === 'event' ? [`${one.type} ${[...one.from].sort()} > ${[...one.to].sort()}`] : [],
  );

describe('parties side by side', () => {
  it.each([
    ['en', 'Vietnam and the Philippines signed a memorandum.', 'AGREE philippines,vietnam > '],
    [
      'en',
      'Romania, France and the United States signed a memorandum.',
      'AGREE france,romania,united-states > ',
    ],
    ['fr', 'Le Maroc et l’Espagne ont signé un accord.', 'AGREE morocco,spain > '],
    [
      'fr',
      'Le Kenya, la Turquie et les Émirats ont signé un accord.',
      'AGREE kenya,turkey,united-arab-emirates > ',
    ],
  ] as const)('act as one, articles or not: %s %s', (language, text, expected) => {
    expect(roles(text, language)).toContain(expected);
  });

  it.each([
    ['fr', 'Selon la France, la Guinée a signé un accord.', 'AGREE guinea > '],
    ['fr', 'Le Kenya part, et l’Éthiopie a signé un accord.', 'AGREE ethiopia > '],
  ] as const)('do not where they stand in two clauses: %s %s', (language, text, expected) => {
    expect(roles(text, language)).toContain(expected);
  });
});

describe('who acts', () => {
  it.each([
    [
      'fr',
      'Le Honduras a rompu avec Taïwan pour signer un accord avec la Chine.',
      'AGREE honduras > china',
    ],
    ['fr', 'Le Niger a demandé au Tchad d’attaquer la base.', 'ASSAULT chad > '],
    ['en', 'They pay for a force that Uganda has offered.', 'AGREE uganda > '],
    ['ar', 'قطعت هندوراس علاقاتها مع تايوان لتقيم علاقات مع الصين.', 'SUPPORT honduras > china'],
    ['en', 'Bangladeshi border guards opened fire.', 'ASSAULT bangladesh > '],
  ] as const)('is not whom another act is done with: %s %s', (language, text, expected) => {
    expect(roles(text, language)).toContain(expected);
  });
});

describe('whom it is done to', () => {
  it.each([
    ['en', 'Poland summoned the Russian ambassador.', 'ACCUSE poland > russia'],
    [
      'fr',
      'Les États-Unis ont retiré l’Éthiopie de la liste des pays aidés.',
      'SANCTION united-states > ethiopia',
    ],
  ] as const)('may stand in the phrase of the act: %s %s', (language, text, expected) => {
    expect(roles(text, language)).toContain(expected);
  });
});

describe('words of acts that are none', () => {
  const events = (text: string, language: 'en' | 'fr') =>
    read(text, { language, published: '2024-11-15' }).proposals.flatMap((one) =>
      one.kind === 'event' ? [`${one.type} ${one.status}`] : [],
    );
  it.each([
    ['en', 'The Gambia accused no one.', ['ACCUSE negated']],
    // who speaks deplores nothing besides
    ['fr', 'L’armée a attaqué la ville, déplore un médiateur angolais.', ['ASSAULT attributed']],
    ['fr', 'Cuba a libéré cent détenus.', ['RETREAT asserted']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(events(text, language)).toEqual(expected);
  });
});

it('who comes from a body is its own: a delegation of the government', () => {
  expect(roles('وصل وفد من الحكومة التشادية إلى الدوحة لإجراء محادثات.', 'ar')).toContain(
    'CONSULT chad > ',
  );
});

it('where something was taken nobody is acted upon', () => {
  expect(roles('Weapons stolen from a depot in Guinea were seized by Mali.', 'en')).toEqual([
    'ASSAULT mali > ',
  ]);
});

describe('who does what one does alone', () => {
  it.each([
    ['en', 'France condemned the clashes between Sudan and Chad.', 'ACCUSE france > '],
    ['fr', 'L’Angola a renoncé à sa médiation entre le Congo et le Rwanda.', 'CONCEDE angola > '],
    ['ar', 'نددت فرنسا بالاشتباكات بين السودان وتشاد.', 'ACCUSE france > '],
    ['ar', 'توسطت قطر بين السودان وتشاد.', 'CONSULT qatar > '],
  ] as const)('is none of those between whom it is: %s %s', (language, text, expected) => {
    expect(roles(text, language)).toContain(expected);
  });

  it.each([
    ['en', 'Israel has extended its ground operation.', 'ASSAULT israel > '],
    ['fr', 'Israël a étendu son opération terrestre.', 'ASSAULT israel > '],
  ] as const)('owns its attack: %s %s', (language, text, expected) => {
    expect(roles(text, language)).toContain(expected);
  });
});

it('for whom a cargo is that is stopped, nobody is acted upon', () => {
  expect(roles('US ships seized a shipment of rockets bound for the Houthis.', 'en')).toEqual([
    'COERCE united-states > ',
  ]);
});

describe('who refuses an act would do it', () => {
  it.each([
    ['fr', 'Kigali exclut tout retrait de ses troupes du Congo.', 'RETREAT rwanda > '],
    ['fr', 'Israël refuse tout retrait du Liban.', 'RETREAT israel > '],
    ['en', 'Israel ruled out a withdrawal from Lebanon.', 'RETREAT israel > '],
    ['ar', 'رفضت إسرائيل أي انسحاب من لبنان.', 'RETREAT israel > '],
  ] as const)('%s %s', (language, text, expected) => {
    expect(roles(text, language)).toContain(expected);
  });
});
