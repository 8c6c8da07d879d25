import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';
import { Repeats } from './repeat.ts';

const words = (text: string) => text.split(' ');

describe('Repeats', () => {
  const first = 'the army said that it had halted the great offensive on the river town';

  it('finds a sentence told again with a word changed or its end cut off', () => {
    const repeats = new Repeats();
    expect(repeats.find({ start: 0, end: 10 }, words(first))).toBeUndefined();
    const changed = first.replace('great', 'large');
    expect(repeats.find({ start: 20, end: 30 }, words(changed))).toEqual({ start: 0, end: 10 });
    const cut = first.split(' ').slice(0, 9).join(' ');
    expect(repeats.find({ start: 40, end: 50 }, words(cut))).toBeDefined();
  });

  it('leaves alone what only shares its subject', () => {
    const repeats = new Repeats();
    repeats.find({ start: 0, end: 10 }, words(first));
    const other = 'the army said that it had lost the hills and would return in spring';
    expect(repeats.find({ start: 20, end: 30 }, words(other))).toBeUndefined();
  });
});

describe('pull quotes', () => {
  it('carry what they repeat, and are no second source', () => {
    const sentence =
      'The minister said that Kenya had withdrawn its soldiers from the border town of Mandera.';
    const pull = '◄ The minister said that Kenya had withdrawn its troops from the border town';
    const text = `${sentence}\nMore was said of it later by others.\n${pull}\n`;
    const { proposals } = read(text, { language: 'en', published: '2024-01-10' });
    const events = proposals.filter((one) => one.kind === 'event' || one.kind === 'claim');
    const repeated = events.filter((one) => one.repeats !== undefined);
    expect(events.some((one) => one.repeats === undefined)).toBe(true);
    expect(repeated.length).toBeGreaterThan(0);
    for (const one of repeated) expect(one.repeats).toEqual({ start: 0, end: sentence.length });
  });
});
