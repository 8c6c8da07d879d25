/** Whose claim it is, and through whom it came: a chain of actors, sources, or words for someone. */

import { inLanguage } from '../../../../report/name.ts';
import { useSituation, useWorkbench } from '../../../model/use-workbench.ts';
import { type Choice, OneInput } from './many-input.tsx';
import { useFormWords } from './use-form-words.ts';

export interface Voice {
  readonly actor?: string | undefined;
  readonly source?: string | undefined;
  readonly words?: Readonly<Record<string, string | undefined>> | undefined;
}
type Sort = 'actor' | 'source' | 'words';

const sortOf = (voice: Voice): Sort =>
  voice.words !== undefined ? 'words' : voice.actor !== undefined ? 'actor' : 'source';

function VoiceLine(props: {
  readonly id: string;
  readonly label: string;
  readonly voice: Voice;
  readonly actors: readonly Choice[];
  readonly sources: readonly Choice[];
  onChange(voice: Voice): void;
  onDrop(): void;
}) {
  const { id, label, voice, actors, sources, onChange, onDrop } = props;
  const form = useFormWords();
  const language = useWorkbench((state) => state.settings.language);
  const sort = sortOf(voice);
  const turn = (next: Sort) =>
    onChange(next === 'words' ? { words: {} } : next === 'actor' ? { actor: '' } : { source: '' });
  return (
    <li>
      <span className="dim small">{label}</span>
      <select
        id={id}
        className="field"
        aria-label={`${label}: ${form.voices.kind}`}
        value={sort}
        onChange={(event) => turn(event.target.value as Sort)}
      >
        {(['actor', 'source', 'words'] as const).map((one) => (
          <option key={one} value={one}>
            {form.voices[one]}
          </option>
        ))}
      </select>
      {sort === 'words' ? (
        <input
          className="field"
          dir="auto"
          lang={language}
          aria-label={label}
          placeholder={form.voices.example}
          value={voice.words?.[language] ?? ''}
          onChange={(event) =>
            onChange({ words: { ...voice.words, [language]: event.target.value } })
          }
        />
      ) : (
        <OneInput
          id={`${id}-of`}
          label={label}
          value={voice[sort]}
          choices={sort === 'actor' ? actors : sources}
          isRequired
          onChange={(value) => onChange({ [sort]: value ?? '' })}
        />
      )}
      <button type="button" className="plain dim" aria-label={form.voices.drop} onClick={onDrop}>
        ×
      </button>
    </li>
  );
}

export interface VoicesInputProps {
  readonly id: string;
  readonly value: readonly Voice[];
  onChange(value: readonly Voice[]): void;
}

export function VoicesInput({ id, value, onChange }: VoicesInputProps) {
  const form = useFormWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const actors = situation.actors.map((one) => ({
    id: one.id,
    name: inLanguage(one.name, language),
  }));
  const sources = situation.sources.map((one) => ({
    id: one.id,
    name: inLanguage(one.title, language),
  }));
  const shown = value.length > 0 ? value : [{ actor: '' }];
  return (
    <div className="voices-input">
      <ol>
        {shown.map((voice, at) => (
          <VoiceLine
            // biome-ignore lint/suspicious/noArrayIndexKey: voices stand in their order
            key={at}
            id={at === 0 ? id : `${id}-${at}`}
            label={at === 0 ? form.voices.first : form.voices.next}
            voice={voice}
            actors={actors}
            sources={sources}
            onChange={(next) => onChange(shown.with(at, next))}
            onDrop={() => onChange(shown.filter((_, place) => place !== at))}
          />
        ))}
      </ol>
      <button
        type="button"
        className="link plain"
        onClick={() => onChange([...shown, { source: '' }])}
      >
        {form.voices.add}
      </button>
    </div>
  );
}
