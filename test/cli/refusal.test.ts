/** Files that are not there, are folders, or cannot be written: one line, exit 2, nothing on stdout. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { json, mizan } from './run.ts';

const SAHEL = 'examples/sahel-2024';
const scratch = mkdtempSync(join(tmpdir(), 'mizan-refusal-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const at = (name: string) => join(scratch, name);

for (const name of ['bare', 'x.gmcr', 'x.csv', 'odd', 'odd/situation.json'])
  mkdirSync(at(name), { recursive: true });

function refused(...args: string[]): string {
  const { code, out, err } = mizan(...args);
  expect([code, out], args.join(' ')).toEqual([2, '']);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
  expect(err).not.toContain('error of its own');
  return err;
}

describe('files of a call', () => {
  it('asks for a situation.json where a folder has none', () => {
    for (const command of ['check', 'weigh', 'conflict', 'inverse', 'balance', 'depend'])
      expect(refused(command, at('bare'))).toContain('expected a folder with a situation.json');
    expect(refused('check', at('odd'))).toContain('expected a file, found a folder');
  });

  it('asks for a file where a folder stands', () => {
    for (const args of [
      ['conflict', at('x.gmcr')],
      ['import', at('x.gmcr'), '--into', at('new')],
      ['balance', at('x.csv')],
      ['read', at('bare')],
      ['export', SAHEL, '--format', 'gmcr', '--out', at('bare')],
    ])
      expect(refused(...args)).toContain('expected a file, found a folder');
  });

  it('says before it works that a file cannot be written', () => {
    const nowhere = join(scratch, 'no', 'x.md');
    expect(refused('weigh', SAHEL, '--md', nowhere)).toContain('expected a folder that is there');
    expect(refused('export', SAHEL, '--format', 'gmcr', '--out', nowhere)).toContain('is there');
    writeFileSync(at('plain'), '');
    const model = 'examples/classic/elmira/elmira.gmcr';
    expect(refused('import', model, '--into', at('plain'))).toContain('found something else');
  });

  it('serves a folder, or the situation.json in it', () => {
    writeFileSync(at('other.json'), '{}');
    expect(refused('serve', at('other.json'), '--no-open')).toContain('or its situation.json');
  });

  it('knows kinds of file by their endings in either case', () => {
    const model = at('ELMIRA.GMCR');
    writeFileSync(model, readFileSync('examples/classic/elmira/elmira.gmcr'));
    expect(json('conflict', model, '--summary').game).toBe('ELMIRA');
    writeFileSync(at('T.CSV'), 'source,target,sign\na,b,1\n');
    expect(json('balance', at('T.CSV')).ties).toBe(1);
  });
});

describe('calls', () => {
  it('refuses one document and files together, whatever the format', () => {
    for (const format of ['html', 'md', 'docx', 'pdf'])
      expect(refused('weigh', SAHEL, '--json', `--${format}`, at('y'))).toContain(
        `expected one of --json and --${format}, found both`,
      );
  });

  it('refuses an unknown reading in every command that weighs', () => {
    for (const command of ['balance', 'depend', 'hypotheses', 'conflict', 'inverse', 'weigh']) {
      expect(refused(command, SAHEL, '--reading', 'rusia=deterred')).toContain('mean "russia"?');
      expect(refused(command, SAHEL, '--reading', 'russia=detered')).toContain('mean "deterred"?');
    }
  });

  it('takes a reading where a game that has it is weighed, and says elsewhere which game that is', () => {
    const bluff = ['--reading', 'algeria=bluff'];
    const { conflict } = json('weigh', SAHEL, ...bluff);
    for (const [at, game] of ['g1', 'g2'].entries()) {
      const stated = json('conflict', SAHEL, '--game', game).stability;
      expect(JSON.stringify(conflict[at].stability) === JSON.stringify(stated)).toBe(at === 1);
    }
    expect(json('conflict', SAHEL, ...bluff).stability).toEqual(conflict[0].stability);
    for (const command of ['conflict', 'inverse'])
      expect(refused(command, SAHEL, '--game', 'g2', ...bluff)).toMatch(
        /: expected a reading of the game g2 \(mali=.*\), found "algeria=bluff" of g1; did you mean "--game g1"\?/,
      );
    expect(refused('conflict', SAHEL, '--reading', 'mali=hedger')).toContain('mean "--game g2"?');
  });

  it('takes no name of an option for the value of the one before', () => {
    expect(refused('weigh', SAHEL, '--worlds', '--lang', 'fr')).toBe(
      'mizan weigh: il manque une valeur à --worlds <count>\n',
    );
    expect(refused('depend', SAHEL, '--client', '--json')).toContain(
      'a value for --client <actor>',
    );
  });

  it('prints a file named - alone, and nothing beside it', () => {
    writeFileSync(at('scale.md'), '');
    const { code, out, err } = mizan('weigh', SAHEL, '--lang', 'fr', '--md', '-');
    expect([code, err]).toEqual([0, '']);
    expect(mizan('weigh', SAHEL, '--lang', 'fr', '--md', at('scale.md')).code).toBe(0);
    expect(out).toBe(readFileSync(at('scale.md'), 'utf8'));
    expect(refused('weigh', SAHEL, '--md', '-', '--html', at('y'))).toContain(
      'expected a file on standard output alone, found --html beside it',
    );
    expect(refused('weigh', SAHEL, '--json', '--md', '-')).toContain('--json and --md, found both');
    const game = ['export', SAHEL, '--format', 'gmcr'];
    expect(mizan(...game, '--out', '-').out).toBe(mizan(...game).out);
  });

  it('names the commands when help is asked of another', () => {
    expect(refused('help', 'weigth')).toContain('found "weigth"; did you mean "weigh"?');
  });

  it('never sends what an argument or a file name holds raw to the terminal', () => {
    expect(refused('check', 'a\nb\u001b[31m\u202e')).toContain('"a\\u000ab\\u001b[31m\\u202e"');
  });
});

describe('places', () => {
  it('puts a game with too many states at its decision makers, and names the limit', () => {
    const options = Array.from({ length: 23 }, (_, k) => ({ id: `o${k}`, name: { en: 'o' } }));
    const document = {
      mizan: 1,
      id: 'large',
      title: { en: 'Large' },
      asOf: '2024',
      actors: [{ id: 'a', name: { en: 'A' }, kind: 'state' }],
      games: [{ id: 'g', title: { en: 'G' }, decisionMakers: [{ id: 'a', options }] }],
      // The base is refused too, beside a scenario that has no game.
      scenarios: [{ id: 's', title: { en: 'S' }, edits: [{ op: 'remove', at: 'games/g' }] }],
    };
    const file = at('large.json');
    writeFileSync(file, JSON.stringify(document, null, 2));
    const weighed = [['weigh'], ['weigh', '--scenario', 's']];
    for (const args of [['conflict'], ...weighed, ['export', '--format', 'gmcr']]) {
      const { code, out, err } = mizan(args[0] as string, file, ...args.slice(1));
      expect([code, out]).toEqual([1, '']);
      expect(err).toMatch(
        /large\.json:\d{2}:25 games\[0\]\.decisionMakers: expected at most 4194304 feasible states/,
      );
    }
  });

  it('puts a missing text and other words at their place in the document', () => {
    const folder = at('texts');
    mkdirSync(join(folder, 'sources'), { recursive: true });
    const document = {
      mizan: 1,
      id: 'texts',
      title: { en: 'Texts' },
      asOf: '2024',
      sources: ['one', 'two'].map((id) => ({ id, title: { en: id }, file: `sources/${id}.txt` })),
      quotes: [{ id: 'q', source: 'one', start: 0, end: 4, exact: 'wood' }],
    };
    const text = JSON.stringify(document, null, 2);
    writeFileSync(join(folder, 'situation.json'), text);
    writeFileSync(join(folder, 'sources', 'one.txt'), 'iron\n');
    const lines = text.split('\n');
    const place = (part: string, inside: string) => {
      const row = lines.findIndex((line) => line.includes(part));
      return `situation.json:${row + 1}:${(lines[row] as string).indexOf(inside) + 1} `;
    };
    const { code, err } = mizan('check', folder);
    expect(code).toBe(1);
    expect(err).toContain(`${place('two.txt', '"sources/two')}sources[1].file: `);
    expect(err).toMatch(/situation\.json:2\d:5 quotes\[0\]: /);
  });

  it('tells warnings on stderr, each once, and none on stdout', () => {
    const folder = at('warned');
    mkdirSync(join(folder, 'sources'), { recursive: true });
    const document = {
      mizan: 1,
      id: 'warned',
      title: { en: 'Warned' },
      asOf: '2024',
      sources: [{ id: 's', title: { en: 's' }, file: 'sources/s.txt' }],
      quotes: [{ id: 'q', source: 's', start: 0, end: 4, exact: 'iron' }],
    };
    writeFileSync(join(folder, 'situation.json'), JSON.stringify(document));
    writeFileSync(join(folder, 'sources', 's.txt'), 'An iron gate\n');
    const { code, err } = mizan('weigh', folder, '--json');
    expect(code).toBe(0);
    expect(err.match(/quotes\[0\]: .*\(warning\)/g)).toHaveLength(1);
  });
});
