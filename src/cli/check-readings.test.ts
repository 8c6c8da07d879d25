import { describe, expect, it } from 'vitest';
import { callText } from '../report/fault/index.ts';
import type { Game } from '../situation/index.ts';
import { checkReadings } from './check-readings.ts';
import { CallFailure } from './failure.ts';

/** A game of decision makers, each with its readings. */
const game = (id: string, makers: Record<string, string[]>): Game =>
  ({
    id,
    decisionMakers: Object.entries(makers).map(([dm, readings]) => ({
      id: dm,
      readings: readings.map((reading) => ({ id: reading })),
    })),
  }) as unknown as Game;

const halt = game('g1', { mali: [], algeria: ['credible', 'bluff'] });
const deal = game('g2', { mali: ['dignity', 'hedger'], algeria: [] });
const peace = game('g3', { mali: [] });
const all = [halt, deal, peace];

function refusal(games: readonly Game[], dm: string, reading: string): string {
  try {
    checkReadings(games, { readings: new Map([[dm, reading]]) }, all);
    return 'taken';
  } catch (error) {
    expect(error).toBeInstanceOf(CallFailure);
    return (error as Error).message;
  }
}

describe('a reading asked for', () => {
  it('is taken where a game that is weighed has it', () => {
    expect(refusal([halt], 'algeria', 'bluff')).toBe('taken');
    expect(refusal(all, 'algeria', 'bluff')).toBe('taken');
    expect(refusal(all, 'mali', 'hedger')).toBe('taken');
  });

  it('of another game is refused with the game that has it', () => {
    expect(refusal([deal], 'algeria', 'bluff')).toBe(
      'expected a reading of the game g2 (mali=dignity, mali=hedger), found "algeria=bluff" of g1; did you mean "--game g1"?',
    );
    expect(refusal([peace], 'mali', 'hedger')).toBe(
      'expected no --reading for the game g3, which has none, found "mali=hedger" of g2; did you mean "--game g2"?',
    );
    expect(callText(refusal([deal], 'algeria', 'bluff'), 'fr')).toBe(
      'il faut une lecture dans le conflit g2 (mali=dignity, mali=hedger), et non "algeria=bluff", du conflit g1\u202f; vouliez-vous dire "--game g1"\u202f?',
    );
    expect(callText(refusal([peace], 'mali', 'hedger'), 'fr')).toBe(
      'le conflit g3 n’a pas de lecture, et --reading demande "mali=hedger", du conflit g2\u202f; vouliez-vous dire "--game g2"\u202f?',
    );
    const arabic = callText(refusal([deal], 'algeria', 'bluff'), 'ar');
    expect(arabic.replace(/[\u2066-\u2069]/g, '')).toBe(
      'المطلوب قراءة في النزاع g2 (mali=dignity, mali=hedger)، والموجود "algeria=bluff"، وهي في النزاع g1؛ أتقصد "--game g1"؟',
    );
  });

  it('that no game has is refused with the near name', () => {
    expect(refusal([deal], 'mali', 'dignitee')).toBe(
      'expected a reading of mali (dignity, hedger), found "dignitee"; did you mean "dignity"?',
    );
    expect(refusal([deal], 'algeria', 'bluf')).toBe(
      'expected a reading of algeria (none, it has no readings), found "bluf"',
    );
    expect(refusal([deal], 'mal', 'hedger')).toContain('found "mal"; did you mean "mali"?');
  });
});
