import { afterEach, expect, it, vi } from 'vitest';
import { Unreachable } from './data-source.ts';
import { serverSource } from './server-source.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const saved = (status: number) => {
  vi.stubGlobal('fetch', async () =>
    Response.json({ message: 'the disk refused the write (EACCES)' }, { status }),
  );
  return serverSource().save('one', '{}', 'r1');
};

it.each([423, 507])(
  'a save that the disk or another writer refuses is told of: %s',
  async (status) => {
    expect(await saved(status)).toEqual({
      kind: 'refused',
      message: 'the disk refused the write (EACCES)',
      mayPass: true,
    });
  },
);

it('what is refused for good is not sent again; a server that fails counts as away', async () => {
  expect(await saved(422)).toMatchObject({ kind: 'refused', mayPass: false });
  await expect(saved(500)).rejects.toThrow(Unreachable);
});

/** A save that is answered in turn, each a status and a body. */
function savedAgainst(...answers: readonly (readonly [number, object])[]) {
  const left = [...answers];
  vi.stubGlobal('fetch', async () => {
    const [status, body] = left.shift() ?? [500, {}];
    return Response.json(body, { status });
  });
  return serverSource().save('one', '{}', 'old');
}

it('a save that somebody else came before brings what they saved', async () => {
  expect(await savedAgainst([412, { revision: 'new', document: { id: 'one' } }])).toEqual({
    kind: 'changed',
    theirs: { text: '{"id":"one"}', revision: 'new' },
  });
});

it('a file with faults is refused with the first in its message, and all of them beside', async () => {
  const issues = [3, 4].map((line) => ({ file: 'situation.json', line, column: 5, message: 'm' }));
  vi.stubGlobal('fetch', async () => Response.json({ message: 'broken', issues }, { status: 422 }));
  await expect(serverSource().fetch('one')).rejects.toMatchObject({
    message: 'broken situation.json:3:5 m',
    issues,
  });
});

it('a save over a file that is broken on the disk says where, until it is mended', async () => {
  const broken = [412, { revision: 'new', document: null }] as const;
  const issue = { file: 'situation.json', line: 3, column: 5, message: 'expected a value' };
  expect(await savedAgainst(broken, [422, { message: 'broken', issues: [issue] }])).toEqual({
    kind: 'refused',
    message: 'broken situation.json:3:5 expected a value',
    mayPass: true,
  });
  expect(await savedAgainst(broken, [200, { revision: 'newer', document: {} }])).toEqual({
    kind: 'changed',
    theirs: { text: '{}', revision: 'newer' },
  });
});
