import type { Tense } from './trigger.ts';

interface Stems {
  infinitive: string;
  present: [string, string];
  participle: string;
  imperfect: string;
  future: string;
}

function stems(spec: string): Stems {
  const parts = spec.split(':');
  const infinitive = parts[0] as string;
  if (parts.length === 6) {
    const [, singular, plural, participle, imperfect, future] = parts as string[];
    return {
      infinitive,
      present: [singular!, plural!],
      participle: participle!,
      imperfect: imperfect!,
      future: future!,
    };
  }
  const stem = infinitive.slice(0, -2);
  if (infinitive.endsWith('ir')) {
    return {
      infinitive,
      present: [`${stem}it`, `${stem}issent`],
      participle: `${stem}i`,
      imperfect: `${stem}issait`,
      future: infinitive,
    };
  }
  const soft = stem.endsWith('g') ? `${stem}e` : stem;
  return {
    infinitive,
    present: [`${stem}e`, `${stem}ent`],
    participle: `${stem}e`,
    imperfect: `${soft}ait`,
    future: infinitive,
  };
}

/** Simple past, third persons: -a, -èrent for the first group; -it, -irent or -ut, -urent else. */
function simplePast({ infinitive, participle }: Stems): string[] {
  if (infinitive.endsWith('er')) {
    const stem = infinitive.slice(0, -2);
    return [`${stem.endsWith('g') ? `${stem}e` : stem}a`, `${stem}erent`];
  }
  if (participle.endsWith('u')) return [`${participle}t`, `${participle}rent`];
  if (participle.endsWith('i') || participle.endsWith('is')) {
    const stem = participle.replace(/s$/, '');
    return [`${stem}t`, `${stem}rent`];
  }
  return [];
}

/** The third-person and non-finite forms of a French verb, without accents. */
export function frenchVerb(spec: string): { form: string; tense: Tense }[] {
  const all = stems(spec);
  const { infinitive, present, participle, imperfect, future } = all;
  const masculine = participle.endsWith('s') ? [participle] : [participle, `${participle}s`];
  const gerund = imperfect.replace(/ait$/, 'ant');
  const of = (tense: Tense, forms: string[]) => forms.map((form) => ({ form, tense }));
  return [
    ...of('infinitive', [infinitive]),
    ...of('present', present),
    ...of('past', [...masculine, `${participle}e`, `${participle}es`, ...simplePast(all)]),
    ...of('past', [imperfect, imperfect.replace(/ait$/, 'aient')]),
    ...of('future', [`${future}a`, `${future}ont`]),
    ...of('conditional', [`${future}ait`, `${future}aient`]),
    ...of('gerund', [gerund]),
  ];
}
