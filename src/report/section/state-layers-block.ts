/** The figure of a game too large for a board, with what it shows in words; or a sentence in its place. */
import type { Block } from '../document.ts';
import { hasTold } from '../figure/layered-drawing.ts';
import type { LayeredArrow } from '../figure/layered-graph.ts';
import { MOST_STATES } from '../figure/state-board.ts';
import { type StateLayers, stateLayers } from '../figure/state-layers.ts';
import { whole } from '../number-text.ts';
import { layersWords } from '../words/layers/index.ts';
import type { ConflictContext } from './conflict-context.ts';

export function layersFigure(context: ConflictContext): Block[] {
  const { finding, language, isDrawn } = context;
  const count = finding.states?.length ?? 0;
  if (!isDrawn || count <= MOST_STATES) return [];
  const words = layersWords[language];
  const drawn = stateLayers(context);
  if (!drawn)
    return [{ kind: 'paragraph', quiet: true, text: [words.tooMany(whole(count, language))] }];
  const { graph, svg, hasPath } = drawn;
  const shown = graph.layers.flat().length + graph.apart.length;
  const makers = finding.decisionMakers
    .map((id, k) => `${whole(k + 1, language)} ${context.names.decisionMaker(id)}`)
    .join(context.words.conflict.comma);
  const caption = [
    words.caption(whole(shown, language), whole(count, language), makers),
    ...(hasTold(graph) ? [words.told] : []),
    ...(hasPath ? [words.path] : []),
  ].join(' ');
  return [
    {
      kind: 'figure',
      id: `${context.game.id}-layers`,
      svg,
      title: [hasPath ? words.titlePath : words.title],
      caption: [caption],
      alt: alternative(drawn, context),
    },
  ];
}

/** Every arrow in words, and the equilibria. */
function alternative({ graph, from }: StateLayers, context: ConflictContext): string {
  const { finding, language, names } = context;
  const words = layersWords[language];
  const step = ({ maker, from: start, to, isImprovement }: LayeredArrow) => {
    const name = names.decisionMaker(finding.decisionMakers[maker] ?? '');
    const said = words.step(name, whole(start, language), whole(to, language));
    return isImprovement ? said : `${said} (${words.unwanted})`;
  };
  const drawn = new Set([...graph.layers.flat(), ...graph.apart]);
  const seq = finding.equilibria.seq ?? finding.equilibria.nash;
  const list = (Array.isArray(seq) ? seq : []).filter((id) => drawn.has(id));
  return words
    .alt(
      whole(from, language),
      graph.arrows.map(step).join(context.words.semicolon),
      list.map((id) => whole(id, language)).join(context.words.conflict.comma) ||
        context.words.none,
    )
    .replace(/[\u2066-\u2069]/g, '');
}
