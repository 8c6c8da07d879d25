/** Where situations are kept: today a folder on disk. */
export { type Opened, type OpenSituation, openSituation } from './situation-folder.ts';
