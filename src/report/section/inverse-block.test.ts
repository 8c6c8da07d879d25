import { describe, expect, it } from 'vitest';
import type { Language } from '../../situation/index.ts';
import { situationSchema } from '../../situation/schema.ts';
import { weigh } from '../../weigh/index.ts';
import { report } from '../report.ts';
import { terminalText } from '../terminal.ts';

type Wish = readonly [id: string, holds: string];

/** Two who decide over one option each; the order of what the first wants is not known. */
async function said(wishes: readonly Wish[], observed: object, language: Language = 'en') {
  const situation = situationSchema.parse({
    ...{ mizan: 1, id: 'test', title: { en: 'Test' }, asOf: '2024' },
    actors: ['a', 'b'].map((id) => ({ id, name: { en: id.toUpperCase() }, kind: 'state' })),
    games: [
      {
        ...{ id: 'g', title: { en: 'G' }, statusQuo: { state: 'NN' }, observed },
        decisionMakers: [
          {
            ...{ id: 'a', options: [{ id: 'p', name: { en: 'p' } }], order: 'unknown' },
            statements: wishes.map(([id, holds]) => ({ id, name: { en: `wish ${id}` }, holds })),
          },
          {
            ...{ id: 'b', options: [{ id: 'q', name: { en: 'q' } }], order: 'known' },
            statements: [{ id: 'y', name: { en: 'y' }, holds: 'q' }],
          },
        ],
      },
    ],
  });
  const document = report(situation, await weigh(situation), { language });
  const text = terminalText(document, { full: true, width: 300 });
  return text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
}

const path = ['NN', 'YN', 'YY'].map((state) => ({ state }));
const willing: Wish[] = [
  ['u', 'p'],
  ['v', 'q'],
];
const unwilling: Wish[] = [
  ['u', '!p'],
  ['v', 'q'],
  ['x', 'q | q'],
];

describe('what the observation says', () => {
  it('asks for no order where every order gives it', async () => {
    const observed = { outcome: { state: 'YY' }, path };
    const text = await said(willing, observed);
    expect(text).toContain('The observed outcome holds whatever the order.');
    expect(text).toContain('is an improvement for its mover, whatever the order');
    expect(text).not.toContain('any order will do');
    expect(await said(willing, observed, 'fr')).toContain(
      'L’issue observée tient quel que soit l’ordre.',
    );
    expect(await said(willing, observed, 'ar')).toContain('يثبت المآل المرصود أيًّا كان الترتيب.');
  });

  it('says of a path that no order gives that none does', async () => {
    expect(await said(unwilling, { path })).toContain('for its mover, which is so in no order');
    expect(await said(unwilling, { path }, 'fr')).toContain('n’est vrai dans aucun ordre');
    expect(await said(unwilling, { path }, 'ar')).toContain('ولا يصحّ ذلك في أيّ ترتيب');
  });

  it('names the concept of what a comparison decides, where Nash decides nothing', async () => {
    const text = await said(unwilling, { outcome: { state: 'YY' } });
    expect(text).toContain('No order of the stated preferences makes');
    expect(text).toMatch(/Does A put wish \w above wish \w\? If so, it comes about \(GMR\) in/);
  });
});
