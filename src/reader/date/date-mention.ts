/** A day, a month or a year. */
export interface PartialDay {
  year: number;
  month?: number;
  day?: number;
}

/**
 * What a date rests on: the words alone; the publication; the date named before it;
 * or the words and a year worked out from the publication.
 */
export type DateBasis = 'explicit' | 'published' | 'previous' | 'inferred';

/** What the words of a date say, before it is known which day that is. */
export interface DateWords {
  /** an explicit or partial calendar date */
  year?: number;
  month?: number;
  day?: number;
  /** 0 = Sunday */
  weekday?: number;
  /** counted from the publication (`from: 'published'`) or from the date before */
  offset?: { unit: 'day' | 'week' | 'month' | 'year'; count: number };
  from?: 'published' | 'previous';
  /** last, this or next, of a month, weekday or unit */
  turn?: 'last' | 'this' | 'next';
  /** July of last year: which year, counted from the publication’s */
  yearTurn?: 'last' | 'this' | 'next';
  /** a month of the Islamic calendar, turned: last Ramadan */
  lunar?: { month: number; day?: number };
  /** the month that a season begins in: its year only is told */
  season?: number;
  /** Saturday and Sunday of a week */
  weekend?: boolean;
  part?: 'early' | 'mid' | 'late';
  /** the end of a range, `a` to `b` */
  until?: DateWords;
}

export interface DateMention {
  /** tokens, end exclusive */
  from: number;
  to: number;
  start: number;
  end: number;
  edtf: string;
  basis: DateBasis;
  part?: 'early' | 'mid' | 'late';
  /** lies after the publication */
  ahead: boolean;
  rule: string;
}
