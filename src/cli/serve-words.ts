/** What `mizan serve` says of a model that it may ask, in three languages: where a text would go. */
import { isolate } from '../report/direction.ts';
import { spaced } from '../report/words/french-space.ts';
import type { Language } from '../situation/index.ts';

export interface ServeWords {
  near(model: string, endpoint: string): string;
  far(model: string, endpoint: string): string;
}

const en: ServeWords = {
  near: (model, endpoint) => `The model ${model} may be asked at ${endpoint}, on this machine.`,
  far: (model, endpoint) =>
    `The model ${model} may be asked at ${endpoint}, elsewhere: a text that it reads LEAVES this machine.`,
};

const fr: ServeWords = spaced({
  near: (model: string, endpoint: string) =>
    `Le modèle ${model} peut être interrogé à ${endpoint}, sur cette machine.`,
  far: (model: string, endpoint: string) =>
    `Le modèle ${model} peut être interrogé à ${endpoint}, ailleurs : un texte qu’il lit QUITTE cette machine.`,
});

const ar: ServeWords = {
  near: (model, endpoint) =>
    `يمكن أن يُسأل النموذج ${isolate(model)} في ${isolate(endpoint)}، على هذا الجهاز.`,
  far: (model, endpoint) =>
    `يمكن أن يُسأل النموذج ${isolate(model)} في ${isolate(endpoint)}، في مكان آخر: كلّ نصّ يقرؤه يغادر هذا الجهاز.`,
};

export const serveWords: Readonly<Record<Language, ServeWords>> = { ar, en, fr };
