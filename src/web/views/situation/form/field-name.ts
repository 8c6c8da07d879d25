/** What a field and its choices are called: the forms' own words first, then the page's. */
import type { Words } from '../../../words/en.ts';
import type { FormWords } from '../../../words/form/index.ts';
import type { FormPart } from './form-field.ts';

export function fieldName(words: Words, form: FormWords, field: string, part: FormPart): string {
  if (part === 'needs' && (field === 'weight' || field === 'demand')) return form.need[field];
  const isOfTies = part === 'ties' || (field !== 'weight' && field !== 'inferred');
  const own = isOfTies ? form.field[field as keyof FormWords['field']] : undefined;
  return own ?? words.field[field as keyof Words['field']] ?? field;
}

export function choiceName(words: Words, form: FormWords, field: string, choice: string): string {
  if (choice === '') return form.unstated;
  if (field === 'sign') return form.sign[choice as keyof FormWords['sign']];
  if (field === 'span') return form.span[choice as keyof FormWords['span']];
  if (field === 'language') return words.languageName[choice as keyof Words['languageName']];
  if (field === 'type') return form.kind[choice as keyof FormWords['kind']];
  return words.choice[choice as keyof Words['choice']] ?? choice;
}
