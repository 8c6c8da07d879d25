import { describe, expect, it } from 'vitest';
import { idsOfNames } from './name-ids.ts';

describe('ids of names', () => {
  it('makes equal names unique in order', () => {
    const names = ['Full', 'full', 'Full!', 'Full 2', 'full-2', 'قصف', 'É'];
    expect(idsOfNames(names, 'option')).toEqual([
      'full',
      'full-2',
      'full-3',
      'full-2-2',
      'full-2-3',
      'option',
      'option-2',
    ]);
  });
});
