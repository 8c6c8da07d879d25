/** The address of a script of ours, in the form that Trusted Types ask for where they are known. */
interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL(input: string): string },
  ): { createScriptURL(input: string): unknown };
}

/**
 * @param policy the name of the policy that lets this script run, and no other
 * @throws TypeError for a script of another origin
 */
export function trustedAddress(policy: string, url: string): string {
  const address = new URL(url, document.baseURI).href;
  const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
  if (!policies) return address;
  const rules = {
    createScriptURL(input: string) {
      if (new URL(input, location.href).origin !== location.origin) throw new TypeError(input);
      return input;
    },
  };
  return policies.createPolicy(policy, rules).createScriptURL(address) as string;
}
