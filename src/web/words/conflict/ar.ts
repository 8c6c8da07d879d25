/** العربية: ألفاظ صفحة النزاع فوق ما في جداولها. */
import { countArabic } from '../../../report/words/count.ts';
import type { ConflictWords } from './en.ts';

const counted = (one: string, two: string, few: string, many: string, hundred: string) => {
  const forms = { one, two, few, many, hundred };
  return (count: number) => countArabic(count, forms);
};

export const conflict: ConflictWords = {
  layers: {
    label: 'الحالات التي يُبلَغ إليها طبقةً بعد طبقة، وتنقلك الأسهم من حالة إلى أخرى',
    from: 'الرسم من',
    start: 'البداية',
    outcome: 'المرصود',
    state: (id) => `الحالة ${id}`,
    equilibrium: (id) => `التوازن ${id}`,
    first: 'من هنا',
    moves: counted('حركة واحدة', 'حركتان', 'حركات', 'حركة', 'حركة'),
    apart: 'توازنات على حدة',
    drawn: (drawn, all) =>
      `رُسمت ${drawn} من ${all} حالة: الحركات من أولاها ما اتّسع لها الموضع، ثمّ الحركة التي يودّها كلّ صاحب قرار قبل غيرها، والتوازنات.`,
    unseen: (count) =>
      `ويبقى ${counted('توازن واحد', 'توازنان', 'توازنات', 'توازنًا', 'توازن')(count)} في الجدول.`,
    absent: (id) => `ليست الحالة ${id} بينها.`,
    drawFrom: (id) => `ارسم من الحالة ${id}`,
    leads: (moves) => `الحركات: ${moves}`,
    move: (name, to) => `${name} إلى ${to}`,
    held: (move) => `${move}، ويردعه ردّ`,
    wider: 'اسحب أرضية الرسم لتحريكه.',
  },
  propositions: {
    usedBy: (name) => `ما زالت ${name} مستعملة في:`,
    inline: (holds) => `ضع فيها ${holds} مكانها واحذفها`,
  },
};
