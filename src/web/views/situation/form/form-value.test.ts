import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, dateFault, type Situation } from '../../../../situation/index.ts';
import { dateFaultKind, formFaults } from './form-fault.ts';
import { addition, change, namedActor, valuesOf } from './form-value.ts';
import { findWords } from './quote-search.ts';
import { startOf } from './start-of.ts';

const empty = {
  mizan: 1,
  id: 's',
  title: { en: 'S' },
  asOf: '2024-11-01',
  sources: [],
  quotes: [],
  actors: [
    { id: 'mali', name: { en: 'Mali' }, kind: 'state', quotes: [] },
    { id: 'russia', name: { en: 'Russia' }, kind: 'state', quotes: [] },
  ],
  events: [],
  ties: [],
  claims: [],
  needs: [],
  supplies: [],
  capacities: [],
  thresholds: [],
  questions: [],
  games: [],
  scenarios: [],
} as unknown as Situation;

function applied(situation: Situation, edits: Parameters<typeof applyEdits>[1]): Situation {
  const done = applyEdits(situation, edits);
  if (!done.ok) throw new Error(done.errors[0]?.message);
  return done.situation;
}

describe('a new thing', () => {
  it.each([
    ['actors', { name: { en: 'Côte d’Ivoire' }, place: { lat: 6.8, lon: -5.3 } }, 'cote-d-ivoire'],
    ['actors', { name: { ar: 'الجزائر' } }, 'actor-1'],
    ['ties', { a: 'mali', b: 'russia', sign: 'unknown' }, 'mali-russia'],
    ['events', { summary: { fr: 'Accord' }, date: '2024-10', span: 'early' }, 'accord'],
    ['claims', { statement: { en: 'It warned' }, attribution: [{ actor: 'mali' }] }, 'it-warned'],
    ['sources', { title: { en: 'An agency' }, language: '', url: ' ' }, 'an-agency'],
    ['needs', { name: { en: 'Grain' }, client: 'mali', weight: 0.4 }, 'grain'],
    ['needs', { name: { ar: 'القمح' }, client: 'mali' }, 'mali-need'],
  ] as const)('of %s is sound', (part, said, id) => {
    const values = { ...valuesOf(part), ...said };
    expect(formFaults(part, values)).toEqual({});
    const done = addition(empty, part, values);
    expect(done.id).toBe(id);
    const next = applied(empty, done.edits);
    expect(next[part].some((one) => one.id === id)).toBe(true);
    // Entered again it takes an id of its own.
    expect(addition(next, part, values).id).not.toBe(id);
  });

  it('of capacities and thresholds says what it is over, and whom it may leave', () => {
    const need = { id: 'grain', client: 'mali', name: { en: 'Grain' }, weight: 1, quotes: [] };
    const fed = { ...empty, needs: [need] } as unknown as Situation;
    expect(formFaults('capacities', valuesOf('capacities'))).toEqual({
      ...{ supplier: 'required', needs: 'required' },
    });
    const over = { ...valuesOf('capacities'), supplier: 'russia', needs: ['grain'] };
    const capacity = addition(fed, 'capacities', { ...over, during: '2024-10' });
    expect(applied(fed, capacity.edits).capacities).toEqual([
      expect.objectContaining({
        id: 'russia-in-all',
        during: '2024-10',
        amount: { low: 0, high: 1 },
      }),
    ]);
    const own = { ...valuesOf('thresholds'), client: 'mali', patron: 'mali' };
    expect(formFaults('thresholds', own)).toEqual({ patron: 'ownPatron' });
    const threshold = addition(fed, 'thresholds', { ...own, patron: undefined });
    const [stated] = applied(fed, threshold.edits).thresholds;
    expect(stated).toMatchObject({ id: 'mali-bears', at: { low: 0, high: 1 } });
    expect(stated?.patron).toBeUndefined();
  });

  it('of supplies is a range until both ends are one, and starts from nothing known', () => {
    const need = { id: 'grain', client: 'mali', name: { en: 'Grain' }, weight: 1, demand: 1 };
    const fed = { ...empty, needs: [{ ...need, quotes: [] }] } as unknown as Situation;
    const values = { ...valuesOf('supplies'), need: 'grain', supplier: 'russia' };
    const amounts = [undefined, { low: 0.4, high: 0.4 }, { low: 0.2, high: 0.4 }].map((amount) => {
      const all = amount ? { ...values, amount } : values;
      expect(formFaults('supplies', all)).toEqual({});
      const done = addition(fed, 'supplies', all);
      expect(done.id).toBe('grain-russia');
      return applied(fed, done.edits).supplies[0]?.amount;
    });
    expect(amounts).toEqual([{ low: 0, high: 1 }, 0.4, { low: 0.2, high: 0.4 }]);
  });

  it('brings the actors that were named in it and are held, and no other', () => {
    const niger = namedActor(empty, [], 'Niger', 'en');
    expect(niger).toEqual({ id: 'niger', name: { en: 'Niger' } });
    expect(namedActor(empty, [niger], 'Niger', 'fr')).toBe(niger);
    expect(namedActor(empty, [], 'Mali', 'en').id).toBe('mali');
    expect(namedActor(empty, [], 'تشاد', 'ar').id).toBe('actor-1');
    const left = namedActor(empty, [niger], 'Chad', 'en');
    const values = { ...valuesOf('ties'), a: 'mali', b: 'niger' };
    const next = applied(empty, addition(empty, 'ties', values, [], [niger, left]).edits);
    expect(next.actors.map(({ id }) => id)).toEqual(['mali', 'russia', 'niger']);
    expect(next.ties[0]).toMatchObject({ a: 'mali', b: 'niger' });
    const event = { ...valuesOf('events'), summary: { en: 'x' }, from: ['mali', 'niger'] };
    const both = applied(empty, addition(empty, 'events', event, [], [niger]).edits);
    expect(both.actors).toHaveLength(3);
  });

  it('starts from what is selected', () => {
    const event = { id: 'e', from: ['russia'], to: ['mali'], quotes: ['q'] };
    const situation = { ...empty, events: [event] } as unknown as Situation;
    expect(startOf(situation, 'ties', 'events/e')).toEqual({
      a: 'russia',
      b: 'mali',
      quotes: ['q'],
    });
    expect(startOf(situation, 'supplies', 'events/e')).toMatchObject({ supplier: 'russia' });
    expect(startOf(situation, 'supplies', 'needs/n')).toEqual({ need: 'n' });
    expect(startOf(situation, 'needs', 'actors/mali')).toEqual({ client: 'mali' });
    expect(startOf(situation, 'actors', undefined)).toEqual({});
  });

  it('of a capacity or a threshold starts from whose and of what it is', () => {
    const need = { id: 'grain', client: 'mali' };
    const supply = { id: 's', need: 'grain', supplier: 'russia' };
    const fed = { ...empty, needs: [need], supplies: [supply] } as unknown as Situation;
    expect(startOf(fed, 'capacities', 'actors/russia')).toEqual({ supplier: 'russia' });
    expect(startOf(fed, 'capacities', 'needs/grain')).toEqual({ needs: ['grain'] });
    expect(startOf(fed, 'capacities', 'supplies/s')).toEqual({
      supplier: 'russia',
      needs: ['grain'],
    });
    expect(startOf(fed, 'thresholds', 'actors/mali')).toEqual({ client: 'mali' });
    expect(startOf(fed, 'thresholds', 'supplies/s')).toEqual({ client: 'mali', patron: 'russia' });
    expect(startOf(fed, 'thresholds', 'needs/gone')).toEqual({});
  });

  it('brings the quotes that were picked and kept, and no other', () => {
    const source = { id: 'x', title: { en: 'X' } };
    const situation = { ...empty, sources: [source] } as unknown as Situation;
    const quote = (id: string) => ({
      id,
      source: 'x',
      start: 0,
      end: 2,
      exact: 'ab',
      prefix: '',
      suffix: '',
    });
    const values = { ...valuesOf('actors'), name: { en: 'A' }, quotes: ['q1'] };
    const next = applied(
      situation,
      addition(situation, 'actors', values, [quote('q1'), quote('q2')]).edits,
    );
    expect(next.quotes.map((one) => one.id)).toEqual(['q1']);
    expect(next.actors.at(-1)?.quotes).toEqual(['q1']);
  });
});

