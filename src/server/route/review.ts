/**
 * The review files: listed, read, and given a person's answers. A page changes nothing else in them;
 * what is accepted enters the situation by an edit of its own.
 */
import { parseReview, printReview, questionCount, type Review } from '../../review/index.ts';
import type { Store } from '../../store/index.ts';
import { bodies } from '../contract.ts';
import { type Asked, answerText, bodyAs, sendJson } from '../exchange.ts';
import { Fault, faultOfWrite } from '../fault.ts';
import type { Library } from '../library.ts';
import { ownLexicon } from '../own-lexicon.ts';
import { routes } from '../route-table.ts';
import { ifMatch } from './situation.ts';

interface Kept {
  readonly review: Review;
  readonly sha256: string;
}

export class ReviewRoutes {
  private readonly store: Store;

  constructor({ store }: Library) {
    this.store = store;
  }

  private async known(id: string): Promise<string> {
    if ((await this.store.list()).includes(id)) return id;
    throw Fault.notFound('a situation of this id');
  }

  private async kept(id: string, file: string): Promise<Kept> {
    const stored = await this.store.readReview(id, file);
    if (stored === undefined) throw Fault.notFound('a review of this name');
    const parsed = parseReview(stored.bytes, `reviews/${file}`);
    if (parsed.ok) return { review: parsed.value, sha256: stored.revision };
    const said = 'expected a sound review, found one with errors on the disk';
    throw new Fault(422, 'broken-file', said, { issues: parsed.errors.slice(0, 100) });
  }

  readonly listReviews = async (c: Asked): Promise<Response> => {
    const id = await this.known(c.req.param('id')!);
    const reviews = await Promise.all(
      (await this.store.reviews(id)).map(async ({ file, sha256 }) => {
        const found = await this.kept(id, file).catch(() => undefined);
        if (found === undefined) return { file, sha256, ok: false };
        const { source, proposals, decisions } = found.review;
        const counts = { proposals: questionCount(proposals), answered: decisions.length };
        return { file, sha256, ok: true, source, ...counts };
      }),
    );
    return sendJson(c, 200, answerText(routes.listReviews, 200, { reviews }));
  };

  readonly getReview = async (c: Asked): Promise<Response> => {
    const file = c.req.param('file')!;
    const { review, sha256 } = await this.kept(await this.known(c.req.param('id')!), file);
    const headers = { etag: `"${sha256}"` };
    return sendJson(c, 200, answerText(routes.getReview, 200, { file, sha256, review }), headers);
  };

  readonly putAnswers = async (c: Asked): Promise<Response> => {
    const id = await this.known(c.req.param('id')!);
    const file = c.req.param('file')!;
    const seen = ifMatch(c);
    if (seen === undefined)
      throw new Fault(428, 'no-revision', 'expected If-Match with the review that is answered');
    const { decisions } = await bodyAs(c, bodies.answers);
    const { review, sha256 } = await this.kept(id, file);
    if (sha256 !== seen) return this.conflict(c, sha256);
    const ids = new Set(review.proposals.map((one) => one.id));
    const strange = decisions.find(({ proposal }) => !ids.has(proposal));
    if (strange) {
      const said = 'expected answers to proposals of the review, found one to another';
      throw new Fault(422, 'wrong-body', said);
    }
    const bytes = new TextEncoder().encode(printReview({ ...review, decisions }));
    const written = await this.store.writeReview(id, file, bytes, seen);
    if (written.ok) {
      const text = answerText(routes.putAnswers, 200, { file, sha256: written.revision });
      return sendJson(c, 200, text, { etag: `"${written.revision}"` });
    }
    if (written.kind === 'conflict') return this.conflict(c, written.revision);
    throw faultOfWrite(written);
  };

  private conflict(c: Asked, sha256: string | null): Response {
    const message = 'expected the review as it is stored, found an older one';
    const answer = { id: 'conflict', message, sha256 };
    return sendJson(c, 412, answerText(routes.putAnswers, 412, answer));
  }

  readonly getLexicon = async (c: Asked): Promise<Response> => {
    const id = await this.known(c.req.param('id')!);
    const { own } = await ownLexicon(this.store, id);
    const answer = { entries: own };
    return sendJson(c, 200, answerText(routes.getLexicon, 200, answer));
  };
}
