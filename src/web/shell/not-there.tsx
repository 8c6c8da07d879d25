/** In place of what floats above the page and could not be fetched: words that a key sends away. */
import { useEffect, useRef } from 'react';
import { useWords } from '../model/use-workbench.ts';
import { KeyCap } from '../parts/key-cap.tsx';

export function NotThere({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-label={words.fault.view} onClose={onClose}>
      <div className="failure">
        <p>{words.fault.view}</p>
        <button type="button" className="act" onClick={onClose}>
          {words.bar.close} <KeyCap name="Esc" />
        </button>
      </div>
    </dialog>
  );
}
