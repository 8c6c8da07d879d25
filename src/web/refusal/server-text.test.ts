import { expect, it } from 'vitest';
import { languages } from '../../situation/index.ts';
import { serverText } from './server-text.ts';

const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

it.each([
  'expected the address that the server printed',
  'the disk is full; what was stored is as it was',
  'the disk refused the write (EIO); what was stored is as it was',
  'expected at most 20000000 bytes, found more',
])('what the server says is said in each language: %s', (message) => {
  const all = languages.map((language) => serverText(message, language));
  expect(new Set(all).size).toBe(3);
  expect(all[languages.indexOf('ar')]?.replace('mizan serve', '')).not.toMatch(/[a-z]/);
});

it('a folder that may not be written is called read-only, not a bad disk', () => {
  const said = (code: string) =>
    serverText(`the disk refused the write (${code}); as it was`, 'en');
  expect(said('EACCES')).toContain('read-only');
  expect(said('EROFS')).toBe(said('EACCES'));
  expect(said('EIO')).not.toContain('read-only');
});

it('places a fault of a file by line, and says it', () => {
  const message =
    'the file is broken situation.json:3:5 expected a number greater than 0, found -1';
  expect(plain(serverText(message, 'en'))).toBe(
    'expected a number greater than 0, found −1 (situation.json, line 3, place 5)',
  );
  expect(plain(serverText(message, 'ar'))).toBe(
    'المطلوب عدد أكبر من 0، والموجود −1 (situation.json، السطر 3، الموضع 5)',
  );
  const cut =
    'broken situation.json:9:1 expected "," or "}" (object opened at 1:1), found the end of the file';
  expect(plain(serverText(cut, 'fr'))).toBe(
    'il faut "," ou "}" (objet ouvert en 1:1), et non la fin du fichier (situation.json, ligne 9, position 1)',
  );
  expect(serverText('something else', 'ar')).toBe('something else');
});
