import { describe, expect, it } from 'vitest';
import { read } from '../reader/index.ts';
import { carriedOver, makeReview, parseReview, printReview, type Review } from './review.ts';
import { questionCount } from './review-proposal.ts';

const TEXT = 'Mali warned Algeria on 3 October 2024. Russia sent Mali 12 helicopters.';
const review = (text = TEXT): Review => {
  const { proposals, source } = read(text);
  return makeReview(
    { name: 'a.txt', text, language: source.language },
    [{ id: 'rules' }],
    proposals.map((one) => ({ ...one, readers: ['rules'] })),
  );
};
const errorsOf = (text: string) => {
  const parsed = parseReview(text, 'r.json');
  return parsed.ok ? [] : parsed.errors.map(({ path, line }) => `${path} ${line > 1}`);
};

describe('a review', () => {
  it('is read back as it was written, the same bytes for the same reading', () => {
    const text = printReview(review());
    expect(text).toBe(printReview(review()));
    const parsed = parseReview(text, 'r.json');
    expect(parsed.ok && parsed.value).toEqual(review());
    expect(parsed.ok && printReview(parsed.value)).toBe(text);
  });

  it('keeps an id when the reader adds the words that the proposal rests on', () => {
    const text = 'Kenya said that Uganda did not attack Somalia.';
    const { proposals, source } = read(text, { published: '2024-01-01' });
    const ids = (all: typeof proposals) =>
      makeReview(
        { name: 'a.txt', text, language: source.language },
        [{ id: 'rules' }],
        all.map((one) => ({ ...one, readers: ['rules'] })),
      ).proposals.map(({ id }) => id);
    const bare = proposals.map((one) => ({ ...one }));
    for (const one of bare) {
      if (one.kind === 'claim') delete one.cue;
      if (one.kind === 'event') delete one.marker;
    }
    expect(bare).not.toEqual(proposals);
    expect(ids(bare)).toEqual(ids(proposals));
  });

  it('gives each proposal an id of its own', () => {
    const ids = review().proposals.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(questionCount(review().proposals)).toBeLessThan(ids.length);
  });

  it.each([
    [
      'another text',
      (one: Review) => ({ ...one, text: one.text.replace('Mali', 'Fiji') }),
      'text true',
    ],
    [
      'a moved quote',
      (one: Review) => {
        one.proposals[0]!.evidence[0]!.start++;
        return one;
      },
      'proposals[0].evidence true',
    ],
    [
      'an answer to nothing',
      (one: Review) => ({ ...one, decisions: [{ proposal: 'x', kind: 'accepted' as const }] }),
      'decisions[0].proposal true',
    ],
    [
      'one id twice',
      (one: Review) => ({ ...one, proposals: [one.proposals[0]!, one.proposals[0]!] }),
      'proposals[1].id true',
    ],
    ['an unknown key', (one: Review) => ({ ...one, accepted: 'all' }), 'accepted true'],
  ])('with %s is refused, with its place', (_name, spoil, found) => {
    expect(errorsOf(printAny(spoil(review())))).toContain(found);
  });

  it('keeps answers, and what was answered, through another reading', () => {
    const before = review();
    const [first, second] = before.proposals;
    before.decisions = [
      { proposal: first!.id, kind: 'rejected' },
      { proposal: second!.id, kind: 'accepted', at: 'events/x' },
    ];
    const now = {
      ...review(),
      proposals: review().proposals.filter(({ id }) => id !== second!.id),
    };
    const carried = carriedOver(before, now);
    expect(carried.decisions).toEqual(before.decisions);
    expect(carried.proposals).toEqual(before.proposals);
    expect(parseReview(printReview(carried), 'r').ok).toBe(true);
  });
});

const printAny = (value: object) => JSON.stringify(value, null, 2);
