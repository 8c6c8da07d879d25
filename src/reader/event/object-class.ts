import type { Language } from '../../situation/words.ts';
import type { WordClasses } from '../phrase/trie.ts';
import { fold } from '../text/fold.ts';
import { arabicNoun } from './verb-ar.ts';

/**
 * What a verb acts on tells its type: troops that are sent are MOBILIZE, food that is sent is AID. Each
 * class is a list of words, written `{troops}` in the tables of triggers.
 */
type Classes = Record<string, string>;

const english: Classes = {
  troops:
    'troop troops soldier soldiers army armies contingent contingents battalion battalions brigade brigades regiment unit units peacekeepers mercenaries fighters reinforcements paratroopers marines militia militias militiamen commandos reservists veterans instructors guardsmen legionnaires gendarmes infantry rebels insurgents jihadists militants separatists guerrillas',
  ship: 'ship ships warship warships frigate frigates destroyer destroyers corvette carrier submarine submarines fleet navy flotilla tanks armour artillery howitzers jet jets fighter bombers bomber warplanes warplane helicopters gunboats gunboat battery batteries interceptors',
  vessel:
    'ship ships vessel vessels tanker tankers boat boats trawler trawlers dhow dhows skiff skiffs freighter cargo eagle yacht',
  cargo: 'cargo cargoes shipment shipments consignment consignments contraband',
  arms: 'weapon weapons weaponry arms ammunition munitions shells missile missiles drone drones rifles howitzers tanks jets helicopters vehicles launchers rockets interceptors systems kit ordnance explosives',
  goods:
    'aid food foodstuffs medicine medicines supplies rice wheat grain flour fuel diesel blankets vaccines tents money funds cash equipment tonnes tons convoy parcels maps generators assistance relief',
  envoy:
    'envoy envoys ambassador ambassadors emissary emissaries delegation delegations negotiator negotiators mediator mediators diplomat diplomats minister',
  talks:
    'talks negotiations negotiation dialogue discussions consultations summit summits meeting meetings conference round visit visits',
  ties: 'ties relations links cooperation contacts contact partnership',
  accord:
    'agreement agreements deal deals accord accords treaty treaties pact pacts protocol protocols memorandum understanding truce ceasefire compromise roadmap convention settlement arrangement charter consensus',
  attack:
    'attack attacks strike strikes raid raids offensive offensives assault assaults operation operations bombardment bombing bombings shelling incursion airstrike airstrikes ambush ambushes',
  fighting:
    'fighting hostilities war bombing bombardment shelling strikes attacks raids offensive operations campaign advance siege',
  sanctions:
    'sanctions sanction embargo restrictions ban bans tariffs tariff duties measures penalties curbs',
  border:
    'border borders crossing crossings frontier checkpoint checkpoints airspace embassy embassies consulate consulates corridor strait port ports bridge',
  trade:
    'exports export imports import deliveries shipments flights visas trade gas oil electricity supplies sales transit',
  funding: 'aid assistance funding funds budget support programme loan loans grants payments',
  protesters: 'protesters demonstrators protest protests demonstration crowd crowds rally',
  village:
    'village villages town towns city camp camps school schools hospital hospitals market church churches mosque mosques base bases post posts posts barracks convoy district neighbourhood outpost outposts airport refinery checkpoint quarter capital',
  cable: 'cable cables pipeline pipelines powerline railway',
  crimes:
    'atrocities abuses massacre massacres crimes crime violations killings murders rapes exactions',
  prisoners:
    'prisoner prisoners hostage hostages captive captives detainee detainees bodies remains',
  inquiry: 'inquiry inquiries investigation investigations probe',
  complaint: 'complaint complaints protest protests lawsuit case note',
  defences:
    'garrison garrisons defences defenses positions border borders presence frontier roads trenches bases',
  refugees: 'refugee refugees displaced exiles evacuees',
  war: 'war wars conflict clashes fighting violence hostilities riots unrest',
};

