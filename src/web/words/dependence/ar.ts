/** العربية: ألفاظ القدرات المشتركة والعتبات. */
import type { sharing as english } from './en.ts';

export const sharing: typeof english = {
  capacities: 'القدرات المشتركة',
  capacitiesHint:
    'أقصى ما يُنال من مورّد لحاجات عدّة معًا. والحاجات التي تتقاسم قدرة واحدة تُعدّ بوحدة واحدة.',
  supplier: 'المورّد',
  needs: 'الحاجات',
  most: 'الأقصى في المجموع',
  atOnce: 'ما يُنال في وقت واحد',
  capacityOf: (supplier) => `قدرة ${supplier}`,
  addCapacity: 'قدرة',
  addNeed: 'حاجة',
  without: (need, supplier) => `أخرِج من قدرة ${supplier}: ${need}`,
  thresholds: 'ما يحتمله كلّ طرف',
  thresholdsHint: 'يغادر الطرف بدوره متى بلغ أثر من غادروه عتبتَه، وهي حصّة من تغطيته.',
  client: 'الطرف المعتمِد',
  patron: 'الراعي',
  anyPatron: 'أيّ راعٍ',
  leavesAt: 'يغادر عند',
  followsFirst: (client) => `أوّل المغادرين: ${client}`,
  leavesFirst: 'من يغادر أوّلًا',
  isFirst: 'أوّل المغادرين',
  apart: 'لا راعي مشتركًا بينهما',
  towards: (patron, text) => `نحو ${patron}: ${text}`,
  thresholdOf: (client) => `عتبة ${client}`,
  patronOf: (client) => `الراعي الذي قد يغادره ${client}`,
  addThreshold: 'عتبة',
  certain: (round) => `مغادرة مؤكّدة في الجولة ${round} على الأكثر`,
  possible: (round) => `مغادرة محتملة من الجولة ${round}`,
  stays: 'لا مغادرة',
};
