/** Blocks of a report as React elements: what the report says, the workbench shows. */
import { memo, useRef } from 'react';
import type { Block } from '../../report/document.ts';
import { decimal, whole } from '../../report/number-text.ts';
import { vocabularies } from '../../report/words/index.ts';
import type { Language } from '../../situation/index.ts';
import { useWorkbench } from '../model/use-workbench.ts';
import { useInSight } from './in-sight.ts';
import { Range } from './range.tsx';
import { ReportLine } from './report-line.tsx';
import { Running } from './running.tsx';
import { isSameSaid, keysOf, said } from './same-said.ts';
import { ShareBar } from './share-bar.tsx';
import { SvgFigure } from './svg-figure.tsx';

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;

interface BlockProps<K extends Block['kind']> {
  readonly block: Of<K>;
  readonly onNote?: (number: number) => void;
}

function Heading({ block, onNote }: BlockProps<'heading'>) {
  const Tag = block.level === 2 ? 'h2' : 'h3';
  return (
    <Tag id={block.id ? `section-${block.id}` : undefined} className="sec">
      <span>
        {block.label ? (
          <span className="label">
            <Running text={block.label} />
          </span>
        ) : null}
        <ReportLine line={block.text} onNote={onNote} />
      </span>
      {block.aside ? (
        <small className="end warn">
          <Running text={block.aside} />
        </small>
      ) : null}
    </Tag>
  );
}

interface RowProps {
  readonly row: Of<'table'>['rows'][number];
  readonly onNote?: (number: number) => void;
}

const Row = memo(
  function Row({ row, onNote }: RowProps) {
    return (
      <tr className={row.marked ? 'marked' : undefined}>
        {row.cells.map((line, column) => {
          const Tag = column === 0 ? 'th' : 'td';
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns stand in their order
            <Tag key={column} scope={column === 0 ? 'row' : undefined}>
              <ReportLine line={line} onNote={onNote} />
            </Tag>
          );
        })}
      </tr>
    );
  },
  (before, after) => before.onNote === after.onNote && isSameSaid(before.row, after.row),
);

/** The words of a line, for a name. */
const plain = (line: Of<'figure'>['title'] = []): string =>
  line
    .map((piece) => (typeof piece === 'string' ? piece : 'text' in piece ? piece.text : ''))
    .join('');

function Table({ block: given, onNote }: BlockProps<'table'>) {
  const place = useRef<HTMLElement>(null);
  const block = useInSight(place, given);
  const cell = (line: (typeof block.head)[number]) => <ReportLine line={line} onNote={onNote} />;
  const plainName = plain([...block.head, block.caption ?? []].find((line) => line.length > 0));
  const keys = keysOf(block.rows, ({ cells: [name = []] }) => said(name));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key
    <section ref={place} className="scroll" tabIndex={0} aria-label={plainName || 'table'}>
      <table className={block.beside ? 'set-beside' : undefined}>
        {block.caption ? <caption>{cell(block.caption)}</caption> : null}
        <thead>
          <tr>
            {block.head.map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns stand in their order
              <th key={at} scope="col">
                {cell(line)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, at) => (
            <Row key={keys[at]} row={row} onNote={onNote} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Share({ block, onNote }: BlockProps<'share'>) {
  const language = useWorkbench((state) => state.settings.language);
  const words = vocabularies[language];
  const [before = '', after = ''] = words
    .of('\u0000', whole(block.total, language))
    .split('\u0000');
  return (
    <div className="share">
      <p className="count">
        <Running text={before} />
        <b>
          <Running text={whole(block.count, language)} />
        </b>
        <Running text={after} />
      </p>
      <ShareBar count={block.count} total={block.total} />
      <p>
        <ReportLine line={block.text} onNote={onNote} />
      </p>
    </div>
  );
}

function rangeText(low: number, high: number, language: Language): string {
  const [from, to] = [decimal(low, language), decimal(high, language)];
  return from === to ? from : `${from} – ${to}`;
}

function RangeBlock({ block, onNote }: BlockProps<'range'>) {
  const language = useWorkbench((state) => state.settings.language);
  return (
    <div className="share range">
      <p className="label">
        <Running text={block.label} />
      </p>
      <Range low={block.low} high={block.high} />
      <p className="count">
        <bdi dir="ltr">
          <Running text={rangeText(block.low, block.high, language)} />
        </bdi>
      </p>
      <p>
        <ReportLine line={block.text} onNote={onNote} />
      </p>
    </div>
  );
}

function Figure({ block: given, onNote }: BlockProps<'figure'>) {
  const place = useRef<HTMLElement>(null);
  const block = useInSight(place, given);
  return (
    <figure ref={place} data-figure={block.id}>
      <p className="title">
        <ReportLine line={block.title} onNote={onNote} />
      </p>
      <SvgFigure svg={block.svg} alt={block.alt} name={plain(block.title) || block.alt} />
      {block.caption ? (
        <figcaption>
          <ReportLine line={block.caption} onNote={onNote} />
        </figcaption>
      ) : null}
    </figure>
  );
}

function List({ block, onNote }: BlockProps<'list'>) {
  const Tag = block.ordered ? 'ol' : 'ul';
  return (
    <Tag>
      {block.items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items stand in their order
        <li key={at}>
          <ReportLine line={item} onNote={onNote} />
        </li>
      ))}
    </Tag>
  );
}

const isSame = (before: BlockProps<Block['kind']>, after: BlockProps<Block['kind']>) =>
  before.onNote === after.onNote && isSameSaid(before.block, after.block);

/** One block; `onNote` opens a footnote. Drawn again only when it says something else. */
export const ReportBlock = memo(function ReportBlock({ block, onNote }: BlockProps<Block['kind']>) {
  switch (block.kind) {
    case 'heading':
      return <Heading block={block} onNote={onNote} />;
    case 'lead':
    case 'paragraph': {
      const quiet = block.kind === 'paragraph' && block.quiet ? 'dim' : undefined;
      return (
        <p className={block.kind === 'lead' ? 'answer' : quiet}>
          <ReportLine line={block.text} onNote={onNote} />
        </p>
      );
    }
    case 'list':
      return <List block={block} onNote={onNote} />;
    case 'table':
      return <Table block={block} onNote={onNote} />;
    case 'share':
      return <Share block={block} onNote={onNote} />;
    case 'range':
      return <RangeBlock block={block} onNote={onNote} />;
    case 'figure':
      return <Figure block={block} onNote={onNote} />;
  }
}, isSame);
