/**
 * Sets up what is missing, so that the two commands work in a fresh clone: packages, the build,
 * and (for the tests) a Chromium. Plain JavaScript on Node alone: it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const LEAST_NODE = [20, 19];

/** Runs a command in the project's folder, its output shown on stderr; true when it succeeded. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options });
  return done.status === 0;
}

export function say(line) {
  process.stderr.write(`${line}\n`);
}

export function fail(line) {
  say(line);
  process.exit(1);
}

/** Stops with a clear line when Node is too old. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [leastMajor, leastMinor] = LEAST_NODE;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  fail(`mizan needs Node ${LEAST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
}

/** Installs the locked packages when they are absent or older than the lockfile. */
export function requirePackages() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  // Linked packages belong to another checkout: npm ci would empty them there.
  const packages = lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false });
  if (packages?.isSymbolicLink()) return;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  say('Installing packages (npm ci) …');
  if (
    !run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
      shell: process.platform === 'win32',
    })
  ) {
    fail('npm ci failed; see the lines above.');
  }
}

function newest(folder) {
  let time = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    time = Math.max(time, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }
  return time;
}

/** True when the compiled program is absent or older than its source. */
export function isBuildStale() {
  const stamp = join(root, 'dist', '.built');
  if (!existsSync(stamp)) return true;
  return existsSync(join(root, 'src')) && newest(join(root, 'src')) > statSync(stamp).mtimeMs;
}

/** Compiles the program when it is absent or older than its source. */
export function requireBuild() {
  if (!isBuildStale()) return;
  say('Building …');
  if (!run(process.execPath, [join(root, 'scripts', 'build.js')]))
    fail('The build failed; see the lines above.');
}

const CHROMIUMS = [
  process.env.MIZAN_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

export function findChromium() {
  return CHROMIUMS.find((path) => path && existsSync(path));
}

function isDebianRoot() {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/** Finds a Chromium for the browser tests, or installs one; returns its path. */
export async function requireChromium() {
  const found = findChromium();
  if (found) return found;
  say('Installing Chromium for the browser tests …');
  if (isDebianRoot()) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', 'chromium']);
    const installed = findChromium();
    if (installed) return installed;
  }
  run(process.execPath, [
    join(root, 'node_modules', 'playwright-core', 'cli.js'),
    'install',
    'chromium',
  ]);
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  if (existsSync(path)) return path;
  return fail(
    'No Chromium was found or could be installed. Install one and name it in MIZAN_CHROMIUM.',
  );
}
