/** Starts a worker for worlds under a policy that lets no other script run. */
import { trustedAddress } from './trusted-address.ts';
import url from './worlds-worker.ts?worker&url';

let address: string | undefined;

export function startWorldsWorker(): Worker {
  address ??= trustedAddress('mizan-worlds', url);
  return new Worker(address, { type: 'module' });
}
