/** The kinds of edits that the bench makes, one for each scale, some dozen of each. */
import type { Edit } from '../../src/situation/index.ts';

interface Kind {
  readonly name: string;
  readonly view: string;
  /** The n-th edit of this kind. */
  edit(n: number): Edit[];
}

const CONSISTENCY = ['II', 'I', 'N', 'C', 'CC'];
const TIES = ['mali-russia', 'mali-algeria', 'russia-algeria', 'mali-china', 'algeria-azawad'];
const SUPPLIES = ['wagner-ground', 'aes-ground', 'turkey-air', 'china-cover', 'aes-cover'];
const ORDERS = [
  ['g1', 'mali', ['OFF', 'STAY', 'INSIST', 'noA2', 'noZ', 'noA1']],
  ['g1', 'russia', ['STAY', 'APP', 'SUP', 'noA2', 'CAUT', 'GO']],
  ['g1', 'algeria', ['noOFF', 'CRED', 'RESTR', 'WARN', 'noINSIST', 'GO']],
  ['g2', 'mali', ['AUTON', 'W', 'HONOUR', 'COVER', 'DIV', 'noZ']],
  ['g2', 'russia', ['INFL', 'UKR', 'HEED', 'CALM', 'NOREAS']],
] as const;

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/** The n-th order of a list, by its number among all orders. */
function permuted(list: readonly string[], n: number): string[] {
  const left = [...list];
  let number = n;
  return list.map((_, k) => {
    const size = list.length - k;
    const at = number % size;
    number = Math.floor(number / size);
    return left.splice(at, 1)[0] as string;
  });
}

export const KINDS: readonly Kind[] = [
  {
    name: 'statement moved',
    view: 'conflict',
    edit: (n) => {
      const [game, maker, list] = pick(ORDERS, n);
      const at = `games/${game}/decisionMakers/${maker}/priority`;
      return [{ op: 'set', at, value: permuted(list, 7 * n + 5) }];
    },
  },
  {
    name: 'tie’s sign changed',
    view: 'balance',
    edit: (n) => [
      {
        op: 'set',
        at: `ties/${pick(TIES, n)}/sign`,
        value: pick(['-', 'unknown', '+'], Math.floor(n / 5)),
      },
    ],
  },
  {
    name: 'range changed',
    view: 'dependence',
    edit: (n) => [
      {
        op: 'set',
        at: `supplies/${pick(SUPPLIES, n)}/amount`,
        value: { low: (n % 13) / 100, high: 0.4 + (n % 17) / 100 },
      },
    ],
  },
  {
    name: 'rating changed',
    view: 'hypotheses',
    edit: (n) => [
      {
        op: 'set',
        at: `questions/why-halted/evidence/x${1 + (n % 6)}/ratings/0/value`,
        value: pick(CONSISTENCY, Math.floor(n / 6)),
      },
    ],
  },
];
