/** A Chromium of the machine's own, for what only a browser can lay out: PDF pages and pictures. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CallFailure } from './failure.ts';

const PLACES = [
  process.env.MIZAN_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const QUIET = [
  '--headless=new',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function findChromium(): string | undefined {
  return PLACES.find((path) => path !== undefined && path !== '' && existsSync(path));
}

/** The page as a PDF. @throws CallFailure when there is no Chromium, or it fails */
export function pdfOfHtml(html: string): Uint8Array {
  return withChromium(html, 'page.pdf', (out) => [
    `--print-to-pdf=${out}`,
    '--no-pdf-header-footer',
  ]);
}

/** A drawing as a picture at twice its size, on white. */
export function pngOfHtml(html: string, width: number, height: number): Uint8Array {
  return withChromium(html, 'page.png', (out) => [
    `--screenshot=${out}`,
    `--window-size=${Math.ceil(width)},${Math.ceil(height)}`,
    '--force-device-scale-factor=2',
    '--hide-scrollbars',
  ]);
}

function withChromium(html: string, name: string, flags: (out: string) => string[]): Uint8Array {
  const chromium = findChromium();
  if (!chromium)
    throw new CallFailure(
      'expected a Chromium on this machine, found none; install one or name it in MIZAN_CHROMIUM',
    );
  const folder = mkdtempSync(join(tmpdir(), 'mizan-chromium-'));
  try {
    const page = join(folder, 'page.html');
    const out = join(folder, name);
    writeFileSync(page, html);
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    spawnSync(
      chromium,
      [
        ...QUIET,
        ...sandbox,
        `--user-data-dir=${join(folder, 'profile')}`,
        ...flags(out),
        pathToFileURL(page).href,
      ],
      {
        stdio: 'ignore',
        timeout: 60_000,
      },
    );
    if (!existsSync(out))
      throw new CallFailure(`expected Chromium (${chromium}) to write a file, found none`);
    return readFileSync(out);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
