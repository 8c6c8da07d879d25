/** The one address that a language model is asked at, checked before anything is sent. */

export type AddressFound =
  | { readonly ok: true; readonly address: Address }
  | { readonly ok: false; readonly expected: string; readonly found: string };

export interface Address {
  /** Without a slash at its end: `http://127.0.0.1:11434/v1`. */
  readonly base: string;
  /** What the model is asked at. */
  readonly chat: string;
  /** For a person: scheme, host and port, nothing else. */
  readonly shown: string;
  /** On this machine: what is sent there does not leave it. */
  readonly isLocal: boolean;
}

const LOCAL = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * An address of http or https without a name, a password, a query or a fragment; plain http only to
 * this machine, or where no key is sent.
 */
export function modelAddress(text: string, hasKey: boolean): AddressFound {
  const refused = (expected: string, found: string): AddressFound => ({
    ok: false,
    expected,
    found,
  });
  if (!URL.canParse(text))
    return refused('an address such as http://127.0.0.1:11434/v1', 'another');
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return refused('an address of http or https', url.protocol);
  // What stands in it may be a secret: it is not shown.
  if (url.username !== '' || url.password !== '')
    return refused('an address without a name or password', 'one with');
  if (url.search !== '' || url.hash !== '')
    return refused('an address without ? and #', 'one with');
  const isLocal = LOCAL.test(url.hostname);
  if (url.protocol === 'http:' && !isLocal && hasKey)
    return refused('https, since a key would be sent', 'http');
  const base = `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
  return {
    ok: true,
    address: { base, chat: `${base}/chat/completions`, shown: url.origin, isLocal },
  };
}
