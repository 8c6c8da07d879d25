/** The parts that other programs may import, resolved by name as they would. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { mizan, root } from '../cli/run.ts';

const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, string>;
};
const modules = Object.keys(exports).filter((name) => exports[name]?.endsWith('.js'));
const data = Object.keys(exports).filter((name) => exports[name]?.endsWith('.json'));

// The checkout is built by the command itself where it is not yet.
beforeAll(() => expect(mizan('--version').code).toBe(0));

/** Runs a few lines of a module in a process of its own, with the package known by its name. */
function run(code: string) {
  return spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: root,
    encoding: 'utf8',
  });
}

it.each(modules)('%s can be imported and gives functions', (name) => {
  const done = run(
    `const part = await import('mizan/${name.slice(2)}'); console.log(Object.values(part).filter((one) => typeof one === 'function').length);`,
  );
  expect(done.stderr).toBe('');
  expect(Number(done.stdout)).toBeGreaterThan(0);
});

it.each(data)('%s can be resolved', (name) => {
  const done = run(`console.log(import.meta.resolve('mizan/${name.slice(2)}'));`);
  expect(done.stderr).toBe('');
  expect(done.stdout.trim()).toMatch(/^file:.*\.json$/);
});

it('has every scale among them', () => {
  for (const scale of ['conflict', 'balance', 'dependence', 'hypotheses'])
    expect(modules).toContain(`./${scale}`);
});

it('keeps what is not exported to itself', () => {
  expect(run(`await import('mizan/cli/main.js');`).stderr).toContain(
    'ERR_PACKAGE_PATH_NOT_EXPORTED',
  );
});
