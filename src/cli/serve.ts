/** `mizan serve [SITUATION]`: the workbench, for one person, on this machine. */
import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { type ModelPart, type RunningServer, startServer } from '../server/index.ts';
import type { Language } from '../situation/index.ts';
import { folderStore } from '../store/index.ts';
import { CallFailure } from './failure.ts';
import { MODEL_KEY } from './model-key.ts';
import { addLanguage, chosenLanguage } from './option.ts';
import { print } from './output.ts';
import { requirePath } from './require-file.ts';
import { serveWords } from './serve-words.ts';
import { packageVersion } from './version.ts';

const LOOPBACK: Readonly<Record<string, string>> = {
  '127.0.0.1': '127.0.0.1',
  localhost: '127.0.0.1',
  '::1': '::1',
  '[::1]': '::1',
};
const FIRST_PORT = 7340;

interface Options {
  readonly port?: string;
  readonly host: string;
  readonly open: boolean;
  readonly model?: string;
  readonly endpoint?: string;
  readonly lang?: string;
}

export function addServe(program: Command): void {
  const command = program
    .command('serve')
    .argument('[situation]', 'a situation, or a folder of situations (default: the current folder)')
    .description('Serve the workbench on this machine, and open it in the browser')
    .option('--port <number>', 'the port; 0 for any (default: a free one from 7340 on)')
    .option('--host <address>', 'the address to listen on: 127.0.0.1 or ::1', '127.0.0.1')
    .option('--no-open', 'print the address, and open nothing')
    .option(
      '--model <name>',
      `a language model that may be asked to read a text; a key is taken from ${MODEL_KEY} alone`,
    )
    .option(
      '--endpoint <url>',
      'where the model is asked (OpenAI-compatible): http://127.0.0.1:11434/v1',
    )
    .addHelpText(
      'after',
      '\nExamples:  mizan serve examples/sahel-2024\n           mizan serve examples --port 7340 --no-open\nAn address is good once, for one browser: it is exchanged for a cookie. When it was used, the next is printed, for another browser. Ctrl-C ends the server.\nThe workbench has a language of its own, which --lang leaves as it is.',
    );
  addLanguage(command).action(serveCommand);
}

async function serveCommand(path: string | undefined, options: Options): Promise<void> {
  const language = chosenLanguage(options.lang);
  const host = LOOPBACK[options.host];
  if (host === undefined) {
    throw new CallFailure(
      `expected --host 127.0.0.1 or ::1, found "${options.host}"; the server answers to this machine alone`,
    );
  }
  const ports = chosenPorts(options.port);
  const model = await askedModel(options, language);
  requireServable(path ?? '.');
  const store = await folderStore(path ?? '.');
  let server: RunningServer;
  try {
    server = await startServer({
      store,
      host,
      ports,
      reports: { version: packageVersion(), writer: reportWriter() },
      ...(model ? { model } : {}),
      nextAddress: tellNext,
      log: (line) => process.stderr.write(`${new Date().toISOString()} ${line}\n`),
    });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'an error';
    throw new CallFailure(`expected a port that is free, found ${code} at ${ports[0]}`);
  }
  print(server.url);
  if (options.open) openBrowser(server.url);
  await ended();
  await server.close();
}

/** A folder, or the one file of which a folder of a situation is known. */
function requireServable(path: string): void {
  requirePath(path);
  if (!statSync(path).isDirectory() && basename(path) !== 'situation.json')
    throw new CallFailure(`expected a folder or its situation.json, found the file "${path}"`);
}

/** Where nobody reads any more what is printed, the server goes on. */
function tellNext(url: string): void {
  if (process.stdout.listenerCount('error') === 0) process.stdout.on('error', () => {});
  process.stdout.write(`${url}\n`);
}

/** Off unless both options are given; what asks a model is loaded only then. */
async function askedModel(options: Options, language: Language): Promise<ModelPart | undefined> {
  if (options.model === undefined && options.endpoint === undefined) return undefined;
  const { modelChoice } = await import('./read-model.ts');
  const { modelPart } = await import('./serve-model.ts');
  const part = await modelPart(modelChoice(options, process.env[MODEL_KEY]?.trim() || undefined));
  const say = part.isLocal ? serveWords[language].near : serveWords[language].far;
  process.stderr.write(`${say(part.model, part.endpoint)}\n`);
  return part;
}

/** The module that writes reports, compiled or not, as this one is. */
function reportWriter(): string {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`./report-file.${ending}`, import.meta.url).href;
}

function chosenPorts(text: string | undefined): number[] {
  if (text === undefined) return [...Array.from({ length: 20 }, (_, at) => FIRST_PORT + at), 0];
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535))
    throw new CallFailure(`expected --port a number up to 65535, found "${text}"`);
  return [port];
}

/** Ctrl-C, or what a supervisor sends. A second one ends at once. */
function ended(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

/** Where there is no browser, the address that was printed stays. */
function openBrowser(url: string): void {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler', url]
        : ['xdg-open', url];
  const child = spawn(command!, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
