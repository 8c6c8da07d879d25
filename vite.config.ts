import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

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

/** Put before the page: it starts what the page will wait for while the page is still being read. */
const beginFirst: Plugin = {
  name: 'begin-first',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle }) {
      const built = Object.values(bundle ?? {});
      const begin = built.find((one) => one.type === 'chunk' && one.name === 'begin');
      if (begin === undefined) return [];
      const attrs = { type: 'module', async: true, crossorigin: true, src: `./${begin.fileName}` };
      return [{ tag: 'script', attrs, injectTo: 'head-prepend' }];
    },
  },
};

/** The workbench: built into dist/web, served by `mizan serve`. `npx vite` serves it while one writes. */
export default defineConfig({
  root: at('src/web'),
  base: './',
  publicDir: false,
  plugins: [react(), beginFirst],
  build: {
    outDir: at('dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // A data: address is a font or an image that the page's policy refuses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      ...rolldownOptions,
      input: { index: at('src/web/index.html'), begin: at('src/web/begin.ts') },
    },
  },
  worker: { format: 'es', rolldownOptions },
  server: {
    port: 5173,
    fs: { allow: [at('.')] },
    // A running `mizan serve --port 4747`; without one the bundled example is opened.
    proxy: { '/api': { target: process.env.MIZAN_SERVER ?? 'http://127.0.0.1:4747' } },
  },
});
