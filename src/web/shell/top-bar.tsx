/** The bar: what is weighed, as of when, base or scenario; find or do; language; settings. */
import { dateText } from '../../report/date-text.ts';
import { inLanguage } from '../../report/name.ts';
import { localText } from '../model/local-text.ts';
import { routeHash } from '../model/route.ts';
import { useWords, useWorkbench } from '../model/use-workbench.ts';
import { Icon, Mark } from '../parts/index.ts';
import { SettingsMenu } from './settings-menu.tsx';

const SHORT = { ar: 'ع', en: 'EN', fr: 'FR' } as const;

function Where() {
  const words = useWords();
  const settings = useWorkbench((state) => state.settings);
  const title = useWorkbench((state) => state.document?.situation.title);
  const asOf = useWorkbench((state) => state.route.asOf ?? state.document?.situation.asOf);
  const go = useWorkbench((state) => state.go);
  if (title === undefined || asOf === undefined) return null;
  const date = localText(dateText(asOf, settings.language), settings);
  return (
    <button
      type="button"
      className="where plain"
      onClick={() => go({ view: 'start', item: 'about', at: undefined })}
    >
      <b>
        <bdi>{localText(inLanguage(title, settings.language), settings)}</bdi>
      </b>
      <span>{words.bar.asOf(date)}</span>
    </button>
  );
}

/** Base beside the scenario in use, or a choice where there are several. */
function ScenarioChoice() {
  const words = useWords();
  const language = useWorkbench((state) => state.settings.language);
  const scenarios = useWorkbench((state) => state.document?.situation.scenarios);
  const chosen = useWorkbench((state) => state.route.scenario);
  const go = useWorkbench((state) => state.go);
  if (!scenarios || scenarios.length === 0) return null;
  return (
    <select
      className={`field scenario${chosen ? ' is-supposed' : ''}`}
      aria-label={words.bar.scenario}
      value={chosen ?? ''}
      onChange={(event) => go({ scenario: event.target.value || undefined })}
    >
      <option value="">{words.bar.base}</option>
      {scenarios.map((one) => (
        <option key={one.id} value={one.id}>
          {inLanguage(one.title, language)}
        </option>
      ))}
    </select>
  );
}

function LanguageChoice() {
  const words = useWords();
  const language = useWorkbench((state) => state.settings.language);
  const set = useWorkbench((state) => state.set);
  return (
    <fieldset className="seg" aria-label={words.bar.language}>
      {(['en', 'ar', 'fr'] as const).map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={one === language}
          aria-label={
            one === 'ar' ? words.languageName[one] : `${SHORT[one]}, ${words.languageName[one]}`
          }
          onClick={() => set({ language: one })}
        >
          {SHORT[one]}
        </button>
      ))}
    </fieldset>
  );
}

export function TopBar({ onFind }: { readonly onFind: () => void }) {
  const words = useWords();
  const situation = useWorkbench((state) => state.route.situation);
  return (
    <header className="top-bar">
      <button
        type="button"
        className="views plain"
        popoverTarget="views"
        aria-label={words.bar.document}
      >
        <Icon name="views" />
      </button>
      <a
        className="brand"
        href={routeHash({ ...(situation ? { situation } : {}), view: 'start' })}
        aria-label={`${words.product}: ${words.view.start}`}
      >
        <Mark />
        {words.product}
      </a>
      <Where />
      <span className="grow" />
      <ScenarioChoice />
      <button type="button" className="find" onClick={onFind}>
        <Icon name="find" />
        <span>{words.bar.find}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <LanguageChoice />
      <SettingsMenu />
    </header>
  );
}
