/** The marks that are on the figure, each with its words; nothing to look up that is not there. */

import { actorMark } from '../../../report/figure/actor-mark.ts';
import { useWords, useWorkbench } from '../../model/use-workbench.ts';
import { Running } from '../../parts/index.ts';
import { networkWords } from '../../words/network/index.ts';
import { pairKey, type Scene, type SceneActor } from './scene.ts';
import type { Network } from './use-network.ts';

export const TIE_GLYPHS = { '+': '+', '-': '−', unknown: '?' } as const;
export const TIE_PAINTS = { '+': 'plus', '-': 'minus', unknown: 'dim' } as const;
const SIGNS = ['+', '-', 'unknown'] as const;

/** Whether a pair has lines of both signs. */
function hasMixed({ ties }: Scene): boolean {
  const plus = new Set(
    ties.flatMap((tie) => (tie.sign === '+' ? pairKey(tie.a.id, tie.b.id) : [])),
  );
  return ties.some((tie) => tie.sign === '-' && plus.has(pairKey(tie.a.id, tie.b.id)));
}

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

/** Where no line parts the sides each actor has a bar at its own: left or right. */
function SideEntries({ network: { scene, divide, isProven } }: { readonly network: Network }) {
  const say = networkWords[useWorkbench((state) => state.settings.language)];
  const count = (side: 0 | 1) => scene?.actors.filter((one) => one.side === side).length ?? 0;
  const counts = [count(0), count(1)] as const;
  if (divide || counts[0] + counts[1] === 0) return null;
  const mark = (side: 0 | 1, text: string) => (
    <li>
      <svg className="actor-mark" width="20" height="16" viewBox="-10 -8 20 16" aria-hidden="true">
        <circle className="solid" r="5" />
        <path
          className="solid"
          d={side === 0 ? 'M-9.500-6h2.200v12h-2.200z' : 'M7.300-6h2.200v12h-2.200z'}
        />
      </svg>
      <Running text={text} />
    </li>
  );
  return (
    <>
      {mark(0, say.sideLeft(counts[0]))}
      {mark(1, say.sideRight(counts[1]))}
      {isProven ? null : <li className="dim">{say.unproven}</li>}
    </>
  );
}

export interface NetworkKeyProps {
  readonly network: Network;
  readonly scene: Scene;
}

export function NetworkKey({ network, scene }: NetworkKeyProps) {
  const words = useWords();
  const say = networkWords[useWorkbench((state) => state.settings.language)];
  const signs = SIGNS.filter((sign) => scene.ties.some((tie) => tie.sign === sign));
  const kinds = [
    ...new Set(scene.actors.map(({ kind }) => (kind === 'bloc' ? 'organisation' : kind))),
  ];
  return (
    <ul className="network-key">
      {signs.map((sign) => (
        <LineEntry
          key={sign}
          lines={[TIE_PAINTS[sign]]}
          name={`${TIE_GLYPHS[sign]} ${say.signs[sign]}`}
        />
      ))}
      {hasMixed(scene) ? <LineEntry lines={['plus', 'minus']} name={say.mixed} /> : null}
      {scene.ties.some((tie) => !tie.isSourced) ? <RingEntry name={say.unsourced} /> : null}
      <WeightEntry ties={scene.ties} />
      <SideEntries network={network} />
      {kinds.map((kind) => (
        <li key={kind}>
          <ActorMark kind={kind} />
          {kind === 'organisation' ? say.several : words.choice[kind]}
        </li>
      ))}
    </ul>
  );
}
