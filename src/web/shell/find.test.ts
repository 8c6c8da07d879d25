import { describe, expect, it } from 'vitest';
import type { Language } from '../../situation/index.ts';
import type { Command } from './command.ts';
import { found, grouped } from './find.ts';

const command = (
  id: string,
  group: Command['group'],
  names: Record<Language, string>,
): Command => ({
  id,
  group,
  icon: 'actors',
  text: (language) => names[language],
  run: () => {},
});
const all = [
  command('ties', 'goTo', { ar: 'الصلات', en: 'Ties', fr: 'Liens' }),
  command('leaves', 'do', {
    ar: 'زِن «رحيل فاغنر»',
    en: 'Weigh “Wagner leaves”',
    fr: 'Peser « Wagner part »',
  }),
  command('actors/wagner', 'things', { ar: 'فاغنر', en: 'Wagner', fr: 'Wagner' }),
  command('ties/w', 'things', { ar: 'فاغنر + مالي', en: 'Wagner + Mali', fr: 'Wagner + Mali' }),
];
const ids = (asked: string, language: Language = 'en') =>
  grouped(found(all, asked, language), asked).map(({ id }) => id);

describe('what is found', () => {
  it('begins with whoever bears the very name, before what would be done', () => {
    expect(ids('Wagner')).toEqual(['actors/wagner', 'ties/w', 'leaves']);
    expect(ids('فاغنر', 'ar')).toEqual(['actors/wagner', 'ties/w', 'leaves']);
    expect(ids('ties')[0]).toBe('ties');
  });

  it('otherwise keeps ways and commands before things', () => {
    expect(ids('Wagner l')).toEqual(['leaves']);
    expect(ids('wag')).toEqual(['leaves', 'actors/wagner', 'ties/w']);
  });
});
