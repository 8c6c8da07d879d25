import type { Mention } from '../actor/mention.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { EventDraft } from './event.ts';
import type { Phrase } from './ground-ar.ts';
import { passiveWords } from './passive-word-ar.ts';
import { isCount } from './reduced-participle.ts';

/**
 * People who act for no state and may suffer as its people: "two Chinese engineers were kidnapped". Their
 * nationality says on whom an act was, and never whose act it is.
 */
const PEOPLE = {
  en: words(
    'civilian citizen national worker engineer tourist gendarme policeman policemen policewoman peacekeeper hostage villager herder farmer fisherman fishermen trader miner driver trucker journalist reporter doctor nurse medic aid_worker contractor technician student pupil migrant refugee missionary priest pilgrim sailor pilot crew businessman businessmen man men woman women child children family families prisoner detainee guard ranger conscript recruit cadet reservist paratrooper marine airman airmen volunteer mercenary mercenaries expatriate resident passenger',
  ),
  fr: words(
    'civil civile citoyen citoyenne ressortissant ressortissante ouvrier ouvriere travailleur ingenieur touriste gendarme policier casque otage villageois eleveur paysan pecheur commercant mineur chauffeur camionneur routier journaliste reporter medecin infirmier infirmiere humanitaire cooperant technicien etudiant eleve migrant refugie missionnaire pretre pelerin marin pilote equipage homme femme enfant famille prisonnier detenu garde conscrit recrue reserviste parachutiste volontaire mercenaire expatrie resident passager religieuse employe salarie',
  ),
  ar: new Set(
    'مدني مدنيا مدنيان مدنيين مدنيون المدنيين المدنيون مواطن مواطنا مواطنان مواطنين مواطنون المواطنين رعايا الرعايا عامل عاملا عاملان عاملين عمال العمال مهندس مهندسا مهندسان مهندسين مهندسون المهندسين سائح سائحا سائحين سياح السياح دركي دركيا دركيان دركيين دركيون شرطي شرطيا شرطيان شرطيين رهينة رهينتين رهينتان رهائن الرهائن قروي قرويا قرويين قرويون رعاة الرعاة راع مزارع مزارعين مزارعون صياد صيادين صيادون صيادا تجار التجار تاجر سائق سائقا سائقين سائقان سائقون السائقين صحافي صحافيا صحافيين صحافيان صحفي صحفيا صحفيين صحفيان طبيب طبيبا طبيبين اطباء ممرض ممرضة موظف موظفا موظفين موظفون فني فنيا فنيين طالب طلاب طلابا مهاجر مهاجرا مهاجرين مهاجرون لاجئ لاجئا لاجئين لاجئون راهب راهبة كاهن بحار بحارا بحارين طيار طيارا طيارين طيارون رجل رجلا رجلين رجلان رجال امراة نساء طفل طفلا طفلين اطفال عائلة سجين سجناء اسير اسيرا اسري حارس حراس حراسا مجند مجندا مجندين متطوع متطوعين مسافر مسافرين ركاب'.split(
      ' ',
    ),
  ),
};

/** Where people live, learn and pray: an attack on "a Ukrainian town" is on Ukraine. */
const PLACES = {
  en: words('town village city cities port hospital school market church mosque camp refinery'),
  fr: words(
    'ville village port hopital hopitaux ecole marche eglise mosquee camp raffinerie localite',
  ),
  ar: new Set(
    'بلدة مدينة قرية ميناء مستشفى مستشفي مدرسة سوق كنيسة مسجد مخيم مصفاة البلدة المدينة القرية مدن بلدات قرى قري'.split(
      ' ',
    ),
  ),
};

function words(singular: string): ReadonlySet<string> {
  return new Set(singular.split(' ').flatMap((word) => [word, `${word}s`]));
}

const HARMS = new Set(['ASSAULT', 'COERCE']);
/** Who is freed was held: "released three Filipino sailors". */
const FREES = /^(free|release|liberer|relacher|افرج|اطلق سراح)/;
export const isHarm = ({ trigger }: EventDraft): boolean =>
  HARMS.has(trigger.type) || (trigger.type === 'RETREAT' && FREES.test(trigger.row));
/** Words of the phrase on either side of the people: "two young Chinese engineers". */
const WITHIN = 4;
const BREAKS = new Set(
  'in near on at by from to with during after before since for of over and but or en dans sur par pour avec contre chez vers pres et mais ou du'.split(
    ' ',
  ),
);

const OF = new Set(['of', 'de', 'du']);

/** Does the adjective of nationality stand beside people? */
function ofPeople(view: SentenceView, mention: Mention): boolean {
  const suffers = (word: string) =>
    PEOPLE[view.language].has(word) || PLACES[view.language].has(word);
  const at = (place: number) => view.tokens[place]?.norm ?? '';
  if (view.language === 'en') return [0, 1].some((step) => suffers(at(mention.to + step)));
  // "ثلاثة صينيين": counted, a nationality is people by itself
  const before = view.tokens[mention.from - 1];
  const counted = before?.kind === 'number' || passiveWords.NUMERALS.has(before?.norm ?? '');
  if (view.language === 'ar' && counted && /(ين|ون|ا)$/.test(at(mention.to - 1))) return true;
  return [1, 2].some((step) => suffers(at(mention.from - step).replace(/^[وبل](?=.{4})/, '')));
}

/** The nationality of people among the tokens, from the first on. */
function among(view: SentenceView, { from, to }: Phrase): Mention | undefined {
  return view.mentions.find(
    (one) =>
      one.from >= from &&
      one.to <= to &&
      !one.party &&
      one.form === 'adjective' &&
      one.sense.entry.type === 'state' &&
      ofPeople(view, one),
  );
}

/** The noun phrase right before a passive, or right behind an active verb: to the first word that breaks it. */
function beside(view: SentenceView, draft: EventDraft, passive: boolean): Phrase {
  const breaks = (at: number) => {
    const token = view.tokens[at];
    return token === undefined || token.kind === 'mark' || BREAKS.has(token.norm);
  };
  if (!passive) {
    // "the killing of two engineers"
    const start = OF.has(view.tokens[draft.to]?.norm ?? '') ? draft.to + 1 : draft.to;
    // "killed at least ten Chinese workers"
    let to = isCount(view, start) ? start + 2 : start;
    while (!breaks(to) && to - start < WITHIN + 2) to++;
    return { from: draft.from, to };
  }
  let from = draft.from;
  while (!breaks(from - 1) && draft.from - from < WITHIN + 4) from--;
  return { from, to: draft.from };
}

/**
 * On whom a harm is, where no party says it: the state whose people it struck.
 *
 * @param phrase  the noun phrase that the verb is about, where the language tells; else that beside the verb
 */
export function victim(
  view: SentenceView,
  draft: EventDraft,
  passive: boolean,
  phrase?: Phrase,
): Mention | undefined {
  return isHarm(draft) ? among(view, phrase ?? beside(view, draft, passive)) : undefined;
}
