/** Every command: its words in the three languages for finding, its keys, what it does. */
import { inLanguage } from '../../report/name.ts';
import { type Language, languages } from '../../situation/words.ts';
import { exportReport } from '../model/export-report.ts';
import { stepText } from '../model/step-text.ts';
import type { WorkbenchStore } from '../model/workbench.ts';
import type { IconName } from '../parts/icon.tsx';
import { forgetPlaces, keptPlaces } from '../views/network/place/kept-places.ts';
import { views } from '../views/registry.ts';
import { type Words, words } from '../words/index.ts';
import { putBackWords } from '../words/network/put-back.ts';

export interface Command {
  readonly id: string;
  readonly group: 'goTo' | 'do' | 'things';
  readonly icon: IconName;
  readonly keys?: readonly string[];
  text(language: Language): string;
  /** Quiet words beside the text. */
  aside?(language: Language): string;
  run(): void;
}

const plainText = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
const letter = (code: string) => code.replace(/^Key/, '');

function goToCommands(store: WorkbenchStore): Command[] {
  const { go, document } = store.getState();
  return views.flatMap((view) => {
    const command: Command = {
      id: `go-${view.name}`,
      group: 'goTo',
      icon: view.icon,
      keys: ['G', letter(view.key)],
      text: (language) => words[language].view[view.name],
      run: () => go({ view: view.name, item: undefined, at: undefined }),
    };
    const items = document ? (view.items?.(document.situation) ?? []) : [];
    return [
      command,
      ...items.map(
        (item): Command => ({
          id: `go-${view.name}-${item.id}`,
          group: 'goTo',
          icon: view.icon,
          text: (language) => inLanguage(item.title, language),
          aside: (language) => words[language].view[view.name],
          run: () => go({ view: view.name, item: item.id, at: undefined }),
        }),
      ),
    ];
  });
}

type Say = (words: Words) => string;

function settingCommands(store: WorkbenchStore): Command[] {
  const { set } = store.getState();
  const command = (id: string, say: Say, run: () => void): Command => ({
    id,
    group: 'do',
    icon: 'settings',
    text: (language) => say(words[language]),
    run,
  });
  return [
    ...(['light', 'dark', 'system'] as const).map((theme) =>
      command(
        `theme-${theme}`,
        (say) => say.command[theme],
        () => set({ theme }),
      ),
    ),
    ...languages.map((language) =>
      command(
        `language-${language}`,
        (say) => say.command.language(say.languageName[language]),
        () => set({ language }),
      ),
    ),
    ...(['latin', 'arabic'] as const).map((numerals) =>
      command(
        `numerals-${numerals}`,
        (say) => say.command[numerals],
        () => set({ numerals }),
      ),
    ),
    ...(['common', 'levant', 'maghreb'] as const).map((months) =>
      command(
        `months-${months}`,
        (say) => say.command.months(say.settings[months]),
        () => set({ months }),
      ),
    ),
  ];
}

function historyCommands(store: WorkbenchStore): Command[] {
  const { document, undo, redo, reset } = store.getState();
  if (document === undefined) return [];
  const { situation, history } = document;
  const last = history.steps[history.done - 1];
  const next = history.steps[history.done];
  const named =
    (step: typeof last, say: (words: Words, name: string) => string) => (language: Language) =>
      say(words[language], step ? plainText(stepText(step, situation, language)) : '');
  return [
    ...(last
      ? [
          {
            id: 'undo',
            group: 'do',
            icon: 'undo',
            keys: ['Ctrl', 'Z'],
            text: named(last, (say, name) => say.command.undo(name)),
            run: undo,
          } as const,
        ]
      : []),
    ...(next
      ? [
          {
            id: 'redo',
            group: 'do',
            icon: 'redo',
            keys: ['Ctrl', '⇧', 'Z'],
            text: named(next, (say, name) => say.command.redo(name)),
            run: redo,
          } as const,
        ]
      : []),
    {
      id: 'reset',
      group: 'do',
      icon: 'history',
      text: (language) => words[language].command.reset,
      run: () => void reset(),
    },
  ];
}

function scenarioCommands(store: WorkbenchStore): Command[] {
  const { document, go, route } = store.getState();
  const all = document?.situation.scenarios ?? [];
  const weigh = all.map(
    (one): Command => ({
      id: `scenario-${one.id}`,
      group: 'do',
      icon: 'scenarios',
      text: (language) => words[language].command.scenario(inLanguage(one.title, language)),
      run: () => go({ scenario: one.id }),
    }),
  );
  if (!route.scenario) return weigh;
  const base: Command = {
    id: 'scenario-base',
    group: 'do',
    icon: 'scenarios',
    text: (language) => words[language].command.base,
    run: () => go({ scenario: undefined }),
  };
  return [base, ...weigh];
}

/** Where somebody has moved the network’s actors: they go back to where it places them itself. */
function placeCommands(store: WorkbenchStore): Command[] {
  const { document, go } = store.getState();
  if (document === undefined || keptPlaces(document.key).size === 0) return [];
  return [
    {
      id: 'put-places-back',
      group: 'do',
      icon: 'network',
      text: (language) => putBackWords[language],
      run: () => {
        forgetPlaces(document.key);
        go({ view: 'network', item: undefined });
      },
    },
  ];
}

const ADDED = [
  ['actor', 'actors'],
  ['tie', 'ties'],
  ['event', 'events'],
  ['claim', 'claims'],
  ['need', 'needs'],
  ['supply', 'supplies'],
  ['capacity', 'dependence', 'new-capacity'],
  ['threshold', 'dependence', 'new-threshold'],
  ['source', 'sources'],
] as const;

/** Forms for new things, from wherever one is. */
function addCommands(store: WorkbenchStore): Command[] {
  const { document, go } = store.getState();
  if (document === undefined) return [];
  return ADDED.map(([thing, view, item = 'new']) => ({
    id: `add-${thing}`,
    group: 'do',
    icon: view,
    text: (language) => words[language].command.add(words[language].thing[thing]),
    run: () => go({ view, item }),
  }));
}

function exportCommands(store: WorkbenchStore): Command[] {
  const formats = store.getState().isShared
    ? (['html', 'docx', 'pdf', 'md'] as const)
    : (['html', 'md'] as const);
  return formats.map((format) => ({
    id: `export-${format}`,
    group: 'do',
    icon: 'report',
    text: (language) => words[language].command.export(format.toUpperCase()),
    run: () =>
      void exportReport(store, format).catch(() => store.getState().go({ view: 'report' })),
  }));
}

/** Everything that can be done now. */
export function commands(store: WorkbenchStore, onKeys: () => void): Command[] {
  const sheet: Command = {
    id: 'keys',
    group: 'do',
    icon: 'do',
    keys: ['?'],
    text: (language) => words[language].command.sheet,
    run: onKeys,
  };
  return [
    ...goToCommands(store),
    ...addCommands(store),
    ...historyCommands(store),
    ...scenarioCommands(store),
    ...placeCommands(store),
    ...exportCommands(store),
    ...settingCommands(store),
    sheet,
  ];
}
