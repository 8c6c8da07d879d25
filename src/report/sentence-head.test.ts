import { describe, expect, it } from 'vitest';
import type { Block } from './document.ts';
import { capitalHead, withSentenceHeads } from './sentence-head.ts';

describe('the head of what stands alone', () => {
  it.each([
    ['the Azawad coalition', 'The Azawad coalition'],
    ['\u2068le Mali\u2069 : rien', '\u2068Le Mali\u2069 : rien'],
    ['l’Algérie', 'L’Algérie'],
    ['12. \u2068le Mali\u2069 insiste', '12. \u2068Le Mali\u2069 insiste'],
    ['n9 + n24', 'n9 + n24'],
    ['noA2 > SUP', 'noA2 > SUP'],
    ['روسيا', 'روسيا'],
    ['240 of 720', '240 of 720'],
  ])('%s', (given, turned) => {
    expect(capitalHead(given)).toBe(turned);
  });

  it('is the second cell of a row whose first is its number', () => {
    const rows = [{ cells: [['1'], ['le Mali insiste'], ['par améliorations']] }];
    const numbered: Block = { kind: 'table', head: [['#'], ['state']], rows };
    expect(withSentenceHeads(numbered)).toMatchObject({
      head: [['#'], ['State']],
      rows: [{ cells: [['1'], ['Le Mali insiste'], ['par améliorations']] }],
    });
    const plain: Block = {
      kind: 'table',
      head: [['margin'], ['standing']],
      rows: [{ cells: [['1'], ['robust']] }, { cells: [['the halt'], ['none']] }],
    };
    expect(withSentenceHeads(plain)).toMatchObject({
      rows: [{ cells: [['1'], ['robust']] }, { cells: [['The halt'], ['none']] }],
    });
  });

  it('leaves an expression and a footnote alone', () => {
    const list: Block = {
      kind: 'list',
      ordered: false,
      items: [[{ kind: 'mono', text: 'a & b' }], []],
    };
    expect(withSentenceHeads(list)).toEqual(list);
  });
});
