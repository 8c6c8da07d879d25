/** `npm start`: sets up what is missing and weighs the flagship, in the terminal and as a page. */
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
process.exit(done.status ?? 1);
