/** The head of a view: its name, quiet facts beside it, what can be chosen at the end. */
import type { ReactNode } from 'react';

export interface ViewTitleProps {
  readonly title: ReactNode;
  readonly quiet?: ReactNode;
  readonly end?: ReactNode;
}

export function ViewTitle({ title, quiet, end }: ViewTitleProps) {
  return (
    <header className="title">
      <h1 tabIndex={-1}>{title}</h1>
      {quiet ? <span className="meta">{quiet}</span> : null}
      {end ? <div className="end">{end}</div> : null}
    </header>
  );
}