const french: Classes = {
  troops:
    'troupe troupes soldat soldats armee contingent contingents bataillon bataillons brigade regiment unite unites mercenaires combattants renforts parachutistes militaires milice milices miliciens commandos reservistes veterans instructeurs gendarmes policiers hommes legionnaires rebelles insurges djihadistes separatistes',
  ship: 'navire navires fregate fregates destroyer corvette porte_avions avions avion sous_marin sous_marins flotte marine chars chasseurs bombardiers helicopteres batterie batteries blindes batiment batiments appareil appareils',
  vessel:
    'navire navires petrolier petroliers bateau bateaux chalutier chalutiers boutre boutres cargo cargos embarcation',
  cargo: 'cargaison cargaisons chargement chargements',
  arms: 'arme armes armement armements munitions obus missile missiles drone drones fusils chars avions helicopteres vehicules roquettes systemes explosifs blindes',
  goods:
    'aide vivres nourriture medicaments fournitures riz ble farine carburant couvertures vaccins tentes argent fonds equipements materiel tonnes convoi secours assistance cartes',
  envoy:
    'emissaire emissaires envoye envoyes delegation delegations negociateur negociateurs mediateur mediateurs facilitateur diplomate diplomates ministre ambassadeur ambassadrice ambassadeurs agents agent attache consul',
  talks:
    'pourparlers negociations negociation dialogue discussions consultations sommet reunion reunions conference rencontre table_ronde concertation visite',
  ties: 'relations liens cooperation contacts partenariat ponts relation',
  accord:
    'accord accords traite traites pacte protocole memorandum treve cessez_le_feu compromis convention feuille_de_route arrangement',
  attack:
    'attaque attaques frappe frappes raid raids offensive assaut operation operations bombardement bombardements incursion embuscade attentat attentats',
  fighting:
    'combats hostilites guerre bombardements frappes attaques raids offensive operations campagne siege avancee',
  sanctions: 'sanction sanctions embargo restrictions interdiction mesures taxes droits penalites',
  border:
    'frontiere frontieres poste postes passage passages espace ambassade ambassades consulat consulats corridor detroit port ports pont',
  trade:
    'exportations exportation importations importation livraisons expeditions vols visas commerce gaz petrole electricite ventes transit',
  funding:
    'aide aides assistance financement financements budget soutien appui programme pret prets subventions',
  protesters: 'manifestants manifestation manifestations foule rassemblement',
  village:
    'village villages ville villes camp camps ecole ecoles hopital hopitaux marche eglise eglises mosquee mosquees base bases poste postes caserne casernes convoi quartier quartiers localite localites aeroport raffinerie capitale',
  cable: 'cable cables gazoduc oleoduc pipeline',
  crimes:
    'exaction exactions atrocites abus massacre massacres crime crimes violations meurtres viols tueries',
  prisoners: 'prisonnier prisonniers otage otages captif captifs detenu detenus corps depouilles',
  inquiry: 'enquete enquetes investigation instruction',
  complaint: 'plainte plaintes protestation note recours',
  defences:
    'garnison garnisons defenses positions frontiere frontieres presence dispositif effectifs bases',
  refugees: 'refugie refugies refugiee refugiees deplaces exiles',
  war: 'guerre conflit affrontements combats violences hostilites emeutes crise insurrection',
};

