/**
 * "The rebels, backed by Rwanda, took the town": between two commas stands what somebody did to who takes it.
 * Who stands before the first comma acts behind the second, and what is told between is done to them.
 */
import type { Mention } from '../actor/mention.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { EventDraft } from './event.ts';
import type { Field } from './role-field.ts';

const BY = new Set(['by', 'par']);
const HAVE = new Set('has have had a ont avait avaient s est sont also aussi'.split(' '));
/** A participle, regular or not. */
const DONE = /..(ed|wn|ught|ld|es?|is|us|ue?s?|its?)$/;
/** Words of an aside, between a name and the comma behind it, and before its "by". */
const LONGEST = 14;
const BESIDE = 2;
const TO_BY = 3;

const isComma = ({ tokens }: SentenceView, at: number) => tokens[at]?.norm === ',';

/** Does a participle with its agent stand right behind the comma at `at`? */
function opens(view: SentenceView, at: number): boolean {
  if (!isComma(view, at) || !DONE.test(view.tokens[at + 1]?.norm ?? '')) return false;
  return view.tokens.slice(at + 2, at + 2 + TO_BY).some(({ norm }) => BY.has(norm));
}

/** The party whose name ends right before the comma, but for a word: "the M23 rebels,". */
function before({ parties }: Field, comma: number): Mention | undefined {
  return parties.findLast(({ to }) => to <= comma && comma - to <= BESIDE);
}

/** To whom is done what the participle behind a comma tells. */
export function headOfAside(field: Field, { from }: EventDraft): Mention | undefined {
  return opens(field.view, from - 1) ? before(field, from - 1) : undefined;
}

/** Who acts by the verb behind the comma that ends an aside. */
export function subjectOverAside(field: Field, { from }: EventDraft): Mention | undefined {
  const { view } = field;
  let end = from - 1;
  while (HAVE.has(view.tokens[end]?.norm ?? '')) end--;
  if (!isComma(view, end)) return undefined;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST); at--) {
    if (isComma(view, at)) return opens(view, at) ? before(field, at) : undefined;
    if (view.tokens[at]?.kind === 'mark') return undefined;
  }
  return undefined;
}
