/**
 * Capacities and thresholds in one possible world, where a situation states any: whether all can be
 * had at once, and who follows the first client.
 *
 *   1. amounts of the first client are those that the dependence scale has drawn for the same world;
 *      those of the others are drawn here, and so are capacities and thresholds
 *   2. a capacity that may not hold at the date is absent in half of the worlds
 *   3. who states no threshold stays
 */
import {
  type Client,
  cascade,
  type DependInput,
  delivery,
  loss,
  pools,
  thresholdOf,
} from '../../dependence/index.ts';
import type { Random } from '../../ensemble/random.ts';
import type { Drawer } from './world-record.ts';

interface Range {
  readonly low: number;
  readonly high: number;
}

/** The value of a range in a world, the same each time that it is asked for by one name. */
type Draw = (name: string, range: Range) => number;

function drawOf(random: Random, inputs: Map<string, number>): Draw {
  return (name, { low, high }) => {
    if (high <= low) return low;
    const key = `dependence: ${name}`;
    const value = inputs.get(key) ?? low + random.uniform() * (high - low);
    inputs.set(key, value);
    return value;
  };
}

function poolFindings(input: DependInput): Drawer[] {
  return pools(input).map((pool) => (random, { inputs, findings }) => {
    const draw = drawOf(random, inputs);
    const { flow, demanded } = delivery(pool, (range, { name, isOpen }) => {
      if (name.includes(' → ')) return draw(name, range);
      if (isOpen && random.below(2) === 0) {
        inputs.set(`dependence: capacity ${name}`, Number.POSITIVE_INFINITY);
        return Number.POSITIVE_INFINITY;
      }
      const value = draw(`capacity ${name}`, range);
      if (isOpen) inputs.set(`dependence: capacity ${name}`, value);
      return value;
    });
    findings.set(`dependence/atOnce/${pool.id}`, flow >= demanded - 1e-9);
  });
}

/** The amounts of a client in a world. */
function amountsOf({ model, suppliers, needs }: Client, draw: Draw): Float64Array {
  return model.low.map((low, cell) => {
    const [need, supplier] = [Math.floor(cell / model.suppliers), cell % model.suppliers];
    const range = { low, high: model.high[cell] as number };
    return draw(`${suppliers[supplier]} → ${needs[need]?.id}`, range);
  });
}

function cascadeFinding(patron: string, clients: readonly Client[], input: DependInput): Drawer {
  const stated = clients.map(({ id }) => thresholdOf(input.thresholds, id, patron));
  return (random, { inputs, findings }) => {
    const draw = drawOf(random, inputs);
    const weights = clients.flatMap((from) =>
      clients.map((to) => {
        const supplier = to.suppliers.indexOf(from.id);
        return from === to || supplier < 0 ? 0 : loss(to.model, amountsOf(to, draw), [supplier]);
      }),
    );
    const thresholds = stated.map((one) =>
      one ? draw(`threshold ${one.id}`, one.at) : Number.POSITIVE_INFINITY,
    );
    const { rounds } = cascade({ clients: clients.length, weights }, thresholds, [0]);
    for (const j of rounds.slice(1).flat()) {
      findings.set(`dependence/leaves/${patron}/${clients[j]?.id}`, true);
    }
  };
}

/** Nothing where neither a capacity nor a threshold is stated. */
export function sharingDrawer(input: DependInput): Drawer[] {
  const [first, ...others] = input.clients;
  const patrons = (first?.suppliers ?? []).filter((id) => id !== first?.id);
  const cascades = patrons.flatMap((patron) => {
    const clients = others.filter(
      ({ id, suppliers }) => id !== patron && suppliers.includes(patron),
    );
    const isStated = clients.some(({ id }) => thresholdOf(input.thresholds, id, patron));
    return first && isStated ? [cascadeFinding(patron, [first, ...clients], input)] : [];
  });
  return [...poolFindings(input), ...cascades];
}
