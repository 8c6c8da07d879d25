/** Sentences as agencies write them: who did what, to whom, and who says so. */
import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const found = (text: string) =>
  read(text, { published: '2025-06-16' }).proposals.flatMap((one) =>
    one.kind === 'event'
      ? [`${one.type} ${one.from.join()} > ${one.to.join()}`]
      : one.kind === 'claim'
        ? [`${one.by.join()} ${one.hedge}`]
        : [],
  );

describe('the accused is the doer of what names nobody else', () => {
  it.each([
    ['اتهم الجيش اللبناني إسرائيل بقتل عشرات المدنيين.', 'ASSAULT israel > '],
    ['Kyiv blamed Russia for the strike on Kharkiv.', 'ASSAULT russia > '],
    ['Sudan accuses the Emirates of arming the rebels.', 'ACCUSE sudan > united-arab-emirates'],
  ])('%s', (text, event) => expect(found(text)).toContain(event));

  it('is not who is summoned over what somebody did', () => {
    expect(
      found('Algeria summoned the French ambassador after the attack on its embassy.'),
    ).not.toContain('ASSAULT france > ');
  });
});

describe('parties beside one another', () => {
  it.each([
    ['Selon Kiev, Moscou aurait livré à l’Iran des avions de chasse.', 'AID russia > iran'],
    ['سلمت تركيا أوكرانيا دفعة ثانية من الطائرات المسيرة.', 'AID turkey > ukraine'],
    ['The Houthis released three Filipino sailors.', 'RETREAT houthis > philippines'],
    ['L’Angola a renoncé à sa médiation entre la RDC et le Rwanda.', 'CONCEDE angola > '],
    [
      'Saudi Arabia resumed mediation between Iran and Yemen after the war.',
      'CONSULT saudi-arabia > ',
    ],
    ['Russia, Belarus and Iran signed an agreement.', 'AGREE russia,belarus,iran > '],
  ])('%s', (text, event) => expect(found(text)).toContain(event));
});

describe('who says so', () => {
  it.each([
    [
      'Congo and Rwanda signed an agreement, the U.S. State Department said.',
      'united-states assert',
    ],
    [
      'Le Rwanda n’exclut pas de maintenir des « mesures défensives » à la frontière.',
      'rwanda may',
    ],
  ])('%s', (text, claim) => expect(found(text)).toContain(claim));

  it('ends a sentence behind the country all the same', () => {
    expect(found('He flew to the U.S. The army attacked Kidal.')).toEqual(['ASSAULT  > ']);
  });
});
