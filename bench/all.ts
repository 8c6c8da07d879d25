/**
 * `npm run bench`: every bench, one after the other; each records its results in bench/results.
 * `npm run bench -- serve workbench --full` runs those named, with the flags given.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const names = readdirSync(here)
  .filter((name) => name.endsWith('.ts') && name !== 'all.ts')
  .sort();
const given = process.argv.slice(2);
const flags = given.filter((one) => one.startsWith('--'));
const asked = given.filter((one) => !one.startsWith('--'));
let failed = 0;
for (const name of names) {
  if (asked.length > 0 && !asked.includes(name.replace(/\.ts$/, ''))) continue;
  console.log(`\n${name}`);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', join(here, name), ...flags], {
    stdio: 'inherit',
  });
  if (status !== 0) failed++;
}
process.exit(failed === 0 ? 0 : 1);
