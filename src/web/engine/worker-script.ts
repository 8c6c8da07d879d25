/** Starts our worker under a policy that lets no other script run. */
import { trustedAddress } from './trusted-address.ts';
import url from './worker.ts?worker&url';

let address: string | undefined;

export function startWorker(): Worker {
  address ??= trustedAddress('mizan-worker', url);
  return new Worker(address, { type: 'module' });
}
