/**
 * A text that was read, marked up for the terminal: each sentence, what it gave under it, and the
 * sentences that gave nothing said to have given nothing, so that a miss is as visible as an error.
 */
import type { Proposal, ReadingResult } from '../reader/index.ts';
import { sentences } from '../reader/text/sentence.ts';
import type { Language } from '../situation/index.ts';
import { dateText } from './date-text.ts';
import { isolate, withoutIsolates } from './direction.ts';
import { flagSentences } from './flag-sentence.ts';
import { whole } from './number-text.ts';
import { wrap } from './terminal-wrap.ts';
import { visibleControls } from './visible-control.ts';
import { type Vocabulary, vocabularies } from './words/index.ts';

const WIDTH = 100;

/** Words of the text as they may stand on a terminal. */
const shown = (said: string) => visibleControls(said.replace(/[\t\n\r ]+/g, ' '));

export function readingText(text: string, result: ReadingResult, language: Language): string {
  const words = vocabularies[language];
  const { reading } = words;
  // Ids become the names under which the text speaks of the actors.
  const names = new Map(
    result.proposals.flatMap((one) =>
      one.kind === 'actor' ? [[one.actor, shown(one.name)] as const] : [],
    ),
  );
  const lines = [
    reading.title(result.proposals.length, reading.languages[result.source.language]),
    '',
  ];
  let next = 0;
  for (const { start, end } of sentences(text)) {
    const said = text.slice(start, end).trim();
    if (said === '') continue;
    const found: Proposal[] = [];
    for (; next < result.proposals.length; next++) {
      const proposal = result.proposals[next] as Proposal;
      if ((proposal.evidence[0]?.start ?? 0) >= end) break;
      found.push(proposal);
    }
    lines.push(...wrap(shown(said), WIDTH), ...proposalLines(found, names, words, language), '');
  }
  if (result.flags.length > 0) {
    const told = flagSentences(result.flags, language).flatMap((one) => wrap(one, WIDTH - 4));
    lines.push(`${reading.flags}${words.colon}`, ...told.map((line) => `    ${line}`), '');
  }
  lines.push(...wrap(reading.remember, WIDTH));
  const joined = lines.join('\n');
  return language === 'ar' ? joined : withoutIsolates(joined);
}

/** Mentions of actors and dates on one line each kind; everything else on a line of its own. */
function proposalLines(
  found: readonly Proposal[],
  names: ReadonlyMap<string, string>,
  words: Vocabulary,
  language: Language,
): string[] {
  const { reading } = words;
  if (found.length === 0) return [`    ${reading.nothing}`];
  const label = (kind: Proposal['kind']) => `    ${reading.kinds[kind]}${words.colon} `;
  const actors = [
    ...new Set(found.flatMap((one) => (one.kind === 'actor' ? [shown(one.name)] : []))),
  ];
  const dates = [
    ...new Set(
      found.flatMap((one) => (one.kind === 'date' ? [dateText(one.edtf, language, one.span)] : [])),
    ),
  ];
  const rest = found.filter((one) => one.kind !== 'actor' && one.kind !== 'date');
  return [
    ...(actors.length > 0 ? [label('actor') + actors.map(isolate).join(words.conflict.comma)] : []),
    ...(dates.length > 0 ? [label('date') + dates.join(words.conflict.comma)] : []),
    ...rest.map(
      (one) =>
        `${label(one.kind)}${told(one, names, words, language)}${one.repeats ? ` (${reading.repeats})` : ''}`,
    ),
  ];
}

function told(
  proposal: Proposal,
  names: ReadonlyMap<string, string>,
  words: Vocabulary,
  language: Language,
): string {
  const { reading } = words;
  const name = (id: string) => isolate(names.get(id) ?? shown(id));
  const party = (ids: readonly string[]) =>
    ids.length > 0 ? ids.map(name).join(words.conflict.comma) : reading.unknown;
  switch (proposal.kind) {
    case 'event': {
      const date = proposal.date
        ? `${words.conflict.comma}${dateText(proposal.date, language)}`
        : '';
      return `${proposal.type} ${party(proposal.from)} → ${party(proposal.to)}${date} (${reading.status[proposal.status]})`;
    }
    case 'claim': {
      const by = proposal.by.includes('narrator')
        ? reading.narrator
        : shown(proposal.byText) || party(proposal.by);
      return `${isolate(by)} (${reading.hedge[proposal.hedge]})`;
    }
    case 'tie':
      return `${name(proposal.a)} ${proposal.sign} ${name(proposal.b)} (${reading.status[proposal.status]})`;
    case 'supply': {
      const quantity = proposal.quantity === undefined ? '' : whole(proposal.quantity, language);
      const amount = proposal.approximate && quantity ? reading.about(quantity) : quantity;
      return `${party(proposal.supplier ? [proposal.supplier] : [])} → ${party(proposal.client ? [proposal.client] : [])}${words.colon} ${[amount, shown(proposal.what)].filter(Boolean).join(' ')} (${reading.status[proposal.status]})`;
    }
    default:
      return '';
  }
}
