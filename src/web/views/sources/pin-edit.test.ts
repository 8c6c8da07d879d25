import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { applyEdits, parseSituation } from '../../../situation/index.ts';
import { keptQuote, pinned } from './pin-edit.ts';

const folder = new URL('../../../../examples/sahel-2024/', import.meta.url);
const parsed = parseSituation(readFileSync(new URL('situation.json', folder), 'utf8'));
if (!parsed.ok) throw new Error('the flagship does not parse');
const { situation } = parsed;
const source = situation.sources.find((one) => one.file !== undefined)!;
const text = readFileSync(new URL(source.file!, folder), 'utf8');

it('keeps words as a quote once, and pins it to a thing once, as one step', () => {
  const span = { start: 3, end: 9 };
  const kept = keptQuote(situation, source, text, span);
  const event = { address: `events/${situation.events[0]!.id}`, value: situation.events[0]! };
  const applied = applyEdits(situation, [...kept.edits, ...pinned(event, kept.id)]);
  if (!applied.ok) throw new Error(applied.errors[0]?.message);
  const after = applied.situation;
  expect(after.quotes.at(-1)).toMatchObject({ id: kept.id, exact: text.slice(3, 9) });
  expect(after.events[0]?.quotes).toEqual([...situation.events[0]!.quotes, kept.id]);
  expect(keptQuote(after, source, text, span)).toEqual({ id: kept.id, edits: [] });
  expect(pinned({ ...event, value: after.events[0]! }, kept.id)).toEqual([]);
});
