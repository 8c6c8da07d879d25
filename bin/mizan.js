#!/usr/bin/env node
// In a checkout the compiled program may be absent or old: build it first, then run it.
import { existsSync } from 'node:fs';

const setup = new URL('../scripts/setup.js', import.meta.url);
const source = new URL('../src/', import.meta.url);
if (existsSync(setup) && existsSync(source)) {
  const { requireBuild, requirePackages } = await import(setup.href);
  requirePackages();
  requireBuild();
}
// The same program twice: in few files, which start sooner, and as compiled, with what the server needs.
const quick = new URL('../dist/cli/quick.js', import.meta.url);
const whole = new URL('../dist/cli/main.js', import.meta.url);
await import((process.argv[2] !== 'serve' && existsSync(quick) ? quick : whole).href);
