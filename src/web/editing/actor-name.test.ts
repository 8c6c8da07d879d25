import { describe, expect, it } from 'vitest';
import { inTextEdits, inTextOfNames } from './actor-name.ts';

const actor = {
  id: 'algeria',
  name: { en: 'Algeria', fr: 'Algérie', ar: 'الجزائر' },
  inText: { en: 'Algeria', fr: 'l’Algérie', ar: 'الجزائر' },
};

describe('the name of an actor within sentences', () => {
  it('follows the name, with its article', () => {
    expect(inTextEdits(actor, 'fr', 'Algérie nouvelle')).toEqual([
      { op: 'set', at: 'actors/algeria/inText/fr', value: 'l’Algérie nouvelle' },
    ]);
    expect(inTextEdits(actor, 'en', 'Algiers')[0]).toMatchObject({ value: 'Algiers' });
  });

  it('is the name alone where the article would not stand, or the old name is not in it', () => {
    expect(inTextEdits(actor, 'fr', 'Maroc')[0]).toMatchObject({ value: 'Maroc' });
    const other = { ...actor, inText: { en: 'the capital' } };
    expect(inTextEdits(other, 'en', 'Algiers')[0]).toMatchObject({ value: 'Algiers' });
  });

  it('is nothing where the actor has no other name for sentences', () => {
    expect(inTextEdits({ ...actor, inText: undefined }, 'en', 'Algiers')).toEqual([]);
    expect(inTextOfNames(actor, { ...actor.name, en: 'Algiers' })).toHaveLength(1);
    expect(inTextOfNames(actor, actor.name)).toEqual([]);
  });
});
