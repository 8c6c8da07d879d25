/** Answers of the server asked for before anyone waits for them; each is taken once. */
const early = new Map<string, Promise<Response>>();

/** Always of our own server, with its cookie, never from a cache. */
export function fetchFresh(path: string, options: RequestInit = {}): Promise<Response> {
  return fetch(`/api${path}`, { credentials: 'same-origin', cache: 'no-store', ...options });
}

/** @param path under /api, as it will be asked for again */
function askEarly(path: string): Promise<Response> {
  const answer = fetchFresh(path);
  // A fault is told to whoever takes it.
  answer.catch(() => {});
  early.set(path, answer);
  return answer;
}

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

/** Asks for the list, and for the situation that will open: the one named, or the only one. */
export async function askForSituation(named: string | undefined): Promise<void> {
  const list = askEarly('/situations');
  if (named !== undefined) return void askEarly(situationPath(named));
  try {
    const answer = await list;
    if (!answer.ok) return;
    const { situations } = (await answer.clone().json()) as { situations?: { id: string }[] };
    const [only, ...others] = situations ?? [];
    if (only !== undefined && others.length === 0) void askEarly(situationPath(only.id));
  } catch {
    // No server of ours: whoever lists the situations finds the same, and says so.
  }
}

export const situationPath = (id: string) => `/situations/${encodeURIComponent(id)}`;
