/** Every key, in one sheet; loaded when it is asked for. */
import { useEffect, useRef } from 'react';
import { useWords, useWorkbench } from '../model/use-workbench.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { views } from '../views/registry.ts';
import type { Words } from '../words/index.ts';
import { keyWords } from '../words/keys/index.ts';

type Line = readonly [text: string, ...keys: string[]];

interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
}

type Say = (typeof keyWords)['en'];

function general({ keys, view }: Words): Section[] {
  return [
    {
      title: keys.everywhere,
      lines: [
        [keys.palette, 'Ctrl', 'K'],
        [keys.sheet, '?'],
        [keys.undo, 'Ctrl', 'Z'],
        [keys.redo, 'Ctrl', '⇧', 'Z'],
        [keys.next, 'J', 'K'],
        [keys.nextPane, 'F6'],
        [keys.back, 'Esc'],
      ],
    },
    {
      title: keys.goTo,
      lines: views.map((one): Line => [view[one.name], one.key.replace('Key', '')]),
    },
  ];
}

function ofThings(say: Say): Section[] {
  return [
    {
      title: say.things,
      lines: [
        [say.source, 'Enter'],
        [say.edit, 'E'],
        [say.remove, 'Del'],
        [say.add, 'N'],
      ],
    },
    {
      title: say.forms,
      lines: [
        [say.save, 'Ctrl', 'Enter'],
        [say.leave, 'Esc'],
      ],
    },
    {
      title: say.review,
      lines: [
        [say.accept, 'A'],
        [say.mend, 'E'],
        [say.merge, 'M'],
        [say.reject, 'R'],
        [say.later, 'S'],
        [say.back, 'U'],
        [say.move, 'J', 'K'],
      ],
    },
  ];
}

function ofViews(say: Say, { view }: Words): Section[] {
  const near: Line = [say.nearer, '+', '−'];
  const all: Line = [say.all, '0'];
  return [
    { title: say.ties, lines: [[say.sign, '+', '−', '0']] },
    {
      title: view.network,
      lines: [
        [say.time, '[', ']'],
        [say.toActor, '←', '↑', '↓', '→'],
        [say.toTie, 'Space'],
        [say.moveActor, '⇧', '←', '↑', '↓', '→'],
        near,
        all,
      ],
    },
    {
      title: say.conflict,
      lines: [
        [say.order, 'Alt', '↑', '↓'],
        [say.nearName, 'Alt', 'Enter'],
      ],
    },
    {
      title: say.scenarios,
      lines: [
        [say.base, 'B'],
        [say.fresh, 'N'],
      ],
    },
    { title: view.timeline, lines: [near, [say.pan, '←', '→'], all] },
    { title: say.map, lines: [near, [say.panMap, '←', '↑', '↓', '→'], all] },
    {
      title: say.start,
      lines: [
        [say.paste, 'P'],
        [say.example, 'X'],
        [say.empty, 'Q'],
        [say.classic, 'C'],
      ],
    },
  ];
}

function Keys({ line: [text, ...keys] }: { readonly line: Line }) {
  return (
    <li>
      <span className="k">
        {keys.map((key) => (
          <KeyCap key={key} name={key} />
        ))}
      </span>
      <span>{text}</span>
    </li>
  );
}

export default function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const say = keyWords[useWorkbench((state) => state.settings.language)];
  const [everywhere, goTo] = general(words) as [Section, Section];
  const [things, forms, review] = ofThings(say) as [Section, Section, Section];
  // In the order in which they fill columns of one length.
  const sections = [everywhere, things, forms, goTo, review, ...ofViews(say, words)];
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="keys" aria-label={words.keys.title} onClose={onClose}>
      <header className="title">
        <h2>{words.keys.title}</h2>
        <button type="button" className="act quiet end" onClick={onClose}>
          {words.bar.close} <KeyCap name="Esc" />
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key */}
      <section className="all-keys" tabIndex={0} aria-label={words.keys.title}>
        <div className="columns">
          {sections.map(({ title, lines }) => (
            <div key={title}>
              <h3 className="sec">{title}</h3>
              <ul>
                {lines.map((line) => (
                  <Keys key={line[0]} line={line} />
                ))}
              </ul>
            </div>
          ))}
        </div>
      </section>
      <p className="dim small">{say.note}</p>
    </dialog>
  );
}
