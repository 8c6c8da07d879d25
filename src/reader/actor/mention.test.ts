import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

type Language = 'ar' | 'en' | 'fr';

/** `iso3 form` of every mention of a state, in order. */
const states = (text: string, language: Language) =>
  read(text, { language })
    .proposals.flatMap((one) =>
      one.kind === 'actor' && one.iso3 ? [`${one.iso3} ${one.form} ${one.evidence[0]!.quote}`] : [],
    )
    .join(', ');

const table: Record<Language, [string, string][]> = {
  en: [
    ["Russia's army and Malian troops left.", 'RUS name Russia, MLI adjective Malian'],
    ['Moscow backs the Syrians.', 'RUS metonym Moscow, SYR demonym Syrians'],
    ['The Kremlin and the White House spoke.', 'RUS metonym Kremlin, USA metonym White House'],
    ['South Sudan is not Sudan.', 'SSD name South Sudan, SDN name Sudan'],
    ['Niger and Nigeria quarrel.', 'NER name Niger, NGA name Nigeria'],
    ['Oil from the Niger Delta stopped.', ''],
    [
      'Guinea-Bissau, Equatorial Guinea and Papua New Guinea voted.',
      'GNB name Guinea-Bissau, GNQ name Equatorial Guinea, PNG name Papua New Guinea',
    ],
    ['Piracy in the Gulf of Guinea fell.', ''],
    [
      'North Korea threatened South Korean ships.',
      'PRK name North Korea, KOR adjective South Korean',
    ],
    ['Lake Chad is drying.', ''],
    ['Chad Smith of Atlanta spoke.', ''],
    ['Chad closed its border.', 'TCD name Chad'],
    ['Michael Jordan retired.', ''],
    ['Jordan closed its border.', 'JOR name Jordan'],
    ['They ate a roast turkey.', ''],
    ['Turkey closed its border.', 'TUR name Turkey'],
    ['The U.S. and the US differ; let us go.', 'USA name U.S., USA name US'],
    ['Talks were held in Doha.', ''],
    ['Doha hosted the talks.', 'QAT metonym Doha'],
    ['The government in Khartoum fell.', 'SDN metonym Khartoum'],
    ['They flew to Cairo from Riyadh.', ''],
    ['KYIV, Ukraine (AP) — Shelling went on.', ''],
    ['He speaks Russian and learned French.', ''],
    ['The French Revolution and French soldiers.', 'FRA adjective French, FRA adjective French'],
    ['Latin American states voted.', ''],
    ['Congolese soldiers fled Goma.', 'COD adjective Congolese'],
    ['The Geneva talks and the Stockholm agreement failed.', ''],
    ['Georgia applied to join NATO; Tbilisi waits.', 'GEO name Georgia, GEO metonym Tbilisi'],
    ['The sultan of Oman and the government of Mexico spoke.', 'OMN name Oman, MEX name Mexico'],
    ['Ships left the Gulf of Oman and the Gulf of Mexico for New Mexico.', ''],
    ['The Washington Post reported it.', ''],
    ['A Washington newspaper reported it.', ''],
    ['Leaders meeting in Helsinki agreed.', ''],
    ['Leaders in Helsinki agreed.', 'FIN metonym Helsinki'],
    ['Ivory Coast and Côte d’Ivoire are one.', 'CIV name Ivory Coast, CIV name Côte d’Ivoire'],
  ],
  fr: [
    ['L’armée malienne et les Russes partent.', 'MLI adjective malienne, RUS demonym Russes'],
    ['Le Soudan du Sud n’est pas le Soudan.', 'SSD name Soudan du Sud, SDN name Soudan'],
    ['Le Niger et le Nigeria se querellent.', 'NER name Niger, NGA name Nigeria'],
    ['Le lac Tchad s’assèche.', ''],
    ['Bamako reproche à Alger son silence.', 'MLI metonym Bamako, DZA metonym Alger'],
    ['Les négociations ont eu lieu à Genève et à Doha.', ''],
    ['Le pouvoir à Bamako vacille.', 'MLI metonym Bamako'],
    [
      'La Corée du Nord menace des navires sud-coréens.',
      'PRK name Corée du Nord, KOR adjective sud-coréens',
    ],
    ['Il parle russe et écrit en français.', ''],
    ['Des grecs et une frégate grecque.', 'GRC adjective grecs, GRC adjective grecque'],
    ['Les États-Unis et l’Iran négocient.', 'USA name États-Unis, IRN name Iran'],
    ['La Guinée équatoriale et la Guinée.', 'GNQ name Guinée équatoriale, GIN name Guinée'],
    ['GOMA (AFP) — Les combats continuent.', ''],
    ['L’Élysée et le Kremlin se parlent.', 'FRA metonym Élysée, RUS metonym Kremlin'],
    ['Le Caire accueille les pourparlers.', 'EGY metonym Le Caire'],
    ['Les accords de Minsk sont morts.', ''],
    ['La livraison d’armes à Kiev continue.', 'UKR metonym Kiev'],
  ],
  ar: [
    ['امتدت الظاهرة إلى النيجر وبنين.', 'NER name النيجر, BEN name بنين'],
    ['له ثلاثة بنين.', ''],
    [
      'القوات الروسية والماليون في مالي',
      'RUS adjective الروسية, MLI demonym الماليون, MLI name مالي',
    ],
    ['وقدمت الحكومة دعم مالي للقطاع المالي', ''],
    [
      'بمالي وباماكو والنيجر ونيجيريا',
      'MLI name مالي, MLI metonym باماكو, NER name النيجر, NGA name نيجيريا',
    ],
    ['جنوب السودان ليس السودان', 'SSD name جنوب السودان, SDN name السودان'],
    ['للجزائر وبالجزائر وكالجزائر', 'DZA name لجزائر, DZA name الجزائر, DZA name الجزائر'],
    ['الأمير تركي الفيصل والجيش التركي', 'TUR adjective التركي'],
    ['قال أمير قطر إن الموقف القطري ثابت', 'QAT name قطر, QAT adjective القطري'],
    ['أعلنت سلطنة عمان ذلك', 'OMN name سلطنة عمان'],
    ['وصل إلى العاصمة الأردنية عمان', 'JOR adjective الأردنية'],
    ['دول المغرب العربي والمغرب', 'MAR name المغرب'],
    ['نهر الأردن وملك الأردن', 'JOR name الأردن'],
    ['بحيرة تشاد وجمهورية تشاد', 'TCD name جمهورية تشاد'],
    ['القوة القاهرة منعت ذلك', ''],
    ['عاد إلى مسقط رأسه', ''],
    ['النظام العسكري في باماكو', 'MLI metonym باماكو'],
    ['عقد اللقاء في موسكو', ''],
    ['تحذيرات لموسكو من واشنطن', 'RUS metonym موسكو, USA metonym واشنطن'],
    ['باماكو - غادرت القوات', ''],
    [
      'كوريا الشمالية والقوات الكورية الجنوبية',
      'PRK name كوريا الشمالية, KOR adjective الكورية الجنوبية',
    ],
    ['اتفاق ستوكهولم ومحادثات جنيف', ''],
    ['تكلم باللغة الفرنسية', ''],
    ['هجوما إسرائيليا على لبنان', 'ISR adjective إسرائيليا, LBN name لبنان'],
    ['كيف حدث هذا في أوكرانيا؟', 'UKR name أوكرانيا'],
    ['روسيّا وإيرانَ', 'RUS name روسيّا, IRN name إيرانَ'],
  ],
};

