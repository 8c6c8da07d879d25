/** Requests to our own server, for what stands beside the documents. */
import { Refused, Unreachable } from './data-source.ts';

/** An answer of our own server, whatever it says. */
export async function asked(path: string, options: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(path, { credentials: 'same-origin', cache: 'no-store', ...options });
  } catch (cause) {
    throw new Unreachable('the server does not answer', { cause });
  }
}

interface Told {
  readonly message?: string;
  readonly issues?: readonly { file: string; line: number; column: number; message: string }[];
}

/** @throws Refused with what the server says, and the first place that it is about */
export async function good<T>(answer: Response): Promise<T> {
  if (answer.ok) return (await answer.json()) as T;
  const { message = '', issues = [] } = (await answer.json().catch(() => ({}))) as Told;
  const [first] = issues;
  const where = first ? ` ${first.file}:${first.line}:${first.column} ${first.message}` : '';
  throw new Refused(answer.status, message + where);
}
