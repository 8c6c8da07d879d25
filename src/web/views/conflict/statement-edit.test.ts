import { describe, expect, it } from 'vitest';
import { edited, flagship, gameOf } from '../../editing/game.cases.ts';
import {
  knowledgeEdit,
  orderOf,
  statementAddition,
  statementRemoval,
  statementRenaming,
} from './statement-edit.ts';

const game = gameOf(flagship);
const russia = game.decisionMakers.find(({ id }) => id === 'russia')!;
const russiaOf = (situation: typeof flagship) =>
  gameOf(situation).decisionMakers.find(({ id }) => id === 'russia')!;

describe('statements', () => {
  it('come last in the order', () => {
    const { id, edits } = statementAddition(game, russia, { en: 'Keep face' }, '!a1');
    expect(id).toBe('keepFace');
    expect(orderOf(russiaOf(edited(flagship, edits)))).toEqual([...orderOf(russia), 'keepFace']);
  });

  it('go out of every order and reading', () => {
    const next = russiaOf(edited(flagship, statementRemoval(game, russia, new Set(['SUP']))));
    expect(orderOf(next)).toEqual(orderOf(russia).filter((id) => id !== 'SUP'));
    expect(JSON.stringify(next)).not.toContain('"SUP"');
    expect(next.readings.length).toBe(russia.readings.length);
  });

  it('are renamed in every order and reading, and in what is known of the order', () => {
    const partly = edited(flagship, knowledgeEdit(game, russia, 'partly'));
    const maker = russiaOf(partly);
    expect(maker.order).toEqual({ before: [[orderOf(russia)[0], orderOf(russia).at(-1)]] });
    const next = russiaOf(edited(partly, statementRenaming(gameOf(partly), maker, 'STAY', 'HOLD')));
    expect(orderOf(next)[0]).toBe('HOLD');
    const { statements, ...orders } = next;
    expect(JSON.stringify(orders)).not.toContain('"STAY"');
    expect(statements[0]?.id).toBe('HOLD');
  });

  it('leave an order known in part unknown when its last pair goes', () => {
    const partly = edited(flagship, knowledgeEdit(game, russia, 'partly'));
    const gone = new Set([orderOf(russia)[0]!]);
    const next = edited(partly, statementRemoval(gameOf(partly), russiaOf(partly), gone));
    expect(russiaOf(next).order).toBe('unknown');
  });

  it('say once what is known of their order', () => {
    expect(knowledgeEdit(game, russia, 'unknown')).toEqual([]);
    expect(russiaOf(edited(flagship, knowledgeEdit(game, russia, 'known'))).order).toBe('known');
  });
});
