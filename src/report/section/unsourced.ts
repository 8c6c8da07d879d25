/** The inputs that no source backs: counted by kind, and named so that a reader knows what they are. */
import type { Situation } from '../../situation/index.ts';
import type { Weighing } from '../../weigh/index.ts';
import { isolate, leftToRight } from '../direction.ts';
import type { Block, Line } from '../document.ts';
import { inLanguage } from '../name.ts';
import type { ScaleContext } from './scale-context.ts';

type Kind = 'statement' | 'tie' | 'supply' | 'capacity' | 'threshold' | 'claim' | 'event' | 'other';

const PREFIXES: readonly (readonly [RegExp, Kind])[] = [
  [/\.statements\[/, 'statement'],
  [/^ties\[/, 'tie'],
  [/^supplies\[/, 'supply'],
  [/^capacities\[/, 'capacity'],
  [/^thresholds\[/, 'threshold'],
  [/^claims\[/, 'claim'],
  [/^events\[/, 'event'],
];

function kindOf(path: string): Kind {
  return PREFIXES.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';
}

export function unsourcedBlocks(weighing: Weighing, context: ScaleContext): Block[] {
  const words = context.words.unsourced;
  const paths = weighing.unsourced;
  if (paths.length === 0)
    return [{ kind: 'heading', level: 2, id: 'unsourced', text: [words.all] }];
  const counts = new Map<Kind, number>();
  for (const path of paths) counts.set(kindOf(path), (counts.get(kindOf(path)) ?? 0) + 1);
  const parts = [...counts].map(([kind, count]) => words.kinds[kind](count));
  return [
    { kind: 'heading', level: 2, id: 'unsourced', text: [words.title(paths.length)] },
    { kind: 'paragraph', text: [`${context.words.and(parts)}. ${words.where}`] },
    { kind: 'list', ordered: false, detail: true, items: namedInputs(paths, context) },
  ];
}

/** One line a kind; preferences by game and decision maker. */
function namedInputs(paths: readonly string[], context: ScaleContext): Line[] {
  const { words } = context;
  const line = (title: string, names: readonly string[]): Line[] =>
    names.length > 0
      ? [
          [
            { kind: 'strong', text: `${title}${words.colon}` },
            ` ${names.join(words.conflict.comma)}`,
          ],
        ]
      : [];
  const simple = (
    ['tie', 'supply', 'capacity', 'threshold', 'claim', 'event', 'other'] as const
  ).flatMap((kind) =>
    line(
      words.unsourced.kindNames[kind],
      paths.filter((path) => kindOf(path) === kind).map((path) => nameOf(path, context)),
    ),
  );
  return [...simple, ...preferenceLines(paths, context)];
}

function nameOf(path: string, context: ScaleContext): string {
  const at = Number(/\[(\d+)\]/.exec(path)?.[1] ?? -1);
  const list = path.slice(0, path.indexOf('['));
  const found = named(list, at, context.situation, context);
  return found ?? leftToRight(path);
}

function named(
  list: string,
  at: number,
  situation: Situation,
  context: ScaleContext,
): string | undefined {
  const { language, words } = context;
  switch (list) {
    case 'ties': {
      const tie = situation.ties[at];
      return tie && context.tie(tie.a, tie.b);
    }
    case 'supplies': {
      const supply = situation.supplies[at];
      return supply && `${context.actor(supply.supplier)} (${context.need(supply.need)})`;
    }
    case 'capacities': {
      const capacity = situation.capacities[at];
      const needs = capacity?.needs.map((id) => context.need(id)) ?? [];
      return capacity && `${context.actor(capacity.supplier)} (${words.and(needs)})`;
    }
    case 'thresholds': {
      const threshold = situation.thresholds[at];
      if (threshold?.patron === undefined) return threshold && context.actor(threshold.client);
      return context.tie(threshold.client, threshold.patron);
    }
    case 'claims': {
      const claim = situation.claims[at];
      return claim && words.quoted(isolate(inLanguage(claim.statement, language)));
    }
    case 'events': {
      const event = situation.events[at];
      return event && isolate(inLanguage(event.summary, language));
    }
    default:
      return undefined;
  }
}

const STATEMENT = /^games\[(\d+)\]\.decisionMakers\[(\d+)\]\.statements\[(\d+)\]/;

function preferenceLines(paths: readonly string[], context: ScaleContext): Line[] {
  const { situation, language, words } = context;
  const byGame = new Map<number, Map<number, string[]>>();
  for (const path of paths) {
    const match = STATEMENT.exec(path);
    if (!match) continue;
    const [game, dm, at] = match.slice(1).map(Number) as [number, number, number];
    const statement = situation.games[game]?.decisionMakers[dm]?.statements[at];
    if (!statement) continue;
    const ofGame = byGame.get(game) ?? new Map<number, string[]>();
    byGame.set(game, ofGame);
    ofGame.set(dm, [...(ofGame.get(dm) ?? []), isolate(inLanguage(statement.name, language))]);
  }
  return [...byGame].map(([game, ofGame]): Line => {
    const found = situation.games[game] as Situation['games'][number];
    const parts = [...ofGame].map(([dm, names]) => {
      const id = found.decisionMakers[dm]?.id ?? '';
      return `${context.actor(id)} (${names.join(words.conflict.comma)})`;
    });
    return [
      {
        kind: 'strong',
        text: `${words.unsourced.preferencesIn(isolate(inLanguage(found.title, language)))}${words.colon}`,
      },
      ` ${parts.join(words.conflict.comma)}`,
    ];
  });
}
