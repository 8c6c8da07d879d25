/** The faces that a page embeds: laid beside the compiled program by the build, or the packages' own. */
import { existsSync, readFileSync } from 'node:fs';
import type { FontFace } from '../report/index.ts';

const ARABIC =
  'U+0600-06FF, U+0750-077F, U+08A0-08FF, U+FB50-FDFF, U+FE70-FEFF, U+200C-200F, U+2010-2011, U+25CC';
const LATIN =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212';

const FACES = [
  {
    package: 'ibm-plex-sans',
    file: 'ibm-plex-sans-latin-400-normal',
    family: 'IBM Plex Sans',
    weight: 400,
    range: LATIN,
  },
  {
    package: 'ibm-plex-sans',
    file: 'ibm-plex-sans-latin-600-normal',
    family: 'IBM Plex Sans',
    weight: 600,
    range: LATIN,
  },
  {
    package: 'ibm-plex-sans-arabic',
    file: 'ibm-plex-sans-arabic-arabic-400-normal',
    family: 'IBM Plex Sans Arabic',
    weight: 400,
    range: ARABIC,
  },
  {
    package: 'ibm-plex-sans-arabic',
    file: 'ibm-plex-sans-arabic-arabic-600-normal',
    family: 'IBM Plex Sans Arabic',
    weight: 600,
    range: ARABIC,
  },
  {
    package: 'ibm-plex-mono',
    file: 'ibm-plex-mono-latin-400-normal',
    family: 'IBM Plex Mono',
    weight: 400,
    range: LATIN,
  },
  {
    package: 'amiri',
    file: 'amiri-arabic-400-normal',
    family: 'Amiri',
    weight: 400,
    range: ARABIC,
  },
  {
    package: 'amiri',
    file: 'amiri-arabic-700-normal',
    family: 'Amiri',
    weight: 700,
    range: ARABIC,
  },
  { package: 'amiri', file: 'amiri-latin-400-normal', family: 'Amiri', weight: 400, range: LATIN },
  { package: 'amiri', file: 'amiri-latin-700-normal', family: 'Amiri', weight: 700, range: LATIN },
];

/** A face that is not found is left out: the page then falls back on the reader's own. */
export function readFontFaces(): FontFace[] {
  return FACES.flatMap(({ package: name, file, family, weight, range }) => {
    const places = [
      new URL(`../report/fonts/${file}.woff2`, import.meta.url),
      new URL(`../../node_modules/@fontsource/${name}/files/${file}.woff2`, import.meta.url),
    ];
    const place = places.find((url) => existsSync(url));
    return place ? [{ family, weight, range, woff2: readFileSync(place).toString('base64') }] : [];
  });
}
