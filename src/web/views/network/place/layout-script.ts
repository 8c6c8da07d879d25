/** Starts the worker of the layout under a policy that lets no other script run. */
import { trustedAddress } from '../../../engine/trusted-address.ts';
import url from './layout-worker.ts?worker&url';

let address: string | undefined;

export function startLayoutWorker(): Worker {
  address ??= trustedAddress('mizan-layout', url);
  return new Worker(address, { type: 'module' });
}
