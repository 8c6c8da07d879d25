/**
 * The flagship's data: quotes stand where they say, nothing dangles, every name has three
 * languages, what is not known stays so, and ties and ratings give the figures of its README. The
 * games are in `sahel-2024-game.test.ts`.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dependInput, dependReport } from '../../src/dependence/index.ts';
import { applyEdits } from '../../src/situation/edit.ts';
import { parseSituation } from '../../src/situation/parse.ts';
import { printSituation } from '../../src/situation/print.ts';
import type { Situation } from '../../src/situation/situation.ts';
import { unsourced } from '../../src/situation/unsourced.ts';

const folder = new URL('../../examples/sahel-2024/', import.meta.url);
const bytes = readFileSync(new URL('situation.json', folder));
const raw = JSON.parse(bytes.toString('utf8'));

function parsed(): Situation {
  const answer = parseSituation(bytes);
  if (!answer.ok) throw new Error(JSON.stringify(answer.errors.slice(0, 5), null, 1));
  return answer.situation;
}
const situation = parsed();
const { sources, quotes, actors, events, ties, claims, needs, supplies, games, scenarios } =
  situation;
const stored = new Map(
  sources.flatMap(({ id, file, language }) =>
    file === undefined
      ? []
      : [[id, { language, bytes: readFileSync(new URL(file, folder)) }] as const],
  ),
);

/** Every object of the document, with the path that leads to it. */
function* objects(value: unknown, path = ''): Generator<[string, Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [path, value as Record<string, unknown>];
  for (const [key, part] of Object.entries(value)) yield* objects(part, `${path}/${key}`);
}

const isWords = (part: object) =>
  Object.keys(part).length > 0 && Object.keys(part).every((key) => /^(ar|en|fr)$/.test(key));

