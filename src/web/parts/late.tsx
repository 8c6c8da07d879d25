import { type ComponentType, lazy, Suspense, useState } from 'react';

interface Stead<Props> {
  /** Until the part is there; nothing where absent. */
  readonly meanwhile?: ComponentType<Props>;
  /** Where it could not be had. */
  readonly instead: ComponentType<Props>;
}

/**
 * A part that is fetched when it is shown. Just then the server may be gone, or may not know this
 * window any more, and a part of the frame that fails would take the whole page with it. So:
 *   1. in the frame, what cannot be had is stood in for
 *   2. in a view it may fail: the view says so, and what is around it stays
 *   3. in both, the next time that it is shown it is asked for again
 */
export function late<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
  stead?: Stead<Props>,
): ComponentType<Props> {
  const fresh = () =>
    lazy(() =>
      load().catch((fault: unknown) => {
        asked = fresh();
        if (!stead) throw fault;
        return { default: stead.instead };
      }),
    );
  let asked = fresh();
  return function Late(props: Props) {
    // What was shown first stays: another in its place would begin anew.
    const [Part] = useState(() => asked);
    if (!stead) return <Part {...props} />;
    const { meanwhile: Meanwhile } = stead;
    return (
      <Suspense fallback={Meanwhile ? <Meanwhile {...props} /> : null}>
        <Part {...props} />
      </Suspense>
    );
  };
}
