/** What a checker found, in the language of the reader. */

export { callText } from './call-text.ts';
export { type ExpectedCode, expectedOf } from './expected.ts';
export { factTexts } from './fact-text.ts';
export { type Fault, faultText, issueLine } from './fault-text.ts';
export type { Phrases } from './form.ts';
export { dateFaultOf, type FoundCode, foundOf } from './found.ts';
