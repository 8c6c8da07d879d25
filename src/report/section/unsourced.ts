/** The inputs that no source backs, counted by kind and, in full, by place. */
import type { Language, Situation } from '../../situation/index.ts';
import type { Weighing } from '../../weigh/index.ts';
import type { Block, Line } from '../document.ts';
import { vocabularies } from '../words/index.ts';

type Kind = 'statement' | 'tie' | 'supply' | 'claim' | 'event' | 'other';

const PREFIXES: readonly (readonly [RegExp, Kind])[] = [
  [/\.statements\[/, 'statement'],
  [/^ties\[/, 'tie'],
  [/^supplies\[/, 'supply'],
  [/^claims\[/, 'claim'],
  [/^events\[/, 'event'],
];

export function unsourcedBlocks(
  _situation: Situation,
  weighing: Weighing,
  language: Language,
): Block[] {
  const words = vocabularies[language].unsourced;
  const paths = weighing.unsourced;
  if (paths.length === 0)
    return [{ kind: 'heading', level: 2, id: 'unsourced', text: [words.all] }];
  const counts = new Map<Kind, number>();
  for (const path of paths) {
    const kind = PREFIXES.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const parts = [...counts].map(([kind, count]) => words.kinds[kind](count));
  const items = paths.map((path): Line => [{ kind: 'mono', text: path }]);
  return [
    { kind: 'heading', level: 2, id: 'unsourced', text: [words.title(paths.length)] },
    { kind: 'paragraph', text: [`${vocabularies[language].and(parts)}. ${words.where}`] },
    { kind: 'list', ordered: false, detail: true, items },
  ];
}
