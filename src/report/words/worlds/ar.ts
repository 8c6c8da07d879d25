/** What is said of the worlds of a game, in Arabic. */
import { countArabic } from '../count.ts';
import type { WorldsWords } from './en.ts';

const other = {
  one: 'حالة أخرى',
  two: 'حالتان أخريان',
  few: 'حالات أخرى',
  many: 'حالة أخرى',
  hundred: 'حالة أخرى',
};

export const worldsAr: WorldsWords = {
  title: 'في كم من العوالم يثبت كلّ مآل',
  aside: (orders, makers) => `عدد الترتيبات المشتركة ${orders}: ${makers}`,
  asideOne: (orders, maker) => `عدد الترتيبات ${orders}: ${maker}`,
  all: 'يوزن كلّ ترتيب مجهول مع كلّ ترتيب سواه، وكلّ جمع بينها عالَم. والنسبة من العوالم ليست احتمالًا.',
  allOne: 'وكلّ ترتيب عالَم. والنسبة من العوالم ليست احتمالًا.',
  drawn: (draws, seed) =>
    `الترتيبات أكثر من أن توزن كلّها، فسُحب منها عدد من العوالم: ${draws}، والبذرة ${seed}. والنسبة من العوالم ليست احتمالًا.`,
  within: (error) => `± ${error}`,
  tableCaption: (total) =>
    `عدد العوالم، من ${total}، التي تكون فيها الحالة توازنًا؛ الأكبر وفق ناش أوّلًا، ثمّ وفق SEQ.`,
  more: (count) => `وتثبت ${countArabic(count, other)} في عوالم أقلّ من هذه.`,
  loose: (count) =>
    `و${countArabic(count, other)} لا تثبت، في بعض العوالم، إلّا وفق GMR أو SMR، وهما يقبلان كلّ شيء تقريبًا.`,
  never: 'لا حالة تكون توازنًا في أيّ عالَم وفق ناش أو SEQ أو SSEQ أو SIM.',
  target: (target) => `${target}: العوالم التي تقود إليها فيها التحسّنات`,
  turnsOn: (comparison, made, opposed, under) =>
    `أكثر ما يتوقّف عليه الأمر${under ? ` (${under})` : ''}: ${comparison}. عدد العوالم ${made} إن صحّ ذلك، و${opposed} إن لم يصحّ.`,
  turnsOnNothing: 'لا يتغيّر شيء من ذلك بتغيّر الترتيب.',
  closely: 'أُولاها، ولماذا يلزمها كلّ طرف',
  noMove: 'لا تحرّك متاحًا من هنا، أيًّا كان المراد',
  unwanted: (count) => `التحرّك متاح ولا رغبة فيه، في ${count}`,
  between: '؛ ',
  sanctioned: (count, concept) => `وفي ${count} غيرها رغبة في تحرّك يردعها ردّ الآخرين (${concept})`,
};
