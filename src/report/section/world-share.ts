/**
 * The worlds of one game: in how many each outcome holds, what that turns on, and why each decision
 * maker rests there. Shown where worlds were asked for.
 */
import type { Concept } from '../../conflict/index.ts';
import { standardError } from '../../ensemble/share.ts';
import type { HeldShare, RestShare, StateShare, WorldsFinding } from '../../ensemble/worlds.ts';
import { comparison } from '../condition-text.ts';
import { isolate } from '../direction.ts';
import type { Block, Line, Row } from '../document.ts';
import { inLanguage } from '../name.ts';
import { decimal, whole } from '../number-text.ts';
import { worldsWords } from '../words/worlds/index.ts';
import { conceptOrder, holdsText } from './concept-text.ts';
import type { ConflictContext } from './conflict-context.ts';

const MOST_ROWS = 24;
const MOST_CLOSE = 3;

/** What the blocks about worlds are made from. */
interface WorldsContext extends ConflictContext {
  readonly worlds: WorldsFinding;
}

export function worldBlocks(context: ConflictContext): Block[] {
  const { worlds } = context.finding;
  if (!worlds) return [];
  const own: WorldsContext = { ...context, worlds };
  return [...introduction(own), ...targetShares(own), ...rankedTable(own), ...closely(own)];
}

function introduction({ worlds, language, names, words }: WorldsContext): Block[] {
  const say = worldsWords[language];
  const orders = whole(worlds.orders ?? worlds.total, language);
  const makers = worlds.vary.map((dm) => names.decisionMaker(dm));
  const drawn = worlds.sampled;
  const all = makers.length === 1 ? say.allOne : say.all;
  const aside =
    makers.length === 1
      ? say.asideOne(orders, makers[0] as string)
      : say.aside(orders, words.and(makers));
  return [
    { kind: 'heading', level: 3, text: [say.title], detail: true, id: `${names.game.id}-worlds` },
    {
      kind: 'paragraph',
      quiet: true,
      detail: true,
      text: [
        `${aside}. `,
        drawn ? say.drawn(whole(drawn.draws, language), String(drawn.seed)) : all,
      ],
    },
  ];
}

function targetShares(context: WorldsContext): Block[] {
  const { worlds, game, language } = context;
  return worlds.targets.flatMap((target): Block[] => {
    const stated = game.targets.find((one) => one.id === target.id);
    if (!stated) return [];
    const name = isolate(inLanguage(stated.name, language));
    return [
      bar(target, [worldsWords[language].target(name)], context),
      { kind: 'paragraph', detail: true, text: [turnsOn(target, context)] },
    ];
  });
}

/** A share as a bar; drawn shares with their standard error. */
function bar(share: HeldShare, text: Line, { worlds, language }: WorldsContext): Block {
  const error = standardError(share, worlds.sampled !== undefined);
  const within = error > 0 ? ` (${worldsWords[language].within(decimal(error, language, 3))})` : '';
  return {
    kind: 'share',
    detail: true,
    count: BigInt(share.count),
    total: BigInt(share.total),
    text: [...text, within],
  };
}

/** The comparison whose two answers leave the most different shares, in words. */
function turnsOn(share: HeldShare, context: WorldsContext, under?: string): string {
  const { worlds, words, names, language } = context;
  const say = worldsWords[language];
  if (!share.split) return say.turnsOnNothing;
  const { dm, above, below } = comparison(share.split.comparison, worlds.vary[0] ?? '');
  const part = ({ count, total }: HeldShare) =>
    words.of(whole(count, language), whole(total, language));
  return say.turnsOn(
    words.conflict.comparisonOf(
      names.decisionMaker(dm),
      names.statementName(dm, above),
      names.statementName(dm, below),
    ),
    part(share.split.with),
    part(share.split.without),
    under,
  );
}

const countOf = ({ equilibrium }: StateShare, concept: Concept) => equilibrium[concept]?.count ?? 0;

/** By the share under Nash, then SEQ and the others, the loose concepts last. */
function ranked({ states }: WorldsFinding): StateShare[] {
  return states
    .filter((one) => conceptOrder.some((concept) => countOf(one, concept) > 0))
    .sort((a, b) => {
      const telling = conceptOrder.find((one) => countOf(a, one) !== countOf(b, one));
      return telling === undefined ? a.state - b.state : countOf(b, telling) - countOf(a, telling);
    });
}

