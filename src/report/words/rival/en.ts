/** What is said of the readings that an outcome leaves standing, in English. */
export const rivalEn = {
  leaves: (outcome: string, count: number, dm: string, readings: string) =>
    `${capital(outcome)} alone leaves ${number(count)} readings of ${dm}: ${readings}.`,
  between: '; ',
  partOn: (first: string, second: string) =>
    `They part on whether ${first} came before ${second}; the sources do not say.`,
  ifSo: (dm: string, above: string, below: string) =>
    `If it did, ${dm} put ${above} above ${below}.`,
};

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function number(count: number): string {
  return numbers[count] ?? String(count);
}

function capital(text: string): string {
  return text.replace(
    /^(\u2068?)(\p{Ll})/u,
    (_, mark: string, letter: string) => mark + letter.toUpperCase(),
  );
}

export type RivalWords = typeof rivalEn;
