import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Rooms of plain functions: a file of which nothing is used is left out, though others of its room are
 * used. Their indexes would else bring every schema and every language into the first view.
 */
const PURE =
  /\/src\/(situation|reader|conflict|balance|dependence|hypotheses|ensemble|weigh|report)\//;
const rolldownOptions = {
  treeshake: { moduleSideEffects: (id: string) => !PURE.test(id) },
};

/** The workbench: built into dist/web, served by `mizan serve`. `npx vite` serves it while one writes. */
export default defineConfig({
  root: at('src/web'),
  base: './',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: at('dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // A data: address is a font or an image that the page's policy refuses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    rolldownOptions,
  },
  worker: { format: 'es', rolldownOptions },
  server: {
    port: 5173,
    fs: { allow: [at('.')] },
    // A running `mizan serve --port 4747`; without one the bundled example is opened.
    proxy: { '/api': { target: process.env.MIZAN_SERVER ?? 'http://127.0.0.1:4747' } },
  },
});
