import type { NewActor } from '../actor/new-actor.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { ClaimDraft } from './claim.ts';
import { isAside, type Voice, type Voices } from './finder.ts';

const isCapitalised = (word: string) => /^\p{Lu}/u.test(word);

/** Is the source a person: a leader, a name just introduced, or two capitalised words at its end? */
const isPerson = (view: SentenceView, claim: ClaimDraft, fresh: readonly NewActor[]): boolean =>
  claim.byText.split(' ').slice(-2).filter(isCapitalised).length === 2 ||
  fresh.some((actor) => actor.type === 'person' && actor.id === claim.by[0]) ||
  view.mentions.some((one) => one.form === 'leader' && one.actor === claim.by[0]);

/** The last who spoke: an aside only where nobody else has in the paragraph. */
function lastVoice(
  voices: Voices,
  view: SentenceView,
  claimed: readonly ClaimDraft[],
): { claim: ClaimDraft; brief: boolean } | undefined {
  const claim = claimed.findLast((one) => !isAside(one));
  if (claim) return { claim, brief: false };
  if (voices.voice?.paragraph === view.paragraph && !voices.voice.brief) return undefined;
  const aside = claimed.findLast((one) => !/^(narrator|impersonal)/.test(one.rule));
  return aside && { claim: aside, brief: true };
}

/** The voice that a later "he added" goes on with: the last source, or a person the sentence opens with. */
export function remember(
  voices: Voices,
  view: SentenceView,
  claimed: readonly ClaimDraft[],
  fresh: readonly NewActor[],
): void {
  const last = lastVoice(voices, view, claimed);
  const { paragraph } = view;
  const thing = view.mentions.find((one) => one.party && !one.place && one.form !== 'leader');
  if (thing)
    voices.thing = { by: [thing.actor], words: view.text.slice(thing.start, thing.end), paragraph };
  if (last) {
    const { claim, brief } = last;
    const voice: Voice = { by: claim.by, words: claim.byText, paragraph };
    if (brief) voice.brief = true;
    if (claim.agrees) voice.agrees = claim.agrees;
    if (voices.voice && voices.voice.words !== voice.words) voices.before = voices.voice;
    voices.voice = voice;
    const person = claimed.findLast((one) => isPerson(view, one, fresh));
    if (person) voices.person = { by: person.by, words: person.byText, paragraph };
    return;
  }
  if (claimed.some((one) => !/^(narrator|impersonal)/.test(one.rule))) return;
  const leader = view.mentions.find((mention) => mention.form === 'leader');
  const person = fresh.find((actor) => actor.type === 'person');
  const first = leader && (!person || leader.from < person.from) ? leader : person;
  if (!first || first.from > 8) return;
  const id = 'id' in first ? first.id : first.actor;
  voices.voice = { by: [id], words: view.text.slice(first.start, first.end), paragraph };
  voices.person = voices.voice;
}
