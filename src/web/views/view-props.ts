/** What every view is given. */
export interface ViewProps {
  /** What the address names inside the view: a game, a source. */
  readonly item: string | undefined;
}
