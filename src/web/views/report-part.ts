/** A report cut where a view puts what is edited: after the answer, before its figures. */
import type { Block, ReportDocument } from '../../report/document.ts';

export interface ReportPart {
  /** The id of the heading that the section begins with. */
  readonly id: string | undefined;
  /** The heading, the answer and what stands right under it. */
  readonly answer: ReportDocument;
  readonly rest: ReportDocument;
}

const isHead = (block: Block | undefined) => block?.kind === 'heading' && block.level === 2;

/** Where the answer of a section ends: at the first figure, table or further heading. */
function endOfAnswer(blocks: readonly Block[]): number {
  const end = blocks.findIndex(
    (block, at) => at > 0 && ['figure', 'table', 'heading'].includes(block.kind),
  );
  return end < 0 ? blocks.length : end;
}

/** A part a section of the report; one without headings is one section. */
export function reportParts(document: ReportDocument): readonly ReportPart[] {
  const starts = document.blocks.flatMap((block, at) => (isHead(block) ? [at] : []));
  const from = starts[0] === 0 ? starts : [0, ...starts];
  return from.map((start, k) => {
    const blocks = document.blocks.slice(start, from[k + 1]);
    const end = endOfAnswer(blocks);
    const [head] = blocks;
    return {
      id: head?.kind === 'heading' ? head.id : undefined,
      answer: { ...document, blocks: blocks.slice(0, end) },
      rest: { ...document, answer: { headline: '', text: [] }, blocks: blocks.slice(end) },
    };
  });
}
