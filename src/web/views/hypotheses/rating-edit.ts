/** Edits of a question: ratings in the cells of its matrix, hypotheses and evidence that come and go. */
import type { Edit, Language, Question, Situation, Words } from '../../../situation/index.ts';
import { freeName } from '../../editing/free-name.ts';
import type { Rating } from './rating.ts';

type Evidence = Question['evidence'][number];

/** A rating is put in, changed, or with nothing taken out. */
export function ratingEdits(
  question: Question,
  evidence: Evidence,
  hypothesis: string,
  value: Rating | undefined,
): readonly Edit[] {
  const at = `questions/${question.id}/evidence/${evidence.id}/ratings`;
  const place = evidence.ratings.findIndex((one) => one.hypothesis === hypothesis);
  if (value === undefined) return place < 0 ? [] : [{ op: 'remove', at: `${at}/${place}` }];
  if (place < 0) return [{ op: 'add', at, value: { hypothesis, value } }];
  if (JSON.stringify(evidence.ratings[place]?.value) === JSON.stringify(value)) return [];
  return [{ op: 'set', at: `${at}/${place}/value`, value }];
}

export function hypothesisAddition(question: Question, name: Words): readonly Edit[] {
  const taken = question.hypotheses.map(({ id }) => id);
  const first = `h${taken.length + 1}`;
  const id = taken.includes(first) ? freeName('h', [...taken, 'h']) : first;
  return [{ op: 'add', at: `questions/${question.id}/hypotheses`, value: { id, name } }];
}

/** A hypothesis goes with its ratings. */
export function hypothesisRemoval(question: Question, id: string): readonly Edit[] {
  return [
    { op: 'remove', at: `questions/${question.id}/hypotheses/${id}` },
    ...question.evidence.flatMap((one) => ratingEdits(question, one, id, undefined)),
  ];
}

export function evidenceAddition(question: Question, claim: string): readonly Edit[] {
  const taken = question.evidence.map(({ id }) => id);
  const first = `x${taken.length + 1}`;
  const id = taken.includes(first) ? freeName('x', [...taken, 'x']) : first;
  return [
    { op: 'add', at: `questions/${question.id}/evidence`, value: { id, claim, ratings: [] } },
  ];
}

/** What an empty scale begins with: two explanations, and the first claims there are to hold against them. */
export function firstQuestion(
  situation: Situation,
  language: Language,
  words: { readonly text: string; readonly hypotheses: readonly [string, string] },
): readonly Edit[] {
  const said = (text: string): Words => ({ [language]: text });
  const value = {
    id: freeName(
      'q1',
      situation.questions.map(({ id }) => id),
      '-',
    ),
    text: situation.question ?? said(words.text),
    hypotheses: words.hypotheses.map((name, k) => ({ id: `h${k + 1}`, name: said(name) })),
    evidence: situation.claims
      .slice(0, 3)
      .map(({ id }, k) => ({ id: `x${k + 1}`, claim: id, ratings: [] })),
  };
  return [{ op: 'add', at: 'questions', value }];
}
