/** `mizan serve [SITUATION]`: the workbench, for one person, on this machine. */
import { spawn } from 'node:child_process';
import type { Command } from 'commander';
import { type RunningServer, startServer } from '../server/index.ts';
import { folderStore } from '../store/index.ts';
import { CallFailure } from './failure.ts';
import { requireFile } from './input.ts';
import { print } from './output.ts';
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
}

export function addServe(program: Command): void {
  program
    .command('serve')
    .argument('[situation]', 'a situation, or a folder of situations (default: the current folder)')
    .description('Serve the workbench on this machine, and open it in the browser')
    .option('--port <number>', 'the port; 0 for any (default: a free one from 7340 on)')
    .option('--host <address>', 'the address to listen on: 127.0.0.1 or ::1', '127.0.0.1')
    .option('--no-open', 'print the address, and open nothing')
    .addHelpText(
      'after',
      '\nExamples:  mizan serve examples/sahel-2024\n           mizan serve examples --port 7340 --no-open\nThe address is good once: it is exchanged for a cookie. Ctrl-C ends the server.',
    )
    .action(serveCommand);
}

async function serveCommand(path: string | undefined, options: Options): Promise<void> {
  const host = LOOPBACK[options.host];
  if (host === undefined) {
    throw new CallFailure(
      `expected --host 127.0.0.1 or ::1, found "${options.host}"; the server answers to this machine alone`,
    );
  }
  const ports = chosenPorts(options.port);
  requireFile(path ?? '.');
  const store = await folderStore(path ?? '.');
  let server: RunningServer;
  try {
    server = await startServer({
      store,
      host,
      ports,
      reports: { version: packageVersion(), writer: reportWriter() },
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
