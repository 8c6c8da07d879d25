/**
 * A report as a value: blocks of inline pieces, in one language. The builder (`report.ts`) makes
 * it from a weighing; each writer (terminal, HTML, Markdown, DOCX) only lays it out.
 *
 * Text may hold isolates (U+2068 … U+2069) around names and numbers of another direction.
 */
import type { Language } from '../situation/index.ts';

export type Inline =
  | string
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'quiet'; readonly text: string }
  /** An expression or comparison: always left to right. */
  | { readonly kind: 'mono'; readonly text: string }
  /** A word that no source backs: underlined with a broken line. */
  | { readonly kind: 'unsourced'; readonly text: string }
  | { readonly kind: 'sign'; readonly sign: '+' | '-'; readonly text: string }
  /** References to footnotes, by number from 1. */
  | { readonly kind: 'notes'; readonly numbers: readonly number[] };

export type Line = readonly Inline[];

export interface Row {
  readonly cells: readonly Line[];
  /** The row in focus, such as the observed state. */
  readonly marked?: boolean;
}

/** A block; `detail` marks what a short writer (the terminal) leaves out. */
export type Block = BlockContent & { readonly detail?: boolean };

type BlockContent =
  | {
      readonly kind: 'heading';
      readonly level: 2 | 3;
      readonly text: Line;
      readonly label?: string;
      readonly aside?: string;
      readonly id?: string;
    }
  | { readonly kind: 'lead'; readonly text: Line }
  | { readonly kind: 'paragraph'; readonly text: Line; readonly quiet?: boolean }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Line[] }
  | {
      readonly kind: 'table';
      readonly head: readonly Line[];
      readonly rows: readonly Row[];
      readonly caption?: Line;
      readonly long?: boolean;
      /** Each column after the second is set beside the second; what is quiet is as it is there. */
      readonly beside?: boolean;
    }
  /** A count out of a total, drawn as a bar or as dots; `text` says of what. */
  | { readonly kind: 'share'; readonly count: bigint; readonly total: bigint; readonly text: Line }
  /** A range within 0 to 1. */
  | {
      readonly kind: 'range';
      readonly label: string;
      readonly low: number;
      readonly high: number;
      readonly text: Line;
    }
  | {
      readonly kind: 'figure';
      readonly id: string;
      readonly svg: string;
      readonly title: Line;
      readonly caption?: Line;
      readonly alt: string;
    };

/** A footnote: whose words, relayed by which text, and the words in their own language. */
export interface Footnote {
  readonly number: number;
  readonly voice: string;
  readonly relayedBy?: string;
  readonly words: string;
  readonly language: Language | undefined;
  readonly translation?: string;
  readonly quote: string;
}

export interface ReportDocument {
  readonly language: Language;
  readonly title: string;
  readonly question?: string;
  readonly asOf: string;
  /** The answer: a headline, and the paragraphs under it. */
  readonly answer: { readonly headline: string; readonly text: readonly Line[] };
  readonly blocks: readonly Block[];
  readonly footnotes: readonly Footnote[];
  /** What another needs to repeat it: situation, version, settings. */
  readonly colophon: readonly string[];
}
