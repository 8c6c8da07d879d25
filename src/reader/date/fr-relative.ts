import { wordTable } from '../phrase/word-table.ts';
import type { Token } from '../text/token.ts';
import { norm, type Parsed } from './date-cursor.ts';
import type { DateWords } from './date-mention.ts';
import { calendar } from './fr-calendar.ts';
import { NUMBERS, TURNS, UNITS } from './fr-word.ts';
import { frenchDays } from './weekday.ts';

const STEPS = wordTable<number>({ suivant: 1, suivante: 1, precedent: -1, precedente: -1 });

/** le mois dernier, la semaine prochaine, cette année, le même mois, lundi dernier */
export function turned(tokens: readonly Token[], at: number): Parsed | undefined {
  const word = norm(tokens, at);
  if (word === 'meme') {
    const unit = UNITS[norm(tokens, at + 1)];
    if (unit === undefined) return undefined;
    return {
      words: { offset: { unit, count: 0 }, from: 'previous' },
      to: at + 2,
      rule: 'same unit',
    };
  }
  if (['cette', 'ce', 'cet'].includes(word)) {
    const next = norm(tokens, at + 1);
    const unit = UNITS[next];
    const to = norm(tokens, at + 2) === 'ci' ? at + 3 : at + 2;
    const weekday = frenchDays.get(next);
    if (weekday !== undefined) return { words: { weekday }, to: at + 2, rule: 'weekday' };
    if (next === 'ete' || unit === undefined || unit === 'day') return undefined;
    // "cette année-là" points to the text, "cette année" to the publication
    const back = norm(tokens, at + 2) === 'la' && tokens[at + 2]?.gap === 'hyphen';
    const words: DateWords = { offset: { unit, count: 0 }, from: back ? 'previous' : 'published' };
    return {
      words: back ? words : { ...words, turn: 'this' },
      to: back ? at + 3 : to,
      rule: 'this unit',
    };
  }
  const unit = UNITS[word];
  const step = STEPS[norm(tokens, at + 1)];
  if (unit !== undefined && step !== undefined) {
    return {
      words: { offset: { unit, count: step }, from: 'previous' },
      to: at + 2,
      rule: 'following unit',
    };
  }
  const turn = TURNS[norm(tokens, at + 1)];
  if (unit !== undefined && unit !== 'day' && turn !== undefined) {
    const count = turn === 'last' ? -1 : 1;
    return {
      words: { offset: { unit, count }, from: 'published', turn },
      to: at + 2,
      rule: 'turned unit',
    };
  }
  if (
    (word === 'an' || word === 'annee') &&
    ['en_cours', 'courante'].includes(norm(tokens, at + 1))
  ) {
    return {
      words: { offset: { unit: 'year', count: 0 }, from: 'published' },
      to: at + 2,
      rule: 'this unit',
    };
  }
  return undefined;
}

const ABOUT = ['pres de', 'plus de', 'moins de', 'environ', 'quelque'];

/** Past words that make a count approximate: il y a près de deux ans. */
function past(tokens: readonly Token[], at: number): number {
  if (ABOUT.includes(`${norm(tokens, at)} ${norm(tokens, at + 1)}`)) return at + 2;
  return ABOUT.includes(norm(tokens, at)) ? at + 1 : at;
}

export function counted(tokens: readonly Token[], at: number): Parsed | undefined {
  const ago =
    norm(tokens, at) === 'il' && norm(tokens, at + 1) === 'y' && norm(tokens, at + 2) === 'a';
  const since = ['voila', 'voici'].includes(norm(tokens, at));
  const begin = past(tokens, ago ? at + 3 : since ? at + 1 : at);
  const token = tokens[begin];
  const count = token?.kind === 'number' ? Number(token.norm) : NUMBERS[norm(tokens, begin)];
  const unit = UNITS[norm(tokens, begin + 1)];
  if (count === undefined || !Number.isInteger(count) || unit === undefined) return undefined;
  if (ago || since)
    return {
      words: { offset: { unit, count: -count }, from: 'published' },
      to: begin + 2,
      rule: 'ago',
    };
  const [first, second] = [norm(tokens, begin + 2), norm(tokens, begin + 3)];
  if (first === 'plus' && second === 'tard') {
    return { words: { offset: { unit, count }, from: 'previous' }, to: begin + 4, rule: 'later' };
  }
  if ((first === 'plus' && second === 'tot') || first === 'auparavant') {
    const to = first === 'plus' ? begin + 4 : begin + 3;
    return { words: { offset: { unit, count: -count }, from: 'previous' }, to, rule: 'earlier' };
  }
  return undefined;
}

