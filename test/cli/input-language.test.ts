/** What is wrong with an input file, by every command that has `--lang`: the same places and exit codes. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { mizan, mizanWith } from './run.ts';

const scratch = mkdtempSync(join(tmpdir(), 'mizan-input-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function written(name: string, text: string): string {
  const file = join(scratch, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  return file;
}

const sahel = JSON.parse(readFileSync('examples/sahel-2024/situation.json', 'utf8'));
const broken = written(
  'broken/situation.json',
  JSON.stringify({ ...sahel, needs: [{ ...sahel.needs[0], weight: 'much' }] }),
);
const bare = written(
  'bare/situation.json',
  JSON.stringify({ mizan: 1, id: 'bare', title: { en: 'Bare' }, asOf: '2024-11' }),
);
const csv = written('ties.csv', 'source,target,sign\na,b,1\nb,a,-1\nc,,7\n');
const gmcr = written('odd.gmcr', '{"options":[{"name":"go"}],"decisionMakers":[]}');
const option = (name: string) => ({ name });
const mixed = written(
  'mixed.gmcr',
  JSON.stringify({
    options: [option('one'), option('two'), option('three')],
    decisionMakers: [
      { name: 'North', options: [0, 2], preferences: [[[0, 'Y']]] },
      { name: 'South', options: [1], preferences: [[[1, 'Y']]] },
    ],
  }),
);
const cut = written('cut.gmcr', '{"options":[}');
const lexicon = written('names.json', '[{"id":"x"}]');
const text = written('text.txt', 'Mali broke the agreement with Algeria on 25 January 2024.');
const into = join(scratch, 'into');
const latin = written('latin.txt', '');
writeFileSync(latin, Buffer.from('caf\xe9', 'latin1'));

const calls: readonly (readonly [string, readonly string[], RegExp, RegExp])[] = [
  ['weigh', [broken], /il faut un nombre, et non "much"/, /المطلوب عدد، والموجود "/],
  ['conflict', [broken], /il faut un nombre/, /المطلوب عدد/],
  ['inverse', [broken], /il faut un nombre/, /المطلوب عدد/],
  ['balance', [broken], /il faut un nombre/, /المطلوب عدد/],
  ['depend', [broken], /il faut un nombre/, /المطلوب عدد/],
  ['hypotheses', [broken], /il faut un nombre/, /المطلوب عدد/],
  ['read', [text, '--into', broken], /il faut un nombre/, /المطلوب عدد/],
  ['conflict', [bare], /il faut au moins un conflit, et non zéro/, /المطلوب نزاع واحد على الأقلّ/],
  ['depend', [bare], /il faut au moins un besoin, et non zéro/, /المطلوب حاجة واحدة على الأقلّ/],
  ['hypotheses', [bare], /au moins une question avec des hypothèses/, /سؤال واحد على الأقلّ/],
  ['balance', [csv], /la même paire qu’à la ligne 2 avec l’autre signe/, /الزوج الذي في السطر 2/],
  ['conflict', [gmcr], /de 1 à 60 décideurs, et non 0/, /من صانع قرار واحد إلى 60، والموجود 0/],
  ['export', [broken, '--format', 'gmcr'], /il faut un nombre/, /المطلوب عدد/],
  ['export', [bare, '--format', 'gmcr'], /au moins un conflit, et non zéro/, /نزاع واحد على الأقلّ/],
  ['import', [gmcr, '--into', into], /de 1 à 60 décideurs, et non 0/, /من صانع قرار واحد إلى 60/],
  [
    'import',
    [mixed, '--into', into],
    /les options de chaque décideur ensemble.*, et non mêlées à d’autres/,
    /خيارات كلّ صانع قرار معًا.*والموجود مختلطة بغيرها/,
  ],
  ['inverse', [cut], /il faut .*, et non "?\}/, /المطلوب .*، والموجود /],
  ['read', [text, '--lexicon', lexicon], /il faut /, /المطلوب /],
  ['read', [latin], /il faut du texte en UTF-8/, /المطلوب نصّ بترميز UTF-8/],
];

const places = (err: string) => err.match(/^\S+:\d+:\d+ \S+: /gm);

describe('an input that is wrong', () => {
  it.each(calls)('is said in the language of %s %j', (command, rest, fr, ar) => {
    const ran = (language: string) => mizan(command, ...rest, '--lang', language);
    const [english, french, arabic] = [ran('en'), ran('fr'), ran('ar')];
    for (const one of [english, french, arabic]) expect([one.code, one.out]).toEqual([1, '']);
    expect(english.err).toMatch(/: expected .*, found /);
    expect(places(english.err)).not.toBeNull();
    expect(places(french.err)).toEqual(places(english.err));
    expect(places(arabic.err)).toEqual(places(english.err));
    expect(french.err).toMatch(fr);
    expect(arabic.err.replace(/[\u2066-\u2069]/g, '')).toMatch(ar);
    for (const one of [french, arabic]) expect(one.err).not.toMatch(/expected|found/);
  });

  it('follows the locale where there is no --lang, as the answer does', () => {
    const ran = mizanWith({ LC_ALL: 'fr_FR.UTF-8' }, 'depend', bare);
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/situation\.json:1:1 needs: il faut au moins un besoin/);
  });

  it('leaves stdout empty with --json too', () => {
    const ran = mizan('balance', csv, '--json', '--lang', 'fr');
    expect([ran.code, ran.out]).toEqual([1, '']);
    expect(ran.err).toMatch(/^\S+ties\.csv:3:1 source: il faut chaque paire une seule fois/m);
  });

  it('a language that there is not is a wrong call, whatever the input', () => {
    const ran = mizan('depend', bare, '--lang', 'de');
    expect(ran.code).toBe(2);
    expect(ran.err).toBe('mizan depend: expected --lang en, ar or fr, found "de"\n');
  });

  it('warnings are said in it as well', () => {
    const lone = structuredClone(sahel);
    lone.needs[0].weight = 0.9;
    cpSync('examples/sahel-2024', join(scratch, 'lone'), { recursive: true });
    const file = written('lone/situation.json', JSON.stringify(lone));
    const warned = mizan('depend', file, '--lang', 'fr');
    expect(warned.code).toBe(0);
    expect(warned.err).toMatch(/il faut des poids .*\(avertissement\)/);
  });
});
