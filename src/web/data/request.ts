/** How our own server is asked. */

/** With its cookie, never from a cache. */
export function fetchFresh(path: string, options: RequestInit = {}): Promise<Response> {
  return fetch(`/api${path}`, { credentials: 'same-origin', cache: 'no-store', ...options });
}

/** Under /api. */
export const situationPath = (id: string) => `/situations/${encodeURIComponent(id)}`;
