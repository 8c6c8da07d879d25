/** The name of a thing in a list; of what somebody wants, can do or is read as, with whose it is. */
import { colon } from '../model/colon.ts';
import { actorName, nameOf, type Thing } from '../model/thing.ts';
import { useSituation, useWorkbench } from '../model/use-workbench.ts';
import { ownerOf } from './listed-thing.ts';

export interface OwnedNameProps {
  readonly thing: Thing;
  readonly className?: string | undefined;
}

export function OwnedName({ thing, className }: OwnedNameProps) {
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const owner = ownerOf(thing.address);
  return (
    <>
      {owner === undefined ? null : (
        <>
          <bdi>{actorName(situation, owner, language)}</bdi>
          {colon(language)}
        </>
      )}
      <bdi className={className}>{nameOf(situation, thing, language)}</bdi>
    </>
  );
}
