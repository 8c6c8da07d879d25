/** The sign of a tie: glyph, dash and colour, so that no one of them carries it alone. */
import { memo } from 'react';
import { useWords } from '../model/use-workbench.ts';

export type TieSign = '+' | '-' | 'unknown';

const GLYPHS: Readonly<Record<TieSign, string>> = { '+': '+', '-': '−', unknown: '?' };
const CLASSES: Readonly<Record<TieSign, string>> = { '+': 'plus', '-': 'minus', unknown: 'dim' };

export const Sign = memo(function Sign({ sign }: { readonly sign: TieSign }) {
  const words = useWords();
  return (
    <span className={`sign ${CLASSES[sign]}`}>
      <svg viewBox="0 0 36 8" width="36" height="8" aria-hidden="true">
        <path d="M1 4h34" className={`tie ${CLASSES[sign]}`} />
      </svg>
      <span>
        <bdi>{GLYPHS[sign]}</bdi> {words.choice[sign]}
      </span>
    </span>
  );
});
