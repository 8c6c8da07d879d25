import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

/** What stands before the summary of the first event, and the quote. */
const first = (text: string) => {
  const event = read(text, { language: 'ar' }).proposals.find((one) => one.kind === 'event');
  return event?.kind === 'event' ? [event.joined ?? '', event.evidence[0]!.quote] : undefined;
};

describe('the conjunction joined to the first word of an act', () => {
  it.each([
    ['وأعلنت روسيا هدنة.', 'و'],
    ['فأعلنت روسيا هدنة.', 'ف'],
    ['وَأدانت مصر الهجوم.', 'وَ'],
    ['وسترسل فرنسا قوات إلى مالي.', 'و'],
    ['وفي القاهرة وقعت مصر اتفاقا مع السودان.', 'و'],
    ['والجيش المصري قصف المدينة.', 'و'],
    ['ووقعت مصر اتفاقا مع السودان.', 'و'],
    ['وقد هاجمت روسيا أوكرانيا.', 'و'],
  ])('is told from the word: %s', (text, joined) => {
    const [found, quote] = first(text) as [string, string];
    expect(found).toBe(joined);
    expect(quote.startsWith(joined)).toBe(true);
    expect(text).toContain(quote);
  });

  it.each([
    'وزير الخارجية المصري زار السودان.',
    'وقف إطلاق النار بين مصر والسودان صمد.',
    'وقعت مصر اتفاقا مع السودان.',
    'وافقت مصر على الاتفاق مع السودان.',
    'وصل وفد مصري إلى السودان في زيارة.',
    'والدة الجندي قالت إن روسيا هاجمت أوكرانيا.',
    'فتحت مصر المعبر.',
    'فرضت واشنطن عقوبات على روسيا.',
    'فريق روسي هاجم أوكرانيا.',
    'ورد في البيان أن روسيا هاجمت أوكرانيا.',
    'هاجمت روسيا أوكرانيا.',
  ])('is none where the letter is the word’s own: %s', (text) => {
    expect(first(text)?.[0]).toBe('');
  });

  it('is no part of other languages', () => {
    const { proposals } = read('Russia attacked Ukraine.', { language: 'en' });
    expect(proposals.every((one) => !('joined' in one))).toBe(true);
  });
});
