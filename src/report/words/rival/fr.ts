/** What is said of the readings that an outcome leaves standing, in French. */
import { agrees } from '../french-name.ts';
import type { RivalWords } from './en.ts';

const numbers = ['', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];

export const rivalFr: RivalWords = {
  leaves: (outcome, count, dm, readings) =>
    `À elle seule, l’issue (${outcome}) laisse ${numbers[count] ?? count} lectures, pour ${dm} : ${readings}.`,
  between: ' ; ',
  partOn: (first, second) =>
    `Ce qui les départage : savoir si ${first} ${agrees(first, 'a', 'ont')} précédé ${second} ; les sources ne le disent pas.`,
  ifSo: (dm, above, below) =>
    `Si c’est le cas, ${dm} ${agrees(dm, 'a', 'ont')} fait passer ${above} avant ${below}.`,
};
