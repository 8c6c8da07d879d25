/** Where situations and texts are kept, and how they come in. */
export { folderStore } from './folder-store.ts';
// HTML is read by `./html-text.ts`, loaded by who needs it: its packages are large.
export { revisionOf } from './inside.ts';
export { type Opened, type OpenSituation, openSituation } from './situation-folder.ts';
export {
  type Store,
  type Stored,
  type StoredText,
  StoreFailure,
  type Written,
} from './store.ts';
export { checkTexts, type TextFound } from './text-check.ts';
