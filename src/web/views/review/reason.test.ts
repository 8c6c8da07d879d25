import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { read } from '../../../reader/index.ts';
import type { Proposal } from '../../../reader/proposal.ts';
import { languages } from '../../../situation/index.ts';
import { reason } from '../../words/reason/index.ts';
import { doubtOf, reasonOf } from './reason.ts';

const said = (rule: string) => reasonOf({ kind: 'claim', rule } as Proposal);
const doubted = (rule: string) =>
  doubtOf({ kind: 'event', status: 'future', rule } as unknown as Proposal);

it.each([
  ['cue ar direct: قال/يقول', { sort: 'said', word: 'قال' }],
  ['cue en closing: state', { sort: 'said', word: 'state' }],
  ['cue en direct: say:said', { sort: 'said', word: 'say' }],
  ['cue ar according: استنادا الي', { sort: 'according', word: 'استنادا الي' }],
  ['cue ar impersonal: يتردد', { sort: 'impersonal', word: 'يتردد' }],
  ['cue fr colon', { sort: 'colon' }],
  ['cue fr after a quotation', { sort: 'quotation' }],
  ['item 3 of part 1', undefined],
])('%s', (rule, expected) => {
  expect(said(rule)).toEqual(expected);
});

it('shows the words of the text where the reader kept them', () => {
  const rule = 'cue ar according: استنادا الي';
  expect(reasonOf({ kind: 'claim', rule, cue: 'استنادًا إلى' } as Proposal)).toEqual({
    sort: 'according',
    word: 'استنادًا إلى',
  });
  const event = {
    kind: 'event',
    status: 'future',
    rule: 'trigger ar قصف; future: سوف',
    marker: 'سوف',
  };
  expect(doubtOf(event as Proposal)).toEqual({ sort: 'word', word: 'سوف' });
});

it.each([
  ['trigger ar اتفاق; attributed: attribution', { sort: 'attribution' }],
  ['trigger en ask * to; future: date ahead', { sort: 'ahead' }],
  ['trigger fr x; hypothetical: conditional form', { sort: 'form' }],
  ['trigger ar ضغط/يضغط علي; hypothetical: ربما', { sort: 'word', word: 'ربما' }],
  ['trigger en clash; hypothetical: governed by threat:threaten', { sort: 'word', word: 'threat' }],
])('%s', (rule, expected) => {
  expect(doubted(rule)).toEqual(expected);
});

const folder = new URL('../../../../examples/sahel-2024/sources/', import.meta.url);
const SAYS_ITSELF = /^lexicon \S+ name$|^date /;

it('gives every proposal of the briefs a reason in words, but those that their words give', () => {
  for (const file of readdirSync(folder)) {
    const language = languages.find((one) => file.includes(`.${one}.`))!;
    const text = readFileSync(new URL(file, folder), 'utf8');
    for (const proposal of read(text, { published: '2024-11-01', language }).proposals) {
      const why = reasonOf(proposal);
      if (SAYS_ITSELF.test(proposal.rule)) expect(why).toBeUndefined();
      else expect(why, proposal.rule).toBeDefined();
      if (proposal.kind === 'event' && proposal.status !== 'asserted')
        expect(doubtOf(proposal), proposal.rule).toBeDefined();
      for (const own of Object.values(reason)) {
        const line = why && own.why(why);
        expect(line ?? '').not.toMatch(/undefined|lexicon|trigger|cue /);
      }
    }
  }
});
