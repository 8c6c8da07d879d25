import type { SentenceView } from '../sentence-view.ts';
import type { EventDraft } from './event.ts';

/** Verbs whose participle without an object is a passive: "soldiers killed in an ambush", « tué dans ». */
const SUFFERED =
  /^(kill|wound|injure|kidnap|abduct|arrest|detain|ambush|captur|assassinat|murder|execut|jail|imprison|deport|massacr|behead|besieg|tuer|blesser|enlever|kidnapper|arreter|assassiner|executer|emprisonner|incarcerer|massacrer|capturer|abattre|detenir|expuls|prendre)/;
/** Auxiliaries of the active. */
const HAVE = new Set('has have had having a ont avait avaient ayant aura auront aurait'.split(' '));
/** What stands behind a participle that has no object. */
const OPEN = {
  en: new Set(
    'in on at near by from during after before since when while last this yesterday again inside outside along across for over'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'dans en a au aux lors pendant apres avant depuis pres le hier jeudi vendredi samedi dimanche lundi mardi mercredi sur par'.split(
      ' ',
    ),
  ),
};
const ADVERB = /..(ly|ment)$/;

const LEAST = new Set('least most moins plus'.split(' '));
const NEARLY = new Set('over pres'.split(' '));

/** "at least fourteen soldiers", « près de trente soldats »: a number, and no place. */
export function isCount(view: SentenceView, at: number): boolean {
  const norm = (place: number) => view.tokens[place]?.norm ?? '';
  if (['at', 'au'].includes(norm(at))) return LEAST.has(norm(at + 1));
  if (!NEARLY.has(norm(at))) return false;
  const number = view.tokens[norm(at) === 'pres' ? at + 2 : at + 1];
  return number?.kind === 'number' || NUMBERS.has(number?.norm ?? '');
}
const NUMBERS = new Set(
  'ten twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds dix vingt trente quarante cinquante soixante cent une'.split(
    ' ',
  ),
);

/** "Malian soldiers killed in an ambush", « un soldat malien tué dans une embuscade »: a participle alone. */
export function isReduced(view: SentenceView, draft: EventDraft): boolean {
  const { tense, row } = draft.trigger;
  if (view.language === 'ar' || tense !== 'past' || !SUFFERED.test(row)) return false;
  let before = draft.from - 1;
  while (ADVERB.test(view.tokens[before]?.norm ?? '')) before--;
  if (HAVE.has(view.tokens[before]?.norm ?? '')) return false;
  const next = view.tokens[draft.to];
  return (
    next === undefined ||
    next.kind === 'mark' ||
    (OPEN[view.language].has(next.norm) && !isCount(view, draft.to))
  );
}
