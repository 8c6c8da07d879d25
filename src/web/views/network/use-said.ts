/** An actor or a tie of the network in words: for those who hear the page, and under the pointer. */
import { nameOf } from '../../model/thing.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { networkWords } from '../../words/network/index.ts';
import type { Scene } from './scene.ts';

export function useSaid({ actors, ties }: Scene): (address: string) => string {
  const words = useWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const say = networkWords[language];
  return (address) => {
    const [part, id] = address.split('/');
    if (part === 'actors') {
      const actor = actors.find((one) => one.id === id);
      if (!actor) return '';
      const own = ties.filter(({ a, b }) => a === actor || b === actor);
      const count = (sign: string) => own.filter((tie) => tie.sign === sign).length;
      const kind = words.choice[actor.kind];
      return `${say.actorSaid(actor.name, kind)} ${say.counts(count('+'), count('-'), count('unknown'))}`;
    }
    const drawn = ties.find((one) => one.id === id);
    const value = situation.ties.find((one) => one.id === id);
    if (part !== 'ties' || !drawn || !value) return '';
    const name = nameOf(situation, { address, kind: 'tie', value }, language);
    const facts = [
      say.tieSaid(name, say.signs[drawn.sign], drawn.weight),
      drawn.isStrained ? say.strained : '',
      drawn.isSourced ? '' : say.unsourced,
    ];
    return facts.filter(Boolean).join(language === 'ar' ? '، ' : ', ');
  };
}
