import type { Language } from '../../situation/words.ts';
import type { Tense } from '../event/trigger.ts';
import { arabicNoun, arabicVerb } from '../event/verb-ar.ts';
import { englishVerb } from '../event/verb-en.ts';
import { frenchVerb } from '../event/verb-fr.ts';
import { fold } from '../text/fold.ts';

/** Verbs and nouns of putting off, as the tables of triggers write them. */
interface PutOffRow {
  verbs: string;
  /** phrases whose first word is such a verb and whose rest makes it one of putting off */
  nouns: string;
}

const rows: Record<Language, PutOffRow> = {
  en: {
    verbs:
      'postpone delay defer~ put:put:put_off put:put:put_*_off push_back_the push_back_its reschedule',
    nouns: 'postponement postponements delay delays deferral rescheduling',
  },
  fr: {
    verbs:
      'reporter ajourner differer:differe:different:differe:differait:differer retarder decaler remettre:remet:remettent:remis:remettait:remettr_a_plus_tard remettre:remet:remettent:remis:remettait:remettr_*_a_plus_tard renvoyer:renvoie:renvoient:renvoye:renvoyait:renverr_a_plus_tard renvoyer:renvoie:renvoient:renvoye:renvoyait:renverr_*_a_plus_tard repousser_la_visite repousser_la_reunion repousser_la_rencontre repousser_la_signature repousser_la_date repousser_le_sommet repousser_le_retrait repousser_le_deploiement repousser_les_pourparlers repousser_a repousser_au',
    nouns: 'report ajournement retard',
  },
  ar: {
    verbs: 'أرجأ/يرجئ أجّل/يؤجل أجّل/يؤجّل أخّر/يؤخر تأجل/يتأجل تأخر/يتأخر أُرجئ/يُرجأ',
    nouns: 'تأجيل إرجاء تأخير',
  },
};

/** Verbs whose subject is what is put off: تأجلت المحادثات. */
const INTRANSITIVE = /^(تأجل|تأخر|أُرجئ)/;

/** One spelling of a word of putting off, folded. */
export interface PutOffForm {
  words: string[];
  tenses: Tense[];
  row: string;
  /** is its subject what is put off? */
  intransitive: boolean;
}

const conjugate = { ar: arabicVerb, en: englishVerb, fr: frenchVerb };

/** Doubles: أجل is *for the sake of* and *term*, آخر *other*, « diffèrent » is *are unlike*. */
const ELSEWHERE: Record<Language, ReadonlySet<string>> = {
  en: new Set(),
  fr: new Set(['different', 'differant']),
  ar: new Set(
    'اجله اجلها اجلهم اجلهما اجلا اجليا اخر اخره اخرها اخرهم اخرهما اخرا اخروا تاخرا تاجلا'.split(
      ' ',
    ),
  ),
};

/** Every form of a language’s words of putting off. */
export function putOffForms(language: Language): PutOffForm[] {
  const found = new Map<string, PutOffForm>();
  const put = (words: string[], tense: Tense, row: string) => {
    const key = words.join(' ');
    if (ELSEWHERE[language].has(key)) return;
    const held = found.get(key);
    if (held) held.tenses.push(tense);
    else found.set(key, { words, tenses: [tense], row, intransitive: INTRANSITIVE.test(row) });
  };
  for (const spec of rows[language].verbs.split(' ')) {
    const [head, ...rest] = spec.split('_') as [string, ...string[]];
    for (const { form, tense } of conjugate[language](head)) {
      put([fold(form), ...rest], tense, spec.replaceAll('_', ' '));
    }
  }
  for (const noun of rows[language].nouns.split(' ')) {
    const forms = language === 'ar' ? arabicNoun(noun) : [noun];
    for (const form of forms) put([fold(form)], 'noun', noun);
  }
  return [...found.values()];
}
