import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const found = (text: string) => {
  const { proposals } = read(text, { published: '2024-11-15' });
  return {
    events: proposals.flatMap((one) =>
      one.kind === 'event' ? [`${one.from}>${one.to} ${one.type} ${one.status}`] : [],
    ),
    claims: proposals.flatMap((one) => (one.kind === 'claim' ? [`${one.by} ${one.hedge}`] : [])),
  };
};

describe('an accusation that is denied stays the word of the accuser', () => {
  it.each([
    'يتهم الجيش السوداني الإمارات بتسليح قوات الدعم السريع، وهو ما تنفيه الإمارات.',
    'Sudan accuses the Emirates of arming the Rapid Support Forces, which Abu Dhabi denies.',
    'Sudan accuses the Emirates of arming the Rapid Support Forces, an allegation the Emirates deny.',
    "Le Soudan accuse les Émirats arabes unis d'armer les Forces de soutien rapide, ce que nie Abou Dhabi.",
  ])('%s', (text) => {
    const { events, claims } = found(text);
    expect(claims).toEqual(['sudan alleges', 'united-arab-emirates doubts']);
    expect(events[0]).toBe('sudan>united-arab-emirates ACCUSE asserted');
    expect(events[1]).toMatch(/rapid-support-forces AID (attributed|hypothetical)$/);
  });

  it('says so of what was told, too', () => {
    expect(found('قالت كييف إن روسيا قصفت مستشفى، الأمر الذي نفته موسكو.')).toEqual({
      events: ['russia> ASSAULT attributed'],
      claims: ['ukraine assert', 'russia doubts'],
    });
  });

  it('still denies what nobody else has claimed', () => {
    expect(found('Kigali denied sending troops to Congo.').events).toEqual([
      'rwanda>dr-congo MOBILIZE negated',
    ]);
  });
});

describe('the body that speaks ends before its object', () => {
  it.each([
    ['استبعدت الحكومة انسحاب القوات الرواندية من الكونغو.', ' doubts'],
    ['اتهم الجيش اللبناني إسرائيل بقصف بيروت.', 'lebanon alleges'],
    ['أعلن الجيش السوداني أن روسيا انسحبت من سوريا.', 'sudan assert'],
  ])('%s', (text, claim) => {
    expect(found(text).claims).toEqual([claim]);
  });
});
