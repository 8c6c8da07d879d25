/** Edits as the tests of rules draw them: likely to be sound alone, and to meet what others do. */
import fc from 'fast-check';
import type { Edit, Situation } from './situation.ts';

export type Json = Extract<Edit, { op: 'set' }>['value'];

/** Every address of a document, with the value there; members by id, or by place. */
function places(value: unknown, at: string[] = []): [string, unknown][] {
  const here: [string, unknown][] = at.length === 0 ? [] : [[at.join('/'), value]];
  if (typeof value !== 'object' || value === null) return here;
  const inner = Array.isArray(value)
    ? value.map((item, i): [string, unknown] => [String(item?.id ?? i), item])
    : Object.entries(value);
  return here.concat(inner.flatMap(([step, item]) => places(item, [...at, step])));
}

/** Edits that are likely to be sound alone, and to meet what a scenario does. */
export function editsOf(situation: Situation): fc.Arbitrary<Edit> {
  const all = places(situation);
  const ofScenarios = situation.scenarios.flatMap(({ edits }) => edits.map(({ at }) => at));
  const near = all.filter(([at]) =>
    ofScenarios.some((other) => at.startsWith(other) || other.startsWith(at)),
  );
  const ends = new Map<string, unknown[]>();
  for (const [at, value] of all) {
    const name = at.split('/').at(-1)!;
    ends.set(name, [...(ends.get(name) ?? []), value]);
  }
  const place = fc.oneof(
    fc.constantFrom(...all),
    fc.constantFrom(...(near.length > 0 ? near : all)),
  );
  return place.chain(([at]): fc.Arbitrary<Edit> => {
    // A value that stands in the same field elsewhere often fits here.
    const value = fc.constantFrom(
      ...(ends.get(at.split('/').at(-1)!) ?? [0]),
    ) as fc.Arbitrary<Json>;
    const parts = all.filter(([other]) => !other.includes('/'));
    return fc.oneof(
      { weight: 6, arbitrary: value.map((one): Edit => ({ op: 'set', at, value: one })) },
      { weight: 1, arbitrary: fc.constant<Edit>({ op: 'remove', at }) },
      { weight: 1, arbitrary: fc.constant<Edit>({ op: 'unset', at }) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(...parts).map(([part, list]): Edit => {
          const [first] = Array.isArray(list) ? list : [];
          return { op: 'add', at: part, value: { ...first, id: 'added' } as Json };
        }),
      },
    );
  });
}
