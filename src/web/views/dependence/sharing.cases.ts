/** The case of capacities and thresholds that is worked by hand. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSituation, type Situation } from '../../../situation/index.ts';

const root = join(import.meta.dirname, '../../../../examples/classic/hand-worked-sharing');
const parsed = parseSituation(readFileSync(join(root, 'situation.json')));
if (!parsed.ok) throw new Error('the case does not parse');
export const sharing: Situation = parsed.situation;
