/**
 * A Chromium of the machine's own, for what only a browser can lay out: PDF pages and pictures.
 * One start serves one report, however many figures it has; it is spoken to over a pipe (the
 * DevTools protocol), so no port is opened.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ChromiumPipe } from './chromium-pipe.ts';
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

/** Where a drawing stands on its page, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function findChromium(): string | undefined {
  return PLACES.find((path) => path !== undefined && path !== '' && existsSync(path));
}

/** The page as a PDF. @throws CallFailure when there is no Chromium, or it fails */
export function pdfOfHtml(html: string): Promise<Uint8Array> {
  return withPage(html, async (send) => {
    const { data } = await send('Page.printToPDF', {
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return Buffer.from(String(data), 'base64');
  });
}

/** Each box of the page as a picture at twice its size. @throws CallFailure as `pdfOfHtml` */
export function pngsOfHtml(html: string, boxes: readonly Box[]): Promise<Uint8Array[]> {
  return withPage(html, async (send) => {
    const pictures: Uint8Array[] = [];
    for (const box of boxes) {
      const { data } = await send('Page.captureScreenshot', {
        format: 'png',
        captureBeyondViewport: true,
        clip: { ...box, scale: 2 },
      });
      pictures.push(Buffer.from(String(data), 'base64'));
    }
    return pictures;
  });
}

type Send = (method: string, params?: object) => Promise<Record<string, unknown>>;

async function withPage<T>(html: string, task: (send: Send) => Promise<T>): Promise<T> {
  const program = findChromium();
  if (!program)
    throw new CallFailure(
      'expected a Chromium on this machine, found none; install one or name it in MIZAN_CHROMIUM',
    );
  const folder = mkdtempSync(join(tmpdir(), 'mizan-chromium-'));
  const chromium = new ChromiumPipe(program, join(folder, 'profile'));
  try {
    const file = join(folder, 'page.html');
    writeFileSync(file, html);
    const { targetId } = await chromium.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await chromium.send('Target.attachToTarget', { targetId, flatten: true });
    const send: Send = (method, params) => chromium.send(method, params, String(sessionId));
    await send('Page.enable');
    const loaded = chromium.once('Page.loadEventFired');
    await send('Page.navigate', { url: pathToFileURL(file).href });
    await loaded;
    // Every face, those of print too: a busy machine would else lay a page out before they are there.
    await send('Runtime.evaluate', {
      expression:
        'Promise.all([...document.fonts].map((face) => face.load())).then(() => document.fonts.ready).then(() => true)',
      awaitPromise: true,
    });
    return await task(send);
  } finally {
    await chromium.close();
    swept(folder);
  }
}

/** A folder of the machine's scratch place that will not go is no reason to lose the report. */
function swept(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  } catch {}
}
