/**
 * The two games of the Sahel situation of autumn 2024, as options and expressions only: who did or
 * may do what, and what each may have wanted. The sourced games are in `examples/sahel-2024`.
 */
import { situationSchema } from '../situation/schema.ts';
import type { Situation } from '../situation/situation.ts';

type Statements = Readonly<Record<string, string>>;

/** One decision maker: an option followed by `>` cannot be undone. */
function maker(
  id: string,
  options: string,
  statements: Statements,
  readings: Readonly<Record<string, string>> = {},
) {
  return {
    id,
    options: options.split(' ').map((text) => ({
      id: text.replace('>', ''),
      name: { en: text },
      moves: text.endsWith('>') ? 'fwd' : 'both',
    })),
    statements: Object.entries(statements).map(([key, holds]) => ({
      id: key,
      name: { en: key },
      holds,
    })),
    priority: Object.keys(statements),
    readings: Object.entries(readings).map(([key, priority]) => ({
      id: key,
      name: { en: key },
      priority: priority.split(' '),
    })),
  };
}

const revenge = {
  id: 'g1',
  title: { en: 'The halted offensive' },
  decisionMakers: [
    maker('mali', 'm1', {
      OFF: 'OFFENSIVE',
      STAY: '!r2',
      INSIST: 'm1',
      noA2: '!a2',
      noZ: '!z1',
      noA1: '!a1',
    }),
    maker(
      'russia',
      'r1 r2>',
      {
        STAY: '!r2',
        GO: 'r2',
        SUP: 'm1 -> r1',
        APP: 'a1 -> !OFFENSIVE',
        noA2: '!a2',
        CAUT: '!r1',
      },
      {
        appeaser: 'STAY APP SUP noA2',
        deterred: 'STAY noA2 SUP APP',
        resolute: 'STAY SUP noA2 APP',
        cautious: 'STAY CAUT SUP',
        ukraine: 'GO CAUT SUP noA2',
      },
    ),
    maker(
      'algeria',
      'a1> a2>',
      {
        noOFF: '!OFFENSIVE',
        CRED: 'OFFENSIVE -> a2',
        RESTR: '!OFFENSIVE -> !a2',
        WARN: 'm1 -> a1',
        noINSIST: '!m1',
        GO: 'r2',
        COST: '!a2',
      },
      {
        credible: 'noOFF CRED RESTR WARN noINSIST GO',
        bluff: 'noOFF COST WARN noINSIST GO',
      },
    ),
    maker('azawad', 'z1', { noOFF: '!OFFENSIVE', GO: 'r2', FIGHTIF: 'z1 <-> OFFENSIVE' }),
  ],
  propositions: [{ id: 'OFFENSIVE', holds: 'm1 & r1' }],
  infeasible: [{ holds: 'r1 & r2' }, { holds: 'a2 & !a1' }],
  observed: {
    outcome: { state: 'YNNYNN' },
    path: [{ state: 'YNNNNN' }, { state: 'YYNNNN' }, { state: 'YYNYNN' }, { state: 'YNNYNN' }],
  },
};

const rupture = {
  id: 'g2',
  title: { en: 'A rupture?' },
  decisionMakers: [
    maker('mali', 'm1> m2 m3', {
      AUTON: '!m3',
      W: 'PRESENT',
      HONOUR: 'r2 | m1 | r1',
      COVER: 'PRESENT | m2',
      DIV: 'm2',
      noZ: '!z1',
    }),
    maker('russia', 'r1> r2', {
      INFL: 'PRESENT',
      UKR: 'r1',
      HEED: 'a1 -> !r2',
      CALM: 'r2',
      NOREAS: '!r2',
    }),
    maker('algeria', 'a1', {
      RETURN: 'm3',
      RUPT: 'RUPTURE',
      nR2: '!r2',
      BLOCK: 'a1 <-> PRESENT',
    }),
    maker('armed-groups', 'z1', { RUPT: 'RUPTURE', WINDOW: 'z1 <-> RUPTURE', ESC: 'z1' }),
  ],
  propositions: [
    { id: 'PRESENT', holds: '!m1 & !r1' },
    { id: 'RUPTURE', holds: 'm1 | r1' },
  ],
  infeasible: [{ holds: 'r1 & r2' }],
  statusQuo: { state: 'NYNNNYN' },
  targets: [{ id: 'rupture', name: { en: 'rupture' }, holds: 'RUPTURE' }],
};

/** Both games, with readings `appeaser` … `ukraine` of Russia and `credible`, `bluff` of Algeria. */
export const sahelGames: Situation = situationSchema.parse({
  mizan: 1,
  id: 'sahel-games',
  title: { en: 'The Sahel games' },
  asOf: '2024-11-01',
  games: [revenge, rupture],
});
