import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gameModel } from '../../conflict/from-situation.ts';
import { worlds } from '../../ensemble/worlds.ts';
import { languages, parseSituation } from '../../situation/index.ts';
import { weighGame } from '../../weigh/index.ts';
import { openOrders } from '../../weigh/inverse-weighing.ts';
import type { Block, Inline } from '../document.ts';
import { worldsReport } from '../worlds-report.ts';

const file = join(import.meta.dirname, '../../../examples/sahel-2024/situation.json');
const parsed = parseSituation(readFileSync(file));
if (!parsed.ok) throw new Error('the example is not sound');
const { situation } = parsed;
const game = situation.games[1]!;
const finding = weighGame(situation, game);
const stated = gameModel(situation, game.id, {});
const task = {
  model: stated.model,
  wants: stated.wants,
  vary: openOrders(stated),
  statusQuo: stated.statusQuo,
  targets: stated.targets,
};
const found = worlds(task);

const piece = (one: Inline): string =>
  typeof one === 'string' ? one : 'text' in one ? one.text : '';
const plain = (line: readonly Inline[]) =>
  line
    .map(piece)
    .join('')
    .replace(/[\u2066-\u2069]/g, '');

function spoken(block: Block): string[] {
  if (block.kind === 'table') {
    return [block.head, ...block.rows.map(({ cells }) => cells)].map((row) =>
      row.map(plain).join(' | '),
    );
  }
  if (block.kind === 'list') return block.items.map(plain);
  if (block.kind === 'share') return [`${block.count} of ${block.total}: ${plain(block.text)}`];
  return 'text' in block ? [plain(block.text)] : [];
}

const said = (language: (typeof languages)[number]) =>
  worldsReport(situation, game, finding, found, language).blocks.flatMap(spoken);

describe('the worlds of a game in words', () => {
  it('say in how many worlds the rupture is reached and what that turns on', () => {
    const lines = said('en');
    expect(lines).toContain('64800 of 86400: the rupture: worlds in which improvements lead to it');
    expect(lines.join('\n')).toMatch(
      /Mali: not keeping an ally .*: 43,200 of 43,200 worlds where that is so, 21,600 of 43,200 where it is not/,
    );
  });

  it('tell having no move from wanting none, and from being held by a reply', () => {
    const lines = said('en');
    expect(lines).toContain('Russia: no move at all from here, whatever is wanted.');
    expect(lines).toContain(
      'Mali: could move, and no move is wanted in 43,200 of 86,400; in 14,400 more a move is wanted, but a reply deters it (SEQ).',
    );
  });

  it('rank the states by their share, six concepts each', () => {
    const rows = said('en').filter((line) => /^\d+ \| /.test(line));
    const nash = rows.map((row) => Number(row.split(' | ')[2]!.replaceAll(',', '')));
    expect(nash).toEqual([...nash].sort((a, b) => b - a));
    expect(rows.find((row) => row.startsWith('27 | '))).toContain('(status quo) | 14,400 | 19,200');
  });

  it.each(languages)('leave nothing unsaid in %s', (language) => {
    const lines = said(language);
    expect(lines.length).toBe(said('en').length);
    expect(lines.join('\n')).not.toMatch(/undefined|NaN|\[object/);
  });

  it('say how far drawn worlds are from all of them', () => {
    const drawn = { ...found, sampled: { draws: found.total, seed: 7 }, orders: '479001600' };
    const text = worldsReport(situation, game, finding, drawn, 'en')
      .blocks.flatMap(spoken)
      .join('\n');
    expect(text).toContain('479,001,600 joint orders of Mali and Russia');
    expect(text).toContain('86,400 worlds were drawn, seed 7');
    // √(¾ · ¼ / 86,400) = 0.0015
    expect(text).toMatch(/64800 of 86400: .* \(± 0\.001\)/);
  });
});
