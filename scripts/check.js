/** `npm run check`: types, lint, unit tests, cases, docs, architecture; each timed. */
import { spawn } from 'node:child_process';
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

/** One step to its end; what it prints is shown when it has ended. */
function done([name, ...command]) {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { cwd: root });
    const pieces = [];
    child.stdout.on('data', (piece) => pieces.push(piece));
    child.stderr.on('data', (piece) => pieces.push(piece));
    child.on('close', (status) => {
      process.stdout.write(Buffer.concat(pieces));
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      say(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} ${seconds} s`);
      resolve(status === 0);
    });
  });
}

const tests = steps.pop();
// The short steps run one after the other beside the tests.
const [isTested, ...others] = await Promise.all([
  done(tests),
  steps.reduce(
    (before, step) => before.then(async (all) => (await done(step)) && all),
    Promise.resolve(true),
  ),
]);
process.exit(isTested && others.every(Boolean) ? 0 : 1);
