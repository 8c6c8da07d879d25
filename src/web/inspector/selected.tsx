/** The selected thing: its name, its fields, who says so, what rests on it. */
import { nameOf, type Thing, thingAt } from '../model/thing.ts';
import { useSituation, useWords, useWorkbench } from '../model/use-workbench.ts';
import { QuoteWords } from '../parts/index.ts';
import { Fields } from './fields.tsx';
import { Resting } from './resting.tsx';
import { SaysWhoList } from './says-who-list.tsx';
import { SymbolKey } from './symbol-key.tsx';
import { ThingActs } from './thing-acts.tsx';

/** What of the document a thing is inside: `Operation “Revenge” · Russia`. */
function useTrail(thing: Thing): string {
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const steps = thing.address.split('/');
  const names: string[] = [];
  for (let end = 2; end < steps.length; end += 2) {
    const around = thingAt(situation, steps.slice(0, end).join('/'));
    if (around) names.push(nameOf(situation, around, language));
  }
  return names.join(' · ');
}

export default function Selected({ thing }: { readonly thing: Thing }) {
  const words = useWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const trail = useTrail(thing);
  const { holds } = thing.value;
  const quote =
    thing.kind === 'quote' ? situation.quotes.find((one) => one.id === thing.value.id) : undefined;
  return (
    <>
      <header>
        <p className="dim small">
          {words.thing[thing.kind]}
          {trail ? (
            <>
              {' · '}
              <bdi>{trail}</bdi>
            </>
          ) : null}
        </p>
        {quote ? (
          <QuoteWords quote={quote} hasContext />
        ) : (
          <h2 dir="auto">{nameOf(situation, thing, language)}</h2>
        )}
        {typeof holds === 'string' ? <SymbolKey thing={thing} holds={holds} /> : null}
      </header>
      <ThingActs thing={thing} />
      <Fields thing={thing} />
      <SaysWhoList thing={thing} />
      <Resting thing={thing} />
    </>
  );
}
