/** What can be done with the words selected in a text, or with a quote of it that is selected. */
import type { Source } from '../../../situation/index.ts';
import { nameOf, type Thing, thingAt } from '../../model/thing.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { Running } from '../../parts/index.ts';
import type { Words } from '../../words/index.ts';
import { sourceWords } from '../../words/source/index.ts';
import { useReadingWords } from '../use-reading-words.ts';
import { keptQuote, pinned } from './pin-edit.ts';
import { useSelectedSpan } from './selected-span.ts';

/** Parts whose members rest on quotes. */
const PINNABLE = [
  ...(['events', 'ties', 'claims', 'actors', 'needs', 'supplies'] as const),
  ...(['capacities', 'thresholds'] as const),
];
/** Parts without a view of their own go by the name of one of their things. */
function partName(words: Words, part: (typeof PINNABLE)[number]): string {
  if (part === 'capacities') return words.thing.capacity;
  return part === 'thresholds' ? words.thing.threshold : words.view[part];
}

/** What is entered from words of a text most often. */
const ENTERED = ['events', 'claims', 'ties', 'actors'] as const;
const THING = { events: 'event', claims: 'claim', ties: 'tie', actors: 'actor' } as const;

/** Any thing of the situation, by name; choosing one pins at once. */
function PinChoice({ onPin }: { onPin(thing: Thing): void }) {
  const words = useWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const say = sourceWords[language];
  const choose = (address: string) => {
    const thing = thingAt(situation, address);
    if (thing) onPin(thing);
  };
  const name = (address: string) => {
    const thing = thingAt(situation, address);
    return thing ? nameOf(situation, thing, language).slice(0, 80) : address;
  };
  return (
    <label className="pin-choice">
      <span>{say.pin}</span>
      <select
        className="field"
        value=""
        aria-label={`${say.pin}: ${say.among}`}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{say.among}</option>
        {PINNABLE.filter((part) => situation[part].length > 0).map((part) => (
          <optgroup key={part} label={partName(words, part)}>
            {situation[part].map(({ id }) => (
              <option key={id} value={`${part}/${id}`}>
                {name(`${part}/${id}`)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

interface Target {
  /** The quote, kept first where it is not one yet. */
  readonly quote: string;
  readonly edits: ReturnType<typeof keptQuote>['edits'];
  readonly isNew: boolean;
}

/** The words selected, else the quote selected. */
function useTarget(source: Source, text: string): Target | undefined {
  const situation = useSituation();
  const at = useWorkbench((state) => state.route.at);
  const span = useSelectedSpan(text);
  if (span) {
    const { id, edits } = keptQuote(situation, source, text, span);
    return { quote: id, edits, isNew: edits.length > 0 };
  }
  const id = at?.startsWith('quotes/') ? at.slice('quotes/'.length) : undefined;
  const there = situation.quotes.find((one) => one.id === id && one.source === source.id);
  return there && { quote: there.id, edits: [], isNew: false };
}

/** The thing that is selected, where quotes are pinned to things of its sort. */
function usePinnable(): Thing | undefined {
  const situation = useSituation();
  const at = useWorkbench((state) => state.route.at);
  const thing = at ? thingAt(situation, at) : undefined;
  return Array.isArray(thing?.value.quotes) ? thing : undefined;
}

export function QuoteBar({ source, text }: { readonly source: Source; readonly text: string }) {
  const words = useWords();
  const reader = useReadingWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const edit = useWorkbench((state) => state.edit);
  const select = useWorkbench((state) => state.select);
  const go = useWorkbench((state) => state.go);
  const target = useTarget(source, text);
  const thing = usePinnable();
  const say = sourceWords[language];
  if (!target) return <p className="dim small quote-bar">{reader.selectHint}</p>;
  const { quote, edits } = target;
  const done = () => getSelection()?.removeAllRanges();
  const pin = (to: Thing) => {
    const all = [...edits, ...pinned(to, quote)];
    if (all.length === 0 || edit(all)) done();
    select(to.address);
  };
  const keep = () => {
    if (edits.length > 0 && !edit(edits)) return;
    done();
    select(`quotes/${quote}`);
  };
  const enter = (view: (typeof ENTERED)[number]) => {
    if (edits.length > 0 && !edit(edits)) return;
    done();
    go({ view, item: 'new', at: `quotes/${quote}` });
  };
  // The words stay selected while a button is pressed.
  const hold = (event: { preventDefault(): void }) => event.preventDefault();
  return (
    <div className="quote-bar acts">
      {target.isNew ? (
        <button type="button" className="act" onMouseDown={hold} onClick={keep}>
          {reader.makeQuote}
        </button>
      ) : null}
      {thing ? (
        <button type="button" className="act" onMouseDown={hold} onClick={() => pin(thing)}>
          <Running text={reader.pinTo(`\u2068${nameOf(situation, thing, language)}\u2069`)} />
        </button>
      ) : null}
      <PinChoice onPin={pin} />
      <span className="dim small">{say.enter}</span>
      {ENTERED.map((view) => (
        <button
          key={view}
          type="button"
          className="act quiet"
          onMouseDown={hold}
          onClick={() => enter(view)}
        >
          {words.thing[THING[view]]}
        </button>
      ))}
    </div>
  );
}
