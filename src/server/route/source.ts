/** The stored texts: quotes point into them, so one is replaced only by who has seen it. */
import { decodeText } from '../../situation/index.ts';
import { bodies } from '../contract.ts';
import { type Asked, answerText, bodyAs, sendJson } from '../exchange.ts';
import { Fault, faultOfWrite } from '../fault.ts';
import type { Library } from '../library.ts';
import { routes } from '../route-table.ts';
import { ifMatch } from './situation.ts';

const MOST_TEXT_BYTES = 5 * 1024 * 1024;

export function sourceHandlers(library: Library) {
  const { store } = library;

  async function known(id: string): Promise<string> {
    if ((await store.list()).includes(id)) return id;
    throw Fault.notFound('a situation of this id');
  }

  async function listTexts(c: Asked): Promise<Response> {
    const texts = await store.texts(await known(c.req.param('id')!));
    return sendJson(c, 200, answerText(routes.listTexts, 200, { texts }));
  }

  async function getText(c: Asked): Promise<Response> {
    const file = c.req.param('file')!;
    const stored = await store.readText(await known(c.req.param('id')!), file);
    if (stored === undefined) throw Fault.notFound('a stored text of this name');
    const headers = { etag: `"${stored.revision}"` };
    // The answer is made of the text alone: who has it need not be sent it again.
    if (c.req.header('if-none-match') === headers.etag) return c.newResponse(null, 304, headers);
    const decoded = decodeText(stored.bytes, MOST_TEXT_BYTES);
    if (!decoded.ok)
      throw new Fault(422, 'no-text', `expected ${decoded.expected}, found ${decoded.found}`);
    const answer = { file, text: decoded.text, sha256: stored.revision };
    return sendJson(c, 200, answerText(routes.getText, 200, answer), headers);
  }

  async function putText(c: Asked): Promise<Response> {
    const id = await known(c.req.param('id')!);
    const file = c.req.param('file')!;
    const { text } = await bodyAs(c, bodies.text);
    const decoded = decodeText(text, MOST_TEXT_BYTES);
    if (!decoded.ok)
      throw new Fault(422, 'no-text', `expected ${decoded.expected}, found ${decoded.found}`);
    const bytes = new TextEncoder().encode(decoded.text);
    if (bytes.length > MOST_TEXT_BYTES)
      throw new Fault(413, 'too-large', `expected at most ${MOST_TEXT_BYTES} bytes, found more`);
    const written = await store.writeText(id, file, bytes, ifMatch(c) ?? null);
    library.forget(id);
    if (written.ok) {
      const status = written.isNew ? 201 : 200;
      const answer = { file, length: bytes.length, sha256: written.revision };
      return sendJson(c, status, answerText(routes.putText, status, answer));
    }
    if (written.kind !== 'conflict') throw faultOfWrite(written);
    const answer = {
      id: 'conflict',
      message: 'expected the digest of the text that is stored, found another',
      sha256: written.revision,
    };
    return sendJson(c, 412, answerText(routes.putText, 412, answer));
  }

  return { listTexts, getText, putText };
}
