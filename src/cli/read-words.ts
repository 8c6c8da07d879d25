/** What `mizan read` says to a person, in three languages. Names and numbers are isolated from the run of the line. */
import type { Counts } from '../model-reader/index.ts';
import type { Language } from '../situation/index.ts';

export interface ReadWords {
  written(file: string, proposals: number, kept: number): string;
  unchanged: string;
  next: string;
  leaves(endpoint: string, model: string): string;
  stays(endpoint: string, model: string): string;
  part(done: number, all: number): string;
  counts(counts: Counts): string;
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const dropped = ({ wrongForm, notVerbatim, incomplete }: Counts) =>
  wrongForm + notVerbatim + incomplete;

const en: ReadWords = {
  written: (file, proposals, kept) =>
    `${file}: ${plural(proposals, 'proposal', 'proposals')} for a person to review${kept > 0 ? `; ${plural(kept, 'earlier answer', 'earlier answers')} kept` : ''}`,
  unchanged: 'The situation is unchanged: nothing enters it before a person accepts.',
  next: 'Next:',
  leaves: (endpoint, model) =>
    `The text LEAVES this machine: it is sent to ${endpoint}, to the model ${model}.`,
  stays: (endpoint, model) =>
    `The text is read by the model ${model} at ${endpoint}, on this machine.`,
  part: (done, all) => `part ${done} of ${all}`,
  counts: (counts) =>
    `The model: ${plural(counts.items, 'item', 'items')}, ${plural(counts.proposals, 'proposal', 'proposals')}; dropped ${dropped(counts)} (${counts.notVerbatim} not in the text, ${counts.wrongForm} of a wrong form, ${counts.incomplete} incomplete); answers refused: ${counts.malformed + counts.oversized} of ${counts.parts}.`,
};

const fr: ReadWords = {
  written: (file, proposals, kept) =>
    `${file} : ${plural(proposals, 'proposition', 'propositions')} à examiner${kept > 0 ? ` ; ${plural(kept, 'réponse antérieure conservée', 'réponses antérieures conservées')}` : ''}`,
  unchanged: 'La situation est inchangée : rien n’y entre avant qu’une personne ne l’accepte.',
  next: 'Ensuite :',
  leaves: (endpoint, model) =>
    `Le texte QUITTE cette machine : il est envoyé à ${endpoint}, au modèle ${model}.`,
  stays: (endpoint, model) =>
    `Le texte est lu par le modèle ${model} à ${endpoint}, sur cette machine.`,
  part: (done, all) => `partie ${done} sur ${all}`,
  counts: (counts) =>
    `Le modèle : ${plural(counts.items, 'élément', 'éléments')}, ${plural(counts.proposals, 'proposition', 'propositions')} ; écartés : ${dropped(counts)} (${counts.notVerbatim} absents du texte, ${counts.wrongForm} de forme incorrecte, ${counts.incomplete} incomplets) ; réponses refusées : ${counts.malformed + counts.oversized} sur ${counts.parts}.`,
};

const bdi = (text: string | number) => `\u2068${text}\u2069`;

const ar: ReadWords = {
  written: (file, proposals, kept) =>
    `${bdi(file)}: عدد المقترحات المعروضة للمراجعة ${bdi(proposals)}${kept > 0 ? `، وحُفظت الإجابات السابقة، وعددها ${bdi(kept)}` : ''}`,
  unchanged: 'لم يتغيّر ملف الحالة: لا يدخله شيء قبل أن يقبله شخص.',
  next: 'الخطوة التالية:',
  leaves: (endpoint, model) =>
    `النص يغادر هذا الجهاز: يُرسَل إلى ${bdi(endpoint)}، إلى النموذج ${bdi(model)}.`,
  stays: (endpoint, model) =>
    `يقرأ النصَّ النموذجُ ${bdi(model)} في ${bdi(endpoint)}، على هذا الجهاز.`,
  part: (done, all) => `الجزء ${bdi(done)} من ${bdi(all)}`,
  counts: (counts) =>
    `النموذج: العناصر ${bdi(counts.items)}، المقترحات ${bdi(counts.proposals)}؛ المُسقَط ${bdi(dropped(counts))} (ليس في النص ${bdi(counts.notVerbatim)}، شكله خاطئ ${bdi(counts.wrongForm)}، ناقص ${bdi(counts.incomplete)})؛ الأجوبة المرفوضة ${bdi(counts.malformed + counts.oversized)} من ${bdi(counts.parts)}.`,
};

export const readWords: Readonly<Record<Language, ReadWords>> = { ar, en, fr };