const SEASONS = wordTable<number>({ printemps: 3, ete: 6, automne: 9, hiver: 12 });

/** l’été dernier, le week-end dernier, le jour de l’an, le jour de Noël */
export function occasion(tokens: readonly Token[], at: number): Parsed | undefined {
  const season = SEASONS[norm(tokens, at)];
  const turn = TURNS[norm(tokens, at + 1)];
  if (season !== undefined && turn) return { words: { season, turn }, to: at + 2, rule: 'season' };
  const opener = norm(tokens, at - 1);
  const opens =
    ['au', 'cet', 'cette', 'ce', 'du', 'le'].includes(opener) ||
    (opener === 'l' && ['a', 'des', 'depuis', 'avant'].includes(norm(tokens, at - 2)));
  const alone = !/^(\d|de$|d$|arabe$)/.test(norm(tokens, at + 1));
  if (season !== undefined && season < 12 && opens && opener !== 'du' && opener !== 'le' && alone)
    return { words: { season }, to: at + 1, rule: 'bare season' };
  if (norm(tokens, at) === 'week' && norm(tokens, at + 1) === 'end') {
    const later = TURNS[norm(tokens, at + 2)];
    if (later === 'last')
      return { words: { weekend: true, turn: 'last' }, to: at + 3, rule: 'weekend' };
    if (['ce', 'du', 'le'].includes(norm(tokens, at - 1)) && later === undefined)
      return { words: { weekend: true, turn: 'last' }, to: at + 2, rule: 'weekend' };
    return undefined;
  }
  if (norm(tokens, at) !== 'jour' || norm(tokens, at + 1) !== 'de') return undefined;
  if (norm(tokens, at + 2) === 'noel')
    return { words: { month: 12, day: 25 }, to: at + 3, rule: 'feast' };
  const newYear = norm(tokens, at + 2) === 'l' && norm(tokens, at + 3) === 'an';
  return newYear ? { words: { month: 1, day: 1 }, to: at + 4, rule: 'feast' } : undefined;
}

const WORDS = wordTable<number>({ hier: -1, demain: 1 });

export function simple(tokens: readonly Token[], at: number): Parsed | undefined {
  const word = norm(tokens, at);
  const day = (count: number, to: number): Parsed => ({
    words: { offset: { unit: 'day', count }, from: 'published' },
    to,
    rule: 'day word',
  });
  if (word === 'avant' && norm(tokens, at + 1) === 'hier') return day(-2, at + 2);
  if (word === 'aujourd' && norm(tokens, at + 1) === 'hui') return day(0, at + 2);
  // "mais pas demain" names no day
  if (WORDS[word] !== undefined && norm(tokens, at - 1) !== 'pas') return day(WORDS[word], at + 1);
  if (
    (word === 'lendemain' || word === 'veille') &&
    !['au', 'sans'].includes(norm(tokens, at - 1))
  ) {
    const next = norm(tokens, at + 1);
    if (next === 'de' || next === 'd' || next === 'du') return undefined;
    const count = word === 'lendemain' ? 1 : -1;
    return { words: { offset: { unit: 'day', count }, from: 'previous' }, to: at + 1, rule: word };
  }
  const weekday = frenchDays.get(word);
  if (weekday === undefined) return undefined;
  const exact = calendar(tokens, at + 1);
  if (exact?.words.day !== undefined) return { ...exact, rule: 'weekday and date' };
  const turn = TURNS[norm(tokens, at + 1)];
  return turn
    ? { words: { weekday, turn }, to: at + 2, rule: 'turned weekday' }
    : { words: { weekday }, to: at + 1, rule: 'weekday' };
}
