/** An answer that is no success: a status, an id that a program reads, a message for a person. */
import { randomBytes } from 'node:crypto';
import type { Issue } from '../situation/index.ts';
import { StoreFailure, type Written } from '../store/index.ts';

export type FaultStatus = 404 | 409 | 413 | 422 | 423 | 428 | 429 | 500 | 501 | 503 | 504 | 507;

export class Fault extends Error {
  readonly status: FaultStatus;
  readonly id: string;
  readonly more: { readonly issues?: readonly Issue[]; readonly revision?: string | null };

  constructor(status: FaultStatus, id: string, message: string, more: Fault['more'] = {}) {
    super(message);
    this.status = status;
    this.id = id;
    this.more = more;
  }

  /** Whatever a handler threw, as what the client is told: its own faults, and nothing of others. */
  static of(error: unknown): Fault {
    if (error instanceof Fault) return error;
    if (error instanceof StoreFailure) {
      const status = error.kind === 'name' ? 404 : error.kind === 'too-large' ? 413 : 422;
      return new Fault(status, error.kind === 'name' ? 'not-found' : error.kind, error.message);
    }
    const id = `internal-${randomBytes(4).toString('hex')}`;
    return new Fault(500, id, 'expected to finish, found an error of the server’s own');
  }

  static notFound(what: string): Fault {
    return new Fault(404, 'not-found', `expected ${what}, found none`);
  }
}

/** A write that was neither acknowledged nor a conflict. */
export function faultOfWrite(written: Extract<Written, { kind: 'read-only' | 'failed' }>): Fault {
  if (written.kind === 'read-only') return new Fault(423, 'read-only', written.reason);
  const full = written.code === 'ENOSPC' || written.code === 'EDQUOT';
  return new Fault(
    507,
    full ? 'disk-full' : 'write-failed',
    full
      ? 'the disk is full; what was stored is as it was'
      : `the disk refused the write (${written.code}); what was stored is as it was`,
  );
}
