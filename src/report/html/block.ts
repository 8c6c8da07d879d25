/** One block of a report as markup. */
import type { Language } from '../../situation/index.ts';
import { withoutIsolates } from '../direction.ts';
import type { Block, Line } from '../document.ts';
import { largeCount } from '../large-count.ts';
import { decimal } from '../number-text.ts';
import { vocabularies } from '../words/index.ts';
import { escaped, line, running } from './element.ts';

export function blockMarkup(block: Block, language: Language): string {
  switch (block.kind) {
    case 'heading':
      return heading(block, language);
    case 'lead':
      return `<p class="lead">${line(block.text, language)}</p>`;
    case 'paragraph':
      return `<p${block.quiet ? ' class="quiet"' : ''}>${line(block.text, language)}</p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${line(item, language)}</li>`).join('')}</${tag}>`;
    }
    case 'table':
      return table(block, language);
    case 'share':
      return share(block, language);
    case 'range':
      return range(block, language);
    case 'figure':
      return figure(block, language);
  }
}

function heading(block: Block & { kind: 'heading' }, language: Language): string {
  const tag = `h${block.level}`;
  const id = block.id ? ` id="${language}-${escaped(block.id)}"` : '';
  const label = block.label ? `<span class="scale">${running(block.label)}</span> ` : '';
  const aside = block.aside ? `<span class="aside">${running(block.aside)}</span>` : '';
  return `<${tag}${id}><span>${label}${line(block.text, language)}</span>${aside}</${tag}>`;
}

function table(block: Block & { kind: 'table' }, language: Language): string {
  const classes = block.head.map((_, at) => columnClass(block, at));
  const head = block.head
    .map((cell, at) => `<th scope="col"${classes[at]}>${line(cell, language)}</th>`)
    .join('');
  const rows = block.rows.map((row) => {
    const cells = row.cells.map((cell, at) =>
      at === 0
        ? `<th scope="row">${line(cell, language)}</th>`
        : `<td${classes[at] ?? ''}>${line(cell, language)}</td>`,
    );
    return `<tr${row.marked ? ' class="marked"' : ''}>${cells.join('')}</tr>`;
  });
  const caption = block.caption ? `<caption>${line(block.caption, language)}</caption>` : '';
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escaped(tableName(block, language))}"><table${block.beside ? ' class="beside"' : ''}>${caption}<thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

/** Longest cell, in letters, that a column keeps on one line. */
const SHORT = 15;

/**
 * Short cells are not broken; numbers that stand beside numbers, or last, end their column. The first
 * column names the row.
 */
function columnClass(block: Block & { kind: 'table' }, at: number): string {
  const texts = block.rows.map(({ cells }) => plainText(cells[at] ?? []));
  if (at === 0 || block.beside || texts.every((text) => text === '')) return '';
  const next = at + 1;
  if (isNumeric(block, at) && (next === block.head.length || isNumeric(block, next)))
    return ' class="number"';
  return texts.every((text) => text.length <= SHORT) ? ' class="short"' : '';
}

function isNumeric({ rows }: Block & { kind: 'table' }, at: number): boolean {
  return rows.every(({ cells }) => /^[\d\s.,–−-]*$/.test(plainText(cells[at] ?? [])));
}

function plainText(cell: Line): string {
  const words = cell.map((piece) =>
    typeof piece === 'string' ? piece : 'text' in piece ? piece.text : '',
  );
  return withoutIsolates(words.join(''));
}

/** A name for the scrolling region around a table: its first heading, or its caption. */
function tableName(block: Block & { kind: 'table' }, language: Language): string {
  const first = [...block.head, block.caption ?? []].find((cell) => cell.length > 0) ?? [];
  const text = line(first, language).replace(/<[^>]*>/g, '');
  return text || vocabularies[language].page.contents;
}

function share(block: Block & { kind: 'share' }, language: Language): string {
  const words = vocabularies[language];
  const [count, total] = [block.count, block.total].map((one) =>
    line([largeCount(one, language)], language),
  ) as [string, string];
  const counts = words.of(`<b>${count}</b>`, total);
  const percent = block.total === 0n ? 0 : Number((block.count * 10_000n) / block.total) / 100;
  const bar = `<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="off" width="100" height="4"/><rect class="on" width="${percent}" height="4"/></svg>`;
  return `<div class="share"><p class="count">${counts}</p>${bar}<p>${line(block.text, language)}</p></div>`;
}

function range(block: Block & { kind: 'range' }, language: Language): string {
  const numbers =
    block.low === block.high
      ? decimal(block.low, language)
      : `${decimal(block.low, language)} – ${decimal(block.high, language)}`;
  const width = Math.max(0.8, (block.high - block.low) * 100);
  const bar = `<svg class="bar range" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="off" y="1.6" width="100" height="0.8"/><rect class="on" x="${(block.low * 100).toFixed(2)}" width="${width.toFixed(2)}" height="4"/></svg>`;
  return `<div class="share range"><p class="label">${running(block.label)}</p>${bar}<p class="count"><bdi dir="ltr">${numbers}</bdi></p><p>${line(block.text, language)}</p></div>`;
}

/** The drawing is ours and safe; its title, caption and text alternative are escaped here. */
function figure(block: Block & { kind: 'figure' }, language: Language): string {
  const caption = block.caption ? `<p>${line(block.caption, language)}</p>` : '';
  return `<figure id="${language}-${escaped(block.id)}"><p class="title">${line(block.title, language)}</p><div class="drawing" dir="ltr" tabindex="0" role="img" aria-label="${escaped(block.alt)}">${block.svg}</div><figcaption>${caption}</figcaption></figure>`;
}
