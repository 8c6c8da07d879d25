import { describe, expect, it } from 'vitest';
import type { Language } from '../../situation/words.ts';
import { read } from '../read.ts';

const found = (text: string, language: Language) =>
  read(text, { published: '2025-11-01', language }).proposals.flatMap((one) =>
    one.kind === 'claim'
      ? [`${one.by[0] === 'narrator' ? 'narrator' : one.byText} | ${one.hedge}`]
      : [],
  );

const told: [Language, string, string][] = [
  ['en', 'Tehran called the allegations baseless.', 'Tehran | assert'],
  ['en', 'The Kremlin dismissed the report as fabricated.', 'The Kremlin | doubts'],
  ['en', 'The opposition sees in the decree a power grab.', 'The opposition | assert'],
  ['en', 'Egypt fears the dam will cut its water.', 'Egypt | may'],
  ['en', 'There is no evidence that anyone wants a war.', 'narrator | doubts'],
  ['en', "In Ankara's telling, the Kurds fired first.", 'Ankara | assert'],
  ['en', 'The governor was quoted as saying that the bridge was mined.', 'The governor | assert'],
  ['en', 'The missile was fired by the rebels, as Riyadh claims.', 'Riyadh | alleges'],
  ['en', 'The bridge was mined, the army said on Friday, two days after.', 'the army | assert'],
  ['fr', 'Téhéran juge ces accusations infondées.', 'Téhéran | likely'],
  ['fr', 'Le Kremlin voit dans ce rapport une provocation.', 'Le Kremlin | assert'],
  ['fr', "Rien n'indique que la guerre soit proche.", 'narrator | doubts'],
  ['fr', "Le Rwanda soutient l'inverse : ses soldats sont restés.", 'Le Rwanda | assert'],
  ['fr', "Le parquet le soupçonne d'avoir espionné.", 'Le parquet | alleges'],
  ['fr', "L'armée malienne, elle, parle d'une réunion.", "L'armée malienne | assert"],
  ['fr', 'Paris se dit préoccupé par la situation.', 'Paris | assert'],
  ['fr', 'Selon nos informations, le convoi a franchi le fleuve.', 'nos informations | assert'],
  ['ar', 'لكن محللين يرون أن الأزمة ستطول.', 'محللين | likely'],
  ['ar', 'غير أن دبلوماسيين غربيين يستبعدون تدخلا مصريا.', 'دبلوماسيين غربيين | doubts'],
  ['ar', 'ولا دليل حتى الآن على أن أحدا يريد الحرب.', 'narrator | doubts'],
  ['ar', 'وترى المعارضة في القرار انقلابا.', 'المعارضة | likely'],
  ['ar', 'ويخشى مراقبون من انهيار الهدنة.', 'مراقبون | may'],
];

const silent: [Language, string][] = [
  ['en', 'He called the attorney general.'],
  ['en', 'The army fears the rains.'],
  ['en', 'Kenya saw in 2019 a drought.'],
  ['fr', 'Le Kenya a vu dans la rue une femme.'],
  ['fr', 'Le juge a condamné les responsables.'],
  ['fr', "Paris a parlé d'un geste."],
  ['ar', 'رأى الشاهد في الشارع رجلا.'],
  ['ar', 'وهاجموا القرية.'],
];

describe('judgements', () => {
  it.each(told)('%s: %s', (language, text, expected) => {
    expect(found(text, language)).toContain(expected);
  });

  it.each(silent)('%s: %s: nothing', (language, text) => {
    expect(found(text, language)).toEqual([]);
  });

  it('gives a verbal noun to nobody', () => {
    expect(found('وقال مسؤول طلب عدم ذكر اسمه إن الاتفاق قريب.', 'ar')).toHaveLength(1);
  });

  it('has one voice where what pictures show is told by another', () => {
    const text = 'Satellite images show that tanks have moved, the army said on Friday.';
    expect(found(text, 'en')).toEqual(['the army | assert']);
  });
});
