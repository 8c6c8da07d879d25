/** The words that a thing rests on: whose, through whom, how sure, in their own language. */

import { isolate } from '../../report/direction.ts';
import { inLanguage } from '../../report/name.ts';
import type { Quote } from '../../situation/index.ts';
import type { Thing } from '../model/thing.ts';
import { useProvenance } from '../model/use-provenance.ts';
import { useSituation, useWords, useWorkbench } from '../model/use-workbench.ts';
import { voicesOf } from '../model/voice.ts';
import { Hedge, QuoteWords, Running } from '../parts/index.ts';

/** Things that are the analyst's own and owe no source. */
const OWES_NOTHING = new Set([
  'scenario',
  'hypothesis',
  'rating',
  'game',
  'question',
  'decisionMaker',
]);

function QuoteEntry({ quote }: { readonly quote: Quote }) {
  const words = useWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const go = useWorkbench((state) => state.go);
  const claim = situation.claims.find((one) => one.quotes.includes(quote.id));
  const source = situation.sources.find((one) => one.id === quote.source);
  const title = source ? isolate(inLanguage(source.title, language)) : quote.source;
  const voices = claim ? voicesOf(situation, claim, language).map(isolate) : [];
  const first = voices[0];
  const text = first && first !== title ? words.says.relayed(first, title) : title;
  return (
    <li>
      <QuoteWords quote={quote} />
      <p className="voice">
        <button
          type="button"
          className="plain link"
          title={words.says.open}
          onClick={() => go({ view: 'sources', item: quote.source, at: `quotes/${quote.id}` })}
        >
          <Running text={text} />
        </button>
        {claim ? <Hedge hedge={claim.hedge} /> : null}
      </p>
    </li>
  );
}

export function SaysWhoList({ thing }: { readonly thing: Thing }) {
  const words = useWords();
  const situation = useSituation();
  const provenance = useProvenance();
  if (thing.kind === 'source') return null;
  const own = thing.kind === 'quote' ? [String(thing.value.id)] : undefined;
  const sourcing = provenance.of(thing.value);
  const quotes = (own ?? sourcing.quotes).flatMap(
    (id) => situation.quotes.find((one) => one.id === id) ?? [],
  );
  if (quotes.length === 0 && OWES_NOTHING.has(thing.kind)) return null;
  const count =
    sourcing.origins.length > 0 && sourcing.origins.length !== sourcing.sources.length
      ? words.says.sourcesAndOrigins(sourcing.sources.length, sourcing.origins.length)
      : words.says.sources(sourcing.sources.length);
  return (
    <section>
      <h3 className="sec">
        {words.says.title}
        <small className="end">
          <Running text={quotes.length === 0 || own ? '' : count} />
        </small>
      </h3>
      {quotes.length === 0 ? (
        <p>
          <span className="unsourced">{words.says.unsourced}</span>{' '}
          <span className="dim small">{words.says.unsourcedNote}</span>
        </p>
      ) : (
        <ul className="quotes">
          {quotes.map((quote) => (
            <QuoteEntry key={quote.id} quote={quote} />
          ))}
        </ul>
      )}
    </section>
  );
}
