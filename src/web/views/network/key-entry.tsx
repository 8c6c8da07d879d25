/** Marks of ties and actors with their words, for the keys of the network and of the map. */
import { actorMark } from '../../../report/figure/actor-mark.ts';
import { useWorkbench } from '../../model/use-workbench.ts';
import { networkWords } from '../../words/network/index.ts';
import type { SceneActor, SceneTie } from './scene.ts';

const TIE_GLYPHS = { '+': '+', '-': '−', unknown: '?' } as const;
const TIE_PAINTS = { '+': 'plus', '-': 'minus', unknown: 'dim' } as const;
export function LineEntry({
  lines,
  name,
}: {
  readonly lines: readonly string[];
  readonly name: string;
}) {
  return (
    <li>
      <svg width="34" height="10" viewBox="0 0 34 10" aria-hidden="true">
        {lines.map((paint, at) => (
          <path
            key={paint}
            className={`tie ${paint}`}
            d={`M1 ${lines.length === 1 ? 5 : 2.5 + at * 5}h32`}
          />
        ))}
      </svg>
      {name}
    </li>
  );
}

export function RingEntry({ name }: { readonly name: string }) {
  return (
    <li>
      <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
        <circle className="broken" r="8" />
      </svg>
      {name}
    </li>
  );
}

export function ActorMark({ kind }: { readonly kind: SceneActor['kind'] }) {
  return (
    <svg className="actor-mark" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
      {actorMark(kind).map(({ d, isOpen }) => (
        <path key={d} d={d} className={isOpen ? 'open' : 'solid'} />
      ))}
    </svg>
  );
}

/** Widths of lines, where ties are not all of one weight. */
export function WeightEntry({ ties }: { readonly ties: readonly { readonly weight: number }[] }) {
  const say = networkWords[useWorkbench((state) => state.settings.language)];
  if (ties.every(({ weight }) => weight === ties[0]?.weight)) return null;
  return (
    <li>
      <svg width="34" height="14" viewBox="0 0 34 14" aria-hidden="true">
        <path className="network-weight" strokeWidth="1.4" d="M1 2h32" />
        <path className="network-weight" strokeWidth="2.6" d="M1 6.500h32" />
        <path className="network-weight" strokeWidth="4" d="M1 12h32" />
      </svg>
      {say.weight}
    </li>
  );
}

/** The line of a sign, the sign and its word. */
export function SignEntry({ sign }: Pick<SceneTie, 'sign'>) {
  const say = networkWords[useWorkbench((state) => state.settings.language)];
  return <LineEntry lines={[TIE_PAINTS[sign]]} name={`${TIE_GLYPHS[sign]} ${say.signs[sign]}`} />;
}
