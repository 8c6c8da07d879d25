/** The page of a part: its table, or the form that the address asks for. */
import { type ReactNode, Suspense } from 'react';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { late } from '../../parts/late.tsx';
import { situationWords } from '../../words/situation/index.ts';
import { ViewTitle } from '../view-title.tsx';
import type { FormPart } from './form/form-field.ts';
import { startOf } from './form/start-of.ts';

const ThingForm = late(async () => ({
  default: (await import('./form/thing-form.tsx')).ThingForm,
}));

/** The form of the address, where it asks for one. */
export function AskedForm({ part, item }: { readonly part: FormPart; readonly item: string }) {
  const situation = useSituation();
  const at = useWorkbench((state) => state.route.at);
  const isNew = item === 'new';
  const [of, id] = at?.split('/') ?? [];
  const edited = of === part ? id : undefined;
  return (
    <Suspense fallback={null}>
      {isNew ? (
        <ThingForm key="new" part={part} start={startOf(situation, part, at)} />
      ) : edited ? (
        <ThingForm key={edited} part={part} of={edited} />
      ) : null}
    </Suspense>
  );
}

export interface PartPageProps {
  readonly part: Exclude<FormPart, 'sources' | 'capacities' | 'thresholds'>;
  readonly item: string | undefined;
  readonly quiet?: ReactNode;
  readonly children: ReactNode;
}

export function PartPage({ part, item, quiet, children }: PartPageProps) {
  const words = useWords();
  const isEmpty = useSituation()[part].length === 0;
  const say = situationWords[useWorkbench((state) => state.settings.language)];
  const go = useWorkbench((state) => state.go);
  const hasSelected = useWorkbench((state) => state.route.at?.startsWith(`${part}/`) ?? false);
  if (item === 'new' || (item === 'edit' && hasSelected))
    return <AskedForm part={part} item={item} />;
  return (
    <>
      <ViewTitle
        title={words.view[part]}
        quiet={quiet}
        end={
          <button type="button" className="act" onClick={() => go({ item: 'new' })}>
            {words.act.add} <kbd>N</kbd>
          </button>
        }
      />
      {isEmpty ? <p className="teach">{say.empty[part]}</p> : children}
    </>
  );
}
