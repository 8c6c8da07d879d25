import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Situation } from '../../situation/index.ts';
import { nameOf, thingAt } from '../model/thing.ts';
import { listedThing, ownerOf } from './listed-thing.ts';

const flagship = JSON.parse(
  readFileSync(new URL('../../../examples/sahel-2024/situation.json', import.meta.url), 'utf8'),
) as Situation;

describe('a line of a list', () => {
  it('stands for the claim where one of its voices is named, never for an address', () => {
    const claim = flagship.claims.find((one) => one.attribution.length > 0);
    const address = `claims/${claim?.id}/attribution/0`;
    expect(thingAt(flagship, address)?.kind).toBe('member');
    const listed = listedThing(flagship, address);
    expect(listed).toMatchObject({ kind: 'claim', address: `claims/${claim?.id}` });
    expect(listed && nameOf(flagship, listed, 'en')).toBe(claim?.statement.en);
    expect(listedThing(flagship, 'actors/mali')?.address).toBe('actors/mali');
    expect(listedThing(flagship, 'actors/nobody')).toBeUndefined();
  });

  it('says whose a statement, an option or a reading is', () => {
    expect(ownerOf('games/g1/decisionMakers/russia/statements/APP')).toBe('russia');
    expect(ownerOf('games/g1/decisionMakers/algeria/readings/bluff')).toBe('algeria');
    expect(ownerOf('games/g1/decisionMakers/russia')).toBeUndefined();
    expect(ownerOf('games/g1')).toBeUndefined();
  });
});
