/** The page on the three other scales, in three languages: every command runs, and prints what it says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mizan, root } from '../cli/run.ts';

const names = ['three-scales.md', 'three-scales.fr.md', 'three-scales.ar.md'];

interface Step {
  readonly command: string;
  readonly printed: unknown;
}

/** Each command with the block of JSON that follows it. */
function steps(name: string): Step[] {
  const text = readFileSync(join(root, 'docs', 'guide', name), 'utf8');
  const found = text.matchAll(/^```sh\nnpx mizan (.*)\n```\n\n```json\n([\s\S]*?)^```$/gm);
  return [...found].map(([, command = '', json = '']) => ({ command, printed: JSON.parse(json) }));
}

const ran = new Map<string, unknown>();
function output(command: string): unknown {
  if (!ran.has(command)) {
    const done = mizan(...command.split(' '));
    expect(done.code, done.err).toBe(0);
    ran.set(command, JSON.parse(done.out));
  }
  return ran.get(command);
}

/** Whether every part that is shown is in what was printed; lists item by item, in any place. */
function holds(whole: unknown, part: unknown): boolean {
  if (Array.isArray(part))
    return Array.isArray(whole) && part.every((one) => whole.some((each) => holds(each, one)));
  if (typeof part === 'object' && part !== null)
    return Object.entries(part).every(([key, value]) =>
      holds((whole as Record<string, unknown> | undefined)?.[key], value),
    );
  return whole === part;
}

describe.each(names)('%s', (name) => {
  it('shows seven commands, the same in every language', () => {
    const commands = steps(name).map((one) => one.command);
    expect(commands).toHaveLength(7);
    expect(commands).toEqual(steps('three-scales.md').map((one) => one.command));
  });

  it.each(steps(name).map((one) => [one.command, one.printed] as const))(
    '%s',
    (command, printed) => {
      const whole = output(command);
      expect(holds(whole, printed), JSON.stringify(printed)).toBe(true);
    },
  );
});

it('would notice a number that is not printed', () => {
  expect(holds({ a: [{ b: 1 }] }, { a: [{ b: 2 }] })).toBe(false);
  expect(holds([{ low: 0.4 }], [{ low: 0.4, high: 1 }])).toBe(false);
});
