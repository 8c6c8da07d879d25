/** Compiles src/ to dist/, lays the fonts of the report beside it, and builds the page into dist/web. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, say } from './setup.js';

const FONTS = [
  ['amiri', 'amiri-arabic-400-normal'],
  ['amiri', 'amiri-arabic-700-normal'],
  ['amiri', 'amiri-latin-400-normal'],
  ['amiri', 'amiri-latin-700-normal'],
  ['ibm-plex-sans', 'ibm-plex-sans-latin-400-normal'],
  ['ibm-plex-sans', 'ibm-plex-sans-latin-600-normal'],
  ['ibm-plex-sans-arabic', 'ibm-plex-sans-arabic-arabic-400-normal'],
  ['ibm-plex-sans-arabic', 'ibm-plex-sans-arabic-arabic-600-normal'],
  ['ibm-plex-mono', 'ibm-plex-mono-latin-400-normal'],
];

const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
if (!existsSync(compiler)) {
  // A published package carries dist/ and no compiler: there is nothing to build.
  process.exit(0);
}
// Built aside and put in place at the end, so that a program that runs meanwhile finds whole files.
const dist = join(root, `dist-${process.pid}`);
const compiled = spawnSync(
  process.execPath,
  [compiler, '-p', join(root, 'tsconfig.build.json'), '--outDir', dist],
  { cwd: root, stdio: ['ignore', 2, 2] },
);
if (compiled.status !== 0) {
  rmSync(dist, { recursive: true, force: true });
  say('tsc found errors.');
  process.exit(1);
}
const fonts = join(dist, 'report', 'fonts');
mkdirSync(fonts, { recursive: true });
for (const [family, file] of FONTS) {
  copyFileSync(
    join(root, 'node_modules', '@fontsource', family, 'files', `${file}.woff2`),
    join(fonts, `${file}.woff2`),
  );
}
const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
const built = spawnSync(
  process.execPath,
  [vite, 'build', '--logLevel', 'error', '--outDir', join(dist, 'web')],
  {
    cwd: root,
    stdio: ['ignore', 2, 2],
    // A caller with another NODE_ENV (a test's runner) would be given React's slow development build.
    env: { ...process.env, NODE_ENV: 'production' },
  },
);
if (built.status !== 0) {
  rmSync(dist, { recursive: true, force: true });
  say('The page was not built.');
  process.exit(1);
}
await bundleCommands();
writeFileSync(join(dist, '.built'), '');
putInPlace(join(root, 'dist'));

/**
 * The folder of before is moved aside whole, and taken away when the new one stands. Another build may
 * end at the same moment, and put its own where this one has just made room.
 */
function putInPlace(final) {
  const before = `${dist}-before`;
  for (let left = 5; ; left--) {
    try {
      if (existsSync(final)) renameSync(final, before);
      renameSync(dist, final);
      break;
    } catch (error) {
      if (left === 0 || !['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(error.code)) throw error;
    }
    rmSync(before, { recursive: true, force: true });
  }
  rmSync(before, { recursive: true, force: true, maxRetries: 3 });
}

/**
 * The commands in few files beside the compiled ones, as dist/cli/quick.js: five hundred small files
 * cost more to open than most analyses to run. The server stays outside, for it starts workers of its
 * own; packages that are large and seldom wanted stay outside too.
 */
async function bundleCommands() {
  const { build } = await import('vite');
  const folder = join(dist, 'cli');
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: ['zod', 'commander'] },
    build: {
      ssr: join(folder, 'main.js'),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rollupOptions: {
        external: ['./serve.js'],
        output: { entryFileNames: 'quick.js', chunkFileNames: 'quick-[name]-[hash].js' },
      },
    },
  });
}
