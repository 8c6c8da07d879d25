/** The parts that views are made of. */
export { Beam, type VerdictKind } from './beam.tsx';
export { DateText } from './date-text.tsx';
export { Expression } from './expression.tsx';
export { ChoiceField, NumberField, RangeField, WordsField } from './field-editor.tsx';
export { Hedge } from './hedge.tsx';
export { Icon, type IconName, Mark } from './icon.tsx';
export { QuoteWords } from './quote-words.tsx';
export { Range } from './range.tsx';
export { ReportBlock } from './report-block.tsx';
export { ReportLine } from './report-line.tsx';
export { ReportPage } from './report-page.tsx';
export { Running } from './running.tsx';
export { SaysWho } from './says-who.tsx';
export { Seen } from './seen.tsx';
export { ShareBar } from './share-bar.tsx';
export { Sign, type TieSign } from './sign.tsx';
export { SvgFigure } from './svg-figure.tsx';
export { type Column, ThingTable } from './thing-table.tsx';
