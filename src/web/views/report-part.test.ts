import { expect, it } from 'vitest';
import type { Block, ReportDocument } from '../../report/document.ts';
import { reportParts } from './report-part.ts';

const head = (id: string): Block => ({ kind: 'heading', level: 2, id, text: [id] });
const lead: Block = { kind: 'lead', text: ['So it is.'] };
const table: Block = { kind: 'table', head: [], rows: [] };
const document = {
  language: 'en',
  answer: { headline: 'So it is.', text: [] },
  blocks: [head('one'), lead, table, lead, head('two'), lead],
  footnotes: [],
} as unknown as ReportDocument;

it('parts a report by its sections, and each after its answer; nothing is lost', () => {
  const parts = reportParts(document);
  expect(parts.map(({ id }) => id)).toEqual(['one', 'two']);
  expect(parts[0]?.answer.blocks).toEqual([head('one'), lead]);
  expect(parts[0]?.rest.blocks).toEqual([table, lead]);
  expect(parts[1]?.rest.blocks).toEqual([]);
  expect(parts.flatMap(({ answer, rest }) => [...answer.blocks, ...rest.blocks])).toEqual(
    document.blocks,
  );
});
