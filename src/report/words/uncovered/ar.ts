/** What is said of needs that nobody covers, in Arabic. */
import type { CoverageWords } from './en.ts';

export const coverage: CoverageWords = {
  uncovered: (client) => `لم يُدخل أيّ مورِّد: لا تغطية لأيّ حاجة من حاجات ${client}.`,
  noLoss: (client) => `خروج أيّ مورِّد بمفرده لا يُنقص تغطية حاجات ${client}.`,
};
