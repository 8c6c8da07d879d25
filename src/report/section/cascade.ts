/** Who follows a client that leaves its patron; nothing where no threshold is stated. */
import type { CascadeClient, DependReport } from '../../dependence/index.ts';
import type { Block, Line, Row } from '../document.ts';
import { range } from '../number-text.ts';
import type { SharingWords } from '../words/sharing/en.ts';
import { sharingWords } from '../words/sharing/index.ts';
import type { ScaleContext } from './scale-context.ts';

type Spread = DependReport['spread'][number];

export function cascadeBlocks(report: DependReport, context: ScaleContext): Block[] {
  const say = sharingWords[context.language];
  return report.spread.flatMap((spread): Block[] => {
    const { cascade, start, patron } = spread;
    if (cascade === undefined) return [];
    return [
      {
        kind: 'heading',
        level: 3,
        text: [say.follows(context.actor(start), context.actor(patron))],
      },
      { kind: 'paragraph', text: [cascadeText(spread, context)] },
      {
        kind: 'table',
        detail: true,
        head: [[say.client], [say.threshold], [say.certain], [say.possible], [say.critical]],
        rows: cascade.clients.map((one) => row(one, spread, say, context)),
        caption: [say.rule],
      },
    ];
  });
}

/** Who leaves for certain, perhaps, and in no case. */
export function cascadeText({ cascade, start }: Spread, context: ScaleContext): string {
  const say = sharingWords[context.language];
  const others = (cascade?.clients ?? []).filter(({ client }) => client !== start);
  const part = (tell: (names: string) => string, is: (one: CascadeClient) => boolean) => {
    const names = others.filter(is).map(({ client }) => context.actor(client));
    return names.length > 0 ? [tell(context.words.and(names))] : [];
  };
  return [
    ...part(say.surely, ({ certain }) => certain !== null),
    ...part(say.maybe, ({ certain, possible }) => certain === null && possible !== null),
    ...part(say.never, ({ possible }) => possible === null),
  ].join(' ');
}

function row(
  { client, threshold, certain, possible, critical }: CascadeClient,
  { start, cascade }: Spread,
  say: SharingWords,
  context: ScaleContext,
): Row {
  const number = ({ low, high }: { low: number; high: number }) =>
    range(low, high, context.language);
  const name: Line = [context.actor(client)];
  if (client === start) return { cells: [name, [''], [say.first], [''], ['']] };
  const none: Line = [{ kind: 'quiet', text: context.words.none }];
  const stated = cascade?.thresholds.find((one) => one.id === threshold?.id);
  return {
    cells: [
      name,
      threshold && stated
        ? [number(threshold.at), ...context.notes.cite(stated.quotes, 2)]
        : [{ kind: 'quiet', text: say.notStated }],
      certain === null ? none : [say.byRound(String(certain))],
      possible === null ? none : [say.fromRound(String(possible))],
      critical ? [number(critical)] : none,
    ],
  };
}
