import { expect, test } from 'vitest';
import { Session } from './session.ts';

test('a token is good once; the next one is another, and good for the same session', () => {
  const told: string[] = [];
  const session: Session = new Session(7340, () => told.push(session.path));
  const first = session.path;
  const cookie = session.exchange(first);
  expect(cookie).toMatch(
    /^mizan-7340=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=2592000$/,
  );
  expect(session.exchange(first)).toBeUndefined();
  const second = session.path;
  expect(second).not.toBe(first);
  expect(told).toEqual([second]);
  expect(session.exchange(second)).toBe(cookie);
  expect([first, second].map((path) => session.exchange(path))).toEqual([undefined, undefined]);
  expect(told).toHaveLength(2);
  expect(session.knows([`other=1; ${cookie!.split(';')[0]}`])).toBe(true);
});

test.each(['/', '/?token=', '/?token=x', '/?token=x&y=1', '/index.html?token=x'])(
  'a token that was not told gives nothing and uses nothing up: %s',
  (url) => {
    const session = new Session(1, () => expect.unreachable());
    const before = session.path;
    expect(session.exchange(url)).toBeUndefined();
    expect(session.exchange(`${before}&more=1`)).toBeUndefined();
    expect(session.path).toBe(before);
  },
);
