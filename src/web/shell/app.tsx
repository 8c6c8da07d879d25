/** The frame: bar, three panes, status line; the palette and the sheet of keys float above. */
import { useEffect, useState } from 'react';
import { Inspector } from '../inspector/index.ts';
import { useWords, useWorkbench } from '../model/use-workbench.ts';
import { late } from '../parts/index.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { DocumentPane } from './document-pane.tsx';
import { FailureBoundary } from './failure-boundary.tsx';
import { useLatePalette } from './late-palette.ts';
import { Meeting } from './meeting.tsx';
import { NotThere } from './not-there.tsx';
import type { Over } from './over.ts';
import { ScrollKeeper } from './scroll-keeper.ts';
import { StatusLine } from './status-line.tsx';
import { TopBar } from './top-bar.tsx';
import { useKeys } from './use-keys.ts';
import { ViewPlace } from './view-place.tsx';

const FORMS: readonly string[] = ['new', 'edit', 'named', 'new-capacity', 'new-threshold'];

const ShortcutSheet = late(() => import('./shortcut-sheet.tsx'), { instead: NotThere });

/** Language, direction and theme belong to the whole page. */
function usePageAttributes(): void {
  const language = useWorkbench((state) => state.settings.language);
  const theme = useWorkbench((state) => state.settings.theme);
  const words = useWords();
  const title = useWorkbench((state) => state.document?.situation.title);
  useEffect(() => {
    const { documentElement: page } = document;
    page.lang = language;
    page.dir = language === 'ar' ? 'rtl' : 'ltr';
    if (theme === 'system') delete page.dataset.theme;
    else page.dataset.theme = theme;
    const name = title?.[language] ?? title?.en ?? title?.fr ?? title?.ar;
    document.title = name ? `${name} · ${words.product}` : words.product;
  }, [language, theme, words, title]);
}

export function App() {
  usePageAttributes();
  const words = useWords();
  const [over, setOver] = useState<Over>();
  useKeys({ over, setOver });
  // A form has the page to itself where the inspector would slide over it.
  const isOpen = useWorkbench(
    ({ route }) => route.at !== undefined && !FORMS.includes(route.item ?? ''),
  );
  const view = useWorkbench(({ route }) => route.view);
  const select = useWorkbench((state) => state.select);
  // What was closed may say so only after another has been opened.
  const closing = (one: Over) => () => setOver((now) => (now === one ? undefined : now));
  const Palette = useLatePalette(over === 'palette');
  return (
    <div className="app" data-at={view}>
      <button type="button" className="skip" onClick={skip}>
        {words.bar.skip}
      </button>
      <TopBar onFind={() => setOver('palette')} />
      <DocumentPane />
      <main className="main" id="page" tabIndex={-1} aria-label={words.bar.page}>
        <Meeting />
        <FailureBoundary>
          <ViewPlace />
        </FailureBoundary>
      </main>
      <ScrollKeeper />
      <aside className={`side${isOpen ? ' open' : ''}`} aria-label={words.bar.inspector}>
        <FailureBoundary>
          <Inspector />
        </FailureBoundary>
        <button type="button" className="act quiet close" onClick={() => select(undefined)}>
          {words.bar.close} <KeyCap name="Esc" />
        </button>
      </aside>
      <StatusLine onKeys={() => setOver('keys')} />
      {over === 'palette' ? (
        <Palette onClose={closing('palette')} onKeys={() => setOver('keys')} />
      ) : null}
      {over === 'keys' ? <ShortcutSheet onClose={closing('keys')} /> : null}
    </div>
  );
}

function skip(): void {
  document.getElementById('page')?.focus();
}
