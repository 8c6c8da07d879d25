/** The text that `mizan read` reads: a file or standard input, decoded, HTML without its markup. */
import { readFileSync, statSync } from 'node:fs';
import { decodeText } from '../situation/index.ts';
import { InputFailure } from './failure.ts';
import { requireFile } from './require-file.ts';

const MEGABYTE = 1_000_000;

export interface ReadInput {
  readonly text: string;
  readonly isHtml: boolean;
  readonly published?: string;
}

/** @param limit in bytes */
export async function readInput(path: string, limit: number): Promise<ReadInput> {
  if (path !== '-') requireFile(path);
  if (path !== '-' && statSync(path).size > limit) {
    throw InputFailure.at(path, '.', {
      expected: `at most ${limit / MEGABYTE} MB`,
      found: `${(statSync(path).size / MEGABYTE).toFixed(1)} MB; raise it with --limit`,
    });
  }
  const decoded = decodeText(readFileSync(path === '-' ? 0 : path), limit);
  if (!decoded.ok) throw InputFailure.at(path, '.', decoded);
  const isHtml = /\.x?html?$/i.test(path) || /^\s*<(!doctype html|html)[\s>]/i.test(decoded.text);
  if (!isHtml) return { text: decoded.text, isHtml };
  const { htmlText } = await import('../store/html-text.ts');
  const { text, published } = htmlText(decoded.text);
  return { text, isHtml, ...(published ? { published } : {}) };
}
