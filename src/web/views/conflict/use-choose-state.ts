/** What a click on a state does: it is chosen in all panes, and taken for what is being looked for. */
import { createContext, useCallback, useContext } from 'react';
import type { Game } from '../../../situation/index.ts';
import { useWorkbench } from '../../model/use-workbench.ts';
import { stateAddress } from './state-address.ts';

/** What takes the next state that is clicked; nothing while none is looked for. */
export const PickContext = createContext<((yn: string) => void) | undefined>(undefined);

export function useChooseState(game: Pick<Game, 'id'>): (yn: string) => void {
  const select = useWorkbench((state) => state.select);
  const pick = useContext(PickContext);
  return useCallback(
    (yn) => {
      select(stateAddress(game.id, yn));
      pick?.(yn);
    },
    [select, pick, game.id],
  );
}
