/** A file that a person brings: its text, or why there is none, as a sort that can be said in words. */
import { decodeText } from '../../../situation/index.ts';
import { htmlArticle, isHtml } from './html-article.ts';

const MOST_BYTES = 5 * 1024 * 1024;

export type BroughtFile =
  | {
      readonly ok: true;
      readonly text: string;
      /** The headline of a page, or the name of the file without its ending. */
      readonly title: string;
      readonly published?: string;
      /** Whether the text was taken out of a page. */
      readonly isPage: boolean;
    }
  | {
      readonly ok: false;
      readonly why:
        | 'pdf'
        | 'office'
        | 'image'
        | 'situation'
        | 'json'
        | 'tooLarge'
        | 'encoding'
        | 'noText';
      /** Megabytes, or what was found in place of UTF-8. */
      readonly found: string;
    };

/** The first bytes by which files that are no text are known. */
const SIGNS: readonly (readonly [sign: string, why: 'pdf' | 'office' | 'image'])[] = [
  ['%PDF', 'pdf'],
  ['PK\u0003\u0004', 'office'],
  ['\u00d0\u00cf\u0011\u00e0', 'office'],
  ['{\\rtf', 'office'],
  ['\u0089PNG', 'image'],
  ['\u00ff\u00d8\u00ff', 'image'],
  ['GIF8', 'image'],
  ['RIFF', 'image'],
];

function signOf(bytes: Uint8Array) {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  return SIGNS.find(([sign]) => head.startsWith(sign))?.[1];
}

function dataKind(text: string): 'situation' | 'json' | undefined {
  if (!/^\s*[{[]/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'mizan' in value ? 'situation' : 'json';
  } catch {
    return undefined;
  }
}

/** @param name the name of the file, with its ending */
export function broughtFile(name: string, bytes: Uint8Array): BroughtFile {
  const refuse = (why: Exclude<BroughtFile, { ok: true }>['why'], found = ''): BroughtFile => ({
    ok: false,
    why,
    found,
  });
  const sign = signOf(bytes);
  if (sign) return refuse(sign);
  if (bytes.length > MOST_BYTES) return refuse('tooLarge', (bytes.length / 1024 / 1024).toFixed(1));
  const decoded = decodeText(bytes, MOST_BYTES);
  if (!decoded.ok) return refuse('encoding', decoded.found);
  const data = dataKind(decoded.text);
  if (data) return refuse(data);
  const plainName = name.replace(/\.[a-z]+$/i, '');
  const isPage = isHtml(name, decoded.text);
  const article = isPage ? htmlArticle(decoded.text) : undefined;
  const text = article?.text ?? decoded.text;
  if (text.trim() === '') return refuse('noText');
  return {
    ok: true,
    text,
    title: article?.title || plainName,
    isPage,
    ...(article?.published ? { published: article.published } : {}),
  };
}
