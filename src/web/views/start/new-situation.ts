/** A new situation as a person begins it: a name, a question, a date, and the texts there are. */
import { applyEdits, type Language, type Situation } from '../../../situation/index.ts';
import { freeId } from '../review/draft.ts';
import { type BroughtText, imported } from '../sources/imported.ts';

export interface Beginning {
  readonly name: string;
  readonly question: string;
  /** EDTF, checked. */
  readonly asOf: string;
  readonly language: Language;
}

/** An id that no other situation has, near its name where that has Latin letters. */
export function situationId(name: string, taken: readonly string[]): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '');
  return freeId(/[a-z]{2}/i.test(plain) ? plain.slice(0, 40) : 'situation-1', new Set(taken));
}

export function newSituation(begun: Beginning, taken: readonly string[]): Situation {
  const { name, question, asOf, language } = begun;
  return {
    mizan: 1,
    id: situationId(name, taken),
    title: { [language]: name.trim() },
    ...(question.trim() ? { question: { [language]: question.trim() } } : {}),
    asOf,
    sources: [],
    quotes: [],
    actors: [],
    events: [],
    ties: [],
    claims: [],
    needs: [],
    supplies: [],
    capacities: [],
    thresholds: [],
    questions: [],
    games: [],
    scenarios: [],
  };
}

export interface WithTexts {
  readonly situation: Situation;
  readonly files: readonly { readonly file: string; readonly text: string; readonly id: string }[];
}

/** The situation with a source for each text, and what is to be stored of them. */
export function withTexts(situation: Situation, texts: readonly BroughtText[]): WithTexts {
  return texts.reduce<WithTexts>(
    ({ situation: before, files }, brought) => {
      const { id, file, edits } = imported(before, brought);
      const applied = applyEdits(before, edits);
      if (!applied.ok) throw new Error(applied.errors[0]?.message);
      return {
        situation: applied.situation,
        files: [...files, { id, file, text: brought.text }],
      };
    },
    { situation, files: [] },
  );
}
