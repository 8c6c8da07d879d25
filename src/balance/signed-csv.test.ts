import { describe, expect, it } from 'vitest';
import { readSignedCsv } from './signed-csv.ts';

const faults = (text: string) => {
  const read = readSignedCsv(text);
  if (read.ok) return [];
  return read.faults.map((f) => `${f.line}:${f.column} ${f.path}: ${f.expected} / ${f.found}`);
};

describe('signed CSV', () => {
  it('reads ties, numbering nodes as they appear', () => {
    const read = readSignedCsv('source,target,sign,weight\na,b,+,2\nb,c,-1,1\n');
    expect(read).toMatchObject({ ok: true, names: ['a', 'b', 'c'] });
    if (!read.ok) return;
    expect([...read.graph.sign]).toEqual([1, -1]);
    expect([...read.graph.weight]).toEqual([2, 1]);
  });

  it('takes a byte-order mark, CRLF, quotes, empty lines and no last line end', () => {
    const read = readSignedCsv('\ufeffsource,target,sign\r\n\r\n"a, ""x""",b,1\r\n b , c ,-');
    expect(read).toMatchObject({ ok: true, names: ['a, "x"', 'b', 'c'] });
  });

  it('takes a header alone as an empty network', () => {
    expect(readSignedCsv('source,target,sign\n')).toMatchObject({ ok: true, names: [] });
  });

  it.each([
    ['', '1:1 source: the header source,target,sign[,weight] / nothing'],
    ['a,b,1\n', '1:1 source: the header "source" / "a"'],
    [
      'source;target;sign\na;b;1\n',
      '1:1 source: fields separated by commas / "source;target;sign"',
    ],
    [
      'source\ttarget\tsign\na\tb\t1\n',
      '1:1 source: fields separated by commas / "source\\ttarget\\tsign"',
    ],
    ['source,target\n', '1:14 sign: the header "sign" / the end of the line'],
    ['source,target,sign,weight,x\n', '1:27 weight: four columns / "x"'],
    ['source,target,sign\na,b,2\n', '2:5 sign: 1, -1, + or - / "2"'],
    ['\ufeffsource,target,sign\r\na,b,\r\n', '2:5 sign: 1, -1, + or - / nothing'],
    ['source,target,sign\na,a,1\n', '2:3 target: another node / "a" itself'],
    [
      'source,target,sign\na,b,1\n\nb,a,1\n',
      '4:1 source: each pair once / the same pair as on line 2',
    ],
    [
      'source,target,sign\na,b,1\nb,a,-\n',
      '3:1 source: each pair once / the same pair with the other sign as on line 2',
    ],
    ['source,target,sign,weight\na,b,1,0\n', '2:7 weight: a positive whole number / "0"'],
    ['source,target,sign,weight\na,b,1,1.5\n', '2:7 weight: a positive whole number / "1.5"'],
    ['source,target,sign,weight\na,b,1\n', '2:6 weight: 4 fields / 3'],
    ['source,target,sign\na,b,1,3\n', '2:7 sign: 3 fields / 4'],
    ['source,target,sign\n,b,1\n', '2:1 source: the name of a node / nothing'],
    [
      'source,target,sign\n__proto__,b,1\n',
      '2:1 source: a name that is not reserved / "__proto__"',
    ],
    [
      'source,target,sign\n"a,b,1\n',
      '2:1 source: fields separated by commas / a quote never closed',
    ],
    [
      'source,target,sign\n"a"x,b,1\n',
      '2:4 source: fields separated by commas / text after a closing quote',
    ],
  ])('refuses %j', (text, expected) => {
    expect(faults(text)).toEqual([expected]);
  });

  it('reports every fault, each in its place', () => {
    expect(faults('source,target,sign\n"a\nb",c,x\nd,d,1\ne,f,0')).toEqual([
      '3:6 sign: 1, -1, + or - / "x"',
      '4:3 target: another node / "d" itself',
      '5:5 sign: 1, -1, + or - / "0"',
    ]);
  });

  it('stays linear on long input', () => {
    const lines = Array.from({ length: 50_000 }, (_, i) => `a${i},b${i},1`);
    expect(readSignedCsv(`source,target,sign\n${lines.join('\n')}`).ok).toBe(true);
    expect(faults(`source,target,sign\n${'"'.repeat(1e5)}a`)).toHaveLength(1);
  });
});
