/** A verdict's kind as a beam: level = settled, tilted = leans, crossed = turns on a fact, broken = not settled. */
export type VerdictKind = 'settled' | 'leans' | 'turns' | 'open';

const BEAMS: Readonly<Record<VerdictKind, string>> = {
  settled: 'M1.500 5h17',
  leans: 'M2 8L18 2',
  turns: 'M2 8L18 2',
  open: 'M1.500 5h17',
};

export function Beam({ kind }: { readonly kind: VerdictKind }) {
  return (
    <svg className="beam" viewBox="0 0 20 12" width="20" height="12" aria-hidden="true">
      <path d="M10 6l-2.600 5h5.200z" className="full" />
      <path d={BEAMS[kind]} strokeDasharray={kind === 'open' ? '2 2.600' : undefined} />
      {kind === 'turns' ? <path d="M2 2L18 8" strokeDasharray="2 2.600" /> : null}
    </svg>
  );
}
