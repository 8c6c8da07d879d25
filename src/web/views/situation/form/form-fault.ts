/** What keeps a form from being taken, by field, before the document is asked. */
import { dateFault, datePrecision } from '../../../../situation/index.ts';
import { type FormPart, formFields } from './form-field.ts';
import type { Values } from './form-value.ts';

export type FaultKind =
  | 'required'
  | 'date'
  | 'month'
  | 'day'
  | 'order'
  | 'bothOpen'
  | 'sameActor'
  | 'ownPatron'
  | 'span'
  | 'within'
  | 'inferred'
  | 'iso3'
  | 'url'
  | 'degrees'
  | 'placeName'
  | 'weight'
  | 'positive'
  | 'range';

const SHAPED = /^(\.\.|\d{4}(-\d{2}(-\d{2})?)?)(\/(\.\.|\d{4}(-\d{2}(-\d{2})?)?))?$/;

/** What is wrong with a date, as a sort that can be said in any language. */
export function dateFaultKind(text: string): FaultKind | undefined {
  if (text === '' || dateFault(text) === undefined) return undefined;
  if (!SHAPED.test(text) || text === '..' || text.startsWith('0000')) return 'date';
  if (text === '../..') return 'bothOpen';
  const points = text.split('/').filter((point) => point !== '..');
  const broken = points.filter((point) => dateFault(point) !== undefined);
  if (broken.length === 0) return 'order';
  return broken.some((point) => dateFault(point.slice(0, 7)) !== undefined) ? 'month' : 'day';
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((one) => isEmpty(one)));

const DEGREES = { lat: 90, lon: 180 } as const;

function placeFault(value: unknown, isNamed: boolean): FaultKind | undefined {
  if (isEmpty(value)) return undefined;
  const place = value as Readonly<Record<string, unknown>>;
  const isOn = (['lat', 'lon'] as const).every((key) => {
    const degrees = place[key];
    return typeof degrees === 'number' && Math.abs(degrees) <= DEGREES[key];
  });
  if (!isOn) return 'degrees';
  return isNamed && isEmpty(place.name) ? 'placeName' : undefined;
}

function eventFaults(values: Values): Readonly<Record<string, FaultKind | undefined>> {
  const date = String(values.date ?? '').trim();
  const isPart = !isEmpty(values.span);
  const precision = date && dateFaultKind(date) === undefined ? datePrecision(date) : undefined;
  return {
    span: isPart && precision !== 'month' && precision !== 'year' ? 'span' : undefined,
    within: date !== '' && !isEmpty(values.within) ? 'within' : undefined,
    yearInferred: values.yearInferred === true && date === '' ? 'inferred' : undefined,
  };
}

const PLAIN: Readonly<Record<string, { readonly form: RegExp; readonly fault: FaultKind }>> = {
  iso3: { form: /^[A-Z]{3}$/, fault: 'iso3' },
  url: { form: /^https?:\/\/[^\s/]+\S*$/, fault: 'url' },
};

/** Both ends, none below 0, the low one first; a number is both. */
function rangeFault(value: unknown): FaultKind | undefined {
  const { low, high } = (
    typeof value === 'object' && value !== null ? value : { low: value, high: value }
  ) as { readonly low?: unknown; readonly high?: unknown };
  const isOn = [low, high].every((end) => typeof end === 'number' && Number.isFinite(end));
  return isOn && 0 <= Number(low) && Number(low) <= Number(high) ? undefined : 'range';
}

function fieldFault(part: FormPart, field: (typeof formFields)['actors'][number], value: unknown) {
  if (field.isRequired && isEmpty(value)) return 'required';
  if (isEmpty(value)) return undefined;
  if (field.shape === 'date') return dateFaultKind(String(value).trim());
  if (field.shape === 'place') return placeFault(value, part === 'events');
  if (field.shape === 'range') return rangeFault(value);
  if (field.shape === 'number' && part === 'needs')
    return Number.isFinite(value) && Number(value) > 0 ? undefined : 'positive';
  if (field.shape === 'number')
    return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 1000
      ? undefined
      : 'weight';
  const plain = PLAIN[field.field];
  return plain && !plain.form.test(String(value).trim()) ? plain.fault : undefined;
}

/** A tie of an actor with itself, a client that would leave itself. */
function selfFaults(part: FormPart, values: Values): [string, FaultKind][] {
  const { a, b, client, patron } = values;
  if (part === 'ties' && a !== undefined && a === b) return [['b', 'sameActor']];
  const isOwn = part === 'thresholds' && client !== undefined && client === patron;
  return isOwn ? [['patron', 'ownPatron']] : [];
}

/** The fields that do not stand, each with what is wrong; none where the form can be taken. */
export function formFaults(part: FormPart, values: Values): Readonly<Record<string, FaultKind>> {
  const own = formFields[part].map(
    (rule) => [rule.field, fieldFault(part, rule, values[rule.field])] as const,
  );
  const across = Object.entries(part === 'events' ? eventFaults(values) : {});
  const all = [...across, ...own, ...selfFaults(part, values)];
  return Object.fromEntries(all.filter(([, fault]) => fault !== undefined)) as Readonly<
    Record<string, FaultKind>
  >;
}
