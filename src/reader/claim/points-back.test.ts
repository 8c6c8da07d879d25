import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const found = (text: string) =>
  read(text, { published: '2025-11-01', language: 'ar' }).proposals.flatMap((one) =>
    one.kind === 'claim' ? [`${one.byText} | ${one.hedge}`] : [],
  );

describe('a relative that points back to what was said', () => {
  it.each([
    ['ونفت أنقرة وقوفها وراء الهجوم، وهو ما تشكك فيه بغداد.', 'بغداد | doubts'],
    ['وقالت الحركة إن القائد حي، وهو ما أكده شقيقه.', 'شقيقه | assert'],
    ['وتوقف القصف، الأمر الذي نفاه سكان البلدة.', 'سكان البلدة | doubts'],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  it('has no source where nobody speaks', () => {
    expect(found('وتوقف القصف، وهو ما يعني أن الحرب انتهت.')).toEqual([]);
  });

  it('takes the one who stands after the verb, whoever spoke before', () => {
    const first = fc.constantFrom('أنقرة', 'الحكومة', 'الوزير');
    const second = fc.constantFrom('بغداد', 'مصادر محلية', 'خبراء');
    fc.assert(
      fc.property(first, second, (a, b) => {
        const got = found(`قالت ${a} إن الطريق مفتوح، وهو ما تنفيه ${b}.`);
        return got.includes(`${b} | doubts`);
      }),
    );
  });
});