function rankedTable(context: WorldsContext): Block[] {
  const { worlds, words, language } = context;
  const say = worldsWords[language];
  const weighed = conceptOrder.filter((one) => worlds.states[0]?.equilibrium[one]);
  const all = ranked(worlds);
  const telling = all.filter((one) =>
    weighed.some((concept) => concept !== 'gmr' && concept !== 'smr' && countOf(one, concept) > 0),
  );
  const shown = telling.slice(0, MOST_ROWS);
  if (shown.length === 0) return [{ kind: 'paragraph', detail: true, text: [say.never] }];
  const rows = shown.map(
    (one): Row => ({
      marked: context.finding.observed?.state === one.state,
      cells: [
        [whole(one.state, language)],
        [stateName(one, context)],
        ...weighed.map((concept) => [whole(countOf(one, concept), language)]),
      ],
    }),
  );
  const more = telling.length - shown.length;
  const loose = all.length - telling.length;
  const rest = [...(more > 0 ? [say.more(more)] : []), ...(loose > 0 ? [say.loose(loose)] : [])];
  return [
    {
      kind: 'table',
      detail: true,
      head: [
        ['#'],
        [words.conflict.state],
        ...weighed.map((concept) => [words.concept[concept].short]),
      ],
      rows,
      caption: [say.tableCaption(whole(worlds.total, language))],
    },
    ...rest.map((text): Block => ({ kind: 'paragraph', quiet: true, detail: true, text: [text] })),
  ];
}

function stateName({ state, yn }: StateShare, { finding, words, names }: WorldsContext): string {
  const marks = [
    ...(finding.observed?.state === state ? [words.conflict.observedState] : []),
    ...(finding.statusQuo === state ? [words.conflict.statusQuo] : []),
  ];
  const text = names.state(yn);
  return marks.length > 0 ? `${text} (${marks.join(words.conflict.comma)})` : text;
}

/** The first states, the observed one and the status quo, one by one. */
function closely(context: WorldsContext): Block[] {
  const { worlds, finding, language } = context;
  const first = ranked(worlds);
  const wanted = [finding.observed?.state, finding.statusQuo];
  const shown = first.filter((one, at) => at < MOST_CLOSE || wanted.includes(one.state));
  if (shown.length === 0) return [];
  return [
    { kind: 'heading', level: 3, detail: true, text: [worldsWords[language].closely] },
    ...shown.flatMap((one) => closeBlocks(one, context)),
  ];
}

function closeBlocks(state: StateShare, context: WorldsContext): Block[] {
  const { words, names, language } = context;
  const groups = new Map<number, Concept[]>();
  for (const concept of conceptOrder) {
    const count = countOf(state, concept);
    if (count > 0) groups.set(count, [...(groups.get(count) ?? []), concept]);
  }
  const bars = [...groups.values()].map((concepts) =>
    bar(state.equilibrium[concepts[0] as Concept]!, [holdsText(concepts, context)], context),
  );
  const leading = [...groups.values()][0]?.[0];
  const share = leading && state.equilibrium[leading];
  const items = state.rest.map(
    (one): Line => [
      `${names.decisionMaker(one.decisionMaker)}${words.colon} `,
      restText(one, context),
    ],
  );
  const text: Line = [
    { kind: 'strong', text: `${whole(state.state, language)}. ${stateName(state, context)}` },
  ];
  return [
    { kind: 'paragraph', detail: true, text },
    ...bars,
    ...(share
      ? [
          {
            kind: 'paragraph',
            detail: true,
            text: [turnsOn(share, context, words.concept[leading].short)],
          } as const,
        ]
      : []),
    { kind: 'list', ordered: false, detail: true, items },
  ];
}

/** Stable because it cannot move, because it wants no move, or because a reply holds it. */
function restText({ noMove, unwanted, sanctioned }: RestShare, context: WorldsContext): string {
  const { worlds, words, language } = context;
  const say = worldsWords[language];
  if (noMove) return `${say.noMove}.`;
  const of = (count: number) => words.of(whole(count, language), whole(worlds.total, language));
  const more = conceptOrder.find(
    (one) => one !== 'gmr' && one !== 'smr' && (sanctioned[one] ?? 0) > 0,
  );
  const held = more
    ? [say.sanctioned(whole(sanctioned[more]!, language), words.concept[more].short)]
    : [];
  return `${[say.unwanted(of(unwanted)), ...held].join(say.between)}.`;
}
