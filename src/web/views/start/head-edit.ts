/** The head of a situation as a form leaves it, as edits. */
import { dateFault, type Edit, type Situation, type Words } from '../../../situation/index.ts';
import { isSame } from '../../model/difference.ts';

export type Head = Pick<Situation, 'title' | 'question' | 'asOf' | 'note'>;
type Json = Extract<Edit, { op: 'set' }>['value'];

/** Words without the languages in which nothing is said; undefined where nothing is said at all. */
function said(words: Words | undefined): Words | undefined {
  const entries = Object.entries(words ?? {}).flatMap(([language, text]) =>
    text?.trim() ? [[language, text.trim()] as const] : [],
  );
  return entries.length > 0 ? (Object.fromEntries(entries) as Words) : undefined;
}

/** @returns undefined where the name is missing, or the date is none */
export function headEdits(situation: Situation, head: Head): Edit[] | undefined {
  const title = said(head.title);
  const asOf = head.asOf.trim();
  if (title === undefined || asOf === '' || dateFault(asOf) !== undefined) return undefined;
  const after = { title, question: said(head.question), asOf, note: said(head.note) };
  return (['title', 'question', 'asOf', 'note'] as const).flatMap((at): Edit[] => {
    if (isSame(after[at], situation[at])) return [];
    return after[at] === undefined
      ? [{ op: 'unset', at }]
      : [{ op: 'set', at, value: after[at] as Json }];
  });
}
