import type { Language } from '../../situation/words.ts';
import { fold } from '../text/fold.ts';

/** How the words around a capital tell a place from a government. */
export interface PlaceWords {
  /** prepositions and verbs after which it is a place */
  before: Set<string>;
  /** prepositions after which it is a place unless something is given, said or tied to it */
  toward: Set<string>;
  /** words to the left that make `toward` speak of the government */
  dative: Set<string>;
  /** nouns to the left that make `from` and `to` speak of the place: motion */
  motion: Set<string>;
  /** nouns after it that make it a place: airport, streets */
  after: Set<string>;
  /** accords and meetings that a city names */
  named: Set<string>;
  /** acting nouns left of `in`: the government in Khartoum is the government */
  seats: Set<string>;
}

const set = (words: string) =>
  new Set(
    words
      .split(' ')
      .filter(Boolean)
      .map((word) => fold(word)),
  );

export const placeWords: Record<Language, PlaceWords> = {
  en: {
    before: set(
      'in at near outside around inside across throughout into via toward towards over above within central downtown greater northern southern eastern western north south east west of_central capital ' +
        'city conquer conquers conquered conquering entered captured capture seized reached left visited visiting visit leaving entering reaching besieged surrounding surrounded outskirts suburb',
    ),
    toward: set('from to of on'),
    dative: set(''),
    motion: set(
      'sail sails sailed sailing flights docked flew fly flying travelled traveled travel travelling went go returned return arrived arrive fled flee flight road drive drove miles kilometres kilometers km north south east west streets residents suburbs suburb ' +
        'outskirts airport city district districts neighbourhood neighbourhoods siege battle mayor university march advance advanced way trip visit fall outside evacuated route centre center residents people hospital hospitals parts part heart embassy',
    ),
    after: set(
      'airport suburb suburbs streets residents neighbourhood neighbourhoods district districts hospital hospitals university based newspaper newspapers daily hotel hotels restaurant bookshop court courtroom suburbanites commuters skyline weather',
    ),
    named: set(
      'agreement agreements accord accords process talks summit declaration conference protocol format track communique framework convention conventions',
    ),
    seats: set(
      'government authorities regime junta officials leaders leadership rulers administration parliament ministry diplomats embassy_ military generals army power administration court',
    ),
  },
  fr: {
    before: set(
      'dans via vers depuis pres autour sur conquerir gagner quitter quitte rejoindre visite capitale ville entre centre a_destination jusqu',
    ),
    toward: set('a de d'),
    dative: set(
      'reproche reprochent reprocher demande demandent demander demandait livrer livre livree livrees livraison livraisons aide soutien appui accorder accorde accordee imposer impose imposees imposee appel face grace quant hostile oppose opposee opposes lie lies liee favorable repond repondre reponse ' +
        'donne donner donnent donnait donnee donnees laisse laisser vaut valu coute couter signifie permet permettre ordonne promet promettre promis offre offrir fournir fourni fournie fournies vendre vendu vendus vendues adresse adressee adresser message avertissement lance lancer loyal fidele allie proche credit acheter impute imputer attribue attribuer confiance rappelle rappeler apportee apporter interdit refuse refuser enjoint ultimatum transmis transmettre remis remettre cede ceder fournis permis lancé lancee',
    ),
    motion: set(
      'rues habitants banlieue banlieues aeroport ville sud nord est ouest pres loin quartier quartiers faubourgs kilometres km siege bataille maire universite route arrive arrives arrivee parti partis retour chute quitte venu venus hopital hopitaux peripherie centre abords sortie region vol vols en_provenance accord accords processus sommet conference declaration pourparlers protocole port portes environs gare prison place coeur',
    ),
    after: set('banlieue'),
    named: set(''),
    seats: set(
      'pouvoir autorites gouvernement regime junte dirigeants militaires generaux ministere',
    ),
  },
  ar: {
    before: set(
      'في عبر داخل قرب وسط شمال جنوب شرق غرب بالقرب محيط ضواحي ضاحية شوارع مطار مدينة العاصمة سكان اهالي احياء حي انحاء نحو مشارف دخل دخلت غادر غادرت زار زارت يزور زيارة وصل فوق تجاه بلغ جامعة مستشفي ميناء عاصمة محافظة ولاية سجن قلب اطراف حصار معركة سقوط اقتحام بلدة ريف غربي شرقي شمالي جنوبي مستشفيات ميدان',
    ),
    toward: set('الي من على علي'),
    dative: set(''),
    motion: set(
      'ينقل تنقل ينقلون ستنقل سينقل وصل وصلت يصل تصل وصوله وصولها توجه توجهت يتوجه سافر سافرت عاد عادت عودة عودته عاد انتقل طريق كيلومترا كيلومتر كلم رحلة رحلات غادر نقل نقلت نزح نزحوا فر فروا هرب هربوا قادما قادمة الطريق زحف تقدم',
    ),
    after: set('العاصمة الدولي'),
    named: set(
      'اتفاق اتفاقية اتفاقيات اتفاقات مؤتمر قمة محادثات مسار اعلان عملية بروتوكول مفاوضات منصة مباحثات تفاهمات',
    ),
    seats: set(
      'القصر الرئاسي الرئاسة وزارة الوزارة وزاراتها خارجيتها الخارجية النظام السلطات الحكومة القيادة المجلس الحكم سلطات حكومة نظام المسؤولين المسؤولون حكام العسكري العسكريين الحاكم الحاكمة السلطة العسكر الجيش القادة قادة سفارة السفارة سفارتها السفير سفيرها سفيره',
    ),
  },
};
