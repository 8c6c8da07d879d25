/** A bar for every state and concept: in which share of the worlds the state is an equilibrium. */
import type { Concept } from '../../../conflict/model.ts';
import type { WorldsFinding } from '../../../ensemble/worlds.ts';
import { gameWords } from '../../../report/game-words.ts';
import { whole } from '../../../report/number-text.ts';
import { conceptOrder } from '../../../report/section/concept-text.ts';
import { vocabularies } from '../../../report/words/index.ts';
import type { Game, Situation } from '../../../situation/index.ts';
import { useWorkbench } from '../../model/use-workbench.ts';
import { Running } from '../../parts/index.ts';
import { worldsPanelWords } from '../../words/worlds/index.ts';

interface Props {
  readonly situation: Situation;
  readonly game: Game;
  readonly found: WorldsFinding;
  /** 1-based; what is marked as such. */
  readonly observed: number | undefined;
  readonly statusQuo: number | undefined;
}

const telling: readonly Concept[] = ['nash', 'seq', 'sseq', 'sim'];

/** The states that some world holds under more than the loose concepts, the greatest share first. */
function shownStates({ states }: WorldsFinding) {
  const count = (at: number, concept: Concept) => states[at]?.equilibrium[concept]?.count ?? 0;
  return states
    .map((_, at) => at)
    .filter((at) => telling.some((concept) => count(at, concept) > 0))
    .sort((a, b) => {
      const apart = conceptOrder.find((one) => count(a, one) !== count(b, one));
      return apart === undefined ? a - b : count(b, apart) - count(a, apart);
    })
    .map((at) => states[at]!);
}

export function WorldsTable({ situation, game, found, observed, statusQuo }: Props) {
  const language = useWorkbench((state) => state.settings.language);
  const words = vocabularies[language];
  const say = worldsPanelWords[language];
  const names = gameWords(situation, game, language);
  const marks = (state: number) => [
    ...(observed === state ? [words.conflict.observedState] : []),
    ...(statusQuo === state ? [words.conflict.statusQuo] : []),
  ];
  const weighed = conceptOrder.filter((one) => found.states[0]?.equilibrium[one]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key
    <section className="scroll worlds-table" tabIndex={0} aria-label={say.table}>
      <table>
        <thead>
          <tr>
            <th scope="col">#</th>
            <th scope="col">{say.state}</th>
            {weighed.map((concept) => (
              <th key={concept} scope="col">
                <abbr title={words.concept[concept].long}>{words.concept[concept].short}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shownStates(found).map(({ state, yn, equilibrium }) => (
            <tr key={state} className={observed === state ? 'marked' : undefined}>
              <th scope="row">
                <Running text={whole(state, language)} />
              </th>
              <td className="name">
                <Running text={names.state(yn)} />
                {marks(state).length > 0 ? (
                  <span className="dim"> ({marks(state).join(words.conflict.comma)})</span>
                ) : null}
              </td>
              {weighed.map((concept) => {
                const { count, total } = equilibrium[concept]!;
                return (
                  <td key={concept}>
                    <svg className="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden>
                      <rect className="off" width="100" height="4" />
                      <rect className="on" width={(100 * count) / total} height="4" />
                    </svg>
                    <bdi>
                      <Running text={whole(count, language)} />
                    </bdi>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
