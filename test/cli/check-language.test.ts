/** `mizan check` in three languages: the words change, the places, the exit codes and JSON do not. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { mizan, mizanWith } from './run.ts';

const SAHEL = 'examples/sahel-2024';
const scratch = mkdtempSync(join(tmpdir(), 'mizan-language-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const broken = join(scratch, 'broken');
cpSync(SAHEL, broken, { recursive: true });
const file = join(broken, 'situation.json');
const document = JSON.parse(readFileSync(file, 'utf8'));
document.needs[0].weight = -1;
document.ties[0].a = 'wagnerr';
writeFileSync(file, JSON.stringify(document));

const places = (err: string) => err.match(/^\S+:\d+:\d+ \S+: /gm);
const LANGUAGES = ['en', 'fr', 'ar'] as const;

describe('mizan check --lang', () => {
  it('says what is wrong in the language, at the same places and with the same exit code', () => {
    const [en, fr, ar] = LANGUAGES.map((language) => mizan('check', broken, '--lang', language));
    for (const ran of [en, fr, ar]) expect([ran?.code, ran?.out]).toEqual([1, '']);
    expect(places(fr?.err ?? '')).toEqual(places(en?.err ?? ''));
    expect(places(ar?.err ?? '')).toEqual(places(en?.err ?? ''));
    expect(en?.err).toContain('expected a number greater than 0, found −1');
    expect(fr?.err).toContain('il faut un nombre supérieur à 0, et non −1');
    expect(ar?.err).toContain('المطلوب عدد أكبر من 0، والموجود \u2066−1\u2069');
    expect(fr?.err).toContain('l’acteur "wagnerr" est inconnu\u202f; vouliez-vous dire "wagner"');
    expect(ar?.err).toContain('لا طرف بالاسم "\u2068wagnerr\u2069"؛ أتقصد');
  });

  it('gives the same JSON in every language, numbers as a file holds them', () => {
    for (const path of [SAHEL, broken]) {
      const [en, fr, ar] = LANGUAGES.map((one) => mizan('check', path, '--json', '--lang', one));
      expect([fr, ar]).toEqual([en, en]);
    }
    expect(mizan('check', broken, '--json').out).toContain('"found":"-1"');
  });

  it('takes the language of the locale, and counts in it', () => {
    expect(mizanWith({ LC_ALL: 'fr_FR.UTF-8' }, 'check', SAHEL).out).toMatch(
      /situation valide\n {2}9 sources, 64 citations.* 1 question, 2 conflits/,
    );
    expect(mizan('check', SAHEL).out).toMatch(/: a valid situation\n {2}9 sources, 64 quotes/);
    expect(mizan('check', SAHEL, '--lang', 'ar').out).toMatch(
      /الحالة سليمة\n {2}9 مصادر، 64 اقتباسًا/,
    );
  });

  it('shows marks of direction that others wrote, and sets only its own', () => {
    const odd = join(scratch, 'odd\u202e.json');
    writeFileSync(odd, '{');
    for (const language of LANGUAGES) {
      const { err } = mizan('check', odd, '--lang', language);
      expect(err).toContain('odd\\u202e.json:1:2');
      expect(err).not.toContain('\u202e');
    }
  });
});
