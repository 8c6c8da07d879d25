/** What is wrong with a call, in the language that was asked for: the same form and exit code in each. */
import { describe, expect, it } from 'vitest';
import { mizan, mizanWith } from './run.ts';

const SAHEL = 'examples/sahel-2024';

const calls: readonly (readonly [readonly string[], string, RegExp, RegExp])[] = [
  [['weigh', SAHEL, '--oops'], 'mizan weigh: ', /une option de cette commande/, /خيار من خيارات/],
  [['weigh'], 'mizan weigh: ', /il manque SITUATION/, /ينقص/],
  [['wiegh'], 'mizan: ', /vouliez-vous dire "weigh"/, /أتقصد "\u2068weigh\u2069"/],
  [['conflict', 'nowhere'], 'mizan conflict: ', /il n’y a rien ici : "nowhere"/, /ولا شيء هنا/],
  [['depend', SAHEL, '--client', 'x'], 'mizan depend: ', /l’un de mali/, /واحد من/],
  [['explain', 'zzz'], 'mizan explain: ', /un terme du glossaire/, /مصطلح من المسرد/],
  [['serve', SAHEL, '--port', 'x'], 'mizan serve: ', /un numéro jusqu’à 65535/, /رقم لا يزيد على/],
  [['serve', SAHEL, '--host', '0'], 'mizan serve: ', /qu’à cette machine/, /لا يجيب الخادم إلّا/],
  [['import', SAHEL, '--into', 'x'], 'mizan import: ', /un fichier \.gmcr/, /ملفّ .*gmcr/],
  [['import', 'x.gmcr'], 'mizan import: ', /il manque --into/, /ينقص .*--into/],
  [['export', SAHEL], 'mizan export: ', /il manque --format/, /ينقص .*--format/],
  [['export', SAHEL, '--format', 'x'], 'mizan export: ', /pour --format gmcr/, /في .*--format/],
  [
    ['export', SAHEL, '--format', 'gmcr', '--game', 'g3'],
    'mizan export: ',
    /pour --game g1 ou g2, et non "g3"/,
    /واحد من .*g1.* أو .*g2/,
  ],
  [['balance', SAHEL, '--time-limit', 'x'], 'mizan balance: ', /de secondes/, /من الثواني/],
];

describe('a call that is wrong', () => {
  it.each(calls)('is said in the language asked for: %j', (call, head, fr, ar) => {
    for (const [language, words] of [
      ['en', /expected .*, found /],
      ['fr', fr],
      ['ar', ar],
    ] as const) {
      const ran = mizan(...call, '--lang', language);
      expect([ran.code, ran.out, ran.err.split('\n').length]).toEqual([2, '', 2]);
      expect(ran.err.startsWith(head)).toBe(true);
      expect(ran.err.replaceAll('\u00a0', ' ')).toMatch(words);
    }
  });

  it('is said in the language of the locale, and in English of a language that there is not', () => {
    const french = mizanWith({ LC_ALL: 'fr_FR.UTF-8' }, 'weigh', SAHEL, '--oops');
    expect(french.err).toMatch(/il faut une option/);
    expect(mizan('weigh', SAHEL, '--lang', 'xx').err).toMatch(/expected --lang en, ar or fr/);
  });

  it('is noted in that language too', () => {
    const { code, err } = mizan('inverse', SAHEL, '--reading', 'russia=resolute', '--lang', 'fr');
    expect([code, err]).toEqual([
      0,
      'chaque ordre est connu\u00a0: nommez avec --vary ceux dont l’ordre doit varier\n',
    ]);
  });
});
