/**
 * Precision and recall of the reader on annotated texts, and its false facts.
 *
 *     npx tsx test/reader/score.ts [FOLDER …] [--list] [--finer]
 *
 * `--list` prints what was missed, what was made up and every false fact; `--finer` the hedges and
 * statuses of what was matched, and the actors that are no states.
 */
import { join } from 'node:path';
import { read } from '../../src/reader/index.ts';
import { goldOf } from './gold.ts';
import { type Count, type Tally, tallyOf } from './tally.ts';

const kinds = ['states', 'dates', 'claims', 'events'] as const;
/** Scored where a set annotates them: actors that are no states, hedge of a matched claim, status of a matched event. */
const finer = ['others', 'hedges', 'statuses', 'roles'] as const;
type Row = Record<(typeof kinds)[number] | (typeof finer)[number], Count> & { falseFacts: number };

const empty = (): Row => ({
  states: { right: 0, proposed: 0, annotated: 0 },
  dates: { right: 0, proposed: 0, annotated: 0 },
  claims: { right: 0, proposed: 0, annotated: 0 },
  events: { right: 0, proposed: 0, annotated: 0 },
  others: { right: 0, proposed: 0, annotated: 0 },
  hedges: { right: 0, proposed: 0, annotated: 0 },
  statuses: { right: 0, proposed: 0, annotated: 0 },
  roles: { right: 0, proposed: 0, annotated: 0 },
  falseFacts: 0,
});

function add(row: Row, tally: Tally): void {
  for (const kind of [...kinds, ...finer]) {
    for (const key of ['right', 'proposed', 'annotated'] as const)
      row[kind][key] += tally[kind][key];
  }
  row.falseFacts += tally.falseFacts.length;
}

const share = (a: number, b: number) => (b === 0 ? '  –' : (a / b).toFixed(2));

/** Scores of the annotated texts of a folder: one row a language, and `all`. */
export function scores(folder: string, note: (line: string) => void = () => {}): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const gold of goldOf(folder)) {
    const { proposals } = read(gold.text, { published: gold.published });
    const tally = tallyOf(gold, proposals);
    for (const name of [gold.name, gold.language, 'all']) {
      if (!rows.has(name)) rows.set(name, empty());
      add(rows.get(name) as Row, tally);
    }
    for (const line of tally.falseFacts) note(`${gold.name} FALSE FACT ${line}`);
    for (const line of tally.missed) note(`${gold.name} missed ${line}`);
    for (const line of tally.extra) note(`${gold.name} extra  ${line}`);
  }
  return rows;
}

/** The rows as a Markdown table: P and R a kind. */
export function table(rows: Map<string, Row>): string {
  const head =
    '| text | states P | R | dates P | R | claims P | R | event types P | R | false facts |';
  const lines = [...rows].map(([name, row]) => {
    const cells = kinds.flatMap((kind) => [
      share(row[kind].right, row[kind].proposed),
      share(row[kind].right, row[kind].annotated),
    ]);
    return `| ${name} | ${cells.join(' | ')} | ${row.falseFacts} |`;
  });
  return [head, `|${' --- |'.repeat(10)}`, ...lines].join('\n');
}

const parts = ({ right, annotated }: Count) => `${right} of ${annotated}`;

/** What the finer annotation says: non-states (right, proposed, annotated), hedges, statuses. */
export function finerLines(rows: Map<string, Row>): string {
  return [...rows]
    .map(
      ([name, { others, hedges, statuses, roles }]) =>
        `${name}: others ${others.right} right, ${others.proposed} proposed, ${others.annotated} annotated; hedges ${parts(hedges)}; statuses ${parts(statuses)}; roles ${parts(roles)}`,
    )
    .join('\n');
}

if (process.argv[1]?.endsWith('score.ts')) {
  const folders = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const list = process.argv.includes('--list');
  for (const folder of folders.length > 0 ? folders : [join(import.meta.dirname, 'gold')]) {
    const notes: string[] = [];
    const rows = scores(folder, (line) => notes.push(line));
    if (list) process.stdout.write(`${notes.join('\n')}\n`);
    process.stdout.write(`${table(rows)}\n`);
    if (process.argv.includes('--finer')) process.stdout.write(`${finerLines(rows)}\n`);
  }
}
