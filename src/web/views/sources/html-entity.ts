/** Character references of HTML: by number, and by the names that articles use. */
const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' },
  ...{ laquo: '«', raquo: '»', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', sbquo: '‚' },
  ...{ bdquo: '„', hellip: '…', ndash: '–', mdash: '—', bull: '•', middot: '·', shy: '' },
  ...{ ensp: ' ', emsp: ' ', thinsp: ' ', zwnj: '\u200c', zwj: '\u200d', lrm: '\u200e' },
  ...{ rlm: '\u200f', copy: '©', reg: '®', trade: '™', deg: '°', euro: '€', pound: '£' },
  ...{ sect: '§', para: '¶', times: '×', frac12: '½', minus: '−', prime: '′', Prime: '″' },
  ...{ aacute: 'á', agrave: 'à', acirc: 'â', atilde: 'ã', auml: 'ä', aring: 'å', aelig: 'æ' },
  ...{ ccedil: 'ç', eacute: 'é', egrave: 'è', ecirc: 'ê', euml: 'ë', iacute: 'í', igrave: 'ì' },
  ...{ icirc: 'î', iuml: 'ï', ntilde: 'ñ', oacute: 'ó', ograve: 'ò', ocirc: 'ô', otilde: 'õ' },
  ...{ ouml: 'ö', oslash: 'ø', oelig: 'œ', uacute: 'ú', ugrave: 'ù', ucirc: 'û', uuml: 'ü' },
  ...{ yuml: 'ÿ', szlig: 'ß', Agrave: 'À', Acirc: 'Â', Ccedil: 'Ç', Eacute: 'É', Egrave: 'È' },
  ...{ Ecirc: 'Ê', Icirc: 'Î', Ocirc: 'Ô', Ucirc: 'Û', OElig: 'Œ', Auml: 'Ä', Ouml: 'Ö' },
};

function numbered(digits: string, base: 10 | 16): string {
  const code = Number.parseInt(digits, base);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}

/** A text with its references read; one that is not known stays as it stands. */
export function entities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,31}));?/g,
    (found, decimal?: string, hex?: string, name?: string) => {
      if (decimal) return numbered(decimal, 10);
      if (hex) return numbered(hex, 16);
      return name && Object.hasOwn(NAMED, name) ? (NAMED[name] as string) : found;
    },
  );
}
