import { describe, expect, it } from 'vitest';
import { broughtFile } from './brought-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const raw = (...values: number[]) => new Uint8Array(values);

describe('a file that is brought', () => {
  it.each([
    ['a.pdf', bytes('%PDF-1.7 x'), 'pdf'],
    ['a.docx', raw(0x50, 0x4b, 3, 4, 0), 'office'],
    ['a.doc', raw(0xd0, 0xcf, 0x11, 0xe0), 'office'],
    ['a.png', raw(0x89, 0x50, 0x4e, 0x47), 'image'],
    ['situation.json', bytes('{"mizan": 1, "id": "x"}'), 'situation'],
    ['data.json', bytes('[1, 2]'), 'json'],
    ['latin.txt', raw(0x63, 0xf4, 0x74, 0x65), 'encoding'],
    ['empty.txt', bytes(' \n '), 'noText'],
    ['empty.html', bytes('<!doctype html><script>x</script>'), 'noText'],
    ['long.txt', new Uint8Array(5 * 1024 * 1024 + 1).fill(97), 'tooLarge'],
  ])('%s is refused for what it is', (name, content, why) => {
    expect(broughtFile(name, content)).toMatchObject({ ok: false, why });
  });

  it('is its text to the letter, a page its article', () => {
    expect(broughtFile('Une note.md', bytes('# Été\n\ntexte'))).toEqual({
      ok: true,
      text: '# Été\n\ntexte',
      title: 'Une note',
      isPage: false,
    });
    expect(broughtFile('x.html', bytes('<h1>A</h1><p>b'))).toMatchObject({
      title: 'A',
      text: 'A\nb',
      isPage: true,
    });
    expect(broughtFile('braces.txt', bytes('{ not data'))).toMatchObject({ ok: true });
  });
});
