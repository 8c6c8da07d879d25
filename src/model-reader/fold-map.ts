/** A text as it is searched, with the way back: folding only finds, the words kept are the text's. */

/** Signs that keyboards and printers write in several ways. */
const SAME: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
};

/** Invisible characters, marks over letters, tatweel. */
const UNSEEN = /[\p{M}\p{Cf}\u0640]/gu;

function foldedCharacter(character: string): string {
  if (/\s/u.test(character)) return ' ';
  const code = character.codePointAt(0)!;
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  const plain = character.normalize('NFKD').replace(UNSEEN, '').toLowerCase();
  return plain.replace(/./gsu, (one) => SAME[one] ?? one);
}

/** Folded, blanks made one, none at the ends: a quote as it is looked for. */
export function foldedQuote(quote: string): string {
  return [...quote].map(foldedCharacter).join('').replace(/ +/g, ' ').trim();
}

export class FoldMap {
  readonly folded: string;
  /** Of each folded unit: where its character begins and ends in the text. */
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  constructor(text: string, from: number, to: number) {
    let folded = '';
    for (let at = from; at < to; ) {
      const character = String.fromCodePoint(text.codePointAt(at)!);
      const plain = foldedCharacter(character);
      const end = at + character.length;
      // A mark belongs to the letter before it.
      if (plain === '' && /\p{M}/u.test(character) && this.#ends.length > 0)
        this.#ends[this.#ends.length - 1] = end;
      const isSecondBlank = plain === ' ' && folded.endsWith(' ');
      if (!isSecondBlank)
        for (let unit = 0; unit < plain.length; unit++) {
          this.#starts.push(at);
          this.#ends.push(end);
        }
      if (!isSecondBlank) folded += plain;
      at = end;
    }
    this.folded = folded;
  }

  /** The span in the text of folded units. */
  span(from: number, to: number): { start: number; end: number } {
    return { start: this.#starts[from]!, end: this.#ends[to - 1]! };
  }
}
