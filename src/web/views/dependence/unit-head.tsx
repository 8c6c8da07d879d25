/** The head of a column of bars: what they show, and that they run from 0 at the left to 1. */
import { leftToRight } from '../../../report/direction.ts';
import { Running } from '../../parts/index.ts';

export function UnitHead({ name }: { readonly name: string }) {
  return <Running text={`${name} ${leftToRight('0\u00a0…\u00a01')}`} />;
}
