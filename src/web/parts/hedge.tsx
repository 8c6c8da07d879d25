/** How sure a source is: four ticks, as many filled, then its verb. The source's certainty, not ours. */
import type { Claim } from '../../situation/index.ts';
import { useWords } from '../model/use-workbench.ts';

type HedgeKind = Claim['hedge'];

const FILLED: Readonly<Record<HedgeKind, number>> = {
  certain: 4,
  assert: 4,
  likely: 3,
  may: 2,
  alleges: 2,
  doubts: 1,
  rumour: 1,
  question: 0,
};

export function Hedge({ hedge }: { readonly hedge: HedgeKind }) {
  const words = useWords();
  return (
    <span className="hedge">
      <svg viewBox="0 0 15 9" width="15" height="9" aria-hidden="true">
        {[0, 1, 2, 3].map((tick) => (
          <rect
            key={tick}
            x={tick * 4 + 0.5}
            y="0.5"
            width="2"
            height="8"
            className={tick < FILLED[hedge] ? 'on' : 'off'}
          />
        ))}
      </svg>
      {words.choice[hedge]}
    </span>
  );
}
