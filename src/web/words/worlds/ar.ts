/** Arabic: the words of the panel of worlds. */
import { countArabic } from '../../../report/words/count.ts';
import type { WorldsPanelWords } from './en.ts';

const world = {
  one: 'عالَم واحد',
  two: 'عالَمان',
  few: 'عوالم',
  many: 'عالَمًا',
  hundred: 'عالَم',
};

export const worlds: WorldsPanelWords = {
  hint: 'يُجرَّب كلّ ترتيب مجهول، ولا يتغيّر شيء ممّا أُدخل. وإذا كثرت الترتيبات سُحب بعضها، والبذرة نفسها تسحب الترتيبات نفسها.',
  weigh: 'وزن العوالم',
  again: 'إعادة الوزن',
  cancel: 'إلغاء',
  seed: 'البذرة',
  seedHint: 'تُستعمل إذا كثرت الترتيبات فسُحب بعضها.',
  running: (percent) => `وزن العوالم: ${percent}٪`,
  cancelled: 'أُلغي، ولم يُحفظ شيء.',
  failed: (why) => `تعذّر وزن العوالم: ${why}`,
  stale: 'تغيّر ما أُدخل بعد ذلك: هذه العوالم لما كان قبله.',
  done: (count) => `وُزن ${countArabic(count, world)}.`,
  save: 'حفظ بصيغة JSON',
  state: 'الحالة',
  table: 'النسبة من العوالم، حسب الحالة والمفهوم',
};
