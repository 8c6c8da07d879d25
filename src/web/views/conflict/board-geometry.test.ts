import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../report/footnotes.ts';
import { gameWords } from '../../../report/game-words.ts';
import type { ConflictContext } from '../../../report/section/conflict-context.ts';
import { vocabularies } from '../../../report/words/index.ts';
import { weighGame } from '../../../weigh/index.ts';
import { flagship, gameOf, ranked } from '../../editing/game.cases.ts';
import { boardGeometry, bow } from './board-geometry.ts';
import { boardPlaces, nextPlace } from './board-place.ts';

function contextOf(situation: typeof flagship, language: 'ar' | 'en'): ConflictContext {
  const game = gameOf(situation);
  return {
    situation,
    game,
    finding: weighGame(situation, game),
    language,
    words: vocabularies[language],
    names: gameWords(situation, game, language),
    notes: footnotes(situation, language),
  };
}

describe('a board of states', () => {
  it.each([flagship, ranked])('gives every state a place of its own, inside the drawing', (one) => {
    for (const language of ['ar', 'en'] as const) {
      const context = contextOf(one, language);
      const places = boardPlaces(context)!;
      const geometry = boardGeometry(places, language === 'ar');
      const points = context.finding.states!.map(({ yn }) => geometry.pointOf(places.placeOf(yn)!));
      expect(new Set(points.map(({ x, y }) => `${x} ${y}`)).size).toBe(points.length);
      for (const { x, y } of points) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(geometry.width);
        expect(y).toBeGreaterThan(geometry.top);
        expect(y).toBeLessThan(geometry.height);
      }
    }
  });

  it('mirrors where one reads from right to left', () => {
    const places = boardPlaces(contextOf(flagship, 'en'))!;
    const [plain, mirrored] = [boardGeometry(places, false), boardGeometry(places, true)];
    const place = { column: 1, row: 2 };
    expect(mirrored.pointOf(place).x).toBe(plain.width - plain.pointOf(place).x);
    expect([plain.start, mirrored.start]).toEqual(['start', 'end']);
  });

  it('goes to the next state that is there, in a straight line', () => {
    const places = [
      { column: 0, row: 0 },
      { column: 2, row: 0 },
      { column: 0, row: 3 },
    ] as const;
    expect(nextPlace(places, places[0], { column: 1, row: 0 })).toBe(places[1]);
    expect(nextPlace(places, places[0], { column: 0, row: 1 })).toBe(places[2]);
    expect(nextPlace(places, places[0], { column: -1, row: 0 })).toBe(places[0]);
  });

  it('draws moves that end short of both states', () => {
    expect(bow({ x: 0, y: 0 }, { x: 100, y: 0 }, 0, 10)).toBe('M10 0Q50 0 90 0');
  });
});
