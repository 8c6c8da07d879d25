/** Where situations come from and go to. Behind it a server, or the example that ships with the page. */
import type { Issue, Language, Situation } from '../../situation/index.ts';

interface Named {
  readonly ar?: string | undefined;
  readonly en?: string | undefined;
  readonly fr?: string | undefined;
}

export interface SituationEntry {
  readonly id: string;
  /** False where its file is broken: it is listed, and opening it says what is wrong. */
  readonly ok?: boolean;
  readonly title?: Named;
  readonly question?: Named;
  readonly asOf?: string;
  /** When its document was last written, as an instant. */
  readonly changed?: string;
  readonly counts?: { readonly sources: number; readonly actors: number; readonly events: number };
  /** Why nothing can be written. */
  readonly readOnly?: string | null;
}

/** What became of a new situation. */
export type Created =
  | { readonly kind: 'created'; readonly revision: string }
  /** `exists`: the id is taken; `one-situation`: what is served is the folder of one situation. */
  | { readonly kind: 'refused'; readonly why: string; readonly message: string };

export interface Fetched {
  /** `situation.json` as it stands. */
  readonly text: string;
  readonly revision: string;
  /** The same, where the program that gave this page has just read and checked it. */
  readonly checked?: Situation;
}

export type Saved =
  | { readonly kind: 'saved'; readonly revision: string }
  /** Somebody else saved since: what stands there now. */
  | { readonly kind: 'changed'; readonly theirs: Fetched }
  /**
   * The server did not take it, and will not take it again as it is; unless what kept it may pass:
   * a cookie not given yet, the lock of a process that is gone.
   */
  | { readonly kind: 'refused'; readonly message: string; readonly mayPass?: boolean };

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
  /** A new situation, in a folder named after its id. */
  create(text: string): Promise<Created>;
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
  /** What is wrong in the file that it is about, as far as the server tells it. */
  readonly issues: readonly Issue[];

  constructor(status: number, message: string, issues: readonly Issue[] = []) {
    super(message);
    this.status = status;
    this.issues = issues;
  }
}
