/** Where situations and texts are kept, and how they come in. */
export { folderStore } from './folder-store.ts';
export { type HtmlText, htmlText } from './html-text.ts';
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
