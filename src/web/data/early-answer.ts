/** Answers of the server asked for before anyone waits for them; each is taken once. */
import { fetchFresh, situationPath } from './request.ts';

const early = new Map<string, Promise<Response>>();

/** @param path under /api, as it will be asked for again */
function askEarly(path: string): Promise<Response> {
  const answer = fetchFresh(path);
  // A fault is told to whoever takes it.
  answer.catch(() => {});
  early.set(path, answer);
  return answer;
}

/** Whether an answer came with the page, and is still to be taken. */
export const isEarly = (path: string): boolean => early.has(path);

/** What was asked for early, if it was. */
export function takeEarly(path: string): Promise<Response> | undefined {
  const answer = early.get(path);
  early.delete(path);
  return answer;
}

/** What nobody took while the page began would be old later. */
export function forgetEarly(): void {
  early.clear();
}

type Take = (document: unknown) => void;

/** Copied before whoever takes the answer can read it. */
function askForDocument(id: string, take: Take): void {
  const told = async (answer: Response) => {
    if (!answer.ok) return;
    take(((await answer.clone().json()) as { document?: unknown }).document);
  };
  // What is wrong is told to whoever takes the answer itself.
  askEarly(situationPath(id))
    .then(told)
    .catch(() => {});
}

/**
 * Asks for the list, and for the situation that will open: the one named, or the only one.
 * @param take is given the document when it is there, before it is checked
 */
export async function askForSituation(named: string | undefined, take: Take): Promise<void> {
  const list = askEarly('/situations');
  if (named !== undefined) return askForDocument(named, take);
  try {
    const answer = await list;
    if (!answer.ok) return;
    const { situations } = (await answer.clone().json()) as { situations?: { id: string }[] };
    const [only, ...others] = situations ?? [];
    if (only !== undefined && others.length === 0) askForDocument(only.id, take);
  } catch {
    // No server of ours: whoever lists the situations finds the same, and says so.
  }
}
