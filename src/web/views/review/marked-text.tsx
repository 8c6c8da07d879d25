/**
 * A text as it is stored, one node in which offsets are those of the source: what is drawn around it
 * (numbers, margin notes) comes from style alone and is no part of its text.
 */
import { memo, useMemo } from 'react';
import type { Language } from '../../../situation/index.ts';
import { type Stretch, stretches, type TextMark } from './text-mark.ts';
import './marked-text.css';

export interface MarkedSentence {
  readonly start: number;
  readonly end: number;
  readonly isSilent: boolean;
  /** What stands in the margin. */
  readonly note: string;
}

export interface MarkedTextProps {
  readonly text: string;
  readonly language: Language | undefined;
  readonly marks: readonly TextMark[];
  /** Once it is read: each sentence on a line of its own. */
  readonly sentences?: readonly MarkedSentence[];
  /** The mark that is in review. */
  readonly focus?: { readonly start: number; readonly end: number } | undefined;
  readonly name: string;
  onOpen?(key: string): void;
}

function Piece({ text, stretch }: { readonly text: string; readonly stretch: Stretch }) {
  const words = text.slice(stretch.start, stretch.end);
  if (stretch.kinds.length === 0) return words;
  const classes = stretch.kinds.map((kind) => `mark-${kind}`).join(' ');
  return (
    <span className={classes} data-open={stretch.key}>
      {words}
    </span>
  );
}

/** The sentences with what stands between them, so that nothing of the text is left out. */
function blocks(length: number, sentences: readonly MarkedSentence[]) {
  return sentences.map((sentence, i) => ({
    ...sentence,
    number: i + 1,
    from: i === 0 ? 0 : sentence.start,
    to: sentences[i + 1]?.start ?? length,
  }));
}

function pieces(text: string, found: readonly Stretch[]) {
  return found.map((one) => <Piece key={one.start} text={text} stretch={one} />);
}

const Sentences = memo(function Sentences(props: MarkedTextProps) {
  const { text, marks, sentences = [], focus } = props;
  const all = useMemo(
    () => (focus ? [...marks, { ...focus, kind: 'focus' as const }] : marks),
    [marks, focus],
  );
  const found = useMemo(() => stretches(0, text.length, all), [text, all]);
  if (sentences.length === 0) return pieces(text, found);
  let next = 0;
  return blocks(text.length, sentences).map(({ from, to, number, note, isSilent }) => {
    const mine: Stretch[] = [];
    while (next < found.length && (found[next] as Stretch).start < to) {
      const one = found[next] as Stretch;
      mine.push({ ...one, start: Math.max(from, one.start), end: Math.min(to, one.end) });
      if (one.end > to) break;
      next++;
    }
    return (
      <span
        key={from}
        className={isSilent ? 'sentence silent' : 'sentence'}
        data-number={number}
        data-note={note}
      >
        {pieces(text, mine)}
      </span>
    );
  });
});

export function MarkedText(props: MarkedTextProps) {
  const { language, name, onOpen, sentences } = props;
  const open = (target: EventTarget) => {
    // A drag that selects words opens nothing.
    if (getSelection()?.isCollapsed === false) return;
    const key = (target as HTMLElement).closest<HTMLElement>('[data-open]')?.dataset.open;
    if (key !== undefined) onOpen?.(key);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: everything it opens is a button of a list beside it
    // biome-ignore lint/a11y/noStaticElementInteractions: as above
    <div
      className={sentences?.length ? 'marked read' : 'marked'}
      data-text
      lang={language}
      dir={language === 'ar' ? 'rtl' : language ? 'ltr' : 'auto'}
      data-name={name}
      onClick={(event) => open(event.target)}
    >
      <Sentences {...props} />
    </div>
  );
}
