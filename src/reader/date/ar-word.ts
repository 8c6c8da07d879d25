import type { DateWords } from './date-mention.ts';

const map = <V>(entries: Record<string, V>) => new Map(Object.entries(entries));

export const PARTS = map<DateWords['part']>({
  اوائل: 'early',
  مطلع: 'early',
  بداية: 'early',
  بدايات: 'early',
  مستهل: 'early',
  اول: 'early',
  منتصف: 'mid',
  اواسط: 'mid',
  اواخر: 'late',
  نهاية: 'late',
  ختام: 'late',
  اخر: 'late',
});

export const TURNS = map<NonNullable<DateWords['turn']>>({
  الماضي: 'last',
  الماضية: 'last',
  المنصرم: 'last',
  المنصرمة: 'last',
  الفائت: 'last',
  الفائتة: 'last',
  الفايت: 'last',
  المنقضي: 'last',
  الجاري: 'this',
  الجارية: 'this',
  الحالي: 'this',
  الحالية: 'this',
  المقبل: 'next',
  المقبلة: 'next',
  القادم: 'next',
  القادمة: 'next',
});

export const SAME = new Set(['نفسه', 'نفسها', 'ذاته', 'ذاتها', 'عينه']);

export const UNITS = map<'day' | 'week' | 'month' | 'year'>({
  اليوم: 'day',
  يوم: 'day',
  الاسبوع: 'week',
  اسبوع: 'week',
  الشهر: 'month',
  شهر: 'month',
  العام: 'year',
  عام: 'year',
  السنة: 'year',
  سنة: 'year',
});
