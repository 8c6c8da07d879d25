/** The words about states that a board cannot hold, by language. */
import type { Language } from '../../../situation/index.ts';
import { spaced } from '../french-space.ts';
import { layersAr } from './ar.ts';
import { type LayersWords, layersEn } from './en.ts';
import { layersFr } from './fr.ts';

export const layersWords: Readonly<Record<Language, LayersWords>> = {
  ar: layersAr,
  en: layersEn,
  fr: spaced(layersFr),
};
