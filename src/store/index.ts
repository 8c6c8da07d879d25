/** Where situations and texts are kept, and how they come in. */
export { type HtmlText, htmlText } from './html-text.ts';
export { type Opened, type OpenSituation, openSituation } from './situation-folder.ts';
