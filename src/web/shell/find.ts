/** Finding: commands and things by their names in all three languages, accents and vowel marks aside. */
import type { Language, Situation } from '../../situation/index.ts';
import { languages } from '../../situation/words.ts';
import { nameOf, thingAt } from '../model/thing.ts';
import type { IconName } from '../parts/icon.tsx';
import { words } from '../words/index.ts';
import type { Command } from './command.ts';

const PARTS: readonly {
  readonly part:
    | 'actors'
    | 'ties'
    | 'events'
    | 'claims'
    | 'sources'
    | 'quotes'
    | 'needs'
    | 'supplies'
    | 'capacities'
    | 'thresholds';
  readonly icon: IconName;
}[] = [
  { part: 'actors', icon: 'actors' },
  { part: 'ties', icon: 'ties' },
  { part: 'events', icon: 'events' },
  { part: 'claims', icon: 'claims' },
  { part: 'needs', icon: 'dependence' },
  { part: 'supplies', icon: 'dependence' },
  { part: 'capacities', icon: 'dependence' },
  { part: 'thresholds', icon: 'dependence' },
  { part: 'sources', icon: 'sources' },
  { part: 'quotes', icon: 'sources' },
];
const MOST = 40;

/** Letters that a searcher may write either way count as one. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|[\u2066-\u2069\u0640]/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .toLowerCase();
}

/** Lower is better: the whole name, at its start, at the start of a word, inside; undefined where it is not. */
function rank(text: string, asked: string): number | undefined {
  const at = text.indexOf(asked);
  if (at < 0) return undefined;
  if (text === asked) return -1;
  if (at === 0) return 0;
  return /[\s«“"'(:]/.test(text[at - 1] ?? '') ? 1 : 2;
}

export function thingCommands(situation: Situation, select: (address: string) => void): Command[] {
  return PARTS.flatMap(({ part, icon }) =>
    situation[part].flatMap((member): Command[] => {
      const address = `${part}/${member.id}`;
      const thing = thingAt(situation, address);
      if (thing === undefined) return [];
      return [
        {
          id: address,
          group: 'things',
          icon,
          text: (language) => nameOf(situation, thing, language),
          aside: (language) => words[language].thing[thing.kind],
          run: () => select(address),
        },
      ];
    }),
  );
}

const GROUPS = ['goTo', 'do', 'things'] as const;

/** Group by group; first the one in which somebody's or something's own name was typed. */
export function grouped(list: readonly Command[], asked: string): Command[] {
  const sought = folded(asked.trim());
  const isNamed = (one: Command) => languages.some((each) => folded(one.text(each)) === sought);
  const named = list.find(isNamed)?.group;
  const groups = GROUPS.toSorted((a, b) => Number(b === named) - Number(a === named));
  return groups.flatMap((group) => list.filter((one) => one.group === group));
}

/** The commands that match, best first, those of the reader's own language before others. */
export function found(all: readonly Command[], asked: string, own: Language): Command[] {
  const sought = folded(asked.trim());
  if (sought === '') return all.filter((one) => one.group !== 'things');
  const ranked = all.flatMap((command) => {
    const ranks = languages.flatMap((language) => {
      const one = rank(folded(command.text(language)), sought);
      return one === undefined ? [] : [one + (language === own ? 0 : 0.5)];
    });
    return ranks.length > 0 ? [{ command, rank: Math.min(...ranks) }] : [];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ command }) => command);
}
