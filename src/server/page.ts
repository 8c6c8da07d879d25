/**
 * The files of the workbench, all in memory: an address is looked up among them and never becomes a
 * path. An address without a dot is a view, and gets the page.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { POLICY, WORKER_POLICY } from './header.ts';

export interface PageFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

const UNBUILT = plainPage([
  {
    language: 'en',
    title: 'The workbench is not built yet',
    text: 'In a checkout, run: npx vite build. Then reload this page. The routes under /api answer already.',
  },
]);

/** Beside the server where both are compiled; of one that runs from its source, what was built last. */
const BUILT = import.meta.url.endsWith('.ts') ? '../../dist/web' : '../web';

export class Page {
  private readonly folder: string;
  private files = new Map<string, PageFile>();
  private readAt = -1;

  /** @param folder what Vite built; by default that of the same build */
  constructor(folder = fileURLToPath(new URL(BUILT, import.meta.url))) {
    this.folder = folder;
  }

  /** @param path the address without its query */
  file(path: string): PageFile | undefined {
    const isView = !path.includes('.') || path === '/index.html';
    if (isView) this.refresh();
    return isView ? (this.files.get('/index.html') ?? UNBUILT) : this.files.get(path);
  }

  /** A new build shows without a restart. */
  private refresh(): void {
    const index = join(this.folder, 'index.html');
    const builtAt = existsSync(index) ? statSync(index).mtimeMs : -1;
    if (builtAt === this.readAt) return;
    this.readAt = builtAt;
    this.files = builtAt < 0 ? new Map() : new Map(readAll(this.folder, ''));
  }
}

/** What a plain page says in a language. */
export interface PlainText {
  readonly language: 'en' | 'ar' | 'fr';
  readonly title: string;
  readonly text: string;
}

/** A page of two sentences a language, for a person who opens an address that has no page. */
export function plainPage(said: readonly PlainText[]): PageFile {
  const parts = said.map(({ language, title, text }) => {
    const way = language === 'ar' ? 'rtl' : 'ltr';
    return `<section lang="${language}" dir="${way}">\n<h1>${title}</h1>\n<p>${text}</p>\n</section>\n`;
  });
  const body = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Mizan</title>
${parts.join('')}</html>
`;
  return { body: new TextEncoder().encode(body), headers: { 'content-type': TYPES['.html']! } };
}

function readAll(folder: string, under: string): [string, PageFile][] {
  return readdirSync(join(folder, under), { withFileTypes: true }).flatMap((entry) => {
    const path = `${under}/${entry.name}`;
    if (entry.isDirectory()) return readAll(folder, path);
    const type = TYPES[extname(entry.name)];
    if (type === undefined || !entry.isFile()) return [];
    const isHashed = path.startsWith('/assets/');
    const headers = {
      'content-type': type,
      'cache-control': isHashed ? 'private, max-age=31536000, immutable' : 'no-cache',
      'content-security-policy': /worker[^/]*\.js$/i.test(path) ? WORKER_POLICY : POLICY,
    };
    return [[path, { body: new Uint8Array(readFileSync(join(folder, path))), headers }]];
  });
}
