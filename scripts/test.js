/** `npm test`: sets up what is missing, the browser included, and runs every test. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireBuild, requireChromium, requireNode, requirePackages, root, say } from './setup.js';

requireNode();
requirePackages();
requireBuild();
process.env.MIZAN_CHROMIUM = await requireChromium();

const scratch = mkdtempSync(join(tmpdir(), 'mizan-test-'));
const report = join(scratch, 'report.json');
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const done = spawnSync(
  process.execPath,
  [
    vitest,
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);
try {
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
} catch {
  say('The test runner left no report.');
}
rmSync(scratch, { recursive: true, force: true });
process.exit(done.status ?? 1);
