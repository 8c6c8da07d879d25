/** A value to a situation, list by list, so that a file full of faults is left early. */
import { ENOUGH_FAULTS, type ReadAs, readAs } from './read-as.ts';
import { PART_WORDS, type Part } from './rule-context.ts';
import { situationSchema } from './schema.ts';
import { fieldsOf, itemOf } from './schema-shape.ts';
import type { Situation } from './situation.ts';

/**
 * Holds a value to the schema of the document.
 *   1. everything but the members of its lists
 *   2. the members one by one, until enough faults are known
 */
export function readSituation(value: unknown): ReadAs<Situation> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return readAs(situationSchema, value);
  const shell: Record<string, unknown> = { ...value };
  const lists = new Map<Part, readonly unknown[]>();
  for (const part of Object.keys(PART_WORDS) as Part[]) {
    const list = shell[part];
    if (!Array.isArray(list)) continue;
    lists.set(part, list);
    shell[part] = [];
  }
  const head = readAs(situationSchema, shell);
  const issues = head.ok ? [] : [...head.issues];
  for (const [part, list] of lists) {
    const member = itemOf(fieldsOf(situationSchema).get(part)!, 0)!;
    const whole: unknown[] = [];
    for (const [index, one] of list.entries()) {
      if (issues.length >= ENOUGH_FAULTS) break;
      const read = readAs(member, one);
      if (read.ok) whole.push(read.data);
      else
        for (const issue of read.issues)
          issues.push({ ...issue, path: [part, index, ...issue.path] });
    }
    if (head.ok) (head.data as Record<string, unknown>)[part] = whole;
  }
  return head.ok && issues.length === 0 ? head : { ok: false, issues };
}
