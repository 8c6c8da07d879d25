import { describe, expect, it } from 'vitest';
import { seeded } from '../../ensemble/random.ts';
import { holds, type Joint, jointOrdersOf } from './condition.reference.ts';
import { condition } from './condition.ts';
import { partialOrder } from './linear-extension.ts';

/** The condition of any set of joint orders: every order is a class of its own. */
function conditionFor(sizes: readonly number[], isGood: (joint: Joint) => boolean) {
  const joints = jointOrdersOf(sizes);
  const bits = new Int32Array((joints.length + 31) >>> 5);
  joints.forEach((joint, k) => {
    if (isGood(joint)) bits[k >>> 5] |= 1 << (k & 31);
  });
  const varied = sizes.map((size) => {
    const count = jointOrdersOf([size]).length;
    return {
      order: partialOrder(size),
      classOf: Int32Array.from({ length: count }, (_, k) => k),
      classes: count,
    };
  });
  return condition(varied, bits);
}

const above = (joint: Joint, a: number, b: number, maker = 0) =>
  joint[maker].indexOf(a) < joint[maker].indexOf(b);

describe('condition', () => {
  it('finds the comparisons that a set of orders was made with', () => {
    const { conjunctions } = conditionFor(
      [5],
      (joint) => above(joint, 0, 1) && (above(joint, 3, 2) || above(joint, 4, 2)),
    );
    expect(conjunctions).toEqual([
      [
        { maker: 0, above: 0, below: 1 },
        { maker: 0, above: 3, below: 2 },
      ],
      [
        { maker: 0, above: 0, below: 1 },
        { maker: 0, above: 4, below: 2 },
      ],
    ]);
  });

  it('says always and never', () => {
    expect(conditionFor([3], () => true).conjunctions).toEqual([[]]);
    expect(conditionFor([3], () => false).conjunctions).toEqual([]);
  });

  it('does not ask for what follows by transitivity', () => {
    const { conjunctions } = conditionFor(
      [4],
      (joint) => above(joint, 2, 0) && above(joint, 0, 3) && above(joint, 2, 3),
    );
    expect(conjunctions).toEqual([
      [
        { maker: 0, above: 0, below: 3 },
        { maker: 0, above: 2, below: 0 },
      ],
    ]);
  });

  it('takes several decision makers together, whether each or one of them is enough', () => {
    const either = conditionFor([3, 2], (j) => above(j, 0, 2) || above(j, 1, 0, 1));
    expect(either.conjunctions).toEqual([
      [{ maker: 0, above: 0, below: 2 }],
      [{ maker: 1, above: 1, below: 0 }],
    ]);
    const each = conditionFor([3, 2], (j) => above(j, 0, 2) && above(j, 1, 0, 1));
    expect(each.conjunctions).toHaveLength(1);
    const odd = conditionFor([2, 2], (j) => above(j, 0, 1) === above(j, 0, 1, 1));
    expect(odd.conjunctions).toHaveLength(2);
  });

  it('holds in the good orders only, each conjunction needed and none of its comparisons idle', () => {
    for (let seed = 1; seed <= 120; seed++) {
      const random = seeded(seed);
      const sizes = [[3], [4], [5], [3, 3], [4, 2], [2, 2, 3]][seed % 6];
      const joints = jointOrdersOf(sizes);
      const share = random.uniform();
      // Coarse in half of the cases: goodness of the order of a few items only.
      const good = new Map<string, boolean>();
      const key = (joint: Joint) =>
        JSON.stringify(seed % 2 ? joint : joint.map((one) => one.filter((item) => item !== 1)));
      for (const joint of joints) {
        if (!good.has(key(joint))) good.set(key(joint), random.uniform() < share);
      }
      const isGood = (joint: Joint) => good.get(key(joint))!;
      const { conjunctions, truncated } = conditionFor(sizes, isGood);
      if (truncated) continue;
      for (const joint of joints) expect(holds(joint, conjunctions)).toBe(isGood(joint));
      conjunctions.forEach((one, k) => {
        const others = conjunctions.filter((_, other) => other !== k);
        const alone = joints.some((joint) => holds(joint, [one]) && !holds(joint, others));
        expect(alone, 'each conjunction is needed').toBe(true);
        one.forEach((_, idle) => {
          const looser = one.filter((_, other) => other !== idle);
          const wrong = joints.some((joint) => holds(joint, [looser]) && !isGood(joint));
          expect(wrong, 'no comparison is idle').toBe(true);
        });
      });
    }
  });
});
