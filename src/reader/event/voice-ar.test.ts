/** Arabic passives: whom it is done to is the subject, and who did it is nobody unless the words name one. */
import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

/** `TYPE who > whom` of every event. */
const roles = (text: string) =>
  read(text, { language: 'ar', published: '2024-11-15' }).proposals.flatMap((one) =>
    one.kind === 'event' ? [`${one.type} ${one.from.join()} > ${one.to.join()}`] : [],
  );
const by = (text: string) =>
  read(text, { language: 'ar' }).proposals.flatMap((one) => (one.kind === 'claim' ? one.by : []));

describe('a passive without an agent', () => {
  it.each([
    ['قُتل ثلاثة جنود ماليين في كمين قرب كيدال.', 'ASSAULT  > mali'],
    ['قتل جنديان إسرائيليان في جنوب لبنان.', 'ASSAULT  > israel'],
    ['قُصفت قوات سورية صديقة قرب الحدود.', 'ASSAULT  > syria'],
    ['قتل ما لا يقل عن 84 من مقاتلي فاغنر وأسر آخرون.', 'ASSAULT  > wagner-group'],
    ['قتل الجنرال الروسي إيغور كيريلوف في موسكو.', 'ASSAULT  > russia'],
    ['قتل في الهجوم أربعة جنود فرنسيين.', 'ASSAULT  > france'],
    ['أُصيب خمسة جنود لبنانيين بجروح في انفجار لغم.', 'ASSAULT  > lebanon'],
    ['استُهدفت قافلة لفاغنر قرب الحدود الجزائرية.', 'ASSAULT  > wagner-group'],
    ['استهدفت القوات التشادية بقذائف الهاون.', 'ASSAULT  > chad'],
    ['اغتيل إسماعيل هنية في طهران فجر الأربعاء.', 'ASSAULT  > haniyeh'],
    ['هوجمت قاعدة للجيش النيجري في تيلابيري.', 'ASSAULT  > niger'],
    ['اعتقل ثلاثة ضباط فرنسيين في واغادوغو الاثنين.', 'COERCE  > france'],
    ['اعتقل الرئيس السابق محمد بازوم في القصر.', 'COERCE  > bazoum'],
    ['أُبعد السفير الجزائري من باماكو.', 'COERCE  > algeria'],
    ['أقيل وزير الدفاع الإسرائيلي يوآف غالانت.', 'COERCE  > israel'],
    ['طردت فرنسا من النيجر.', 'COERCE  > france'],
    ['أفرج عن الرهائن الروس في بوركينا فاسو.', 'RETREAT  > russia'],
    ['الجنود التشاديون الذين قتلوا في الهجوم دفنوا أمس.', 'ASSAULT  > chad'],
    ['ثلاثة جنود فرنسيين قُتلوا أمس في كمين.', 'ASSAULT  > france'],
    ['لقي سبعة جنود تشاديين مصرعهم في هجوم لبوكو حرام.', 'ASSAULT  > chad'],
    ['قُتل قائد في كتائب القسام وأُسر آخر.', 'ASSAULT  > qassam-brigades'],
  ])('%s', (text, expected) => {
    expect(roles(text)).toContain(expected);
  });
});

describe('the periphrastic passive and تعرض لـ', () => {
  it.each([
    ['تم استهداف قافلة تابعة للجيش التشادي قرب الحدود.', 'ASSAULT  > chad'],
    ['جرى اعتقال ضباط فرنسيين في باماكو يوم الأحد.', 'COERCE  > france'],
    ['جرى طرد الدبلوماسيين الفرنسيين من نيامي الشهر الماضي.', 'SANCTION  > france'],
    ['وتم طرد القوات الفرنسية من قبل السلطات النيجرية.', 'SANCTION niger > france'],
    ['تم الإفراج عن الرهائن الروس من قبل جماعة نصرة الإسلام والمسلمين.', 'RETREAT jnim > russia'],
    ['تعرض رتل للقوات الروسية لكمين قرب تيساليت.', 'ASSAULT  > russia'],
    ['تعرّضت القوات الفرنسية لهجوم من قبل جماعة نصرة الإسلام والمسلمين.', 'ASSAULT jnim > france'],
    ['تعرضت السفارة الروسية في كييف لقصف أوكراني.', 'ASSAULT ukraine > russia'],
    [
      'كان الهجوم الذي تعرضت له قافلة روسية في يوليو من قبل متمردي الطوارق كبيرا.',
      'ASSAULT tuareg-rebels > russia',
    ],
    // an attack "of Boko Haram" is by it or on it: nobody is named beyond doubt
    ['تعرضت القوات التشادية لهجوم لبوكو حرام.', 'ASSAULT  > chad'],
  ])('%s', (text, expected) => {
    expect(roles(text)).toContain(expected);
  });
});

