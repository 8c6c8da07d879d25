/** Theme, digits and months: a menu of three small choices. */
import type { Settings } from '../model/settings.ts';
import { useWords, useWorkbench } from '../model/use-workbench.ts';
import { Icon } from '../parts/index.ts';

interface ChoiceProps<K extends keyof Settings> {
  readonly name: K;
  readonly title: string;
  readonly choices: readonly { readonly value: Settings[K]; readonly name: string }[];
}

function Choice<K extends 'theme' | 'numerals' | 'months'>({
  name,
  title,
  choices,
}: ChoiceProps<K>) {
  const chosen = useWorkbench((state) => state.settings[name]);
  const set = useWorkbench((state) => state.set);
  return (
    <fieldset className="choice">
      <legend>{title}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            checked={chosen === choice.value}
            onChange={() => set({ [name]: choice.value } as Partial<Settings>)}
          />
          <bdi>{choice.name}</bdi>
        </label>
      ))}
    </fieldset>
  );
}

export function SettingsMenu() {
  const words = useWords();
  const { settings } = words;
  return (
    <details
      className="menu"
      onKeyDown={(event) => {
        if (event.code !== 'Escape') return;
        event.currentTarget.open = false;
        event.currentTarget.querySelector('summary')?.focus();
        event.stopPropagation();
      }}
      onBlur={(event) => {
        // It closes when the focus, or a click, goes elsewhere.
        const next = event.relatedTarget;
        if (next !== null && !event.currentTarget.contains(next)) event.currentTarget.open = false;
      }}
    >
      <summary aria-label={words.bar.settings}>
        <Icon name="settings" />
      </summary>
      <div className="sheet">
        <Choice
          name="theme"
          title={settings.theme}
          choices={[
            { value: 'system', name: settings.system },
            { value: 'light', name: settings.light },
            { value: 'dark', name: settings.dark },
          ]}
        />
        <Choice
          name="numerals"
          title={settings.numerals}
          choices={[
            { value: 'latin', name: settings.latin },
            { value: 'arabic', name: settings.arabic },
          ]}
        />
        <Choice
          name="months"
          title={settings.months}
          choices={[
            { value: 'common', name: settings.common },
            { value: 'levant', name: settings.levant },
            { value: 'maghreb', name: settings.maghreb },
          ]}
        />
      </div>
    </details>
  );
}
