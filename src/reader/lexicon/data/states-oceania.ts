// biome-ignore-all format: an entry reads as a few long lines
/**
 * The member states of the United Nations in Oceania. Territories (New Caledonia, French Polynesia …) are in theatres.
 */
import type { LexiconEntry } from '../entry.ts';

export const entries: LexiconEntry[] = [
  {
    id: 'australia', iso3: 'AUS', type: 'state',
    names: { ar: ['أستراليا', 'كومنولث أستراليا'], en: ['Australia', 'Commonwealth of Australia'], fr: ['Australie', "Commonwealth d'Australie"] },
    adjective: { ar: ['أسترالي'], en: ['Australian', 'Aussie'], fr: ['australien'] },
    people: { ar: ['الأستراليون', 'الأستراليين'], en: ['Australians', 'Aussies'], fr: ['Australiens', 'Australien', 'Australienne', 'Australiennes'] },
    metonyms: [{ kind: 'capital', ar: ['كانبرا', 'كانبيرا'], en: ['Canberra'], fr: ['Canberra'] }],
    leaders: [
      { id: 'gillard', names: { ar: ['جوليا غيلارد'], en: ['Julia Gillard'], fr: ['Julia Gillard'] }, from: '2010-06-24', to: '2013-06-27' },
      { id: 'abbott', names: { ar: ['توني أبوت'], en: ['Tony Abbott'], fr: ['Tony Abbott'] }, from: '2013-09-18', to: '2015-09-15' },
      { id: 'turnbull', names: { ar: ['مالكولم تيرنبول'], en: ['Malcolm Turnbull'], fr: ['Malcolm Turnbull'] }, from: '2015-09-15', to: '2018-08-24' },
      { id: 'scott-morrison', names: { ar: ['سكوت موريسون'], en: ['Scott Morrison'], fr: ['Scott Morrison'] }, from: '2018-08-24', to: '2022-05-23' },
      { id: 'albanese-anthony', names: { ar: ['أنتوني ألبانيزي', 'أنتوني ألبانيز', 'ألبانيزي'], en: ['Anthony Albanese'], fr: ['Anthony Albanese'] }, from: '2022-05-23' },
      { id: 'penny-wong', names: { ar: ['بيني وونغ'], en: ['Penny Wong'], fr: ['Penny Wong'] }, from: '2022-05-23' },
      { id: 'marles', names: { ar: ['ريتشارد مارلز'], en: ['Richard Marles', 'Marles'], fr: ['Richard Marles'] }, from: '2022-06-01' },
    ],
    note: 'dates from memory',
  },
  {
    id: 'fiji', iso3: 'FJI', type: 'state',
    names: { ar: ['فيجي', 'جمهورية فيجي', 'جزر فيجي'], en: ['Fiji', 'Republic of Fiji'], fr: ['Fidji', 'République des Fidji', 'îles Fidji'] },
    adjective: { ar: ['فيجي'], en: ['Fijian'], fr: ['fidjien'] },
    people: { ar: ['الفيجيون', 'الفيجيين'], en: ['Fijians'], fr: ['Fidjiens', 'Fidjien', 'Fidjienne', 'Fidjiennes'] },
    metonyms: [{ kind: 'capital', ar: ['سوفا'], en: ['Suva'], fr: ['Suva'] }],
    leaders: [
      { id: 'bainimarama', names: { ar: ['فرانك باينيماراما'], en: ['Frank Bainimarama', 'Bainimarama'], fr: ['Frank Bainimarama'] }, from: '2007-01-05', to: '2022-12-24' },
      { id: 'rabuka', names: { ar: ['سيتيفيني رابوكا'], en: ['Sitiveni Rabuka', 'Rabuka'], fr: ['Sitiveni Rabuka'] }, from: '2022-12-24' },
    ],
    note: 'dates from memory',
  },
  {
    id: 'kiribati', iso3: 'KIR', type: 'state',
    names: { ar: ['كيريباتي', 'كيريباس', 'جمهورية كيريباتي'], en: ['Kiribati', 'Republic of Kiribati'], fr: ['Kiribati', 'République de Kiribati'] },
    adjective: { ar: ['كيريباتي'], en: ['I-Kiribati', 'Kiribati'], fr: ['kiribatien', 'gilbertin'] },
    people: { ar: ['الكيريباتيون', 'الكيريباتيين'], en: ['I-Kiribati', 'Kiribatians'], fr: ['Kiribatiens', 'Kiribatien', 'Kiribatienne', 'Kiribatiennes', 'Gilbertins', 'Gilbertin', 'Gilbertine', 'Gilbertines'] },
    metonyms: [{ kind: 'capital', ar: ['تاراوا', 'جنوب تاراوا', 'تاراوا الجنوبية'], en: ['Tarawa', 'South Tarawa'], fr: ['Tarawa', 'Tarawa-Sud'] }],
    leaders: [
      { id: 'maamau', names: { ar: ['تانيتي ماماو'], en: ['Taneti Maamau'], fr: ['Taneti Maamau'] }, from: '2016-03-11' },
    ],
    note: 'dates from memory',
  },
  {
    id: 'marshall-islands', iso3: 'MHL', type: 'state',
    names: { ar: ['جزر مارشال', 'جزر المارشال', 'جمهورية جزر مارشال'], en: ['Marshall Islands', 'Republic of the Marshall Islands'], fr: ['Îles Marshall', 'îles Marshall', 'République des Îles Marshall'] },
    adjective: { ar: ['مارشالي'], en: ['Marshallese'], fr: ['marshallais'] },
    people: { ar: ['المارشاليون', 'المارشاليين'], en: ['Marshallese'], fr: ['Marshallais', 'Marshallaise', 'Marshallaises'] },
    metonyms: [{ kind: 'capital', ar: ['ماجورو'], en: ['Majuro'], fr: ['Majuro'] }],
    leaders: [
      { id: 'heine', names: { ar: ['هيلدا هاين'], en: ['Hilda Heine'], fr: ['Hilda Heine'] }, from: '2024-01-03' },
    ],
    note: 'dates from memory',
  },
  {
    id: 'micronesia', iso3: 'FSM', type: 'state',
    names: { ar: ['ميكرونيزيا', 'ولايات ميكرونيزيا المتحدة', 'ولايات ميكرونيسيا المتحدة', 'اتحاد ولايات ميكرونيسيا', 'ميكرونيسيا'], en: ['Micronesia', 'Federated States of Micronesia'], fr: ['Micronésie', 'États fédérés de Micronésie'] },
    adjective: { ar: ['ميكرونيزي', 'ميكرونيسي'], en: ['Micronesian'], fr: ['micronésien'] },
    people: { ar: ['الميكرونيزيون', 'الميكرونيزيين', 'الميكرونيسيون', 'الميكرونيسيين'], en: ['Micronesians'], fr: ['Micronésiens', 'Micronésien', 'Micronésienne', 'Micronésiennes'] },
    metonyms: [{ kind: 'capital', ar: ['باليكير'], en: ['Palikir'], fr: ['Palikir'] }],
    leaders: [
      { id: 'simina', names: { ar: ['ويسلي سيمينا'], en: ['Wesley Simina'], fr: ['Wesley Simina'] }, from: '2023-05-11' },
    ],
    note: 'dates from memory',
  },
  {
    id: 'nauru', iso3: 'NRU', type: 'state',
    names: { ar: ['ناورو', 'جمهورية ناورو', 'نورو'], en: ['Nauru', 'Republic of Nauru'], fr: ['Nauru', 'République de Nauru'] },
    adjective: { ar: ['ناوروي', 'ناوري'], en: ['Nauruan'], fr: ['nauruan'] },
    people: { ar: ['الناورويون', 'الناورويين'], en: ['Nauruans'], fr: ['Nauruans', 'Nauruan', 'Nauruane', 'Nauruanes'] },
    metonyms: [{ kind: 'capital', ar: ['يارين'], en: ['Yaren'], fr: ['Yaren'] }],
    leaders: [
      { id: 'adeang', names: { ar: ['ديفيد أديانغ'], en: ['David Adeang'], fr: ['David Adeang'] }, from: '2023-10-30' },
    ],
    note: 'dates from memory',
  },
  {
    id: 'new-zealand', iso3: 'NZL', type: 'state',
    names: { ar: ['نيوزيلندا', 'نيوزيلاندا', 'نيوزلندا', 'زيلندا الجديدة'], en: ['New Zealand', 'Aotearoa'], fr: ['Nouvelle-Zélande'] },
    adjective: { ar: ['نيوزيلندي', 'نيوزيلاندي'], en: ['New Zealand', 'Kiwi'], fr: ['néo-zélandais', 'neozélandais'] },
    people: { ar: ['النيوزيلنديون', 'النيوزيلنديين'], en: ['New Zealanders', 'New Zealander'], fr: ['Néo-Zélandais', 'Néo-Zélandaise', 'Néo-Zélandaises'] },
    metonyms: [{ kind: 'capital', ar: ['ولنغتون', 'ويلينغتون', 'ويلنغتون'], en: ['Wellington'], fr: ['Wellington'] }],
    leaders: [
      { id: 'ardern', names: { ar: ['جاسيندا أرديرن', 'أرديرن'], en: ['Jacinda Ardern', 'Ardern'], fr: ['Jacinda Ardern'] }, from: '2017-10-26', to: '2023-01-25' },
      { id: 'hipkins', names: { ar: ['كريس هيبكنز'], en: ['Chris Hipkins'], fr: ['Chris Hipkins'] }, from: '2023-01-25', to: '2023-11-27' },
      { id: 'luxon', names: { ar: ['كريستوفر لوكسون'], en: ['Christopher Luxon', 'Luxon'], fr: ['Christopher Luxon'] }, from: '2023-11-27' },
    ],
    rule: 'needs-context: Kiwi',
    note: 'dates from memory',
  },
  {
    id: 'palau', iso3: 'PLW', type: 'state',
    names: { ar: ['بالاو', 'جمهورية بالاو'], en: ['Palau', 'Republic of Palau'], fr: ['Palaos', 'Palau', 'République des Palaos'] },
    adjective: { ar: ['بالاوي', 'بالاوني'], en: ['Palauan'], fr: ['paluan', 'palauan'] },
    people: { ar: ['البالاويون', 'البالاويين', 'البالاونيون', 'البالاونيين'], en: ['Palauans'], fr: ['Paluans', 'Paluan', 'Paluane', 'Paluanes', 'Palauans', 'Palauan', 'Palauane', 'Palauanes'] },
    metonyms: [{ kind: 'capital', ar: ['نغيرولمود', 'ميليكيوك'], en: ['Ngerulmud', 'Melekeok'], fr: ['Ngerulmud', 'Melekeok'] }],
    leaders: [
      { id: 'whipps', names: { ar: ['سورانجيل ويبس'], en: ['Surangel Whipps'], fr: ['Surangel Whipps'] }, from: '2021-01-21' },
    ],
    note: 'dates from memory',
  },
  {
    id: 'papua-new-guinea', iso3: 'PNG', type: 'state',
    names: { ar: ['بابوا غينيا الجديدة', 'بابوا نيو غينيا', 'دولة بابوا غينيا الجديدة المستقلة'], en: ['Papua New Guinea', 'Independent State of Papua New Guinea'], fr: ['Papouasie-Nouvelle-Guinée'] },
    acronyms: { en: ['PNG'] },
    adjective: { ar: ['بابوي', 'بابواني'], en: ['Papua New Guinean', 'Papuan'], fr: ['papouasien', 'papou'] },
    people: { ar: ['البابويون', 'البابويين'], en: ['Papua New Guineans', 'Papuans'], fr: ['Papouasiens', 'Papouasien', 'Papous'] },
    metonyms: [{ kind: 'capital', ar: ['بورت مورسبي', 'بورت موريسبي'], en: ['Port Moresby'], fr: ['Port Moresby'] }],
    leaders: [
      { id: 'marape', names: { ar: ['جيمس ماراب', 'جيمس مارابي'], en: ['James Marape', 'Marape'], fr: ['James Marape'] }, from: '2019-05-30' },
    ],
    rule: 'needs-context: Papuan, Papuans, papou, papous, papoue, papoues, بابوي',
    note: "dates from memory; Papuan also names Indonesia's Papua",
  },
  {
    id: 'samoa', iso3: 'WSM', type: 'state',
    names: { ar: ['ساموا', 'دولة ساموا المستقلة', 'ساموا الغربية'], en: ['Samoa', 'Independent State of Samoa'], fr: ['Samoa', 'État indépendant des Samoa'] },
    adjective: { ar: ['ساموي'], en: ['Samoan'], fr: ['samoan'] },
    people: { ar: ['السامويون', 'السامويين'], en: ['Samoans'], fr: ['Samoans', 'Samoan', 'Samoane', 'Samoanes'] },
    metonyms: [{ kind: 'capital', ar: ['أبيا'], en: ['Apia'], fr: ['Apia'] }],
    leaders: [
      { id: 'fiame', names: { ar: ['فيامي ناومي ماتافا'], en: ['Fiame Naomi Mataʻafa', "Fiame Naomi Mata'afa"], fr: ["Fiame Naomi Mata'afa"] }, from: '2021-05-24', to: '2025-09-16' },
    ],
    rule: 'longest: American Samoa',
    note: 'dates from memory',
  },
  {
    id: 'solomon-islands', iso3: 'SLB', type: 'state',
    names: { ar: ['جزر سليمان', 'جزر سولومون'], en: ['Solomon Islands', 'Solomons'], fr: ['Îles Salomon', 'îles Salomon', 'Salomon'] },
    adjective: { ar: ['سولوموني'], en: ['Solomon Islander', 'Solomon Islands'], fr: ['salomonais', 'salomonien'] },
    people: { ar: ['سكان جزر سليمان', 'السولومونيون'], en: ['Solomon Islanders'], fr: ['Salomonais', 'Salomonaise', 'Salomonaises', 'Salomoniens', 'Salomonien', 'Salomonienne', 'Salomoniennes'] },
    metonyms: [{ kind: 'capital', ar: ['هونيارا'], en: ['Honiara'], fr: ['Honiara'] }],
    leaders: [
      { id: 'sogavare', names: { ar: ['ماناسيه سوغافاري'], en: ['Manasseh Sogavare', 'Sogavare'], fr: ['Manasseh Sogavare'] }, from: '2019-04-24', to: '2024-05-02' },
      { id: 'manele', names: { ar: ['جيريمايا مانيلي'], en: ['Jeremiah Manele', 'Manele'], fr: ['Jeremiah Manele'] }, from: '2024-05-02' },
    ],
    rule: 'needs-context: Salomon',
    note: 'dates from memory',
  },
  {
    id: 'tonga', iso3: 'TON', type: 'state',
    names: { ar: ['تونغا', 'تونجا', 'مملكة تونغا'], en: ['Tonga', 'Kingdom of Tonga'], fr: ['Tonga', 'Royaume des Tonga'] },
    adjective: { ar: ['تونغي', 'تونغاني'], en: ['Tongan'], fr: ['tongien'] },
    people: { ar: ['التونغيون', 'التونغيين', 'التونغانيون', 'التونغانيين'], en: ['Tongans'], fr: ['Tongiens', 'Tongien', 'Tongienne', 'Tongiennes'] },
    metonyms: [{ kind: 'capital', ar: ['نوكو ألوفا', 'نوكوالوفا'], en: ['Nukuʻalofa', "Nuku'alofa"], fr: ['Nukuʻalofa', "Nuku'alofa"] }],
    leaders: [
      { id: 'tupou-vi', names: { ar: ['توبو السادس'], en: ['Tupou VI'], fr: ['Tupou VI'] }, from: '2012-03-18' },
    ],
    note: 'dates from memory',
  },
  {
    id: 'tuvalu', iso3: 'TUV', type: 'state',
    names: { ar: ['توفالو'], en: ['Tuvalu'], fr: ['Tuvalu'] },
    adjective: { ar: ['توفالي', 'توفالوي'], en: ['Tuvaluan'], fr: ['tuvaluan', 'tuvalais'] },
    people: { ar: ['التوفاليون', 'التوفاليين'], en: ['Tuvaluans'], fr: ['Tuvaluans', 'Tuvaluan', 'Tuvaluane', 'Tuvaluanes', 'Tuvalais', 'Tuvalaise', 'Tuvalaises'] },
    metonyms: [{ kind: 'capital', ar: ['فونافوتي'], en: ['Funafuti'], fr: ['Funafuti'] }],
    leaders: [
      { id: 'teo', names: { ar: ['فيليتي تيو'], en: ['Feleti Teo'], fr: ['Feleti Teo'] }, from: '2024-02-27' },
    ],
    note: 'dates from memory',
  },
  {
    id: 'vanuatu', iso3: 'VUT', type: 'state',
    names: { ar: ['فانواتو', 'جمهورية فانواتو'], en: ['Vanuatu', 'Republic of Vanuatu'], fr: ['Vanuatu', 'République de Vanuatu'] },
    adjective: { ar: ['فانواتي', 'فانواتوي'], en: ['Vanuatuan', 'Ni-Vanuatu', 'ni-Vanuatu'], fr: ['vanuatais', 'vanuatuan'] },
    people: { ar: ['الفانواتيون', 'الفانواتيين'], en: ['Ni-Vanuatu', 'Vanuatuans'], fr: ['Vanuatais', 'Vanuataise', 'Vanuataises', 'Vanuatuans', 'Vanuatuan', 'Vanuatuane', 'Vanuatuanes'] },
    metonyms: [{ kind: 'capital', ar: ['بورت فيلا'], en: ['Port Vila'], fr: ['Port-Vila'] }],
    leaders: [
      { id: 'napat', names: { ar: ['جوثام نابات'], en: ['Jotham Napat'], fr: ['Jotham Napat'] }, from: '2025-02-11' },
    ],
    note: 'dates from memory',
  },
];
