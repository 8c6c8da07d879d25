/** A stranger’s page cannot touch the server: forty requests, on bare sockets. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { POLICY } from '../../src/server/header.ts';
import { hostileRequests, requestText } from './hostile-request.ts';
import { ask, raw, type Served, served, stateHash } from './served.ts';

let server: Served;
beforeAll(async () => {
  server = await served();
});
afterAll(() => server.close());

describe('the guard', () => {
  it('turns forty hostile requests away before any handler', async () => {
    const { port, token, cookie, root, calls } = server;
    const before = await stateHash(root);
    const requests = hostileRequests(port, token);
    const statuses = [];
    for (const one of requests) {
      const { status } = await raw(port, requestText(one, port, cookie));
      statuses.push({ name: one.name, status });
    }
    expect(requests).toHaveLength(40);
    expect(statuses).toEqual(requests.map(({ name, status }) => ({ name, status })));
    expect(calls).toEqual([]);
    expect(await stateHash(root)).toBe(before);
  });

  it.each(['127.0.0.1', 'localhost', '[::1]'])('lets the workbench in under %s', async (name) => {
    const { port, cookie } = server;
    const host = `${name}:${port}`;
    const text = `GET /api/situations HTTP/1.1\r\nHost: ${host}\r\nOrigin: http://${host}\r\nSec-Fetch-Site: same-origin\r\nCookie: other=1; ${cookie}\r\n\r\n`;
    expect((await raw(port, text)).status).toBe(200);
  });

  it('gives a cookie that scripts cannot read, and leaves the token out of the address', async () => {
    const other = await served();
    try {
      expect(other.cookie).toMatch(/^mizan-\d+=[\w-]{43}$/);
      const again = await ask(other, 'GET', `/?token=${other.token}`);
      expect([again.status, again.headers.location]).toEqual([303, '/']);
      expect(other.cookie).not.toContain(other.token);
    } finally {
      await other.close();
    }
  });

  it('gives another browser the same session by the next address, once', async () => {
    const other = await served();
    const { port, told } = other;
    const open = (url: string, accept = '*/*') => {
      const { pathname, search } = new URL(url);
      const target = `${pathname}${search}`;
      return ask({ port, cookie: '' }, 'GET', target, undefined, { accept });
    };
    try {
      expect(told).toHaveLength(1);
      const second = await open(told[0]!);
      expect([second.status, second.headers.location]).toEqual([303, '/']);
      expect(second.headers['set-cookie']?.[0]).toContain(`${other.cookie}; Path=/; HttpOnly`);
      expect(told).toHaveLength(2);
      const late = await open(told[0]!, 'text/html');
      expect(late.status).toBe(401);
      for (const language of ['en', 'ar', 'fr'])
        expect(late.text).toContain(`<section lang="${language}"`);
      expect(late.text).not.toContain('token');
      expect(told).toHaveLength(2);
    } finally {
      await other.close();
    }
  });

  it('sends the policy with every answer, refusals included', async () => {
    const answers = [
      await ask(server, 'GET', '/'),
      await ask(server, 'GET', '/api/situations'),
      await ask(server, 'GET', '/api/none'),
      await ask(server, 'PUT', '/api/situations/sahel-2024', '{}'),
      await ask({ ...server, cookie: '' }, 'GET', '/'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 428, 401]);
    for (const { headers } of answers) {
      expect(headers['content-security-policy']).toBe(POLICY);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['cache-control']).toBe('no-store');
    }
    expect(POLICY).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(POLICY).toContain("require-trusted-types-for 'script'");
    expect(POLICY).not.toMatch(/unsafe|\*|http/);
  });
});
