/** The server that served the page, or the bundled example where none answers. */
import { bundledSource } from './bundled-source.ts';
import { type DataSource, Refused, Unreachable } from './data-source.ts';
import { serverSource } from './server-source.ts';

export async function chooseSource(): Promise<DataSource> {
  const server = serverSource();
  try {
    const first = await server.list();
    let answered: typeof first | undefined = first;
    return {
      ...server,
      // What was answered a moment ago is not asked again.
      list: async () => {
        const known = answered ?? (await server.list());
        answered = undefined;
        return known;
      },
    };
  } catch (fault) {
    // A plain file server answers 404, or the page itself; ours would answer 401 to a stranger.
    const isAbsent =
      fault instanceof Unreachable ||
      fault instanceof SyntaxError ||
      (fault instanceof Refused && fault.status === 404);
    return isAbsent ? bundledSource() : server;
  }
}
