/** Starts a worker for worlds under a policy that lets no other script run. */
import url from './worlds-worker.ts?worker&url';

interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL(input: string): string },
  ): { createScriptURL(input: string): unknown };
}

/** The address in the form that Trusted Types ask for, where they are known. */
function trusted(address: string): string {
  const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
  if (!policies) return address;
  const policy = policies.createPolicy('mizan-worlds', {
    createScriptURL(input) {
      if (new URL(input, location.href).origin !== location.origin) throw new TypeError(input);
      return input;
    },
  });
  return policy.createScriptURL(address) as string;
}

let address: string | undefined;

export function startWorldsWorker(): Worker {
  address ??= trusted(new URL(url, document.baseURI).href);
  return new Worker(address, { type: 'module' });
}
