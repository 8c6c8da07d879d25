/** The command-line contract, on the compiled program: exit codes, streams, shapes, bytes. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { json, mizan, mizanWith, root } from './run.ts';

const SAHEL = 'examples/sahel-2024';
const scratch = mkdtempSync(join(tmpdir(), 'mizan-cli-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(scratch, name);
  writeFileSync(path, content);
  return path;
}

describe('a JSON document', () => {
  it('is the same to the byte in every locale, and speaks the language that --lang names', () => {
    for (const command of ['conflict', 'weigh']) {
      const printed = (LC_ALL: string, ...more: string[]) =>
        mizanWith({ LC_ALL }, command, SAHEL, '--json', ...more).out;
      expect(printed('ar_DZ.UTF-8')).toBe(printed('C'));
      expect(printed('C', '--lang', 'ar')).toContain('الإصرار على الهجوم');
    }
  });
});

describe('exit codes and streams', () => {
  it('says what is wrong with a call on one line, and prints nothing', () => {
    for (const [args, line] of [
      [['conflict'], /^mizan conflict: expected FILE, found nothing/],
      [
        ['conflict', SAHEL, '--gme', 'g1'],
        /^mizan conflict: expected .*found "--gme"; did you mean "--game"\?/,
      ],
      [
        ['conflict', SAHEL, '--game', 'g3'],
        /^mizan conflict: expected --game g1 or g2, found "g3"/,
      ],
      [
        ['conflict', SAHEL, '--concepts', 'nsh'],
        /^mizan conflict: .*found "nsh"; did you mean "nash"\?/,
      ],
      [['conflict', SAHEL, '--sanctions', 'both'], /^mizan conflict: expected --sanctions/],
      [['conflict', SAHEL, '--vary', 'russia'], /^mizan conflict: expected --worlds beside --vary/],
      [
        ['weigh', SAHEL, '--reading', 'russia=deterrd'],
        /found "deterrd"; did you mean "deterred"\?/,
      ],
      [['weigh', SAHEL, '--as-of', 'soon'], /expected --as-of a date/],
      [['weigh', SAHEL, '--lang', 'de'], /expected --lang en, ar or fr, found "de"/],
      [['weigh', 'no-such-folder'], /found nothing at "no-such-folder"/],
      [['wiegh'], /^mizan: expected a command .*did you mean "weigh"\?/],
      [['explain', 'frustraton index'], /did you mean "frustration index"\?/],
    ] as const) {
      const ran = mizan(...args);
      expect([ran.code, ran.out], args.join(' ')).toEqual([2, '']);
      expect(ran.err).toMatch(line);
      expect(ran.err.trim().split('\n')).toHaveLength(1);
    }
  });

  it('lists every error of an input with its place, and shows no stack', () => {
    const path = file(
      'wrong.json',
      '{\n  "mizan": 1,\n  "id": "Wrong",\n  "titel": {"en": "x"},\n  "asOf": "yesterday",\n  "ties": [{"id": "t", "a": "x", "b": "x", "sign": "±"}]\n}\n',
    );
    const ran = mizan('check', path);
    expect([ran.code, ran.out]).toEqual([1, '']);
    const lines = ran.err.trim().split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(5);
    for (const line of lines) expect(line).toMatch(/^.+wrong\.json:\d+:\d+ \S+: /);
    expect(ran.err).toContain('did you mean "title"?');
    expect(ran.err).not.toMatch(/\n\s+at /);
  });

  it('puts undecodable bytes at 1:1', () => {
    const ran = mizan('check', file('latin.json', new Uint8Array([0x7b, 0xe9, 0x7d])));
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/latin\.json:1:1 /);
  });

  it('gives the errors of check on stdout as JSON', () => {
    const ran = mizan('check', file('empty.json', '{}'), '--json');
    expect(ran.code).toBe(1);
    const { ok, errors } = JSON.parse(ran.out);
    expect(ok).toBe(false);
    for (const error of errors)
      expect(Object.keys(error)).toEqual(
        expect.arrayContaining(['path', 'line', 'column', 'expected', 'found', 'message']),
      );
  });
});

describe('mizan check', () => {
  it('counts the parts of the flagship', () => {
    const found = json('check', SAHEL);
    expect(found.ok).toBe(true);
    expect(found.counts).toMatchObject({
      actors: 23,
      ties: 21,
      events: 13,
      claims: 29,
      games: 2,
      supplies: 12,
    });
    expect(found.warnings).toEqual([]);
  });
});

describe('mizan conflict', () => {
  const finding = json('conflict', SAHEL, '--game', 'g1');

  it('has the shape of the contract', () => {
    expect(Object.keys(finding)).toEqual(
      expect.arrayContaining([
        'game',
        'sanctions',
        'decisionMakers',
        'options',
        'states',
        'stability',
        'equilibria',
        'statusQuo',
        'reachable',
      ]),
    );
    expect(finding.decisionMakers).toEqual(['mali', 'russia', 'algeria', 'azawad']);
    expect(finding.states).toHaveLength(36);
    expect(finding.states[7]).toEqual({ id: 8, decimal: 9, yn: 'YNNYNN' });
    for (const concept of ['nash', 'gmr', 'smr', 'seq', 'sseq', 'sim']) {
      expect(finding.stability[concept]).toHaveLength(4);
      expect(finding.stability[concept][0]).toMatch(/^[01]{36}$/);
      expect(finding.equilibria[concept]).toContain(8);
    }
  });

  it('agrees between stability and equilibria', () => {
    for (const [concept, ids] of Object.entries<number[]>(finding.equilibria)) {
      const all = finding.states.filter((state: { id: number }) =>
        finding.stability[concept].every((row: string) => row[state.id - 1] === '1'),
      );
      expect(all.map((state: { id: number }) => state.id)).toEqual(ids);
    }
  });

  it('leaves out states and counts equilibria in a summary', () => {
    const summary = json('conflict', SAHEL, '--summary');
    expect(summary.states).toBeUndefined();
    expect(summary.stability).toBeUndefined();
    expect(summary.stateCount).toBe(36);
    expect(summary.equilibria.nash).toBe(finding.equilibria.nash.length);
    expect(summary.statusQuo).toBe(finding.statusQuo);
  });

  it('takes only the concepts that are asked for', () => {
    expect(Object.keys(json('conflict', SAHEL, '--concepts', 'seq,nash').equilibria)).toEqual([
      'nash',
      'seq',
    ]);
  });

  it('times the analysis alone when asked, and only then', () => {
    expect(json('conflict', SAHEL, '--timing').seconds).toBeGreaterThanOrEqual(0);
    expect(finding.seconds).toBeUndefined();
  });

  it('weighs a reading and a scenario', () => {
    const bluff = json(
      'conflict',
      SAHEL,
      '--reading',
      'russia=deterred',
      '--reading',
      'algeria=bluff',
    );
    expect(bluff.equilibria.seq).not.toContain(8);
    const credible = json('conflict', SAHEL, '--reading', 'russia=deterred');
    expect(credible.equilibria.seq).toContain(8);
    expect(credible.equilibria.nash).not.toContain(8);
  });

  it('gives the same bytes each time', () => {
    expect(mizan('conflict', SAHEL, '--json').out).toBe(mizan('conflict', SAHEL, '--json').out);
  });

  it('speaks three languages', () => {
    expect(mizan('conflict', SAHEL, '--lang', 'en').out).toContain('the halt');
    expect(mizan('conflict', SAHEL, '--lang', 'fr').out).toContain('améliorations');
    expect(mizan('conflict', SAHEL, '--lang', 'ar').out).toContain('التوقّف');
  });
});

describe('.gmcr files', () => {
  const path = join(scratch, 'g1.gmcr');
  const exported = mizan('export', SAHEL, '--format', 'gmcr', '--game', 'g1', '--out', path);

  it('leave and come back with the same equilibria', () => {
    expect(exported.code).toBe(0);
    const [own, back] = [json('conflict', SAHEL, '--game', 'g1'), json('conflict', path)];
    expect(back.equilibria).toEqual(own.equilibria);
    expect(back.stability).toEqual(own.stability);
    expect(back.game).toBe('g1');
    const folder = join(scratch, 'imported');
    expect(mizan('import', path, '--into', folder).code).toBe(0);
    expect(json('conflict', folder).equilibria).toEqual(own.equilibria);
    expect(mizan('import', path, '--into', folder).code).toBe(2);
  });

  it('are refused at the place of the fault', () => {
    const document = JSON.parse(readFileSync(path, 'utf8'));
    document.decisionMakers[1].options.push(0);
    const ran = mizan('conflict', file('twice.gmcr', JSON.stringify(document, null, 1)));
    expect([ran.code, ran.out]).toEqual([1, '']);
    expect(ran.err).toMatch(
      /twice\.gmcr:\d+:\d+ decisionMakers\[1\]\.options\[\d\]: expected an option that nobody else owns/,
    );
  });
});

describe('mizan weigh', () => {
  it('has the parts of the contract', () => {
    const weighing = json('weigh', SAHEL);
    expect(Object.keys(weighing)).toEqual(
      expect.arrayContaining(['situation', 'asOf', 'scenario', 'conflict', 'unsourced']),
    );
    expect(weighing.conflict.map((one: { game: string }) => one.game)).toEqual(['g1', 'g2']);
    expect(weighing.scenario).toBeNull();
    expect(weighing.unsourced.length).toBeGreaterThan(0);
    const readings = weighing.conflict[0].readings.map((one: { reading: string }) => one.reading);
    expect(readings).toEqual(
      expect.arrayContaining(['algeria=bluff', 'russia=deterred', 'russia=deterred,algeria=bluff']),
    );
  });

  it('writes a page and names it', () => {
    const page = join(scratch, 'page.html');
    const ran = mizan('weigh', SAHEL, '--html', page);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain(page);
    const html = readFileSync(page, 'utf8');
    for (const language of ['ar', 'en', 'fr'])
      expect(html).toContain(`<article lang="${language}"`);
    expect(html).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
  });

  it('gives the same bytes each time', () => {
    expect(mizan('weigh', SAHEL, '--json').out).toBe(mizan('weigh', SAHEL, '--json').out);
  });
});

describe('a reader that stops reading', () => {
  it.each([['--help'], ['read', '--help'], ['weigh', 'examples/sahel-2024']])(
    'ends the program quietly: %s %s',
    (...args: (string | undefined)[]) => {
      const script = '"$0" bin/mizan.js "$@" | true; exit $PIPESTATUS';
      const done = spawnSync(
        'bash',
        ['-c', script, process.execPath, ...args.flatMap((one) => one ?? [])],
        {
          cwd: root,
          encoding: 'utf8',
        },
      );
      expect([done.status, done.stderr]).toEqual([0, '']);
    },
  );
});
