/** `npm run check`: types, lint, unit tests, cases, docs, architecture; each timed. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { requireBuild, requireNode, requirePackages, root, say } from './setup.js';

requireNode();
requirePackages();
requireBuild();
if (process.argv.includes('--long')) process.env.MIZAN_LONG = '1';

const bin = (name, ...path) => join(root, 'node_modules', name, ...path);
const steps = [
  ['types', bin('typescript', 'bin', 'tsc'), '-p', 'tsconfig.json'],
  ['types of the page', bin('typescript', 'bin', 'tsc'), '-p', 'src/web/tsconfig.json'],
  ['lint', bin('@biomejs', 'biome', 'bin', 'biome'), 'check', '.'],
  ['tests', bin('vitest', 'vitest.mjs'), 'run', '--project', 'unit', '--project', 'whole'],
];
let failed = 0;
for (const [name, ...command] of steps) {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  if (status !== 0) failed++;
  say(
    `${status === 0 ? 'ok  ' : 'FAIL'} ${name} ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
}
process.exit(failed === 0 ? 0 : 1);
