/**
 * Answers in turn. A new connection is taken once in each round of the event loop; where a round
 * answered whatever had come, a thousand readers that ask again at once would make rounds of half a
 * second, and who connects meanwhile would wait for minutes.
 *   1. what is let in waits in line
 *   2. a round answers from the head of the line for a few milliseconds, at least one
 *   3. while connections are still arriving a round answers one, so that they are taken soon
 */

/** The most that a round spends on answers. */
const ROUND_MS = 4;
/** Without a connection for so long, none is waiting to be taken. */
const ARRIVING_MS = 20;
/** A line that has been walked this far is cut off. */
const WALKED = 1024;

export class Turns {
  private line: (() => void)[] = [];
  private at = 0;
  private isPlanned = false;
  private arrivedAt = Number.NEGATIVE_INFINITY;
  private readonly now: () => number;

  constructor(now: () => number = () => performance.now()) {
    this.now = now;
  }

  /** A connection was taken. */
  arrived(): void {
    this.arrivedAt = this.now();
  }

  take(answer: () => void): void {
    this.line.push(answer);
    if (this.isPlanned) return;
    this.isPlanned = true;
    setImmediate(() => this.round(this.now()));
  }

  private round(began: number): void {
    this.line[this.at++]?.();
    if (this.at === this.line.length || this.at > WALKED) {
      this.line = this.line.slice(this.at);
      this.at = 0;
    }
    if (this.line.length === 0) {
      this.isPlanned = false;
      return;
    }
    const now = this.now();
    const isOver = now - began >= ROUND_MS || now - this.arrivedAt < ARRIVING_MS;
    if (isOver) setImmediate(() => this.round(this.now()));
    // A tick that is set by a microtask comes when all of these have run: the answer is written.
    else queueMicrotask(() => process.nextTick(() => this.round(began)));
  }
}
