/** A `.gmcr` file on the command line: its one game by name, no date, and where it may be imported. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { json, mizan, mizanWith, root } from './run.ts';

const ELMIRA = 'examples/classic/elmira/elmira.gmcr';
const OBSERVED = ['--observed', 'NYNNN'];
const scratch = mkdtempSync(join(tmpdir(), 'mizan-gmcr-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('a .gmcr file', () => {
  it('has no date, so that none is printed', () => {
    for (const language of ['en', 'fr', 'ar']) {
      for (const args of [['conflict'], ['inverse', ...OBSERVED]]) {
        const { code, out } = mizan(
          args[0] as string,
          ELMIRA,
          ...args.slice(1),
          '--lang',
          language,
        );
        expect(code).toBe(0);
        expect(out.split('\n')[0]).toBe('elmira');
        expect(out).not.toContain('2000');
      }
    }
    const dated = mizan('conflict', 'examples/sahel-2024', '--game', 'g1').out;
    expect(dated.split('\n')[0]).toContain('as of ');
  });

  it('takes the name of its game, and no other', () => {
    expect(json('conflict', ELMIRA, '--game', 'elmira')).toEqual(json('conflict', ELMIRA));
    for (const command of ['conflict', 'inverse']) {
      const { code, out, err } = mizan(command, ELMIRA, '--game', 'elmirra');
      expect([code, out]).toEqual([2, '']);
      expect(err).toBe(
        `mizan ${command}: expected --game elmira, the one game of the file, found "elmirra"; did you mean "elmira"?\n`,
      );
    }
  });

  it('is imported into folders below one that is there', () => {
    const folder = join(scratch, 'a', 'b', 'c');
    expect(mizan('import', ELMIRA, '--into', `${folder}/`).code).toBe(0);
    expect(existsSync(join(folder, 'situation.json'))).toBe(true);
  });

  it('says on import what it did not have, and takes a date', () => {
    const folder = join(scratch, 'undated');
    const said = mizan('import', ELMIRA, '--into', folder);
    expect(said.out).toContain('has no date and no kinds of actors: asOf is 0001/..');
    const made = JSON.parse(readFileSync(join(folder, 'situation.json'), 'utf8'));
    expect(made).toMatchObject({
      asOf: '0001/..',
      note: { en: expect.stringContaining('no date') },
    });

    const dated = join(scratch, 'dated');
    const told = mizan('import', ELMIRA, '--into', dated, '--as-of', '1991');
    expect(told.out).not.toContain('no date');
    expect(JSON.parse(readFileSync(join(dated, 'situation.json'), 'utf8')).asOf).toBe('1991');
    expect(mizan('import', ELMIRA, '--into', join(scratch, 'x'), '--as-of', 'then').code).toBe(2);
  });

  it('is imported and said to be in the language asked for, with the same bytes written', () => {
    const made = (language: string) => {
      const folder = join(scratch, `in-${language}`);
      const { code, out, err } = mizan('import', ELMIRA, '--into', folder, '--lang', language);
      expect([code, err]).toEqual([0, '']);
      expect(out).toContain(`mizan conflict ${folder}\n`);
      return { out, text: readFileSync(join(folder, 'situation.json'), 'utf8') };
    };
    const [french, arabic] = [made('fr'), made('ar')];
    expect(french.out.replaceAll('\u00a0', ' ')).toMatch(
      /situation\.json : une situation avec 3 décideurs et 12 états réalisables\nLe fichier n’a ni date /,
    );
    expect(arabic.out).toMatch(
      /: حالة مدروسة فيها 3 صانعي قرار و12 حالة ممكنة\nليس في الملفّ تاريخ/,
    );
    expect(arabic.text).toBe(french.text);
  });

  it('is exported with the names of the language asked for, whatever the locale', () => {
    const sahel = ['export', 'examples/sahel-2024', '--format', 'gmcr'];
    const owner = (out: string) => JSON.parse(out).decisionMakers[0].name;
    expect(owner(mizan(...sahel).out)).toBe('Mali');
    expect(owner(mizanWith({ LC_ALL: 'ar_DZ.UTF-8' }, ...sahel).out)).toBe('Mali');
    expect(owner(mizan(...sahel, '--lang', 'ar').out)).toBe('مالي');
  });

  it('is refused in one line where the folder cannot be made', () => {
    const file = join(scratch, 'plain');
    writeFileSync(file, '');
    const places = [join(file, 'x'), join(file, 'x', 'y')];
    if (existsSync('/proc/self')) places.push('/proc/x', '/proc/x/y');
    for (const place of places) {
      const args = [join(root, 'bin', 'mizan.js'), 'import', ELMIRA, '--into', place];
      // Ended after ten seconds, where it would try for ever.
      const ran = spawnSync(process.execPath, args, {
        cwd: root,
        encoding: 'utf8',
        timeout: 10_000,
      });
      expect([ran.status, ran.stdout], place).toEqual([2, '']);
      expect(ran.stderr).toMatch(/^mizan import: expected [^\n]* at "[^\n]*", found [^\n]*\n$/);
    }
  });
});
