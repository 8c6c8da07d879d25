import type { LexiconEntry } from '../entry.ts';
import { entries as accords } from './accords.ts';
import { entries as armedGroups } from './armed-groups.ts';
import { entries as blocs } from './blocs.ts';
import { entries as firms } from './firms.ts';
import { entries as media } from './media.ts';
import { entries as organisations } from './organisations.ts';
import { entries as parties } from './parties.ts';
import { entries as peoples } from './peoples.ts';
import { entries as persons } from './persons.ts';
import { entries as statesAfrica } from './states-africa.ts';
import { entries as statesAmericas } from './states-americas.ts';
import { entries as statesAsia } from './states-asia.ts';
import { entries as statesEurope } from './states-europe.ts';
import { entries as statesMiddleEast } from './states-middle-east.ts';
import { entries as statesOceania } from './states-oceania.ts';
import { entries as theatres } from './theatres.ts';
import { entries as thinkTanks } from './think-tanks.ts';

/**
 * The entries that come with Mizan, one file a domain. A file is a plain list; what an entry's
 * fields mean is written in `../entry.ts`. Its `rule` has one grammar: clauses parted by `;`, each
 * a word, a colon and the forms it speaks of, parted by commas.
 *   needs-context: the form is also a word, a name or another actor; it counts only where an
 *                  undoubted form of the same actor stands in the text, or its neighbours say so
 *   default:       the form has doubles, and this actor is meant unless the text tells otherwise
 *   longest:       longer names that hold a form of this actor and are not it
 */
export const entries: LexiconEntry[] = [
  ...statesAfrica,
  ...statesAmericas,
  ...statesAsia,
  ...statesEurope,
  ...statesMiddleEast,
  ...statesOceania,
  ...organisations,
  ...blocs,
  ...armedGroups,
  ...parties,
  ...firms,
  ...media,
  ...thinkTanks,
  ...peoples,
  ...persons,
  ...theatres,
  ...accords,
];
