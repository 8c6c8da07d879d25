/** Progress of long work, on stderr: a bar on a terminal, nothing elsewhere, nothing before half a second. */
import { SingleBar } from 'cli-progress';

const PATIENCE = 500;

export interface Progress {
  /** @param share of the work that is done, 0 to 1 */
  update(share: number): void;
  stop(): void;
}

export function startProgress(label: string): Progress {
  if (!process.stderr.isTTY) return { update: () => {}, stop: () => {} };
  const start = performance.now();
  let bar: SingleBar | undefined;
  return {
    update(share) {
      if (!bar && performance.now() - start > PATIENCE) {
        bar = new SingleBar({
          format: `${label} {bar} {percentage} %`,
          stream: process.stderr,
          hideCursor: true,
          clearOnComplete: true,
        });
        bar.start(1, share);
      }
      bar?.update(share);
    },
    stop() {
      bar?.stop();
    },
  };
}
