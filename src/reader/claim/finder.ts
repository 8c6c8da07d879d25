import type { NewActor } from '../actor/new-actor.ts';
import type { SentenceView } from '../sentence-view.ts';
import { type Agreement, agree, agreementOf } from './agreement-ar.ts';
import type { Cue } from './hedge.ts';
import type { Source } from './source.ts';

/** The last voice of the text: a verb without a subject of its own goes on with it. */
export interface Voice {
  by: string[];
  words: string;
  paragraph: number;
  /** whom its verb agreed with */
  agrees?: Agreement;
  /** said in passing, and heard no further than its paragraph */
  brief?: true;
}

/** Who has spoken so far, as far as later words may go on with them. */
export interface Voices {
  voice: Voice | undefined;
  /** who spoke before that, where the last does not agree with the verb */
  before: Voice | undefined;
  /** the last person who spoke: he and she are no states */
  person: Voice | undefined;
  /** the first party of the sentence before: what "it" stands for */
  thing: Voice | undefined;
}

/** A cue where it stands. */
export interface CueAt {
  cue: Cue;
  at: number;
  end: number;
  clitic: string;
}

/** A cue with its source and what it covers. */
export interface Attribution {
  /** said in passing: the voice of the text goes on past it */
  aside?: boolean;
  cue: CueAt;
  source: Source;
  content: [number, number];
  rule: string;
}

/** What a subject is looked for with. */
export interface Finder extends Voices {
  view: SentenceView;
  fresh: readonly NewActor[];
  /** attributions found so far in the sentence */
  found: readonly Attribution[];
  /** where the sentence's cues stand */
  cues: ReadonlySet<number>;
}

/** "…, as X says", "according to X": whose sentence it is goes on after them. */
export const isAside = ({ rule, aside }: { rule: string; aside?: boolean }): boolean =>
  aside === true || /^(like|passed|narrator|impersonal|passive|whose|what|which)/.test(rule);

/** What "it" stands for: the party that the sentence before was about, or the last voice. */
export function carriedThing(finder: Finder, cue: CueAt): Source | undefined {
  const { view, thing, found } = finder;
  if (found.length > 0 || thing === undefined || thing.paragraph !== view.paragraph)
    return carried(finder, cue);
  return { by: thing.by, from: cue.at, to: cue.at + 1, words: thing.words };
}

/** Whom the Arabic verb of a cue agrees with. */
export const agreementAt = (view: SentenceView, cue: CueAt): Agreement | undefined =>
  view.language === 'ar' ? agreementOf(view.tokens[cue.at]?.norm ?? '', cue.cue.tense) : undefined;

/** "ويقول" goes on with one who spoke, not with "مسؤولون" nor with her who "قالت": then with the voice before. */
function agreeing({ view, voice, before }: Finder, cue: CueAt): Voice | undefined {
  if (view.language !== 'ar' || voice === undefined) return voice;
  const verb = agreementAt(view, cue);
  if (before === undefined) return agree(verb, voice.agrees) ? voice : undefined;
  const many = /..(ون|ين)( |$)/.test(voice.words.split(' ')[0] as string);
  return (many && verb !== 'they') || !agree(verb, voice.agrees) ? before : voice;
}

/** The voice that spoke last (`personal`: the last person), for a verb whose subject is a pronoun or left out. */
export function carried(finder: Finder, cue: CueAt, personal = false): Source | undefined {
  const { view, found, person: speaker } = finder;
  const recent = speaker && view.paragraph - speaker.paragraph <= 1;
  const voice = personal && recent ? speaker : agreeing(finder, cue);
  const earlier = found.findLast((one) => !isAside(one)) ?? found[found.length - 1];
  if (earlier && earlier.cue.cue.kind !== 'narrator' && earlier.cue.cue.kind !== 'impersonal') {
    return { ...earlier.source, from: cue.at, to: cue.at + 1 };
  }
  const person = view.mentions.find((one) => one.form === 'leader' && one.to <= cue.at);
  if (person) {
    const words = view.text.slice(person.start, person.end);
    return { by: [person.actor], from: person.from, to: person.to, words };
  }
  if (voice === undefined || view.paragraph - voice.paragraph > (voice.brief ? 0 : 1))
    return undefined;
  return { by: voice.by, from: cue.at, to: cue.at + 1, words: voice.words };
}

/** The verb of a cue: its row without its other forms. */
export const headOf = (cue: CueAt): string => cue.cue.row.split(/[: ~]/)[0] as string;
