/** Rules of a game: what it names outside itself, and what it says within. */
import type { Game } from './game-schema.ts';
import { viewOf } from './game-view.ts';
import type { Path } from './issue.ts';
import { type DaySpan, datePrecision, dateSpan } from './partial-date.ts';
import type { RuleContext } from './rule-context.ts';
import { checkPreferences } from './rule-preference.ts';
import { checkStates } from './rule-state.ts';
import type { Event } from './situation.ts';

function checkQuoted(
  context: RuleContext,
  items: readonly { readonly quotes: readonly string[] }[],
  path: Path,
): void {
  for (const [i, { quotes }] of items.entries()) {
    context.referAll('quotes', quotes, [...path, i, 'quotes']);
  }
}

/** The days of an event, as far as they are known. */
function daysOf(event: Event | undefined): DaySpan | undefined {
  const date = event?.date ?? event?.within;
  if (date === undefined) return undefined;
  const precision = datePrecision(date);
  const isWhole = event?.date === undefined || precision === 'day' || precision === 'interval';
  return dateSpan(date, isWhole ? undefined : event?.span);
}

/** No step of a path is dated before one that it follows. */
function checkPathDates(context: RuleContext, game: Game, path: Path): void {
  const events = new Map(context.situation.events.map((event) => [event.id, event]));
  let latest: { start: number; id: string } | undefined;
  for (const [i, { event }] of (game.observed?.path ?? []).entries()) {
    if (event === undefined) continue;
    const days = daysOf(events.get(event));
    if (days === undefined) continue;
    if (latest !== undefined && days.end < latest.start) {
      const at = [...path, 'observed', 'path', i, 'event'];
      const found = `"${event}", which is before "${latest.id}"`;
      context.add({ path: at, expected: 'an event not before those of earlier steps', found });
    }
    if (latest === undefined || days.start > latest.start) {
      latest = { start: days.start, id: event };
    }
  }
}

/** Checks what a game refers to outside itself: actors, events, quotes. */
export function checkGameReferences(context: RuleContext, game: Game, path: Path): void {
  for (const [d, maker] of game.decisionMakers.entries()) {
    const at = [...path, 'decisionMakers', d];
    context.refer('actors', maker.id, [...at, 'id']);
    checkQuoted(context, maker.options, [...at, 'options']);
    checkQuoted(context, maker.statements, [...at, 'statements']);
    checkQuoted(context, maker.readings, [...at, 'readings']);
  }
  checkQuoted(context, game.infeasible, [...path, 'infeasible']);
  const { statusQuo, observed } = game;
  if (statusQuo !== undefined) {
    context.referAll('quotes', statusQuo.quotes, [...path, 'statusQuo', 'quotes']);
  }
  const outcome = observed?.outcome;
  if (outcome !== undefined) {
    const at = [...path, 'observed', 'outcome'];
    context.refer('events', outcome.event, [...at, 'event']);
    context.referAll('quotes', outcome.quotes, [...at, 'quotes']);
  }
  const steps = observed?.path ?? [];
  checkQuoted(context, steps, [...path, 'observed', 'path']);
  for (const [i, { event }] of steps.entries()) {
    context.refer('events', event, [...path, 'observed', 'path', i, 'event']);
  }
  checkPathDates(context, game, path);
}

/** Checks what a game says within itself; depends on nothing else in the document. */
export function checkGame(context: RuleContext, game: Game, path: Path): void {
  const makers = game.decisionMakers.map(({ id }) => id);
  context.distinct('decision maker', makers, (d) => [...path, 'decisionMakers', d, 'id']);
  const targets = game.targets.map(({ id }) => id);
  context.distinct('target', targets, (t) => [...path, 'targets', t, 'id']);
  for (const [d, maker] of game.decisionMakers.entries()) {
    checkPreferences(context, maker, [...path, 'decisionMakers', d]);
  }
  const view = viewOf(context, game, path);
  if (view !== undefined) checkStates(context, game, view, path);
}
