/** What floats above the page. */
export type Over = 'palette' | 'keys' | undefined;
