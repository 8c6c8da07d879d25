import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface GoldSpan {
  start: number;
  end: number;
  quote: string;
}

/** A text with what a careful reader finds in it, by hand. */
export interface Gold {
  name: string;
  text: string;
  language: 'ar' | 'en' | 'fr';
  published: string;
  states: ({ iso3: string } & GoldSpan)[];
  dates: ({ edtf: string } & GoldSpan)[];
  events: ({ type: string; status: string; from?: string[]; to?: string[] } & GoldSpan)[];
  claims: ({ source: string; hedge?: string } & GoldSpan)[];
  /** actors that are no states; annotated in `sentences/` alone */
  others?: GoldSpan[];
}

/** The annotated texts of a folder: each `NAME.txt` with its `NAME.json`. */
export function goldOf(folder: string): Gold[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -5);
      const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
      return { name, text, ...JSON.parse(readFileSync(join(folder, file), 'utf8')) } as Gold;
    });
}
