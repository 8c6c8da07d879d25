/** A key, as it is printed on the board of who reads the page. */
import { useWorkbench } from '../model/use-workbench.ts';
import { capOf } from '../words/keys/cap.ts';

export function KeyCap({ name }: { readonly name: string }) {
  const language = useWorkbench((state) => state.settings.language);
  return <kbd>{capOf(name, language)}</kbd>;
}
