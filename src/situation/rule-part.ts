/** Rules of every part but the games: references, doubled names, ranges, dates. */
import { cycles } from './cycle.ts';
import { type Path, quoted } from './issue.ts';
import { datePrecision } from './partial-date.ts';
import { checkShared } from './rule-capacity.ts';
import type { RuleContext } from './rule-context.ts';
import type { Event, Question } from './situation.ts';

/** Each member names at most one other of its own part, and no chain of these returns. */
function noCircle(
  context: RuleContext,
  part: 'sources' | 'actors',
  field: 'origin' | 'partOf',
): void {
  if (context.areKept(part)) return;
  const members = context.situation[part] as readonly { id: string; [field: string]: unknown }[];
  const next = new Map<string, string[]>();
  for (const [i, member] of members.entries()) {
    const to = member[field];
    if (typeof to !== 'string') continue;
    if (context.refer(part, to, [part, i, field])) next.set(member.id, [to]);
  }
  for (const circle of cycles(next)) {
    const index = members.findIndex(({ id }) => id === circle[0]);
    const found = [...circle, circle[0]].join(' → ');
    context.add({ path: [part, index, field], expected: 'no circle', found });
  }
}

function checkQuotes(context: RuleContext): void {
  for (const [i, quote] of context.open('quotes')) {
    const path: Path = ['quotes', i];
    context.refer('sources', quote.source, [...path, 'source']);
    if (quote.end <= quote.start) {
      const expected = `a number greater than the start, ${quote.start}`;
      context.add({ path: [...path, 'end'], expected, found: String(quote.end) });
    } else if (quote.end - quote.start !== quote.exact.length) {
      context.add({
        path: [...path, 'exact'],
        expected: `${quote.end - quote.start} UTF-16 units, from start to end`,
        found: `${quote.exact.length}`,
      });
    }
  }
}

function checkEventDates(context: RuleContext, event: Event, path: Path): void {
  if (event.date !== undefined && event.within !== undefined) {
    const expected = 'no interval beside a date (within is for undated events)';
    context.add({ path: [...path, 'within'], expected, found: quoted(event.within) });
  }
  const precision = event.date === undefined ? undefined : datePrecision(event.date);
  if (event.span !== undefined && precision !== 'month' && precision !== 'year') {
    const expected = 'a date that is a month or a year';
    const found = event.date === undefined ? 'no date' : quoted(event.date);
    context.add({ path: [...path, 'span'], expected, found });
  }
  if (event.yearInferred && event.date === undefined) {
    const path_ = [...path, 'yearInferred'];
    context.add({ path: path_, expected: 'a date whose year was inferred', found: 'no date' });
  }
}

function checkEvents(context: RuleContext): void {
  for (const [i, event] of context.open('events')) {
    const path: Path = ['events', i];
    context.referAll('actors', event.from, [...path, 'from']);
    context.referAll('actors', event.to, [...path, 'to']);
    context.referAll('quotes', event.quotes, [...path, 'quotes']);
    checkEventDates(context, event, path);
  }
}

function checkTies(context: RuleContext): void {
  for (const [i, tie] of context.open('ties')) {
    const path: Path = ['ties', i];
    context.refer('actors', tie.a, [...path, 'a']);
    context.refer('actors', tie.b, [...path, 'b']);
    if (tie.a === tie.b) {
      context.add({ path: [...path, 'b'], expected: 'another actor than a', found: `"${tie.b}"` });
    }
    context.referAll('claims', tie.claims, [...path, 'claims']);
    context.referAll('quotes', tie.quotes, [...path, 'quotes']);
  }
}

