/** The timeline: what happened when, and what no source dates. */
import type { Event } from '../../situation/index.ts';
import { dateText } from '../date-text.ts';
import type { Block, Inline, Line } from '../document.ts';
import { eventSpan, timelineFigure } from '../figure/timeline.ts';
import { inLanguage } from '../name.ts';
import { whole } from '../number-text.ts';
import type { ScaleContext } from './scale-context.ts';

export function timelineBlocks(asOf: string, context: ScaleContext): Block[] {
  const { words, language, situation } = context;
  if (situation.events.length === 0) return [];
  const events = [...situation.events].sort((a, b) => order(a) - order(b));
  const svg = timelineFigure(events, asOf);
  const undated = events.filter((event) => event.date === undefined).length;
  const rows = events.map((event, at) => ({
    cells: [
      [whole(at + 1, language)],
      when(event, context),
      [inLanguage(event.summary, language), ...context.notes.cite(event.quotes, 2)],
    ] as Line[],
  }));
  const figure: Block[] = svg
    ? [
        {
          kind: 'figure',
          id: 'timeline',
          detail: true,
          svg,
          title: [words.timeline.figure],
          caption: [words.timeline.caption],
          alt: words.timeline.alt(events.length, undated),
        },
      ]
    : [];
  return [
    {
      kind: 'heading',
      level: 2,
      id: 'timeline',
      detail: true,
      text: [words.timeline.title],
      ...(undated > 0 ? { aside: words.timeline.undated(undated) } : {}),
    },
    ...figure,
    {
      kind: 'table',
      detail: true,
      head: [['#'], [words.timeline.when], [words.timeline.what]],
      rows,
    },
  ];
}

/** By the first day that the date may mean; what no date bounds comes last. */
function order(event: Event): number {
  return eventSpan(event)?.start ?? Number.POSITIVE_INFINITY;
}

function when(event: Event, { words, language }: ScaleContext): Line {
  if (event.date === undefined) return [{ kind: 'unsourced', text: words.notDated }];
  const date: Inline[] = [dateText(event.date, language, event.span)];
  return event.yearInferred ? [...date, { kind: 'quiet', text: ` (${words.yearInferred})` }] : date;
}
