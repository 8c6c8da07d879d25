/** The marks that are on the figure, each with its words; nothing to look up that is not there. */

import { useWords, useWorkbench } from '../../model/use-workbench.ts';
import { Running } from '../../parts/index.ts';
import { networkWords } from '../../words/network/index.ts';
import { ActorMark, LineEntry, RingEntry, SignEntry, WeightEntry } from './key-entry.tsx';
import { pairKey, type Scene } from './scene.ts';
import type { Network } from './use-network.ts';

const SIGNS = ['+', '-', 'unknown'] as const;

/** Whether a pair has lines of both signs. */
function hasMixed({ ties }: Scene): boolean {
  const plus = new Set(
    ties.flatMap((tie) => (tie.sign === '+' ? pairKey(tie.a.id, tie.b.id) : [])),
  );
  return ties.some((tie) => tie.sign === '-' && plus.has(pairKey(tie.a.id, tie.b.id)));
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
        <SignEntry key={sign} sign={sign} />
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