function checkClaims(context: RuleContext): void {
  for (const [i, claim] of context.open('claims')) {
    const path: Path = ['claims', i];
    for (const [j, voice] of claim.attribution.entries()) {
      const at = [...path, 'attribution', j];
      context.refer('sources', voice.source, [...at, 'source']);
      context.refer('actors', voice.actor, [...at, 'actor']);
      if (Object.values(voice).every((field) => field === undefined)) {
        context.add({ path: at, expected: 'a source, an actor or words', found: 'none of them' });
      }
    }
    context.referAll('quotes', claim.quotes, [...path, 'quotes']);
  }
}

function checkNeeds(context: RuleContext): void {
  for (const [i, need] of context.open('needs')) {
    context.refer('actors', need.client, ['needs', i, 'client']);
    context.referAll('quotes', need.quotes, ['needs', i, 'quotes']);
  }
  for (const [i, supply] of context.open('supplies')) {
    const path: Path = ['supplies', i];
    context.refer('needs', supply.need, [...path, 'need']);
    context.refer('actors', supply.supplier, [...path, 'supplier']);
    context.referAll('claims', supply.claims, [...path, 'claims']);
    context.referAll('events', supply.events, [...path, 'events']);
    context.referAll('quotes', supply.quotes, [...path, 'quotes']);
  }
}

type Amount = NonNullable<Question['hypotheses'][number]['prior']>;

function atMostOne(context: RuleContext, amount: Amount | undefined, path: Path): void {
  const high = typeof amount === 'object' ? amount.high : (amount ?? 0);
  if (high > 1) context.add({ path, expected: 'a number from 0 to 1', found: String(high) });
}

const CONSISTENCY = ['II', 'I', 'N', 'C', 'CC'];
type Rating = Question['evidence'][number]['ratings'][number];

function checkRating(context: RuleContext, rating: Rating, path: Path): void {
  atMostOne(context, rating.likelihood, [...path, 'likelihood']);
  if (typeof rating.value === 'string') return;
  const { low, high } = rating.value;
  const [from, to] = [CONSISTENCY.indexOf(low), CONSISTENCY.indexOf(high)];
  if (from < 0 || to < 0 || from > to) {
    const expected = 'low at most high, in the order II, I, N, C, CC';
    context.add({ path: [...path, 'value'], expected, found: `${low} to ${high}` });
  }
}

function checkQuestions(context: RuleContext): void {
  for (const [i, question] of context.open('questions')) {
    const path: Path = ['questions', i];
    const hypotheses = question.hypotheses.map(({ id }) => id);
    const known = new Set(hypotheses);
    context.distinct('hypothesis', hypotheses, (j) => [...path, 'hypotheses', j, 'id']);
    for (const [j, { prior }] of question.hypotheses.entries()) {
      atMostOne(context, prior, [...path, 'hypotheses', j, 'prior']);
    }
    const pieces = question.evidence.map(({ id }) => id);
    context.distinct('piece of evidence', pieces, (j) => [...path, 'evidence', j, 'id']);
    for (const [j, evidence] of question.evidence.entries()) {
      const at = [...path, 'evidence', j];
      context.refer('claims', evidence.claim, [...at, 'claim']);
      const rated = evidence.ratings.map(({ hypothesis }) => hypothesis);
      context.distinct('hypothesis', rated, (k) => [...at, 'ratings', k, 'hypothesis']);
      for (const [k, rating] of evidence.ratings.entries()) {
        const here = [...at, 'ratings', k];
        context.namedAmong('hypothesis', rating.hypothesis, known, [...here, 'hypothesis']);
        checkRating(context, rating, here);
      }
    }
  }
}

/** Checks every part but games and scenarios. */
export function checkParts(context: RuleContext): void {
  noCircle(context, 'sources', 'origin');
  noCircle(context, 'actors', 'partOf');
  for (const [i, actor] of context.open('actors')) {
    context.referAll('quotes', actor.quotes, ['actors', i, 'quotes']);
  }
  checkQuotes(context);
  checkEvents(context);
  checkTies(context);
  checkClaims(context);
  checkNeeds(context);
  checkShared(context);
  checkQuestions(context);
}
