/** A small situation for the tests of the model. */
import type { Situation } from '../../situation/index.ts';
import { readDocument } from './opening.ts';

const DOCUMENT = {
  mizan: 1,
  id: 'small',
  title: { en: 'Small' },
  asOf: '2024-11-01',
  actors: ['a', 'b', 'c'].map((id) => ({ id, name: { en: id.toUpperCase() }, kind: 'state' })),
  ties: [
    { id: 'a-b', a: 'a', b: 'b', sign: '+' },
    { id: 'b-c', a: 'b', b: 'c', sign: '-' },
  ],
};

export function smallSituation(
  change: (document: typeof DOCUMENT) => object = (one) => one,
): Situation {
  return readDocument(JSON.stringify(change(structuredClone(DOCUMENT))));
}
