import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const found = (text: string) =>
  read(text, { published: '2024-11-15' }).proposals.flatMap((one) =>
    one.kind === 'event' ? [`${one.type} ${one.status}`] : [],
  );

describe('what is not ruled out is held possible', () => {
  it.each([
    ["Moscou n'exclut pas de retirer ses troupes du Mali.", 'RETREAT'],
    ['Paris n’exclut pas une intervention militaire au Niger.', 'ASSAULT'],
    ["Le ministre n'a pas exclu que la Russie attaque l'Ukraine.", 'ASSAULT'],
    ["Il n'est pas exclu que l'Iran attaque Israël.", 'ASSAULT'],
    ["Une attaque israélienne contre le Liban n'est pas à exclure.", 'ASSAULT'],
    ["Kigali n'exclut plus d'envoyer des soldats au Congo.", 'MOBILIZE'],
    ['Washington did not rule out strikes on Iran.', 'ASSAULT'],
    ['Washington has not ruled out sending troops to Sudan.', 'MOBILIZE'],
    ['Kyiv cannot rule out that Russia attacked the depot.', 'ASSAULT'],
    ['An Israeli attack on Lebanon cannot be ruled out.', 'ASSAULT'],
    ['لم تستبعد موسكو شن هجوم على أوكرانيا.', 'ASSAULT'],
    ['لا تستبعد إسرائيل شن غارات على لبنان.', 'ASSAULT'],
    ['من غير المستبعد أن تقصف إسرائيل بيروت.', 'ASSAULT'],
    ['ليس من المستبعد أن تنسحب القوات الروسية من سوريا.', 'RETREAT'],
  ])('%s', (text, type) => {
    expect(found(text)).toEqual([`${type} hypothetical`]);
  });
});

describe('what is not refused or denied is left open', () => {
  it.each([
    ["Le Liban n'a pas refusé de signer l'accord avec Israël.", 'AGREE hypothetical'],
    ['Berlin has not denied sending weapons to Ukraine.', 'AID hypothetical'],
    ["Le gouvernement n'a pas nié avoir bombardé Khartoum.", 'ASSAULT hypothetical'],
    ['لم ترفض إسرائيل الانسحاب من لبنان.', 'RETREAT hypothetical'],
    ['لم ترفض إسرائيل أي انسحاب من لبنان.', 'RETREAT hypothetical'],
    ["Le Rwanda n'exclut pas tout retrait.", 'RETREAT hypothetical'],
    ['Moscow refused to exclude an attack on Ukraine.', 'ASSAULT hypothetical'],
  ])('%s', (text, event) => {
    expect(found(text)).toContain(event);
  });
});

describe('what is ruled out once is not done', () => {
  it.each([
    ['Le Rwanda exclut de retirer ses troupes du Congo.', 'RETREAT negated'],
    ['Israel ruled out withdrawing its troops from Lebanon.', 'RETREAT negated'],
    ['استبعدت الحكومة انسحاب القوات الرواندية من الكونغو.', 'RETREAT negated'],
    ['Le Rwanda exclut tout retrait.', 'RETREAT negated'],
    ['Kigali exclut tout retrait de ses troupes du Congo.', 'RETREAT negated'],
    ["Moscou écarte tout retrait d'Ukraine.", 'RETREAT negated'],
    ['Moscou exclut tout cessez-le-feu en Ukraine.', 'RETREAT negated'],
    ['Israël refuse tout retrait du Liban.', 'RETREAT negated'],
    ['Rwanda rules out any withdrawal.', 'RETREAT negated'],
    ['رواندا تستبعد أي انسحاب.', 'RETREAT negated'],
  ])('%s', (text, event) => {
    expect(found(text)).toContain(event);
  });
});

describe('who refuses has refused', () => {
  it.each([
    'Israël refuse toute trêve avec le Hamas.',
    'Israël rejette tout retrait du Liban.',
    'رفضت إسرائيل أي انسحاب من لبنان.',
  ])('%s', (text) => {
    expect(found(text)).toEqual(['REJECT asserted', 'RETREAT negated']);
  });
});
