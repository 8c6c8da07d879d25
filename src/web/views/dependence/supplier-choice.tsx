/** One more column of the needs: an actor who supplies nothing to this client yet. */
import { inLanguage } from '../../../report/name.ts';
import { useEditingWords } from '../../editing/use-editing.ts';
import { useSituation, useWorkbench } from '../../model/use-workbench.ts';

export interface SupplierChoiceProps {
  readonly known: readonly string[];
  onChoose(actor: string): void;
}

export function SupplierChoice({ known, onChoose }: SupplierChoiceProps) {
  const words = useEditingWords();
  const { actors } = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const free = actors.filter(({ id }) => !known.includes(id));
  if (free.length === 0) return null;
  return (
    <select
      className="field"
      aria-label={`+ ${words.needs.addSupplier}`}
      value=""
      onChange={(event) => onChoose(event.target.value)}
    >
      <option value="">+ {words.needs.addSupplier}</option>
      {free.map((one) => (
        <option key={one.id} value={one.id}>
          {inLanguage(one.name, language)}
        </option>
      ))}
    </select>
  );
}
