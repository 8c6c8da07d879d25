import { describe, expect, it } from 'vitest';
import { parseSituation, printSituation } from '../../../situation/index.ts';
import { newSituation, situationId, withTexts } from './new-situation.ts';

const begun = { name: 'La halte', question: '', asOf: '2024-11-01', language: 'fr' } as const;

describe('a new situation', () => {
  it('is sound, empty, and prints as any other', () => {
    const made = newSituation({ ...begun, question: ' Pourquoi ? ' }, []);
    const read = parseSituation(printSituation(made));
    expect(read.ok && read.situation).toEqual(made);
    expect(made.question).toEqual({ fr: 'Pourquoi ?' });
    expect(newSituation(begun, []).question).toBeUndefined();
  });

  it('has an id of its own, also where its name has no Latin letters', () => {
    expect(situationId('La halte', ['la-halte'])).toBe('la-halte-2');
    expect(situationId('الساحل', [])).toBe('situation-1');
    expect(situationId('الساحل', ['situation-1'])).toBe('situation-1-2');
    expect(situationId('2024: the year', [])).toBe('the-year');
  });

  it('takes texts in as sources, two of one title apart', () => {
    const text = { title: 'Une note', text: 'abc', language: 'fr', published: '' } as const;
    const { situation, files } = withTexts(newSituation(begun, []), [text, text]);
    expect(situation.sources.map((one) => one.id)).toEqual(['une-note', 'une-note-2']);
    expect(files.map((one) => one.file)).toEqual([
      'sources/une-note.fr.txt',
      'sources/une-note-2.fr.txt',
    ]);
    expect(parseSituation(printSituation(situation)).ok).toBe(true);
  });
});
