/** `mizan inverse` on the compiled program: the contract's shape, the flagship's figures, its errors. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { json, mizan } from './run.ts';

const SAHEL = 'examples/sahel-2024';
const ELMIRA = 'examples/classic/elmira/elmira.gmcr';

const scratch = mkdtempSync(join(tmpdir(), 'mizan-inverse-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('mizan inverse', () => {
  it('explains the halt with the contract’s keys', () => {
    const found = json('inverse', SAHEL);
    expect(found).toMatchObject({ over: 'statements', vary: ['russia'], total: '720' });
    expect(found.observed.yn).toBe('YNNYNN');
    expect(found.observed.concepts.nash).toEqual({
      count: '240',
      conditions: [
        ['STAY > GO', 'APP > SUP'],
        ['STAY > GO', 'CAUT > SUP'],
      ],
    });
    expect(found.path.count).toBe('120');
    expect(found.decidedBy.map(({ fact }: { fact: string }) => fact)).toEqual([
      'e-revenge before e-warning (by the dates: unknown)',
      'algeria=credible rather than algeria=bluff (not in the sources)',
    ]);
    expect(Object.keys(found.decidedBy[0])).toEqual(['fact', 'then', 'else']);
  });

  it('says which readings are left, what parts them, and that the sources do not say', () => {
    for (const [lang, leaves] of [
      [
        'en',
        /The halt alone leaves three readings of Russia: heeds Algeria; .* the sources do not say\./,
      ],
      ['fr', /laisse trois lectures, pour la Russie .* les sources ne le disent pas\./],
      ['ar', /ثلاث قراءات .* والمصادر لا تقول ذلك\./],
    ] as const) {
      const { out } = mizan('inverse', SAHEL, '--lang', lang);
      expect(out.replace(/\s+/g, ' '), lang).toMatch(leaves);
    }
  });

  it('gives only the key that was asked for', () => {
    const observed = json('inverse', SAHEL, '--observed', 'YNNYNN', '--vary', 'russia');
    expect([observed.path, observed.targets]).toEqual([undefined, undefined]);
    expect(observed.observed.concepts.seq.count).toBe('270');
    const path = json('inverse', SAHEL, '--path', 'YNNNNN,YYNNNN,YYNYNN,YNNYNN');
    expect([path.observed, path.path.count]).toEqual([undefined, '120']);
    const bluff = json('inverse', SAHEL, '--reading', 'algeria=bluff');
    expect(bluff.observed.concepts.seq.count).toBe('240');
  });

  it('names the step of a path that fails for a mover who is not varied', () => {
    const found = json('inverse', SAHEL, '--path', 'YNNYNN,NNNYNN', '--vary', 'russia');
    expect(found.path).toMatchObject({ count: '0', conditions: [], failsAt: 1, movers: ['mali'] });
  });

  it('explains a target where nothing was observed', () => {
    const found = json('inverse', SAHEL, '--game', 'g2');
    expect(found.targets[0]).toEqual({
      id: 'rupture',
      count: '64800',
      conditions: [['mali:HONOUR > mali:W'], ['russia:UKR > russia:INFL']],
    });
  });

  it('varies rankings of a .gmcr file, all or a slice', () => {
    const all = json('inverse', ELMIRA, '--observed', 'YNYNN', '--vary', 'uniroyal');
    expect([all.over, all.total]).toEqual(['rankings', '479001600']);
    // Drawn under SEQ, so the seed is at work too.
    expect(json('inverse', ELMIRA, '--observed', 'YNYNN', '--vary', 'uniroyal')).toEqual(all);
    const slice = json('inverse', ELMIRA, '--observed', 'YNYNY', '--vary', 'local:0-4');
    expect(slice.total).toBe('24');
    expect(slice.observed.concepts.nash.sampled).toBeUndefined();
  });

  it('says what is wrong with a call', () => {
    for (const [args, line] of [
      [[SAHEL, '--observed', 'YN'], /expected --observed 6 letters Y or N .*found "YN"/],
      [[SAHEL, '--observed', 'YYYYYN'], /expected --observed a feasible state/],
      [[SAHEL, '--vary', 'rusia'], /found "rusia"; did you mean "russia"\?/],
      [[SAHEL, '--vary', 'russia:0-3'], /expected --over rankings with a slice/],
      [[SAHEL, '--over', 'both'], /expected --over rankings or statements, found "both"/],
      [[SAHEL, '--path', 'YNNNNN,NYNYNN'], /--path step 1: expected a move of one decision maker/],
      [[ELMIRA], /expected --observed or --path/],
      [[ELMIRA, '--observed', 'YNYNY', '--vary', 'local:0-99'], /0 ≤ FROM < TO ≤ 9, found 0-99/],
    ] as const) {
      const ran = mizan('inverse', ...args);
      expect([ran.code, ran.out], args.join(' ')).toEqual([2, '']);
      expect(ran.err).toMatch(/^mizan inverse: /);
      expect(ran.err).toMatch(line);
    }
  });

  it('gives counts that can be read, and says which are of draws', () => {
    for (const [language, nash, seq] of [
      ['en', '9.16 × 10²⁴ of 110 × 10²⁴', '(a sample of 20,000 orders, seed 1)'],
      ['fr', '9,16 × 10²⁴ sur 110 × 10²⁴', '(échantillon de 20 000 ordres, graine 1)'],
      ['ar', '9.16 × 10²⁴ من 110 × 10²⁴', '(عدد ترتيبات العيّنة 20,000، والبذرة 1)'],
    ] as const) {
      const { out } = mizan('inverse', ELMIRA, '--observed', 'NYNNN', '--lang', language);
      const said = out.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
      expect(said).toContain(nash);
      expect(said.split(seq)).toHaveLength(4);
      expect(said).not.toMatch(/\d{3}[,\s]\d{3}[,\s]\d{3}[,\s]\d{3}/);
    }
    expect(json('inverse', ELMIRA, '--observed', 'NYNNN').total).toBe(
      '109903340320478724096000000',
    );
  });

  it('names the states of a condition over rankings, whatever holds in them', () => {
    const path = ['--path', 'YNNNNN,YYNNNN,YYNYNN,YNNYNN', '--vary', 'russia'];
    for (const [language, key] of [
      ['en', '- s10: Mali insists, Russia commits, Algeria has warned, the Azawad coalition quiet'],
      ['fr', '- s10 : le Mali '],
      ['ar', '- s10: مالي '],
    ] as const) {
      const { out } = mizan('inverse', SAHEL, '--over', 'rankings', ...path, '--lang', language);
      const said = out.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
      expect(said).toContain('s8');
      expect(said).toContain(key);
    }
    expect(mizan('inverse', SAHEL).out).not.toMatch(/- s\d+:/);
  });

  it('refuses a path along which one decision maker compares more than thirty states', () => {
    const file = join(scratch, 'long.gmcr');
    const options = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => ({ name }));
    const mover = { name: 'A', options: [0, 1, 2, 3, 4], preferences: [[[0, 'Y']]] };
    const other = { name: 'B', options: [5], preferences: [[[5, 'Y']]] };
    writeFileSync(file, JSON.stringify({ options, decisionMakers: [mover, other] }));
    // A counter of Gray: one option of the mover changes at each step.
    const state = (k: number) =>
      `${Array.from({ length: 5 }, (_, bit) => ((k ^ (k >> 1)) & (1 << bit) ? 'Y' : 'N')).join('')}N`;
    const path = (length: number) => Array.from({ length }, (_, k) => state(k)).join(',');
    expect(json('inverse', file, '--path', path(30)).path.count).not.toBe('0');
    for (const [language, words] of [
      ['en', /: expected a path along which .* at most 30 states, found 31; --vary DM:FROM-TO /],
      ['fr', /: il faut un chemin où .* au plus 30 états, et non 31 ; --vary DM:FROM-TO /],
      ['ar', /أكثر من 30 حالة، والموجود 31؛/],
    ] as const) {
      const ran = mizan('inverse', file, '--path', path(31), '--lang', language);
      expect([ran.code, ran.out]).toEqual([2, '']);
      expect(ran.err.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')).toMatch(words);
    }
  });

  it('speaks three languages, and gives the same bytes twice', () => {
    for (const lang of ['en', 'fr', 'ar']) {
      const ran = mizan('inverse', SAHEL, '--lang', lang);
      expect([ran.code, ran.err]).toEqual([0, '']);
      expect(ran.out).toContain('240');
    }
    expect(json('inverse', SAHEL, '--timing').seconds).toBeGreaterThan(0);
  });
});
