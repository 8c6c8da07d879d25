import { expect, it } from 'vitest';
import { applyEdits } from '../../../situation/index.ts';
import { smallSituation } from '../../model/document.cases.ts';
import { headEdits } from './head-edit.ts';

const small = smallSituation();
const { title, question, asOf, note } = small;
const head = { title, question, asOf, note };

it('says only what was changed, and takes away what was emptied', () => {
  expect(headEdits(small, head)).toEqual([]);
  const edits = headEdits(small, {
    title: { ...title, fr: ' Le cas ' },
    question: { en: 'Who turns?' },
    asOf: '2025-01',
    note: { en: ' ' },
  });
  const applied = applyEdits(small, edits ?? []);
  if (!applied.ok) throw new Error(applied.errors[0]?.message);
  expect(applied.situation).toMatchObject({
    title: { ...title, fr: 'Le cas' },
    question: { en: 'Who turns?' },
    asOf: '2025-01',
  });
  const back = headEdits(applied.situation, { ...applied.situation, question: { en: '' } });
  expect(back).toEqual([{ op: 'unset', at: 'question' }]);
});

it.each([{ title: { en: ' ' } }, { asOf: '2024-13' }, { asOf: '' }])('refuses %j', (part) => {
  expect(headEdits(small, { ...head, ...part })).toBeUndefined();
});
