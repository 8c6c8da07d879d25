/** Progress of long work, on stderr: a bar on a terminal, nothing elsewhere, nothing before half a second. */

const PATIENCE = 500;
const CELLS = 30;

export interface Progress {
  /** @param share of the work that is done, 0 to 1 */
  update(share: number): void;
  stop(): void;
}

export function startProgress(label: string): Progress {
  if (!process.stderr.isTTY) return { update: () => {}, stop: () => {} };
  const start = performance.now();
  let shown = '';
  return {
    update(share) {
      if (performance.now() - start < PATIENCE) return;
      const cells = Math.round(Math.min(1, Math.max(0, share)) * CELLS);
      const bar = `${label} ${'━'.repeat(cells)}${'─'.repeat(CELLS - cells)} ${Math.floor(share * 100)} %`;
      if (bar === shown) return;
      shown = bar;
      process.stderr.write(`\r${bar}`);
    },
    stop() {
      if (shown !== '') process.stderr.write(`\r${' '.repeat(shown.length)}\r`);
    },
  };
}
