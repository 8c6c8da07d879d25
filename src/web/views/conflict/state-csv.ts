/** The states as rows of a file: the choice of each decision maker, how each rests under each concept. */
import type { ConflictContext } from '../../../report/section/conflict-context.ts';
import type { CsvRows } from '../../editing/csv-text.ts';
import { conceptsShown, type StateRow } from './state-row.ts';

/** Under each concept the letters of the decision makers in their order, and whether the state holds. */
export function stateCsv(context: ConflictContext, rows: readonly StateRow[]): CsvRows {
  const { game, names } = context;
  const makers = game.decisionMakers.filter((dm) => dm.options.length > 0);
  const known = conceptsShown.filter((one) => rows[0]?.rest[one] !== undefined);
  return [
    [
      'state',
      'options',
      ...makers.map(({ id }) => id),
      ...known.flatMap((one) => [one, `${one} equilibrium`]),
      'observed',
      'start',
    ],
    ...rows.map((row) => [
      row.id,
      row.yn,
      ...makers.map((dm) => names.choice(dm, row.yn)),
      ...known.flatMap((one) => [row.rest[one] ?? '', row.holds.includes(one) ? 1 : 0]),
      row.isObserved ? 1 : 0,
      row.isStart ? 1 : 0,
    ]),
  ];
}
