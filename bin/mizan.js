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
await import(new URL('../dist/cli/main.js', import.meta.url).href);
