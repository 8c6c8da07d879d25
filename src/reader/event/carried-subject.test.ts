import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const events = (text: string, language: 'ar' | 'en' | 'fr') =>
  read(text, { language, published: '2025-06-16' }).proposals.flatMap((one) =>
    one.kind === 'event' ? [`${one.type} ${one.from.join()} > ${one.to.join()}`] : [],
  );

describe('a verb without a subject behind a comma has that of the act before it', () => {
  it.each([
    ['en', 'Israel struck the camp, killing a Hezbollah commander.', 'ASSAULT israel > hezbollah'],
    ['en', 'Mali and Algeria held talks, without reaching an agreement.', 'AGREE mali,algeria > '],
    ['fr', 'Le Mali a bombardé un camp, tuant dix combattants.', 'ASSAULT mali > '],
    [
      'fr',
      'Le Congo et le Rwanda ont repris leurs pourparlers, sans parvenir à un accord.',
      'AGREE dr-congo,rwanda > ',
    ],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(events(text, language).at(-1)).toBe(expected);
  });

  it.each([
    ['en', 'A bomb went off in Mogadishu, killing a Somali general.', 'ASSAULT  > somalia'],
    ['fr', 'Une bombe a explosé, tuant dix passants.', 'ASSAULT  > '],
  ] as const)('and none where that has none: %s %s', (language, text, expected) => {
    expect(events(text, language).at(-1)).toBe(expected);
  });
});
