/** A quote mark and the number of sources behind a thing; opens its words in the inspector. */
import { memo } from 'react';
import { useSourcing } from '../model/use-provenance.ts';
import { useWords, useWorkbench } from '../model/use-workbench.ts';
import { Running } from './running.tsx';

export interface SaysWhoProps {
  /** The item itself, whose quotes, claims and events count. */
  readonly item: object;
  /** Where it stands: what a click selects. */
  readonly address: string;
  /** Only the number, where it is tight. */
  readonly isShort?: boolean;
  /** The name of the thing, for a reader who hears the page. */
  readonly name?: string;
}

const QUOTE_MARK = (
  <svg className="qm" viewBox="0 0 9 8" width="9" height="8" aria-hidden="true">
    <path d="M0 4.200C0 1.800 1.200.4 3.300 0l.4 1C2.600 1.400 2.100 2.100 2 3h1.700v4H0zM5 4.200C5 1.800 6.200.4 8.300 0l.4 1C7.600 1.400 7.100 2.100 7 3h1.700v4H5z" />
  </svg>
);

export const SaysWho = memo(function SaysWho({
  item,
  address,
  isShort = false,
  name,
}: SaysWhoProps) {
  const words = useWords();
  const select = useWorkbench((state) => state.select);
  const { sources, origins } = useSourcing(item);
  const isUnsourced = sources.length === 0;
  const long =
    origins.length > 0 && origins.length !== sources.length
      ? words.says.sourcesAndOrigins(sources.length, origins.length)
      : words.says.sources(sources.length);
  const said = isUnsourced ? words.says.unsourced : isShort ? String(sources.length) : long;
  // The name that is heard begins with what is seen.
  const heard = [isShort && !isUnsourced ? long : '', name ? words.says.shows(name) : '']
    .filter(Boolean)
    .join(' · ');
  return (
    <button
      type="button"
      className={`says${isUnsourced ? ' no' : ''}`}
      onClick={(event) => {
        event.stopPropagation();
        select(address);
      }}
    >
      {isUnsourced ? null : QUOTE_MARK}
      <bdi>
        <Running text={said} />
      </bdi>
      {heard ? (
        <span className="unseen">
          {' · '}
          <Running text={heard} />
        </span>
      ) : null}
    </button>
  );
});
