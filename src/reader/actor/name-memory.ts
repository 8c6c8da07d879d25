import type { SentenceView } from '../sentence-view.ts';
import type { NewActor } from './new-actor.ts';

const MOST = 5000;

/**
 * Names that the text has introduced in full, by their last word: after "Jane Doe, the envoy",
 * "Doe" is she. The oldest are forgotten first, so that memory stays bounded.
 */
export class NameMemory {
  private readonly known = new Map<string, NewActor>();

  learn(view: SentenceView, actors: readonly NewActor[]): void {
    for (const { form, sense, actor, from, to, start, end } of view.mentions) {
      if (form !== 'leader') continue;
      const name = view.text.slice(start, end);
      this.keep(view, {
        id: actor,
        type: 'person',
        from,
        to,
        start,
        end,
        name,
        rule: `leader of ${sense.entry.id}`,
      });
    }
    for (const actor of actors) this.keep(view, actor);
  }

  private keep(view: SentenceView, actor: NewActor): void {
    if (actor.to - actor.from < 2) return;
    const last = view.tokens[actor.to - 1]!.norm;
    if (last.length < (view.language === 'ar' ? 4 : 3)) return;
    this.known.delete(last);
    this.known.set(last, actor);
    if (this.known.size <= MOST) return;
    const [oldest] = this.known.keys();
    if (oldest !== undefined) this.known.delete(oldest);
  }

  /** Surnames alone, of people introduced before. */
  recall(view: SentenceView, fresh: readonly NewActor[]): NewActor[] {
    if (this.known.size === 0) return [];
    const found: NewActor[] = [];
    view.tokens.forEach((token, at) => {
      if (token.kind !== 'word' || view.mentionAt[at]! >= 0) return;
      const known = this.known.get(token.norm);
      if (known === undefined || (view.language !== 'ar' && token.cap === 0)) return;
      if (fresh.some((actor) => at >= actor.from && at < actor.to)) return;
      const { id, type, name } = known;
      found.push({
        id,
        type,
        name,
        from: at,
        to: at + 1,
        start: token.start,
        end: token.end,
        rule: 'surname',
      });
    });
    return found;
  }
}
