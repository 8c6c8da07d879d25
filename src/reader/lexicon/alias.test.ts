/** Short names that several actors bear: none of them is guessed. */
import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

type Language = 'ar' | 'en' | 'fr';

const actors = (text: string, language: Language) =>
  read(text, { language, published: '2024-11-15' }).proposals.flatMap((one) =>
    one.kind === 'actor' ? [one.actor] : [],
  );

describe('the movements of Azawad', () => {
  it.each([
    ['ar', 'هاجم تحالف الأزواد القافلة.', 'azawad-rebels'],
    ['ar', 'يقاتل الجيش تحالف أزواد في الشمال.', 'azawad-rebels'],
    ['ar', 'اشتبك الجيش مع المتمردين الأزواد.', 'azawad-rebels'],
    ['ar', 'هاجم متمردو الطوارق رتلا للجيش.', 'tuareg-rebels'],
    ['ar', 'أعلن الإطار الاستراتيجي الدائم مسؤوليته.', 'permanent-strategic-framework'],
    ['ar', 'وقعت تنسيقية الحركات الأزوادية الاتفاق عام 2015.', 'cma-azawad'],
    ['ar', 'أعلنت جبهة تحرير أزواد قيامها.', 'azawad-liberation-front'],
    ['ar', 'يعيش الأزواد في شمال البلاد.', 'azawadis'],
    ['en', 'The Azawad coalition ambushed the column.', 'azawad-rebels'],
    ['en', 'Tuareg rebels held the town.', 'tuareg-rebels'],
    ['en', 'The Coordination of Azawad Movements signed in 2015.', 'cma-azawad'],
    ['fr', 'Les rebelles touareg tiennent la ville.', 'tuareg-rebels'],
    ['fr', 'La coalition de l’Azawad a tendu une embuscade.', 'azawad-rebels'],
    ['fr', 'Le Cadre stratégique permanent revendique l’attaque.', 'permanent-strategic-framework'],
  ] as const)('are told apart: %s %s', (language, text, expected) => {
    expect(actors(text, language)).toContain(expected);
  });

  it('are no coalition in particular where the words name none', () => {
    for (const text of ['هاجم تحالف الأزواد القافلة.', 'قتل متمردو الأزواد ستة جنود.'])
      expect(actors(text, 'ar')).not.toContain('permanent-strategic-framework');
  });

  it('act', () => {
    const { proposals } = read('Tuareg rebels ambushed a Wagner convoy.', { language: 'en' });
    expect(proposals.flatMap((one) => (one.kind === 'event' ? [one.from] : []))).toEqual([
      ['tuareg-rebels'],
    ]);
  });
});

/** The form alone, and beside the name that bears it out. */
const doubled: [Language, string, string, string][] = [
  ['fr', 'FDS', 'sdf', 'Forces démocratiques syriennes'],
  ['fr', 'CMA', 'cma-azawad', "Coordination des mouvements de l'Azawad"],
  ['en', 'ADF', 'adf', 'Allied Democratic Forces'],
  ['en', 'TDF', 'tplf', "Tigray People's Liberation Front"],
  ['en', 'SNA', 'syrian-national-army', 'Syrian National Army'],
  ['en', 'NRF', 'national-resistance-front-afghanistan', 'National Resistance Front'],
  ['en', 'PTI', 'pti', 'Pakistan Tehreek-e-Insaf'],
  ['fr', 'UFR', 'ufr-chad', 'Union des forces de la résistance'],
  ['fr', 'UMP', 'pmf', 'Unités de mobilisation populaire'],
  ['en', 'Ansar al-Sharia', 'ansar-al-sharia-libya', 'Ansar al-Sharia in Libya'],
  ['ar', 'أنصار الشريعة', 'ansar-al-sharia-libya', 'أنصار الشريعة في ليبيا'],
  ['ar', 'حركة تحرير السودان', 'slm-minnawi', 'حركة تحرير السودان جناح مناوي'],
];

describe('a short form that others bear too', () => {
  it.each(doubled)('%s %s', (language, form, id, name) => {
    const sentence = { ar: 'قالت', en: 'It was told of', fr: 'Il est question de' }[language];
    expect(actors(`${sentence} ${form}.`, language)).not.toContain(id);
    const both = actors(`${sentence} ${name}. ${sentence} ${form}.`, language);
    expect(both.filter((one) => one === id)).toHaveLength(2);
  });

  it('is no part of a longer name', () => {
    const text =
      "La Coordination des mouvements de l'Azawad attend ; CMA CGM détourne ses navires.";
    expect(actors(text, 'fr')).toEqual(['cma-azawad', 'cma-cgm']);
  });
});

describe('places and groups that stood in one entry', () => {
  it.each([
    ['en', 'Fighting went on in Najaf and Karbala.', ['najaf', 'karbala']],
    ['en', 'Sidon and Tyre were hit.', ['sidon', 'tyre']],
    ['ar', 'قصفت المدفعية بيت حانون وبيت لاهيا.', ['beit-hanoun', 'beit-lahia']],
    ['fr', 'Dilling et Zalingei sont encerclées.', ['dilling', 'zalingei']],
    ['en', 'Hamza Division and Faylaq al-Sham left.', ['hamza-division', 'faylaq-al-sham']],
  ] as const)('are two: %s %s', (language, text, expected) => {
    expect(actors(text, language)).toEqual(expected);
  });
});
