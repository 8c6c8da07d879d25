/**
 * The lexicon's data: one entry per actor (or thing named) that the reader may recognise.
 * Data modules under `data/` each export `const entries: LexiconEntry[]`; an analyst's own
 * file (`--lexicon`) holds the same objects as JSON.
 */

/** Forms by language. Where a list stands for names, its first form is the one to show. */
export interface Forms {
  ar?: string[];
  en?: string[];
  fr?: string[];
}

export type ActorType =
  | 'state'
  | 'government'
  | 'armed-group'
  | 'organisation'
  | 'firm'
  | 'media'
  | 'person'
  | 'bloc'
  | 'other';

/** A name that stands for the actor without being its name: Moscow, the Kremlin. */
export interface Metonym extends Forms {
  kind: 'capital' | 'seat' | 'other';
}

/** A person whose acts count as the actor's own while in office; `from` and `to` are EDTF days. */
export interface Leader {
  id: string;
  names: Forms;
  from?: string;
  to?: string;
}

export interface LexiconEntry {
  /** `^[a-z][a-z0-9-]{0,63}$` */
  id: string;
  /** ISO 3166-1 alpha-3, states only */
  iso3?: string;
  type: ActorType;
  /** name forms, canonical first, without article in English and French */
  names: Forms;
  /**
   * ar: nisba stems such as "روسي"; ـي ـية ـيون ـيين ـيات, with and without ال, are generated.
   * en: forms as written. fr: masculine singular, from which e, s, es are made; a form that
   * does not follow (grec, grecque) is listed beside it.
   */
  adjective?: Forms;
  /** demonyms: "الروس", "Russians", "Russes" (no article in English and French) */
  people?: Forms;
  metonyms?: Metonym[];
  leaders?: Leader[];
  acronyms?: Forms;
  /** how its forms are told from their doubles: "needs-context", "longest", or a rule's name */
  rule?: string;
  note?: string;
  /** validity of the actor itself, EDTF */
  from?: string;
  to?: string;
  /** id of the actor it is a part of */
  partOf?: string;
}
