/** The faces of the Word writer, and how far its lines stand apart. */

const ARABIC_FONT = 'Amiri';

/**
 * Latin letters in a face that every writer of documents has or has a twin of, Arabic ones in Amiri:
 * a face that is missing would be replaced by whatever the machine thinks of.
 */
export const FONT = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  eastAsia: 'Times New Roman',
  cs: ARABIC_FONT,
};

/**
 * How far lines stand apart, in 240ths of the face's own height: a little in Latin letters, more in
 * Arabic, whose marks above and below meet otherwise where another Naskh stands for Amiri.
 */
export const lineOf = (isRightToLeft: boolean): number => (isRightToLeft ? 336 : 268);

/** Where the Arabic face is not on the machine, a Naskh stands for it. */
export const FONT_TABLE = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="${ARABIC_FONT}"><w:altName w:val="Traditional Arabic"/><w:charset w:val="B2"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>`;