describe('the document', () => {
  it('is sound, without a warning', () => {
    expect(parseSituation(bytes)).toMatchObject({ ok: true, warnings: [] });
  });

  it('is printed canonically', () => {
    expect(printSituation(situation)).toBe(bytes.toString('utf8'));
  });

  it('holds the parts that it says it holds', () => {
    expect(
      [actors, events, ties, claims, needs, supplies, games].map(({ length }) => length),
    ).toEqual([23, 13, 21, 29, 5, 12, 2]);
    expect(sources.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['le-monde', 'jeune-afrique', 'bouchikhi', 'observers', 'talk']),
    );
    expect(scenarios.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['wagner-leaves', 'algeria-mali-reconcile', 'burkina-follows']),
    );
  });

  it('says everything in three languages', () => {
    for (const [path, part] of objects(raw)) {
      if (!isWords(part)) continue;
      const own = path.match(/^\/quotes\/(\d+)\/translation$/);
      const source = own && quotes[Number(own[1])].source;
      const languages = ['ar', 'en', 'fr'].filter(
        (one) => one !== stored.get(source ?? '')?.language,
      );
      expect([path, Object.keys(part).sort()]).toEqual([path, languages]);
    }
  });

  it('is set as print: no straight apostrophe or quotation mark in its words', () => {
    for (const [path, part] of objects(raw)) {
      const text = isWords(part) ? Object.values(part).join(' ') : '';
      expect([path, /['"]/.test(text)]).toEqual([path, false]);
    }
  });
});

describe('sources and quotes', () => {
  it('stores a brief in each language, hashed', () => {
    expect([...stored.values()].map(({ language }) => language).sort()).toEqual(['ar', 'en', 'fr']);
    for (const { id, sha256 } of sources) {
      const text = stored.get(id)?.bytes;
      expect(sha256).toBe(text && createHash('sha256').update(text).digest('hex'));
    }
  });

  it('finds every quote verbatim at its place, between its prefix and suffix', () => {
    for (const { id, source, start, end, exact, prefix, suffix } of quotes) {
      const text = stored.get(source)!.bytes.toString('utf8');
      expect([id, text.slice(start, end)]).toEqual([id, exact]);
      expect(text.slice(0, start).endsWith(prefix)).toBe(true);
      expect(text.slice(end).startsWith(suffix)).toBe(true);
      expect(text.split(exact)).toHaveLength(2);
    }
  });

  it('uses every quote, and translates it', () => {
    const used = new Set([...objects(raw)].flatMap(([, { quotes: ids }]) => ids ?? []));
    for (const { id, translation } of quotes) {
      expect([id, used.has(id), translation !== undefined]).toEqual([id, true, true]);
    }
  });

  it('gives every actor, event, claim and need words to rest on', () => {
    for (const { id, quotes: ids } of [...actors, ...events, ...claims, ...needs]) {
      expect([id, ids.length > 0]).toEqual([id, true]);
    }
  });

  it('traces every claim through the article to the brief in which it stands', () => {
    const briefOf = new Map(quotes.map(({ id, source }) => [id, source]));
    for (const { attribution, quotes: ids } of claims) {
      expect(attribution.at(-2)).toEqual({ source: 'article' });
      expect(ids.map((id) => briefOf.get(id))).toContain(attribution.at(-1)!.source);
    }
  });
});

describe('what is not known stays so', () => {
  it('leaves the warning and the halt undated, and infers the year where none is written', () => {
    const undated = events.filter(({ date }) => date === undefined);
    expect(undated.map(({ id }) => id)).toEqual(['e-no-battle', 'e-warning']);
    expect(undated.every(({ within }) => within !== undefined)).toBe(true);
    const inferred = events.filter(({ yearInferred }) => yearInferred).map(({ id }) => id);
    expect(inferred).toEqual(['e-tb2-twenty', 'e-ambush', 'e-revenge']);
  });

  it('signs twenty ties, one of them inferred and unsourced, and leaves one unknown', () => {
    const count = (sign: string) => ties.filter((tie) => tie.sign === sign).length;
    expect([count('+'), count('-'), count('unknown')]).toEqual([11, 9, 1]);
    expect(ties.find(({ sign }) => sign === 'unknown')!.id).toBe('algeria-azawad');
    const bare = ties.filter(({ quotes: ids, claims: says }) => ids.length + says.length === 0);
    expect(bare.map(({ id, inferred }) => [id, inferred])).toEqual([['algeria-wagner', true]]);
  });

  it('marks every size of supply as illustrative and the two guesses as unsourced', () => {
    expect(supplies.every(({ illustrative }) => illustrative)).toBe(true);
    const bare = supplies.filter((one) => one.quotes.length + one.claims.length === 0);
    expect(bare.map(({ id }) => id)).toEqual(['wagner-air', 'wagner-equipment']);
    expect(needs.map(({ weight }) => weight)).toEqual([0.2, 0.2, 0.2, 0.2, 0.2]);
  });

  it('lists fourteen unsourced inputs, and says of each preference that it is in no source', () => {
    const kinds = unsourced(situation).map(({ kind }) => kind);
    const count = (kind: string) => kinds.filter((one) => one === kind).length;
    expect([kinds.length, count('statement'), count('tie'), count('supply')]).toEqual([
      14, 11, 1, 2,
    ]);
    const bare = games.flatMap(({ decisionMakers }) =>
      decisionMakers.flatMap(({ statements }) =>
        statements.filter((statement) => statement.quotes.length === 0),
      ),
    );
    expect(bare.map(({ id }) => id)).toEqual([
      ...['noA2', 'noA1', 'CRED', 'RESTR', 'COST', 'noOFF', 'GO', 'FIGHTIF'],
      ...['CALM', 'NOREAS', 'RUPT'],
    ]);
    for (const { note } of bare) expect(note?.en).toMatch(/^Not in the sources/);
  });
});

describe('the other scales, worked out literally', () => {
  it('strains one tie, Russia and Algeria; without the inferred tie there are two answers', () => {
    expect(optima(ties)).toEqual([['russia-algeria']]);
    expect(optima(ties.filter(({ inferred }) => !inferred)).sort()).toEqual([
      ['mali-algeria'],
      ['russia-algeria'],
    ]);
  });

  it('rates preference and deterrence alike, at 0', () => {
    const weight = { low: Math.SQRT1_2, medium: 1, high: Math.SQRT2 };
    const score = (hypothesis: string) => {
      const parts = situation.questions[0].evidence.map((piece) => {
        const { value } = piece.ratings.find((rating) => rating.hypothesis === hypothesis)!;
        const against = value === 'II' ? -2 : value === 'I' ? -1 : 0;
        return against * weight[piece.credibility] * weight[piece.relevance];
      });
      return Number(parts.reduce((sum, part) => sum + part, 0).toFixed(2));
    };
    expect(['h1', 'h2', 'h3', 'h4', 'h5'].map(score)).toEqual([0, 0, -4.41, -3.41, -4.41]);
  });
});

describe('the scenarios', () => {
  /** The situation under a scenario; the others would not apply to it and are left out. */
  const under = (id: string): Situation => {
    const { edits } = scenarios.find((one) => one.id === id)!;
    const answer = applyEdits({ ...situation, scenarios: [] }, edits);
    if (!answer.ok) throw new Error(`${id}: ${JSON.stringify(answer.errors)}`);
    return answer.situation;
  };
  const covered = (id: string) => {
    const { low, high } = dependReport(dependInput(under(id)))!.coverage;
    return [low, high].map((share) => Number(share.toFixed(4)));
  };
  const turned = (network: Situation['ties'], sign: '+' | '-') =>
    network.map((tie) => (tie.id === 'mali-russia' ? { ...tie, sign } : tie));

  it('leaves the strain at 1 when Wagner goes, whichever way Mali and Russia turn', () => {
    const network = under('wagner-leaves').ties;
    expect(network.find(({ id }) => id === 'mali-russia')!.sign).toBe('unknown');
    for (const ties_ of [network, turned(network, '+'), turned(network, '-')]) {
      expect(optima(ties_)[0]).toHaveLength(1);
    }
    expect(covered('wagner-leaves')).toEqual([0.34, 0.76]);
  });

  it('raises the strain to 3 when Mali expels Wagner and falls out with Moscow', () => {
    expect(optima(under('open-break').ties)[0]).toHaveLength(3);
    expect(covered('open-break')).toEqual([0.34, 0.76]);
  });

  it('leaves only the inferred tie strained when Algeria and Mali reconcile', () => {
    expect(optima(under('algeria-mali-reconcile').ties)).toEqual([['algeria-wagner']]);
  });

  it('takes the last cover of the ground away when Burkina Faso follows', () => {
    const network = under('burkina-follows').ties;
    expect(optima(turned(network, '+'))[0]).toHaveLength(2);
    expect(optima(turned(network, '-'))[0]).toHaveLength(1);
    expect(covered('burkina-follows')).toEqual([0.32, 0.76]);
  });

  it('exposes Burkina Faso to Mali by 0 to 0.4 where both are clients', () => {
    const [{ patron, critical }] = dependReport(dependInput(under('second-client')))!.spread;
    expect([patron, critical]).toEqual(['wagner', [{ client: 'burkina', low: 0, high: 0.4 }]]);
  });

  it('starts the second game where each of them leads', () => {
    const starts = ['wagner-leaves', 'open-break', 'algeria-mali-reconcile'].map(
      (id) => under(id).games[1].statusQuo!.state,
    );
    expect(starts).toEqual(['NYNYNYN', 'YYNNNYN', 'NYYNNNN']);
  });
});

/** The least sets of ties that no division into two sides satisfies, by trying every division. */
function optima(network: Situation['ties']): string[][] {
  const signed = network.filter(({ sign }) => sign !== 'unknown');
  const nodes = [...new Set(signed.flatMap(({ a, b }) => [a, b]))];
  let least: string[][] = [[...signed.map(({ id }) => id), '']];
  for (let sides = 0; sides < 2 ** (nodes.length - 1); sides++) {
    const side = (actor: string) => (sides >> nodes.indexOf(actor)) & 1;
    const strained = signed.filter(({ a, b, sign }) => (side(a) === side(b)) !== (sign === '+'));
    const found = strained.map(({ id }) => id);
    if (found.length < least[0].length) least = [found];
    else if (found.length === least[0].length) least.push(found);
  }
  return least;
}
