/**
 * What can still be checked when the schema found errors: the members of lists that are whole
 * themselves. The others are left out, their ids still count as known, and the rest goes through
 * the rules as if nothing had happened.
 */
import type { z } from 'zod';
import type { Finding, Path } from './issue.ts';
import { ENOUGH_FAULTS } from './read-as.ts';
import { readSituation } from './read-situation.ts';
import { PART_WORDS, type Part } from './rule-context.ts';
import { brokenRules } from './rules.ts';

const HEAD = { mizan: 1, id: 'x', title: { en: 'x' }, asOf: '2024' };

/** Positions of faulty members by part; `all` where the part itself is at fault. */
function faultyMembers(issues: readonly z.core.$ZodIssue[]): Map<Part, Set<number> | 'all'> {
  const faulty = new Map<Part, Set<number> | 'all'>();
  for (const { path } of issues) {
    const [part, index] = path as [Part, number | undefined];
    if (!Object.hasOwn(PART_WORDS, part ?? '')) continue;
    const known = faulty.get(part);
    if (typeof index !== 'number') faulty.set(part, 'all');
    else if (known === undefined) faulty.set(part, new Set([index]));
    else if (known !== 'all') known.add(index);
  }
  return faulty;
}

/**
 * The rules broken by the whole members of a document that the schema refused.
 *
 * @param value the document as it was read
 * @param issues what the schema found in it
 * @returns findings with paths into the document as it was read
 */
export function brokenAmongWhole(value: unknown, issues: readonly z.core.$ZodIssue[]): Finding[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  // Then not all faulty members are known.
  if (issues.length >= ENOUGH_FAULTS) return [];
  const faulty = faultyMembers(issues);
  const kept = new Map<string, number[]>();
  const also = new Map<Part, ReadonlySet<string> | 'all'>();
  const document: Record<string, unknown> = { ...HEAD };
  for (const part of Object.keys(PART_WORDS) as Part[]) {
    const bad = faulty.get(part) ?? new Set();
    const list = (value as Record<string, unknown>)[part];
    if (bad === 'all') also.set(part, 'all');
    if (bad === 'all' || !Array.isArray(list)) continue;
    const whole = list.map((_, i) => i).filter((i) => !bad.has(i));
    kept.set(part, whole);
    document[part] = whole.map((i) => list[i]);
    also.set(
      part,
      new Set([...bad].map((i) => list[i]?.id).filter((id) => typeof id === 'string')),
    );
  }
  const read = readSituation(document);
  if (!read.ok) return [];
  return brokenRules(read.data, { also }).map((finding) => {
    const [part, index, ...rest] = finding.path as [string, number, ...Path];
    return { ...finding, path: [part, kept.get(part)![index]!, ...rest] };
  });
}
