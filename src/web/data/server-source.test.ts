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