describe('mentions of states', () => {
  for (const language of ['en', 'fr', 'ar'] as const) {
    it.each(table[language])(`${language}: %s`, (text, expected) => {
      expect(states(text, language)).toBe(expected);
    });
  }
});

describe('adjectives', () => {
  it('are parties beside a noun that acts, and qualify elsewhere', () => {
    const parties = (text: string, language: Language) =>
      read(text, { language }).proposals.flatMap((one) =>
        one.kind === 'actor' ? [one.party] : [],
      );
    expect(parties('القوات الروسية', 'ar')).toEqual([true]);
    expect(parties('الأسلحة الروسية', 'ar')).toEqual([false]);
    expect(parties('Russian armed forces', 'en')).toEqual([true]);
    expect(parties('Russian gas', 'en')).toEqual([false]);
    expect(parties('les autorités russes', 'fr')).toEqual([true]);
    expect(parties('le gaz russe', 'fr')).toEqual([false]);
  });
});

describe('a lexicon of one’s own', () => {
  it('adds entries, and replaces one of the same id', () => {
    const lexicon = [
      { id: 'blue-river', type: 'armed-group' as const, names: { en: ['Blue River Front'] } },
      { id: 'russia', iso3: 'RUS', type: 'state' as const, names: { en: ['Ruritania'] } },
    ];
    const { proposals } = read('The Blue River Front left Ruritania. Russia did not.', {
      language: 'en',
      lexicon,
    });
    expect(proposals.flatMap((one) => (one.kind === 'actor' ? [one.actor] : []))).toEqual([
      'blue-river',
      'russia',
    ]);
  });
});

describe('actors that no lexicon has', () => {
  it.each([
    ['Jane Doe, the UN envoy, left.', 'en', 'jane-doe'],
    ['General Amadou Barr spoke.', 'en', 'amadou-barr'],
    ['Le chercheur Luc Martin a parlé.', 'fr', 'luc-martin'],
    ['قال الباحث محمد الصغير إن الأمر انتهى.', 'ar', 'mhmd-alsghyr'],
    ['نشرت صحيفة «الفجر الجديد» الخبر.', 'ar', 'alfjr-aljdyd'],
  ] as const)('%s', (text, language, id) => {
    const found = read(text, { language }).proposals.flatMap((one) =>
      one.kind === 'actor' && one.new ? [one.actor] : [],
    );
    expect(found).toContain(id);
  });

  it('are known by their last word afterwards', () => {
    const { proposals } = read('Jane Doe, the UN envoy, left. Later Doe returned.', {
      language: 'en',
    });
    expect(
      proposals.filter((one) => one.kind === 'actor' && one.actor === 'jane-doe'),
    ).toHaveLength(2);
  });
});
