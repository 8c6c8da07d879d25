/** The head of a view: its name, quiet facts beside it, what can be chosen at the end. */
import { type ReactNode, useEffect, useRef } from 'react';
import { Running } from '../parts/running.tsx';

export interface ViewTitleProps {
  readonly title: ReactNode;
  readonly quiet?: ReactNode;
  readonly end?: ReactNode;
}

/** The first view of a page takes no focus: a reader begins at the top. */
let isFirst = true;

/**
 * A view that comes in the place of what held the focus (a button that led here, a palette that
 * closed) takes it up at its name, so that the next Tab goes on from there.
 */
export function useArrival() {
  const name = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost && !isFirst) name.current?.focus({ preventScroll: true });
    isFirst = false;
  }, []);
  return name;
}

export function ViewTitle({ title, quiet, end }: ViewTitleProps) {
  const name = useArrival();
  return (
    <header className="title">
      <h1 ref={name} tabIndex={-1}>
        {title}
      </h1>
      {quiet ? (
        <span className="meta">{typeof quiet === 'string' ? <Running text={quiet} /> : quiet}</span>
      ) : null}
      {end ? <div className="end">{end}</div> : null}
    </header>
  );
}
