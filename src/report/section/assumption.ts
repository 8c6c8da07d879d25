/** What the answers assume beyond what a source states, gathered in one place. */
import type { Weighing } from '../../weigh/index.ts';
import { isolate } from '../direction.ts';
import type { Block, Line } from '../document.ts';
import { inLanguage } from '../name.ts';
import { sharingWords } from '../words/sharing/index.ts';
import type { ScaleContext } from './scale-context.ts';

export function assumptionBlocks(weighing: Weighing, context: ScaleContext): Block[] {
  const { situation, words, language } = context;
  const said = words.assumptions;
  const tie = (a: string, b: string) => context.tie(a, b);
  const inferred = situation.ties.filter((one) => one.inferred).map((one) => tie(one.a, one.b));
  const undated = situation.ties.filter((one) => one.during === undefined).length;
  const years = situation.events
    .filter((one) => one.yearInferred)
    .map((one) => isolate(inLanguage(one.summary, language)));
  const illustrative = situation.supplies.filter((one) => one.illustrative).length;
  const shared = [...situation.capacities, ...situation.thresholds].filter(
    (one) => one.illustrative,
  ).length;
  const priors = situation.questions
    .flatMap((one) => one.hypotheses)
    .filter((one) => one.prior === undefined).length;
  const items: Line[] = [
    ...situation.games.flatMap((game): Line[] =>
      game.infeasible.map((rule) => {
        const title = isolate(inLanguage(game.title, language));
        return rule.note
          ? [`${title}${words.colon} `, inLanguage(rule.note, language)]
          : [`${said.infeasible(title)} `, { kind: 'mono', text: rule.holds }];
      }),
    ),
    ...weighing.conflict.slice(0, 1).map((finding): Line => [said.sanctions[finding.sanctions]]),
    ...(inferred.length > 0 ? [[said.inferred(inferred.join(words.conflict.comma))]] : []),
    ...(undated > 0 ? [[said.undated(undated)]] : []),
    ...(years.length > 0 ? [[said.years(years.join(words.conflict.comma))]] : []),
    ...(illustrative > 0 ? [[said.illustrative(illustrative)]] : []),
    ...(shared > 0 ? [[sharingWords[language].assumed(shared)]] : []),
    ...(situation.needs.length > 0 ? [[said.weights]] : []),
    ...(priors > 0 ? [[words.hypotheses.priorMissing]] : []),
  ];
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, id: 'assumptions', detail: true, text: [said.title] },
    { kind: 'list', ordered: false, detail: true, items },
  ];
}
