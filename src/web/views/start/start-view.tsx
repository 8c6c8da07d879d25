/** The way in: the situations that are here, and the ways to begin another. */
import { useEffect, useRef } from 'react';
import { useWords, useWorkbench } from '../../model/use-workbench.ts';
import { Mark } from '../../parts/index.ts';
import { pressedKey } from '../../parts/pressed-key.ts';
import type { ViewProps } from '../view-props.ts';
import { useArrival } from '../view-title.tsx';
import { BeginOtherwise, type Otherwise } from './begin-otherwise.tsx';
import { BeginWithText } from './begin-with-text.tsx';
import { HeadForm } from './head-form.tsx';
import { SituationList } from './situation-list.tsx';
import { useStartWords } from './use-start-words.ts';
import './start.css';

const typed = 'input, textarea, select, dialog';

/** Each way has its key, named on it. */
function useWayKeys(paste: { readonly current: HTMLTextAreaElement | null }): void {
  useEffect(() => {
    let wasGoing = false;
    const listen = (event: KeyboardEvent) => {
      const isGoing = wasGoing;
      const code = pressedKey(event);
      wasGoing = code === 'KeyG';
      if (isGoing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof HTMLElement && event.target.closest(typed)) return;
      if (document.querySelector('dialog[open]')) return;
      const way = document.querySelector<HTMLElement>(`[data-way="${code.replace('Key', '')}"]`);
      if (code === 'KeyP') paste.current?.focus();
      else if (way) way.click();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [paste]);
}

export default function StartView({ item }: ViewProps) {
  const isOpen = useWorkbench((state) => state.document !== undefined);
  return item === 'about' && isOpen ? <HeadForm /> : <WayIn item={item} />;
}

function WayIn({ item }: ViewProps) {
  const words = useWords();
  const start = useStartWords();
  const go = useWorkbench((state) => state.go);
  const paste = useRef<HTMLTextAreaElement>(null);
  useWayKeys(paste);
  const name = useArrival();
  const shown = (['empty', 'classic'] as const).find((one) => one === item);
  const show = (next: Otherwise | undefined) => go({ view: 'start', item: next });
  return (
    <div className="start">
      <Mark size={36} />
      <h1 ref={name} tabIndex={-1}>
        {words.empty.title}
      </h1>
      <p>{words.empty.text}</p>
      <SituationList />
      <BeginWithText paste={paste} />
      <BeginOtherwise shown={shown} onShow={show} />
      <ol className="teach">
        {start.teach.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ol>
    </div>
  );
}