describe('a change', () => {
  const member = { ...empty.actors[0]!, note: { en: 'n' }, inText: { en: 'le Mali' } };

  it('is nothing where nothing was changed', () => {
    expect(change('actors', member, valuesOf('actors', member)).edits).toEqual([]);
  });

  it('touches the fields that were changed and leaves what the form does not show', () => {
    const values = { ...valuesOf('actors', member), kind: 'bloc', note: { en: '' } };
    expect(change('actors', member, values).edits).toEqual([
      { op: 'set', at: 'actors/mali/kind', value: 'bloc' },
      { op: 'unset', at: 'actors/mali/note' },
    ]);
  });

  it('of an event keeps date, part and interval apart', () => {
    const dated = { ...valuesOf('events'), summary: { en: 'x' }, date: '2024-10-03' };
    expect(formFaults('events', { ...dated, span: 'early' })).toEqual({ span: 'span' });
    expect(formFaults('events', { ...dated, within: '2024' })).toEqual({ within: 'within' });
    expect(formFaults('events', { ...dated, date: '', yearInferred: true })).toEqual({
      yearInferred: 'inferred',
    });
  });
});

describe('faults', () => {
  it.each([
    ['2024-13', 'month'],
    ['2024-02-30', 'day'],
    ['2024/2023', 'order'],
    ['../..', 'bothOpen'],
    ['October 2024', 'date'],
    ['2024-1', 'date'],
  ])('of a date %s: %s', (text, kind) => expect(dateFaultKind(text)).toBe(kind));

  it('finds a fault in just the dates that the document refuses', () => {
    const piece = fc.constantFrom('2024', '-02', '-13', '-30', '/', '..', '-0', '2023-10-01', 'x');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
        const text = pieces.join('');
        if (text === '') return;
        expect(dateFaultKind(text) === undefined).toBe(dateFault(text) === undefined);
      }),
    );
  });

  it('names the fields that are needed, and a tie of one actor to itself', () => {
    expect(formFaults('ties', valuesOf('ties'))).toMatchObject({ a: 'required', b: 'required' });
    expect(formFaults('ties', { ...valuesOf('ties'), a: 'mali', b: 'mali' }).b).toBe('sameActor');
    expect(formFaults('claims', { ...valuesOf('claims'), statement: { en: 'x' } })).toEqual({
      attribution: 'required',
    });
    expect(
      formFaults('events', {
        ...valuesOf('events'),
        summary: { en: 'x' },
        place: { lat: 91, lon: 0, name: { en: 'p' } },
      }),
    ).toEqual({ place: 'degrees' });
  });
});

describe('words looked for in a text', () => {
  it('are found over line ends, with offsets of the text', () => {
    const text = 'He said (no)\n  deal. he said (no) deal';
    const found = findWords(text, 'said (no) deal');
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'said (no)\n  deal',
      'said (no) deal',
    ]);
    expect(findWords(text, '  ')).toEqual([]);
    expect(findWords('حذّرت الجزائر', 'حذّرت')).toEqual([{ start: 0, end: 5 }]);
  });
});

it.each([
  ['needs', { weight: 0 }, { weight: 'positive' }],
  ['needs', { demand: -1 }, { demand: 'positive' }],
  ['supplies', { amount: { low: 0.5, high: 0.2 } }, { amount: 'range' }],
  ['supplies', { amount: { low: 0.5 } }, { amount: 'range' }],
  ['supplies', { amount: { low: -1, high: 1 } }, { amount: 'range' }],
  ['supplies', { amount: 0.5, need: '' }, { need: 'required' }],
] as const)('says what is wrong with %s %j', (part, said, expected) => {
  const whole = { name: { en: 'x' }, client: 'mali', need: 'n', supplier: 'mali' };
  expect(formFaults(part, { ...valuesOf(part), ...whole, ...said })).toEqual(expected);
});
