import { describe, expect, it } from 'vitest';
import { seeded } from '../../ensemble/random.ts';
import { extensionDraws, forEachExtension } from './extension-list.ts';
import { countExtensions, partialOrder } from './linear-extension.ts';

function listed(size: number, pairs: readonly (readonly [number, number])[]): string[] {
  const orders: string[] = [];
  forEachExtension(partialOrder(size, pairs), (items) => {
    orders.push(items.join(''));
  });
  return orders;
}

describe('linear extensions', () => {
  it('are counted by hand: a above b and c, a fourth free', () => {
    const pairs = [
      [0, 1],
      [0, 2],
    ] as const;
    expect(countExtensions(partialOrder(4, pairs))).toBe(8n);
    expect(listed(4, pairs)).toHaveLength(8);
  });

  it('are counted exactly where doubles end: 25 items, one pair known', () => {
    expect(countExtensions(partialOrder(25, [[3, 7]]))).toBe(15511210043330985984000000n / 2n);
  });

  it('are listed in lexicographic order, each once, as many as counted', () => {
    const random = seeded(5);
    for (let round = 0; round < 60; round++) {
      const size = 1 + random.below(6);
      const pairs = Array.from({ length: random.below(5) }, () => {
        const [a, b] = [random.below(size), random.below(size)];
        return [Math.min(a, b), Math.max(a, b)] as const;
      }).filter(([a, b]) => a !== b);
      const orders = listed(size, pairs);
      expect(orders).toEqual([...new Set(orders)].sort());
      expect(countExtensions(partialOrder(size, pairs))).toBe(BigInt(orders.length));
      const keeps = (one: string) =>
        pairs.every(([a, b]) => one.indexOf(`${a}`) < one.indexOf(`${b}`));
      expect(orders.every(keeps)).toBe(true);
    }
  });

  it('are drawn evenly', () => {
    const order = partialOrder(4, [
      [0, 1],
      [0, 2],
    ]);
    const draw = extensionDraws(order);
    const random = seeded(11);
    const counts = new Map<string, number>();
    for (let k = 0; k < 8000; k++) {
      const key = draw(random).join('');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect(counts.size).toBe(8);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  it('refuse a circle, and more than 30 items', () => {
    expect(() =>
      partialOrder(2, [
        [0, 1],
        [1, 0],
      ]),
    ).toThrow('circle');
    expect(() => partialOrder(31)).toThrow('at most 30');
  });
});
