/** The language model of the server, where it was started with one. */
import type { Language } from '../../situation/index.ts';
import { asked, good } from './server-answer.ts';

/** The language model that the server was started with. */
export interface ServerModel {
  readonly model: string;
  readonly endpoint: string;
  readonly isLocal: boolean;
}

export async function serverModel(): Promise<ServerModel | undefined> {
  const found = await good<Partial<ServerModel> & { model: string | null }>(
    await asked('/api/model'),
  );
  return found.model === null ? undefined : (found as ServerModel);
}

/** Has a stored text read by the rules and by the model, into its review file. */
export async function readByModel(
  situation: string,
  body: { readonly file: string; readonly published?: string; readonly language?: Language },
): Promise<void> {
  await good(
    await asked(`/api/situations/${encodeURIComponent(situation)}/reviews`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );
}