describe('an agent that the words name', () => {
  it.each([
    ['اغتيل قيادي في حزب الله على يد إسرائيل في بيروت.', 'ASSAULT israel > hezbollah'],
    ['حوصرت القوات الأوكرانية في أفدييفكا من جانب الجيش الروسي.', 'COERCE russia > ukraine'],
    ['أصيب جنديان تشاديان بجروح على يد عناصر بوكو حرام.', 'ASSAULT boko-haram > chad'],
    ['هوجمت القوات التشادية على أيدي عناصر من بوكو حرام.', 'ASSAULT boko-haram > chad'],
    ['عوقبت النيجر من قبل إيكواس بعد الانقلاب.', 'SANCTION ecowas > niger'],
    ['قتل جندي فرنسي على يد مسلحين في النيجر.', 'ASSAULT  > france'],
    // an adjective that no list has looks like an object, and the agent tells
    ['قتل شاب أعزل على يد الجيش الإسرائيلي.', 'ASSAULT israel > '],
    ['ردا على هجوم شنّه متمردو الطوارق على قافلة روسية.', 'ASSAULT tuareg-rebels > russia'],
    ['تدعم موسكو تشاد في قتالها بوكو حرام.', 'ASSAULT  > boko-haram'],
    ['أصيب أربعة جنود لبنانيين في غارة إسرائيلية على صور.', 'ASSAULT israel > lebanon'],
    ['قتل أكثر من 40 جنديا نيجريا في هجوم شنه تنظيم الدولة.', 'ASSAULT islamic-state > niger'],
  ])('%s', (text, expected) => {
    expect(roles(text)).toContain(expected);
  });
});

it('keeps the agent in the words of its act: من قبل opens no clause', () => {
  const { proposals } = read('عوقبت النيجر من قبل إيكواس بعد الانقلاب.', { language: 'ar' });
  expect(
    proposals.flatMap((one) => (one.kind === 'event' ? [one.evidence[0]!.quote] : [])),
  ).toContain('عوقبت النيجر من قبل إيكواس');
});

describe('no passive', () => {
  it.each([
    ['قتل الجيش الإسرائيلي قياديا في حماس.', 'ASSAULT israel > hamas'],
    ['قتل الجيش التشادي في ماو عشرين مسلحا.', 'ASSAULT chad > '],
    ['قتل حزب الله جنديين إسرائيليين قرب الحدود.', 'ASSAULT hezbollah > israel'],
    ['اعتقلت السلطات النيجرية ثلاثة ضباط فرنسيين.', 'COERCE niger > france'],
    ['استهدفت القوات التشادية سوقا في البلدة.', 'ASSAULT chad > '],
    ['هاجم مقاتلو بوكو حرام قاعدة للجيش التشادي.', 'ASSAULT boko-haram > chad'],
    ['هاجم مسلحون قاعدة للجيش النيجري.', 'ASSAULT  > niger'],
    ['طردت النيجر القوات الفرنسية.', 'SANCTION niger > france'],
    ['أقال نتنياهو وزير الدفاع يوآف غالانت.', 'COERCE israel > gallant'],
    ['الجيش التشادي قصف قرية قرب الحدود.', 'ASSAULT chad > '],
    ['اتهم المتحدث باسم الجيش النيجري الجزائر بإيواء مسلحين.', 'ACCUSE niger > algeria'],
    ['وقتل جنديين فرنسيين في الاشتباك.', 'ASSAULT  > france'],
    ['أعلنت روسيا أنها قتلت قائدا أوكرانيا كبيرا.', 'ASSAULT russia > ukraine'],
    [
      'القافلة الروسية التي استهدفها مقاتلو جماعة نصرة الإسلام والمسلمين دمرت.',
      'ASSAULT jnim > russia',
    ],
  ])('%s', (text, expected) => {
    expect(roles(text)).toContain(expected);
  });
});

describe('active without an object', () => {
  it.each([
    // the passive is written otherwise: هوجمت
    ['هاجمت القوات المالية فجر الأحد.', 'ASSAULT mali > '],
    ['هوجمت القوات المالية فجر الأحد.', 'ASSAULT  > mali'],
    ['هاجم مقاتلو بوكو حرام فجر الأحد.', 'ASSAULT boko-haram > '],
    ['حاصرت القوات الروسية من الشمال.', 'COERCE russia > '],
    // arms strike
    ['قصف الطيران الإسرائيلي مجددا.', 'ASSAULT israel > '],
    ['قصفت الطائرات الروسية ليلا قرب إدلب.', 'ASSAULT russia > '],
    // the subject stands before
    ['القوات الروسية قصفت قرب كورسك.', 'ASSAULT russia > '],
    ['القوات الروسية قُصفت قرب كورسك.', 'ASSAULT  > russia'],
  ])('%s', (text, expected) => {
    expect(roles(text)).toContain(expected);
  });
});

describe('what was not done to anybody', () => {
  const status = (text: string) =>
    read(text, { language: 'ar', published: '2024-11-15' }).proposals.flatMap((one) =>
      one.kind === 'event' ? [one.status] : [],
    );
  it.each([
    ['لم يُقتل أي جندي فرنسي في الهجوم.', 'negated'],
    ['لم تتعرض القوات الفرنسية لأي هجوم منذ أسابيع.', 'negated'],
    ['من المتوقع أن يُستهدف الجيش التشادي مجددا.', 'future'],
    ['سيتم ترحيل المهاجرين من قبل السلطات الجزائرية.', 'future'],
  ])('%s', (text, expected) => {
    expect(status(text)).toEqual([expected]);
  });
});

describe('the accused', () => {
  it('says nothing where the verb is written as a passive', () => {
    expect(by('اتُّهم الجيش التشادي بقتل مدنيين.')).toEqual([]);
    expect(by('اتهم الجيش التشادي بوكو حرام بقتل مدنيين.')).toEqual(['chad']);
    expect(by('وُصفت إيران بأنها راعية الإرهاب.')).toEqual([]);
  });
});
