import type { WordClasses } from '../phrase/trie.ts';
import { fold } from '../text/fold.ts';
import { objectClasses } from './object-class.ts';
import type { EventType, Trigger, TriggerTable } from './trigger.ts';
import { english } from './trigger-en.ts';
import { french } from './trigger-fr.ts';
import { englishVerb } from './verb-en.ts';
import { frenchVerb } from './verb-fr.ts';

/** A row of the triggers whose object may be the subject of its passive: `call_up_*_{troops}`. */
export interface Passive {
  particles: string[];
  /** the class of the object, in braces */
  object: string;
  trigger: Trigger;
}

export interface Passives {
  byParticiple: ReadonlyMap<string, readonly Passive[]>;
  /** those of one noun and no class: `leave_*_base`. They are too many to read "was left" by */
  byNoun: ReadonlyMap<string, readonly Passive[]>;
  classes: WordClasses;
}

/** The parts of a spec that is a verb, perhaps particles, a gap and a class or a noun, and nothing else. */
function pure(spec: string): { verb: string; particles: string[]; object: string } | undefined {
  const words = spec.split('_');
  const [verb, ...rest] = words as [string, ...string[]];
  const object = rest.pop() ?? '';
  const gap = rest.pop();
  // "left the town" is a row of one noun too
  if (gap !== '*' && !(gap === 'the' && !object.startsWith('{'))) return undefined;
  const plain = rest.every((word) => word !== '*' && !word.startsWith('{'));
  return plain ? { verb, particles: rest.map((word) => fold(word)), object } : undefined;
}

const participles = {
  en: (verb: string) => englishVerb(verb).filter(({ tense }) => tense === 'past'),
  fr: (verb: string) => frenchVerb(verb).filter(({ tense }) => tense === 'past'),
};

function build(language: 'en' | 'fr', rowsByType: TriggerTable): Passives {
  const byParticiple = new Map<string, Passive[]>();
  const byNoun = new Map<string, Passive[]>();
  for (const [type, rows] of Object.entries(rowsByType) as [EventType, { verbs?: string }][]) {
    for (const spec of (rows.verbs ?? '').split(' ')) {
      const parts = pure(spec);
      if (parts === undefined) continue;
      const { verb, particles, object } = parts;
      const trigger: Trigger = {
        type,
        tense: 'past',
        doubtful: false,
        row: `${spec.replaceAll('_', ' ')} (passive)`,
      };
      const table = object.startsWith('{') ? byParticiple : byNoun;
      for (const { form } of participles[language](verb)) {
        const key = fold(form);
        const held = table.get(key) ?? [];
        held.push({ particles, object, trigger });
        table.set(key, held);
      }
    }
  }
  return { byParticiple, byNoun, classes: objectClasses[language] };
}

const built: { en?: Passives; fr?: Passives } = {};

export const englishPassives = (): Passives => {
  built.en ??= build('en', english);
  return built.en;
};

export const frenchPassives = (): Passives => {
  built.fr ??= build('fr', french);
  return built.fr;
};
