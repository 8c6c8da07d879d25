/** All keys, by where they work. */
import { useEffect, useRef } from 'react';
import { useWords } from '../model/use-workbench.ts';
import { views } from '../views/registry.ts';

function Keys({ keys, text }: { readonly keys: readonly string[]; readonly text: string }) {
  return (
    <li>
      <span className="k">
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </span>
      <span>{text}</span>
    </li>
  );
}

export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { keys } = words;
  return (
    <dialog ref={dialog} className="keys" aria-label={keys.title} onClose={onClose}>
      <header className="title">
        <h2>{keys.title}</h2>
        <button type="button" className="act quiet end" onClick={onClose}>
          {words.bar.close} <kbd>Esc</kbd>
        </button>
      </header>
      <div className="columns">
        <section>
          <h3 className="sec">{keys.everywhere}</h3>
          <ul>
            <Keys keys={['Ctrl', 'K']} text={keys.palette} />
            <Keys keys={['?']} text={keys.sheet} />
            <Keys keys={['Ctrl', 'Z']} text={keys.undo} />
            <Keys keys={['Ctrl', '⇧', 'Z']} text={keys.redo} />
            <Keys keys={['J', 'K']} text={keys.next} />
            <Keys keys={['Enter']} text={keys.open} />
            <Keys keys={['B']} text={keys.base} />
            <Keys keys={['F6']} text={keys.nextPane} />
            <Keys keys={['Esc']} text={keys.back} />
          </ul>
        </section>
        <section>
          <h3 className="sec">{keys.goTo}</h3>
          <ul>
            {views.map((view) => (
              <Keys
                key={view.name}
                keys={[view.key.replace('Key', '')]}
                text={words.view[view.name]}
              />
            ))}
          </ul>
        </section>
      </div>
    </dialog>
  );
}