const arabic: Classes = {
  troops:
    'قوات جنود قوة جيش كتيبة كتائب لواء الوية وحدات مقاتلين تعزيزات مرتزقة مظليين عناصر دوريات مسلحين فرقة حشود احتياط جندي جنديا مقاتل مقاتلا عنصر عنصرا شرطي',
  ship: 'سفينة سفن بارجة بوارج فرقاطة فرقاطات مدمرة مدمرات حاملة غواصة غواصات اسطول دبابات مدرعات مدفعية طائرات مقاتلات قاذفات مروحيات بطاريات زوارق',
  vessel: 'سفينة سفن ناقلة ناقلات قارب قوارب زورق زوارق باخرة مركب طائرة فرقاطة',
  cargo: 'شحنة شحنات حمولة',
  arms: 'سلاح اسلحة ذخيرة ذخائر صواريخ صاروخ مسيرات مسيرة طائرات دبابات مدرعات عتاد منظومة منظومات قذائف متفجرات اليات مروحيات',
  goods:
    'مساعدات مساعدة معونات معونة اغذية غذاء ادوية امدادات قمح طحين وقود بطانيات لقاحات خيام اموال معدات اطنان طن قافلة قوافل مواد تعويضات',
  envoy: 'مبعوث مبعوثين وفد وفود وسيط وسطاء دبلوماسيين وزير مندوب',
  talks:
    'محادثات مباحثات مفاوضات مشاورات حوار قمة اجتماع اجتماعات لقاء مؤتمر جلسة زيارة جولة تفاوض',
  ties: 'علاقات علاقة تعاون اتصالات شراكة روابط',
  accord:
    'اتفاق اتفاقية اتفاقات اتفاقيات معاهدة ميثاق بروتوكول مذكرة تفاهم تفاهمات هدنة تسوية صفقة خارطة عقد عقود',
  attack: 'هجوم هجمات غارة غارات ضربة ضربات عملية عمليات قصف توغل حملة كمين',
  fighting: 'قتال اعمال_عدائية حرب قصف غارات هجمات عمليات معارك حملة هجوم',
  sanctions: 'عقوبات عقوبة حظر قيود اجراءات رسوم تدابير',
  border: 'حدود معبر معابر منفذ منافذ اجواء مجال سفارة سفارات قنصلية ممر موانئ ميناء جسر',
  trade: 'صادرات واردات تصدير استيراد شحنات رحلات تاشيرات تجارة غاز نفط كهرباء امدادات بيع',
  funding: 'مساعدات مساعدة تمويل دعم ميزانية برنامج قروض منح معونات',
  protesters: 'متظاهرين محتجين مظاهرة تظاهرة احتجاجات اعتصام حشد',
  village:
    'قرية قرى بلدة بلدات مدينة مخيم مدرسة مدارس مستشفى مستشفيات سوق كنيسة مسجد قاعدة ثكنة حي احياء مطار مصفاة قافلة تجمع تجمعا حقل',
  cable: 'كابل كابلات انبوب انابيب خط',
  crimes: 'انتهاكات جرائم مجزرة مجازر فظائع تجاوزات جريمة مذبحة اعتداءات',
  prisoners: 'اسير اسرى رهينة رهائن محتجزين معتقلين سجناء جثامين جثث سجين',
  inquiry: 'تحقيق تحقيقات',
  complaint: 'شكوى شكاوى دعوى احتجاج',
  defences: 'دفاعات تحصينات مواقع وجود حدود حامية انتشار',
  refugees: 'لاجئ لاجئين لاجئون نازح نازحين نازحون لاجئا نازحا',
  war: 'حرب نزاع اشتباكات معارك قتال عنف مواجهات اضطرابات اعمال_شغب',
};

const PREFIXES = ['', 'ب', 'ل', 'و'];

/** Arabic: with ال and pronouns, in the accusative, and behind the joined prepositions. */
const arabicForms = (word: string): string[] =>
  arabicNoun(word).flatMap((form) => [
    ...PREFIXES.map((prefix) => prefix + form),
    ...(form.startsWith('ال') ? [`لل${form.slice(2)}`] : []),
  ]);

function classesOf(table: Classes, forms: (word: string) => string[]): WordClasses {
  const found = new Map<string, string[]>();
  for (const [name, words] of Object.entries(table)) {
    for (const word of words.split(' ')) {
      for (const form of forms(word)) {
        const folded = fold(form);
        const held = found.get(folded) ?? [];
        if (!held.includes(`{${name}}`)) held.push(`{${name}}`);
        found.set(folded, held);
      }
    }
  }
  return found;
}

/** The classes of the words of a language, by folded word. */
export const objectClasses: Record<Language, WordClasses> = {
  ar: classesOf(arabic, arabicForms),
  en: classesOf(english, (word) => [word]),
  fr: classesOf(french, (word) => [word]),
};
