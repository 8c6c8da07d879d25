import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

type Language = 'ar' | 'en' | 'fr';

/** `byText | hedge` of every claim, in order. */
const found = (text: string, language: Language) =>
  read(text, { published: '2024-11-15', language }).proposals.flatMap((one) =>
    one.kind === 'claim' ? [`${one.byText} | ${one.hedge}`] : [],
  );

const table: Record<Language, [string, string[]][]> = {
  en: [
    ['The army said that it had taken the town.', ['The army | assert']],
    [
      'The bridge is lost, said a spokesman for the army, Colonel Ivo Brandt.',
      ['spokesman for the army, Colonel Ivo Brandt | assert'],
    ],
    [
      'The bridge is lost, his campaign said, and nobody will rebuild it.',
      ['his campaign | assert'],
    ],
    [
      'A retired judge in Lima is believed to have told friends that he would leave.',
      ['A retired judge in Lima | rumour'],
    ],
    ['The rebels claim to control the valley.', ['The rebels | alleges']],
    ['Ankara has pledged to send help.', []],
    ['He fled from what Khartoum calls a coup.', ['Khartoum | assert']],
    ['The minister shrugs: "Nobody asked us."', ['The minister | assert']],
    ['Ivo Brandt, a baker, laughs: "We stay," he says.', ['Ivo Brandt, a baker | assert']],
    ['Perhaps he will leave.', []],
    ['"They came at night," a miner who had fled told a Peruvian paper.', ['a miner | assert']],
    ['"They came at night," thunders General Ivo Brandt.', ['General Ivo Brandt | assert']],
    ['His lawyer would neither confirm nor deny the story.', []],
    ['"It is over," one of them said.', ['one of them | assert']],
    ['Allegedly the mayor fled.', []],
    ['Macron: France will stay', ['Macron | assert']],
    ['Burkina Faso: what went wrong', []],
    ['The army said it had taken the town.', ['The army | assert']],
    ['The town had fallen, the army said.', ['the army | assert']],
    ['The town had fallen, the army said on Monday.', ['the army | assert']],
    ['"We won," said Jane Doe, the UN envoy.', ['Jane Doe | assert']],
    ['"We won," Jane Doe told reporters in Geneva.', ['Jane Doe | assert']],
    ['According to two diplomats, the talks failed.', ['two diplomats | assert']],
    ['The talks failed, according to Reuters.', ['Reuters | assert']],
    ['Analysts believe that the war will go on.', ['Analysts | likely']],
    ['Moscow claims its troops hold the town.', ['Moscow | alleges']],
    ['Kyiv accused Moscow of shelling the plant.', ['Kyiv | alleges']],
    ['Moscow denied shelling the plant.', ['Moscow | doubts']],
    ['Observers doubt that the truce will hold.', ['Observers | doubts']],
    ['It is said that he fled.', ['It is said | rumour']],
    ['There are unconfirmed reports that he fled.', ['unconfirmed reports | rumour']],
    ['Rumours that he fled spread quickly.', ['Rumours | rumour']],
    ['There is no doubt that he fled.', ['There is no doubt | certain']],
    ['It seems that he fled.', ['It seems | likely']],
    [
      'Lavrov, speaking in Moscow, said that talks were possible.',
      ['Lavrov, speaking in Moscow | may'],
    ],
    [
      'Sergei Lavrov, the foreign minister, said that the talks had failed.',
      ['Sergei Lavrov, the foreign minister | assert'],
    ],
    ['The ministry said in a statement that nine people had died.', ['The ministry | assert']],
    ['The minister may resign, sources told AFP.', ['sources | may']],
    [
      'A report by Human Rights Watch found that both sides had killed civilians.',
      ['A report by Human Rights Watch | assert'],
    ],
    ['He plans to say that it is over.', []],
    ['The law states nothing.', []],
    ['The report was long.', []],
    ['They reported to the commander.', []],
    [
      'Kenyan border guards fired warning shots on Sunday, an official said.',
      ['an official | assert'],
    ],
    ['Nepal has neither confirmed nor denied that it leased the airfield.', []],
    ['Three men accused of spying were freed.', []],
    ['France insists that the deal stands.', ['France | assert']],
    ['Ankara warned that it would respond.', ['Ankara | may']],
    ['The Kremlin said: "There is no deal."', ['The Kremlin | assert']],
    ['The governor acknowledged that mistakes had been made.', ['The governor | assert']],
    ['Critics argue that the deal is void.', ['Critics | assert']],
    [
      'Residents said the shelling had stopped, adding that the market had reopened.',
      ['Residents | assert', 'Residents | assert'],
    ],
  ],
  fr: [
    ['L’armée affirme avoir pris la ville, et que tout est calme.', ['L’armée | assert']],
    ['L’armée a déclaré que la ville était prise.', ['L’armée | assert']],
    [
      'Le pont est perdu, a indiqué leur porte-parole, Jonas Keller.',
      ['leur porte-parole, Jonas Keller | assert'],
    ],
    ['On raconte que le général a fui.', ['On raconte | rumour']],
    ['Le général a fui, dit-on à Lima.', ['dit-on | rumour']],
    ['Les Chinois, eux, soutiennent le plan.', []],
    ['Le ministre rit : « Personne ne nous a rien demandé. »', ['Le ministre | assert']],
    ['Il a fui ce que Khartoum appelle un putsch.', ['Khartoum | assert']],
    ['Macron : la France restera', ['Macron | assert']],
    ['Pékin y voit « une provocation ».', ['Pékin | assert']],
    ['« C’est fini », exulte le maire.', ['le maire | assert']],
    ['Lima fait état de trois blessés.', ['Lima | assert']],
    [
      'Le maire a fui, comme l’a rappelé le préfet Jonas Keller.',
      ['le préfet Jonas Keller | assert'],
    ],
    [
      'Il n’a pas fui, contrairement à ce qu’ont écrit plusieurs journaux.',
      ['plusieurs journaux | assert'],
    ],
    ['Ces maires redoutent autant que les préfets une grève.', []],
    ['La ville est prise, a déclaré l’armée.', ['l’armée | assert']],
    [
      '« Nous avons gagné », a lancé Jeanne Dupont, l’envoyée de l’ONU.',
      ['Jeanne Dupont | assert'],
    ],
    ['« Nous avons gagné », estime un diplomate.', ['un diplomate | likely']],
    ['Selon deux diplomates, les pourparlers ont échoué.', ['deux diplomates | assert']],
    ['Les pourparlers ont échoué, selon Reuters.', ['Reuters | assert']],
    ['D’après l’ONU, neuf personnes sont mortes.', ['l’ONU | assert']],
    ['Des analystes pensent que la guerre va durer.', ['Des analystes | likely']],
    ['Moscou prétend que ses troupes tiennent la ville.', ['Moscou | alleges']],
    ['Kiev accuse Moscou d’avoir bombardé la centrale.', ['Kiev | alleges']],
    ['Moscou dément avoir bombardé la centrale.', ['Moscou | doubts']],
    ['Des observateurs doutent que la trêve tienne.', ['Des observateurs | doubts']],
    ['Il se dit que le général a fui.', ['Il se dit | rumour']],
    ['Le bruit court que le général a fui.', ['Le bruit court | rumour']],
    ['Nul doute que le général a fui.', ['Nul doute | certain']],
    ['Il semble que le général ait fui.', ['Il semble | likely']],
    [
      'Sergueï Lavrov, le ministre, a indiqué que les pourparlers avaient échoué.',
      ['Sergueï Lavrov, le ministre | assert'],
    ],
    [
      'Le ministère a annoncé dans un communiqué que neuf personnes étaient mortes.',
      ['Le ministère | assert'],
    ],
    [
      'Le porte-parole de l’armée a précisé que la route était coupée.',
      ['Le porte-parole de l’armée | assert'],
    ],
    ['Les chiffres annoncés sont faux.', []],
    ['Le rapport était long.', []],
    ['La note est salée.', []],
    ['Téhéran assure que le détroit restera ouvert.', ['Téhéran | assert']],
    ['Le Monde rapporte que le général a fui.', ['Le Monde | assert']],
    ['Les habitants racontent que les tirs ont cessé.', ['Les habitants | assert']],
    ['La Turquie soutient que l’accord est nul.', ['La Turquie | assert']],
    ['Le président craint que la trêve ne tienne pas.', ['Le président | may']],
  ],
  ar: [
    [
      'وذكر دبلوماسي أوروبي، نقلا عن موظف في السفارة، أن المبعوث غادر.',
      ['دبلوماسي أوروبي | assert'],
    ],
    ['عرض التلفزيون تقريرا بثه مساء الخميس.', []],
    ['ولوّح الرئيس السيسي بأن جيشه مستعد.', ['الرئيس السيسي | assert']],
    ['«لم يسألنا أحد»، تلخص المحللة ليلى حداد.', ['المحللة ليلى حداد | assert']],
    ['سيغادر المبعوث غدا، كما قال وزير الخارجية.', ['وزير الخارجية | assert']],
    ['وتبتسم الباحثة ليلى حداد: «لم يسألنا أحد».', ['الباحثة ليلى حداد | assert']],
    ['وجاء في بيان للرئاسة أن المبعوث غادر.', ['بيان للرئاسة | assert']],
    ['ربما غادر المبعوث.', []],
    ['مصر التي كثيرا ما اتهمت إثيوبيا بالتعنت وافقت.', ['مصر | alleges']],
    ['ويدعي ضابط متقاعد، رفض ذكر اسمه، أن المبعوث غادر.', ['ضابط متقاعد | alleges']],
    ['وتبناه فصيل مجهول.', ['فصيل مجهول | assert']],
    ['غادر المبعوث، كما أعلن علي حسن.', ['علي حسن | assert']],
    ['وموسكو تنفي ذلك.', ['موسكو | doubts']],
    ['قال الجيش إنه سيطر على البلدة.', ['الجيش | assert']],
    ['وأعلنت وزارة الخارجية أن المحادثات فشلت.', ['وزارة الخارجية | assert']],
    [
      'وقال المتحدث باسم الجيش نبيل عبد الله إن البلدة سقطت.',
      ['المتحدث باسم الجيش نبيل عبد الله | assert'],
    ],
    ['وذكرت وكالة رويترز أن البلدة سقطت.', ['وكالة رويترز | assert']],
    ['فشلت المحادثات، بحسب دبلوماسيين.', ['دبلوماسيين | assert']],
    ['وبحسب الأمم المتحدة، نزح مليون شخص.', ['الأمم المتحدة | assert']],
    ['وفقا لمصادر أمنية، سقطت البلدة.', ['لمصادر أمنية | assert']],
    ['ويعتقد محللون أن الحرب ستطول.', ['محللون | likely']],
    ['ويرى مراقبون أن الهدنة هشة.', ['مراقبون | likely']],
    ['وزعمت موسكو أن قواتها في البلدة.', ['موسكو | alleges']],
    ['واتهمت كييف موسكو بقصف المحطة.', ['كييف | alleges']],
    ['ونفت موسكو قصف المحطة.', ['موسكو | doubts']],
    ['ونفى مسؤول أن تكون بلاده قد قصفت المحطة.', ['مسؤول | doubts']],
    ['ويجري الحديث عن أن الجنرال فر.', ['ويجري الحديث | rumour']],
    ['ويقال إن الجنرال فر.', ['ويقال | rumour']],
    ['وتشير تقارير إلى أن الجنرال فر.', ['وتشير تقارير | rumour']],
    ['لا شك أن الجنرال فر.', ['لا شك | certain']],
    ['يبدو أن الجنرال فر.', ['يبدو | likely']],
    ['وكشفت صحيفة «لوموند» أن الجنرال فر.', ['صحيفة «لوموند» | assert']],
    ['وتساءل الكاتب عن جدوى الحوار.', ['الكاتب | question']],
    ['وأضاف أن البلدة سقطت.', []],
    ['يذكر أن البلدة سقطت في مايو.', []],
    ['مصادر دبلوماسية تؤكد أن المحادثات فشلت.', ['مصادر دبلوماسية | assert']],
    ['وأوضح التقرير أن العملية بدأت.', ['التقرير | assert']],
    ['وحذرت أنقرة من أنها سترد.', ['أنقرة | assert']],
    [
      'وأكد الرئيس الفرنسي إيمانويل ماكرون في باريس أن بلاده لن تتراجع.',
      ['الرئيس الفرنسي إيمانويل ماكرون | assert'],
    ],
    ['الكتاب بين يديه.', []],
    ['ونقلت وكالة «سانا» عن مصدر قوله إن البلدة سقطت.', ['وكالة «سانا» | assert']],
  ],
};

describe('claims', () => {
  for (const language of ['en', 'fr', 'ar'] as const) {
    it.each(table[language])(`${language}: %s`, (text, expected) => {
      expect(found(text, language)).toEqual(expected);
    });
  }
});

describe('chains of sources', () => {
  it('puts first whose claim it is, then who relays it', () => {
    const [claim] = read('Reuters reported that the Kremlin said the talks had failed.', {
      language: 'en',
    }).proposals.filter((one) => one.kind === 'claim');
    expect(claim?.kind === 'claim' && [claim.by, claim.byText]).toEqual([
      ['russia', 'reuters'],
      'the Kremlin',
    ]);
  });

  it('goes on with the last voice where the subject is a pronoun or left out', () => {
    const claims = (text: string, language: Language) =>
      read(text, { language }).proposals.flatMap((one) => (one.kind === 'claim' ? [one.by] : []));
    expect(
      claims('Lavrov said the talks had failed. He added that Russia was ready.', 'en'),
    ).toEqual([['lavrov'], ['lavrov']]);
    expect(claims('قال لافروف إن المحادثات فشلت. وأضاف أن روسيا مستعدة.', 'ar')).toEqual([
      ['lavrov'],
      ['lavrov'],
    ]);
  });
});
