/** Something in the document that no model can be made of; `path` leads to it from the root. */
export class GameFault extends Error {
  readonly path: readonly (string | number)[];
  readonly expected: string;
  readonly found: string;
  constructor(path: GameFault['path'], expected: string, found: string) {
    super(`expected ${expected}, found ${found}`);
    this.name = 'GameFault';
    this.path = path;
    this.expected = expected;
    this.found = found;
  }
}
