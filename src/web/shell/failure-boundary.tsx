/** Words in place of a part that failed; the rest of the page goes on. */
import { Component, type ReactNode } from 'react';
import { useWords, useWorkbench } from '../model/use-workbench.ts';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly fault?: unknown;
}

function Failure({ fault, onRetry }: { readonly fault: unknown; readonly onRetry: () => void }) {
  const words = useWords();
  return (
    <div className="failure" role="alert">
      <p className="strong">{words.fault.view}</p>
      <p className="warn">
        <bdi>{fault instanceof Error ? fault.message : String(fault)}</bdi>
      </p>
      <p>{words.fault.lost}</p>
      <button type="button" className="act" onClick={onRetry}>
        {words.fault.retry}
      </button>
    </div>
  );
}

/** The last one is around the whole page: whatever fails, the page is never blank. */
export class Boundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(fault: unknown): State {
    return { fault };
  }

  override render() {
    if (!('fault' in this.state)) return this.props.children;
    return (
      <Failure
        fault={this.state.fault}
        onRetry={() => this.setState({ fault: undefined }, () => this.reset())}
      />
    );
  }

  private reset(): void {
    // A new state without the key: the children are tried again.
    this.state = {};
    this.forceUpdate();
  }
}

/** A boundary that forgets its failure when another view or thing is asked for. */
export function FailureBoundary({ children }: Props) {
  const place = useWorkbench((state) => `${state.route.view}/${state.route.item}`);
  return <Boundary key={place}>{children}</Boundary>;
}
