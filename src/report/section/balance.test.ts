import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { balanceReport, readSignedCsv } from '../../balance/index.ts';
import { type Language, parseSituation } from '../../situation/index.ts';
import { weigh } from '../../weigh/index.ts';
import { report } from '../report.ts';
import { balanceReportText, networkReportText } from '../scale-report.ts';
import { terminalText } from '../terminal.ts';
import { balanceWords } from '../words/balance/index.ts';
import { vocabularies } from '../words/index.ts';

const file = join(import.meta.dirname, '../../../examples/sahel-2024/situation.json');
const parsed = parseSituation(readFileSync(file));
if (!parsed.ok) throw new Error('the example is not sound');
const { situation } = parsed;

/** A ring of positive ties and one negative: any of its ties could be the strained one. */
const ring = (nodes: number) =>
  [
    'source,target,sign',
    ...Array.from({ length: nodes }, (_, k) => `n${k},n${(k + 1) % nodes},${k === 0 ? -1 : 1}`),
  ].join('\n');
/** Every pair tied, the sign by a rule that no division suits. */
const tangle = [
  'source,target,sign',
  ...Array.from({ length: 40 }, (_, a) =>
    Array.from({ length: 40 - a - 1 }, (_, k) => {
      const b = a + k + 1;
      return `n${a},n${b},${(a * a + 3 * a * b + b * b) % 7 < 3 ? 1 : -1}`;
    }),
  ).flat(),
].join('\n');

function said(
  csv: string,
  language: Language,
  options: Parameters<typeof balanceReport>[1],
): string {
  const network = readSignedCsv(csv);
  if (!network.ok) throw new Error('the case does not parse');
  const report = balanceReport(network, options);
  const text = terminalText(networkReportText('case', network, report, language), { width: 120 });
  return text.replace(/\s+/g, ' ');
}

describe('the lead of the balance section', () => {
  it.each([
    [
      'en',
      /The best division found so far leaves \d+ ties strained, and a better one is not ruled out:/,
    ],
    [
      'fr',
      /Le meilleur partage trouvé jusqu’ici laisse \d+ liens sous tension, et un meilleur n’est pas exclu\s:/,
    ],
    ['ar', /أفضل قسمة وُجدت حتى الآن تُبقي \d+ (صلة|صلات) متوتّرة، ولا يُستبعد وجود أفضل منها:/],
  ] as const)(
    'says in %s that only the best division so far is known, when stopped',
    (language, sentence) => {
      const text = said(tangle, language, { shouldStop: () => true });
      expect(text).toMatch(sentence);
      expect(text).not.toMatch(/ties are strained:|sont sous tension|^صل/);
    },
  );

  it('does not blame one tie where others would do as well', () => {
    expect(said(ring(5), 'en', {})).toContain('One of the best divisions leaves 1 tie strained');
    expect(said(ring(5), 'en', { margins: true })).toContain('others may be as good');
  });

  it('says plainly which tie is strained where every other way costs more', () => {
    const heavy = 'source,target,sign,weight\na,b,1,3\nb,c,1,3\na,c,-1,1';
    expect(said(heavy, 'en', { margins: true })).toContain('One tie is strained: a − c');
  });
});

describe('the answer above a table of the strained ties', () => {
  const withSigns = (signs: Readonly<Record<string, '+' | '-'>>) => ({
    ...situation,
    ties: situation.ties.map((tie) => ({ ...tie, sign: signs[tie.id] ?? tie.sign })),
    scenarios: [],
  });
  const answer = async (signs: Parameters<typeof withSigns>[0], language: Language) => {
    const changed = withSigns(signs);
    const { balance } = await weigh(changed);
    if (!balance) throw new Error('the balance was not weighed');
    const text = (hasTable: boolean) => {
      const { blocks } = balanceReportText(changed, balance, language, hasTable);
      const lead = blocks.find(({ kind }) => kind === 'lead');
      return lead?.kind === 'lead' ? lead.text : [];
    };
    return { alone: text(false), above: text(true) };
  };
  const many = { 'mali-russia': '-', 'algeria-azawad': '+' } as const;

  it.each([
    ['en', /^There are 3 ways .* any of the 5 ties below\.$/],
    ['fr', /^Il y a 3 façons .* l’un ou l’autre des 5 liens ci-dessous\.$/],
    ['ar', /^ثمّة 3 طرق .* في أيّ صلة من 5 صلات مذكورة أدناه\.$/],
  ] as const)('counts many and names them where no table follows: %s', async (language, said) => {
    const { alone, above } = await answer(many, language);
    expect(above).toHaveLength(1);
    expect(above[0]).toMatch(said);
    expect(alone.filter((one) => typeof one !== 'string' && one.kind === 'sign')).toHaveLength(5);
  });

  it('names a few', async () => {
    const { alone, above } = await answer({}, 'en');
    expect(above).toEqual(alone);
    expect(above.some((one) => typeof one !== 'string' && one.kind === 'sign')).toBe(true);
  });
});

