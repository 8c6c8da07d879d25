/**
 * `npm start`: sets up what is missing and weighs the flagship, in the terminal and as a page; at a
 * terminal it then opens the workbench on it, until Ctrl-C.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { requireBuild, requireNode, requirePackages, root } from './setup.js';

requireNode();
requirePackages();
requireBuild();
const page = join('examples', 'sahel-2024', 'weighing.html');
const done = spawnSync(
  process.execPath,
  [
    join('bin', 'mizan.js'),
    'weigh',
    join('examples', 'sahel-2024'),
    '--html',
    page,
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);
if (done.status !== 0 || !process.stdout.isTTY || process.env.CI) process.exit(done.status ?? 1);
const served = spawnSync(
  process.execPath,
  [join('bin', 'mizan.js'), 'serve', join('examples', 'sahel-2024')],
  { cwd: root, stdio: 'inherit' },
);
process.exit(served.status ?? 0);
