/** What clients can have at once of capacities that they share; nothing where none is stated. */
import type { DependReport, Hold, PoolReport } from '../../dependence/index.ts';
import type { Block, Line, Row } from '../document.ts';
import { range } from '../number-text.ts';
import type { SharingWords } from '../words/sharing/en.ts';
import { sharingWords } from '../words/sharing/index.ts';
import type { ScaleContext } from './scale-context.ts';

const FULL = 1 - 1e-9;

export function poolBlocks(report: DependReport, context: ScaleContext): Block[] {
  const say = sharingWords[context.language];
  return (report.pools ?? []).flatMap((pool): Block[] => {
    const without = report.without?.pools?.find((one) => one.id === pool.id);
    const suppliers = report.without?.suppliers.map((id) => context.actor(id)) ?? [];
    return [
      { kind: 'heading', level: 3, text: [say.title] },
      ...pool.capacities.map(
        (one): Block => ({
          kind: 'paragraph',
          text: limitLine(one, say, context),
        }),
      ),
      { kind: 'paragraph', text: [verdict(pool, say, context)] },
      atOnce(say.atOnce, pool, context),
      ...(without
        ? [atOnce(say.atOnceWithout(context.words.and(suppliers)), without, context)]
        : []),
      shares(pool, say, context),
    ];
  });
}

export function needNames(pool: PoolReport, context: ScaleContext): string[] {
  return pool.needs.map(({ id }) => context.need(id));
}

function limitLine(
  { supplier, amount, needs, quotes, illustrative, dateUnknown }: PoolReport['capacities'][number],
  say: SharingWords,
  context: ScaleContext,
): Line {
  const most = range(amount.low, amount.high, context.language);
  const names = context.words.and(needs.map((id) => context.need(id)));
  return [
    say.limit(context.actor(supplier), most, names),
    ...context.notes.cite(quotes, 2),
    ...(dateUnknown ? [` ${say.dateUnknown}`] : []),
    ...(illustrative ? [{ kind: 'quiet' as const, text: ` ${say.illustrative}` }] : []),
  ];
}

/** Whether all can be had at once, whether each alone could, and what holds it. */
function verdict(pool: PoolReport, say: SharingWords, context: ScaleContext): string {
  const { low, high } = pool.holds;
  if (low.met) return say.met;
  const end = high.met ? 'low' : 'high';
  const isEachCovered = pool.clients.every(({ alone }) => alone[end] >= FULL);
  const parts = [high.met ? say.metAtHigh : say.short];
  if (isEachCovered && pool.clients.length > 1) parts.push(say.looksCovered);
  const [atLow, atHigh] = [heldText(low, pool, say, context), heldText(high, pool, say, context)];
  if (high.met) parts.push(say.heldAtLow(atLow));
  else if (atLow === atHigh) parts.push(say.heldBy(atLow));
  else parts.push(say.heldAtLow(atLow), say.heldAtHigh(atHigh));
  const last = high.met ? low : high;
  const { capacities, links } = last.bottlenecks;
  if (capacities.length + links.length === 0) parts.push(say.noneAlone);
  return parts.join(' ');
}

function heldText(hold: Hold, pool: PoolReport, say: SharingWords, context: ScaleContext): string {
  const suppliers = hold.capacities.flatMap(
    (id) => pool.capacities.find((one) => one.id === id)?.supplier ?? [],
  );
  return context.words.and([
    ...new Set(suppliers.map((id) => say.capacityOf(context.actor(id)))),
    ...hold.links.map(({ supplier, need }) =>
      say.linkOf(context.actor(supplier), context.need(need)),
    ),
  ]);
}

function atOnce(label: string, pool: PoolReport, context: ScaleContext): Block {
  const say = sharingWords[context.language];
  const delivered = range(pool.delivered.low, pool.delivered.high, context.language);
  const asked = range(pool.demanded, pool.demanded, context.language);
  return {
    kind: 'range',
    label,
    ...pool.share,
    text: [{ kind: 'quiet', text: say.ofAsked(delivered, asked) }],
  };
}

function shares(pool: PoolReport, say: SharingWords, context: ScaleContext): Block {
  const { colon } = context.words;
  const number = ({ low, high }: { low: number; high: number }) =>
    range(low, high, context.language);
  const amount = (value: number) => range(value, value, context.language);
  const { contested } = pool.holds.low;
  const rows = pool.needs.map(
    ({ id, client, demand, stated, alone }): Row => ({
      cells: [
        [context.actor(client), { kind: 'quiet', text: `${colon} ${context.need(id)}` }],
        [contested.includes(id) ? say.mayGoShort : say.alwaysMet],
        [amount(demand)],
        [number(stated)],
        [number(alone)],
      ],
    }),
  );
  const together: Row = {
    marked: true,
    cells: [
      [say.together],
      [{ kind: 'strong', text: number(pool.share) }],
      [amount(pool.demanded)],
      [],
      [],
    ],
  };
  return {
    kind: 'table',
    detail: true,
    head: [[say.client], [say.shared], [say.asked], [say.stated], [say.alone]],
    rows: [...rows, together],
    caption: [say.caption],
  };
}
