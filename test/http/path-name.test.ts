/** Names that try to lead out of the folder: none is opened, read or written. */
import { mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, raw, type Served, served, stateHash } from './served.ts';

const SECRET = 'kept outside';
let server: Served;
let outside: string;
beforeAll(async () => {
  server = await served();
  outside = join(server.root, '..', `${server.port}-outside`);
  await mkdir(outside);
  await writeFile(join(outside, 'secret.txt'), SECRET);
  await writeFile(join(outside, 'situation.json'), SECRET);
  const sources = join(server.root, 'sahel-2024', 'sources');
  await symlink(join(outside, 'secret.txt'), join(sources, 'linked.txt'));
  await symlink(outside, join(sources, 'folder'));
  await symlink(outside, join(server.root, 'twin'));
  await mkdir(join(server.root, 'half'));
  await symlink(join(outside, 'situation.json'), join(server.root, 'half', 'situation.json'));
});
afterAll(async () => {
  await server.close();
  await rm(outside, { recursive: true });
});

const up = [1, 2, 3, 4, 5, 8].map((depth) => '../'.repeat(depth));
const ends = ['secret.txt', 'situation.json', 'etc/passwd', 'sahel-2024/situation.json'];
const climbing = up.flatMap((steps) => ends.map((end) => steps + end));
const encoded = climbing.flatMap((name) => [
  name.replaceAll('/', '%2f').replaceAll('.', '%2e'),
  name.replaceAll('/', '%252f'),
  name.replaceAll('../', '..\\').replaceAll('\\', '%5c'),
  name.replaceAll('../', '..%c0%af'),
  name.replaceAll('../', '..;/'),
  name.replaceAll('../', '....//'),
]);
const devices = ['con', 'prn', 'aux', 'nul', 'com1', 'lpt9', 'nul.txt', 'con.ar.txt', 'aux.json'];
const odd = [
  ...climbing,
  ...encoded,
  ...devices,
  ...['a'.repeat(300), 'a'.repeat(5_000), '.', '..', '...', '.hidden', '.mizan-lock', 'a.', 'a..'],
  ...['%00', 'a%00.txt', 'the-halt.ar.txt%00', 'the-halt.ar.txt%20', 'the-halt.ar.txt.', '%20'],
  ...['The-Halt.ar.txt', 'THE-HALT.AR.TXT', 'caf%C3%A9.txt', 'cafe%CC%81.txt', 'a:b', 'a%3Ab'],
  ...['C:%5cWindows', '%5c%5cserver%5cshare', '~', '~root', '$HOME', '%24%7BHOME%7D', '-rf', '*'],
  ...['the-halt.ar.txt::$DATA', 'file:%2f%2f%2fetc%2fpasswd', '%2fetc%2fpasswd', 'a%0d%0ab'],
  ...['linked.txt', 'folder', 'folder/secret.txt', 'folder%2fsecret.txt', '__proto__'],
];
const own = new Set(['the-halt.ar.txt', 'wagner-and-mali.en.txt', 'partners-and-needs.fr.txt']);

describe('names', () => {
  it(`${odd.length} of them lead nowhere when read`, async () => {
    expect(odd.length).toBeGreaterThanOrEqual(200);
    const opened: string[] = [];
    for (const name of odd) {
      for (const path of [
        `/api/situations/sahel-2024/sources/${name}`,
        `/api/situations/${name}`,
        `/${name}`,
      ]) {
        const { port, cookie } = server;
        const { head } = await raw(
          port,
          `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nCookie: ${cookie}\r\nConnection: close\r\n\r\n`,
        );
        const isPage = head.includes('200 OK') && head.includes('text/html');
        if (head.includes(SECRET) || head.includes('root:') || (head.includes(' 200 ') && !isPage))
          opened.push(path);
      }
    }
    expect(opened).toEqual([]);
  });

  it('none of them is written', async () => {
    const before = await stateHash(outside);
    const written: string[] = [];
    for (const name of odd.filter((one) => !own.has(one))) {
      const path = `/api/situations/sahel-2024/sources/${name}`;
      const { status } = await ask(server, 'PUT', path, '{"text":"x"}').catch(() => ({
        status: 0,
      }));
      if (status === 200 || status === 201) written.push(name);
    }
    expect(written).toEqual([]);
    expect(await stateHash(outside)).toBe(before);
    expect((await readdir(join(server.root, 'sahel-2024', 'sources'))).sort()).toEqual(
      [...own, 'folder', 'linked.txt'].sort(),
    );
  });

  it('links are no situations', async () => {
    const { situations } = JSON.parse((await ask(server, 'GET', '/api/situations')).text);
    expect(situations.map(({ id }: { id: string }) => id)).toEqual(['sahel-2024']);
  });
});
