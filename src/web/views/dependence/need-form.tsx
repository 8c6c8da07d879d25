/** A new need: of a client there is, or of one who has none yet. */
import { useState } from 'react';
import { inLanguage } from '../../../report/name.ts';
import { InlineForm } from '../../editing/inline-form.tsx';
import { useEditingWords } from '../../editing/use-editing.ts';
import { useSituation, useWorkbench } from '../../model/use-workbench.ts';
import { needAddition } from './need-edit.ts';

interface NeedFormProps {
  /** Whose need it is; asked for where it is not given. */
  readonly client?: string;
  onDone(): void;
}

function ClientFields({
  client,
  name,
  onClient,
  onName,
}: {
  readonly client: string;
  readonly name: string;
  onClient(id: string): void;
  onName(text: string): void;
}) {
  const words = useEditingWords();
  const { actors } = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  return (
    <>
      <select
        className="field"
        aria-label={words.needs.client}
        value={client}
        onChange={(event) => onClient(event.target.value)}
      >
        {actors.map((one) => (
          <option key={one.id} value={one.id}>
            {inLanguage(one.name, language)}
          </option>
        ))}
        <option value="">{words.another}</option>
      </select>
      {client === '' ? (
        <input
          className="field"
          dir="auto"
          aria-label={words.needs.client}
          placeholder={words.needs.client}
          value={name}
          onChange={(event) => onName(event.target.value)}
        />
      ) : null}
    </>
  );
}

export function NeedForm({ client: given, onDone }: NeedFormProps) {
  const words = useEditingWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const [client, setClient] = useState(given ?? situation.actors[0]?.id ?? '');
  const [clientName, setClientName] = useState('');
  const [name, setName] = useState('');
  const isReady = name.trim() !== '' && (client !== '' || clientName.trim() !== '');
  const edits = () =>
    needAddition(situation, {
      client,
      clientName: { [language]: clientName.trim() },
      name: { [language]: name.trim() },
    }).edits;
  return (
    <InlineForm isReady={isReady} edits={edits} onDone={onDone}>
      {given === undefined ? (
        <ClientFields
          client={client}
          name={clientName}
          onClient={setClient}
          onName={setClientName}
        />
      ) : null}
      <input
        // biome-ignore lint/a11y/noAutofocus: the form was asked for by the button that it stands for
        autoFocus
        className="field"
        dir="auto"
        aria-label={words.needs.needName}
        placeholder={words.needs.needName}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
    </InlineForm>
  );
}
