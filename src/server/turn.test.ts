import { setImmediate as nextRound } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Turns } from './turn.ts';

describe('Turns', () => {
  it('answers in the order of asking, each after what the one before left to do at once', async () => {
    const turns = new Turns(() => 0);
    const said: string[] = [];
    for (const name of ['a', 'b', 'c']) {
      turns.take(async () => {
        said.push(name);
        await null;
        await null;
        said.push(`${name} written`);
      });
    }
    // By rounds and not by a time: a busy machine may have none in five milliseconds.
    while (said.length < 6) await nextRound();
    expect(said).toEqual(['a', 'a written', 'b', 'b written', 'c', 'c written']);
  });

  it('ends a round after some milliseconds, so that others have their turn', async () => {
    let now = 0;
    const turns = new Turns(() => now);
    let done = 0;
    for (let n = 0; n < 10; n++) {
      turns.take(() => {
        done++;
        now += 2;
      });
    }
    const rounds: number[] = [];
    while (done < 10) {
      await nextRound();
      rounds.push(done);
    }
    expect(rounds.length).toBeGreaterThanOrEqual(5);
    expect(rounds.every((sum, at) => sum - (rounds[at - 1] ?? 0) <= 2)).toBe(true);
  });

  it('answers one a round while connections are arriving, and all of a long line', async () => {
    const turns = new Turns(() => 0);
    turns.arrived();
    let done = 0;
    for (let n = 0; n < 5; n++) turns.take(() => done++);
    await nextRound();
    expect(done).toBeLessThanOrEqual(2);
    for (let n = 0; n < 3_000; n++) turns.take(() => done++);
    while (done < 3_005) await nextRound();
    turns.take(() => done++);
    while (done < 3_006) await nextRound();
    expect(done).toBe(3_006);
  });
});
