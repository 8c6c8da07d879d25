import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const processes = [
  'test/cli/**/*.test.ts',
  'test/crash/**/*.test.ts',
  'test/http/**/*.test.ts',
  'test/report/**/*.test.ts',
  'test/examples/golden.test.ts',
];

const setupFiles = ['test/seed.ts'];

/** What is waited for comes late on a busy machine, and not otherwise: a poll has twenty seconds, not one. */
const patient = { poll: { timeout: 20_000, interval: 50 } };

export default defineConfig({
  test: {
    // Two files at a time even on two cores, where the default is one: what waits for a program or a
    // page leaves the core to the other.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles,
          include: ['src/**/*.test.{ts,tsx}'],
          // Scales are pure: nothing is left behind for the next file, and imports are paid once.
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'whole',
          setupFiles,
          include: ['test/**/*.test.ts'],
          // What starts other programs is left to `npm test`: the quick check stays quick.
          exclude: ['test/browser/**', ...processes],
          isolate: false,
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'process',
          setupFiles,
          include: processes,
          expect: patient,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          setupFiles,
          include: ['test/browser/**/*.test.ts'],
          expect: patient,
          testTimeout: 180_000,
          hookTimeout: 120_000,
          // A real browser on two busy cores: what fails twice is broken; what fails once is told of.
          retry: 1,
        },
      },
    ],
  },
});
