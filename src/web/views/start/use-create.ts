/** Makes a situation where situations are kept, stores its texts, and opens it. */
import { useState } from 'react';
import { printSituation, type Situation } from '../../../situation/index.ts';
import { type DataSource, Unreachable } from '../../data/index.ts';
import type { Route } from '../../model/route.ts';
import { useStoreOfPage } from '../../model/use-workbench.ts';
import { serverText } from '../../refusal/server-text.ts';
import { startWords } from '../../words/start/index.ts';
import { situationId } from './new-situation.ts';

export interface Wanted {
  readonly situation: Situation;
  readonly files: readonly { readonly file: string; readonly text: string }[];
  /** What is shown of it first. */
  readonly first: Partial<Route>;
}

interface Refusal {
  readonly why: string;
  readonly message: string;
}

/**
 *   1. the document without its sources, for a document is held to the texts that it names
 *   2. the texts
 *   3. the whole document
 */
async function stored(
  source: DataSource,
  { situation, files }: Wanted,
): Promise<Refusal | undefined> {
  const bare: Situation = {
    ...situation,
    ...{ sources: [], quotes: [], actors: [], events: [], ties: [], claims: [] },
    ...{ needs: [], supplies: [], capacities: [], thresholds: [] },
    ...{ questions: [], games: [], scenarios: [] },
  };
  const hasTexts = files.length > 0;
  const made = await source.create(printSituation(hasTexts ? bare : situation));
  if (made.kind === 'refused') return made;
  if (!hasTexts) return undefined;
  for (const { file, text } of files) await source.saveSource(situation.id, file, text);
  const saved = await source.save(situation.id, printSituation(situation), made.revision);
  if (saved.kind === 'saved') return undefined;
  return { why: 'other', message: saved.kind === 'refused' ? saved.message : saved.kind };
}

export function useCreate() {
  const store = useStoreOfPage();
  const [fault, setFault] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const create = async (make: (taken: readonly string[]) => Wanted | Promise<Wanted>) => {
    const { source, entries, settings, go } = store.getState();
    const { fault: said } = startWords[settings.language];
    const inWords = ({ why, message }: Refusal) =>
      why === 'exists' || why === 'one-situation' || why === 'no-server'
        ? said[why]
        : said.other(serverText(message, settings.language));
    setBusy(true);
    setFault(undefined);
    try {
      const wanted = await make(entries.map((one) => one.id));
      const refused = await stored(source, wanted);
      if (refused) setFault(inWords(refused));
      else go({ ...EMPTY, situation: wanted.situation.id, ...wanted.first });
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      setFault(
        cause instanceof Unreachable
          ? said.offline
          : said.other(serverText(message, settings.language)),
      );
    } finally {
      setBusy(false);
    }
  };
  return { create, fault, setFault, isBusy };
}

/** Nothing of the address of what was open before. */
const EMPTY = {
  view: undefined,
  item: undefined,
  asOf: undefined,
  scenario: undefined,
  readings: undefined,
  at: undefined,
};

/** An example under an id that is free here, its first view first. */
export function copyOf(
  { situation, files }: Omit<Wanted, 'first'>,
  taken: readonly string[],
): Wanted {
  const id = situationId(situation.id, taken);
  return { situation: { ...situation, id }, files, first: {} };
}