describe('a network that nothing strains', () => {
  it.each(['en', 'fr', 'ar'] as const)(
    'has no two camps where nobody is against: %s',
    (language) => {
      const all = said('source,target,sign\na,b,1\nb,c,1\n', language, {});
      const parted = said('source,target,sign\na,b,1\nb,c,-1\n', language, {});
      const plain = (text: string) => text.replace(/\s+/g, ' ');
      const balanced = plain(vocabularies[language].balance.balanced);
      expect(all).toContain(plain(balanceWords[language].noneAgainst));
      expect(all).not.toContain(balanced);
      expect(parted).toContain(balanced);
    },
  );
});

describe('signs that are not known', () => {
  const unknown = {
    ...situation,
    ties: situation.ties.map((tie) => ({ ...tie, sign: 'unknown' as const })),
    games: [],
    scenarios: [],
    questions: [],
    needs: [],
    supplies: [],
  };

  it.each(['en', 'fr', 'ar'] as const)(
    'are no finding, told for the first six: %s',
    async (language) => {
      const weighing = await weigh(unknown);
      const text = terminalText(report(unknown, weighing, { language }), { width: 400 });
      expect(text).toContain(balanceWords[language].noSigns.split(' ').slice(0, 4).join(' '));
      expect(text).not.toContain(vocabularies[language].balance.balanced);
      expect(
        text.split(
          language === 'ar' ? 'مجهولة:' : language === 'fr' ? 'est inconnu' : 'is not known:',
        ).length - 1,
      ).toBe(6);
      expect(text).toContain(balanceWords[language].moreOpen(situation.ties.length - 6));
    },
  );

  it('are what a report says at its head, where there is nothing else', async () => {
    const { answer } = report(unknown, await weigh(unknown), { language: 'en' });
    expect(answer.headline).toBe(balanceWords.en.noSigns);
  });
});

describe('pairs that are open', () => {
  const open = (during?: string) => {
    const [one] = situation.ties;
    const tie = (id: string, a: string, b: string, sign: string, more: object = {}) => ({
      ...one,
      ...{ id, a, b, sign, weight: 1, inferred: false, quotes: [], claims: [] },
      ...{ during, ...more },
    });
    const ties = [
      tie('t1', 'mali', 'russia', '+', { during: undefined }),
      tie('t2', 'mali', 'russia', '-', { during: undefined }),
      tie('t3', 'mali', 'wagner', '+'),
      tie('t4', 'russia', 'wagner', 'unknown', { during: undefined }),
      tie('t5', 'mali', 'algeria', '-', { during: undefined }),
      tie('t6', 'mali', 'algeria', '-', { weight: 3 }),
    ];
    return { ...situation, ties, games: [], scenarios: [] } as typeof situation;
  };

  it.each(['en', 'fr', 'ar'] as const)('say why, each in its own words: %s', async (language) => {
    const of = open('2024-11-15/..');
    const { blocks } = report(of, await weigh(of, { asOf: '2024-11' }), { language });
    const told = blocks.flatMap((one) => (one.kind === 'paragraph' ? [one.text.join('')] : []));
    const say = balanceWords[language];
    const starts = [
      say.openMixed('~'),
      say.openDate('~'),
      vocabularies[language].balance.openSign('~'),
      say.openHow('~'),
    ].map((text) => text.split('~')[0] as string);
    for (const start of starts) {
      expect(told.filter((text) => text.startsWith(start)).length, start).toBeGreaterThan(0);
    }
    const dated = told.find((text) => text.startsWith(starts[1] as string)) ?? '';
    expect(dated).toContain(say.without('~').split('~')[0] as string);
  });

  it('say that nobody stands on the other side where no tie is against', async () => {
    const ties = open()
      .ties.filter(({ sign }) => sign === '-')
      .slice(0, 1);
    const of = { ...open(), ties: ties.map((one) => ({ ...one, sign: '+' as const })) };
    const { blocks } = report(of, await weigh(of), { language: 'en' });
    const figure = blocks.find((one) => one.kind === 'figure' && one.id === 'network');
    expect(figure?.kind === 'figure' && figure.alt).toMatch(/The other: none\.$/);
  });
});
