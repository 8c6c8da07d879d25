/**
 * The first findings of a game: which states hold, whether the observed one does, whether targets
 * are reached; where orders of preferences are not known, in how many of them.
 */
import type { Game, Situation } from '../../../situation/index.ts';
import type { ConflictFinding, TargetFinding } from '../../../weigh/index.ts';
import { isolate } from '../../direction.ts';
import { inLanguage } from '../../name.ts';
import { whole } from '../../number-text.ts';
import { overviewWords } from '../../words/overview/index.ts';
import { conceptNames, conceptOrder } from '../concept-text.ts';
import type { ScaleContext } from '../scale-context.ts';
import type { Headline } from './headline.ts';

export function conflictHeadlines(
  finding: ConflictFinding,
  { games }: Situation,
  context: ScaleContext,
): Headline[] {
  const { words, language } = context;
  const game = games.find((one) => one.id === finding.game);
  const title = isolate(game ? inLanguage(game.title, language) : finding.game);
  const told = (key: string, label: string, value: string): Headline => ({
    scale: 'conflict',
    key: `conflict/${finding.game}/${key}`,
    label: `${title}${words.colon} ${label}`,
    value,
  });
  return [
    { ...told('equilibria', ...held(finding, context)), counted: codesOf(finding) },
    ...observedRows(finding, game, context).map((row) => told(...row)),
    ...(finding.targets ?? []).flatMap((target) =>
      targetRows(target, finding, game, context).map((row) => told(...row)),
    ),
  ];
}

type Row = readonly [key: string, label: string, value: string];

function held({ equilibria }: ConflictFinding, { words }: ScaleContext): [string, string] {
  const { nash } = equilibria;
  // A heading elsewhere; here it stands behind a colon, as the other findings do.
  const label = words.conflict.equilibria.replace(/^./u, (first) => first.toLowerCase());
  const count = typeof nash === 'number' ? nash : nash?.length;
  const value = count === undefined ? '' : words.conflict.states(count);
  return [`${label} (${words.concept.nash.short})`, value];
}

/** States by what they are: their numbers are others where other states are feasible. */
function codesOf({ states = [], equilibria }: ConflictFinding): readonly string[] | undefined {
  const held = equilibria.nash;
  if (held === undefined || typeof held === 'number') return undefined;
  const codes = new Map(states.map(({ id, yn }) => [id, yn]));
  return held.map((id) => codes.get(id) ?? String(id));
}

function observedRows(
  finding: ConflictFinding,
  game: Game | undefined,
  context: ScaleContext,
): Row[] {
  const { words, language } = context;
  const say = overviewWords[language];
  const stated = game?.observed?.outcome?.name;
  const name = stated ? isolate(inLanguage(stated, language)) : words.conflict.theOutcome;
  const { observed, inverse } = finding;
  const concepts = conceptOrder.filter((one) => observed?.equilibrium[one]);
  const now = concepts.length > 0 ? conceptNames(concepts, words) : words.conflict.holdsNot;
  const orders = inverse?.observed?.concepts.nash?.count;
  return [
    ...(observed ? [['observed', name, now] as const] : []),
    ...ordersRow('orders', say.ordersHold(name), orders, finding, context),
    ...ordersRow('path', say.ordersPath, inverse?.path?.count, finding, context),
  ];
}

function targetRows(
  { id, byImprovements, byMoves, path }: TargetFinding,
  finding: ConflictFinding,
  game: Game | undefined,
  context: ScaleContext,
): Row[] {
  const { words, language } = context;
  const { conflict, scenario } = words;
  const stated = game?.targets.find((one) => one.id === id);
  const name = stated ? isolate(inLanguage(stated.name, language)) : id;
  const isThere = byImprovements && (path?.length ?? 0) === 0;
  const reached = byImprovements ? conflict.byImprovements : conflict.byMoves;
  const value = byImprovements || byMoves ? reached : conflict.notReached;
  const orders = finding.inverse?.targets?.find((one) => one.id === id)?.count;
  const label = overviewWords[language].ordersReach(name);
  return [
    [`targets/${id}`, name, isThere ? scenario.there : value],
    ...ordersRow(`targets/${id}/orders`, label, orders, finding, context),
  ];
}

/** In how many of the orders that are not known; nothing where all are known. */
function ordersRow(
  key: string,
  label: string,
  count: string | undefined,
  { inverse }: ConflictFinding,
  { words, language }: ScaleContext,
): Row[] {
  if (count === undefined || inverse === undefined) return [];
  return [[key, label, words.of(whole(count, language), whole(inverse.total, language))]];
}
