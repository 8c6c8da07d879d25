/** العربية: لماذا اقترح القارئ شيئًا. */
import type { reason as english } from './en.ts';

const quoted = (word: string) => `«\u2068${word}\u2069»`;

export const reason: typeof english = {
  why(one) {
    switch (one.sort) {
      case 'said':
        return `الفعل ${quoted(one.word)} ومعه صاحب القول`;
      case 'according':
        return `${quoted(one.word)} تذكر من يُنسب إليه القول`;
      case 'impersonal':
        return `${quoted(one.word)}: قول لا يُنسب إلى أحد`;
      case 'narrator':
        return `${quoted(one.word)}: هنا يحكم النصّ نفسه`;
      case 'colon':
        return 'اسم فنقطتان فكلام';
      case 'quotation':
        return 'كلام منقول يليه اسم صاحبه';
      case 'adjective':
        return 'الصفة تنوب عن الطرف';
      case 'metonym':
        return 'المكان ينوب عمّن يحكم منه';
      case 'leader':
        return 'ذُكر قائده باسمه';
      case 'new':
        return 'لقب أو منصب قبل اسم لا يعرفه ميزان';
      case 'event':
        return `عبارة ${quoted(one.word)}`;
      case 'tie':
        return 'ألفاظ علاقة دائمة بين اسمين';
      case 'supply':
        return `شيء يُورَّد، و${quoted(one.word)} تقول ما هو`;
    }
  },
  doubt(one) {
    switch (one.sort) {
      case 'attribution':
        return 'ورد في كلام غير كاتب النصّ';
      case 'ahead':
        return 'تاريخه بعد تاريخ النصّ';
      case 'form':
        return 'لصيغة الفعل';
      case 'word':
        return `بسبب ${quoted(one.word)}`;
    }
  },
  label: 'سبب الاقتراح',
};
