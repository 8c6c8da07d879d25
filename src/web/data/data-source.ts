/** Where situations come from and go to. Behind it a server, or the example that ships with the page. */
import type { Language } from '../../situation/index.ts';

export interface SituationEntry {
  readonly id: string;
  readonly title?: { readonly ar?: string; readonly en?: string; readonly fr?: string };
}

export interface Fetched {
  /** `situation.json` as it stands. */
  readonly text: string;
  readonly revision: string;
}

export type Saved =
  | { readonly kind: 'saved'; readonly revision: string }
  /** Somebody else saved since: what stands there now. */
  | { readonly kind: 'changed'; readonly theirs: Fetched }
  /** The server did not take it, and will not take it again as it is. */
  | { readonly kind: 'refused'; readonly message: string };

export type ReportFormat = 'html' | 'docx' | 'pdf' | 'md';

/** Under what a report is made: as the page shows it. */
export interface ReportChoices {
  readonly asOf?: string;
  readonly scenario?: string;
  readonly readings?: Readonly<Record<string, string>>;
}

export interface ReadChoices {
  readonly published?: string;
  readonly language?: Language;
}

/** Every method throws `Unreachable` when nothing answers. */
export interface DataSource {
  /** Whether edits are kept beyond this browser. */
  readonly isShared: boolean;
  list(): Promise<readonly SituationEntry[]>;
  fetch(id: string): Promise<Fetched>;
  save(id: string, text: string, revision: string): Promise<Saved>;
  sourceText(id: string, file: string): Promise<string>;
  saveSource(id: string, file: string, text: string): Promise<void>;
  report(
    id: string,
    format: ReportFormat,
    language: Language,
    choices: ReportChoices,
  ): Promise<Blob>;
  /** What `mizan read --json` gives for a text: proposals, never facts. */
  read(text: string, choices: ReadChoices): Promise<unknown>;
}

export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** The server answered that it cannot: no such situation, no right to it. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}
