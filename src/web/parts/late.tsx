import { type ComponentType, lazy, Suspense, useState } from 'react';

interface Stead<Props> {
  /** Until the part is there; nothing where absent. */
  readonly meanwhile?: ComponentType<Props>;
  /** Where it could not be had. */
  readonly instead: ComponentType<Props>;
}

/**
 * A part of the frame that is fetched when it is shown. Just then the server may be gone, or may not
 * know this window any more; a part that fails would take the whole page with it. So:
 *   1. what cannot be had is stood in for
 *   2. the next time that it is shown it is asked for again
 */
export function late<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
  { meanwhile: Meanwhile, instead }: Stead<Props>,
): ComponentType<Props> {
  const fresh = () =>
    lazy(() =>
      load().catch(() => {
        asked = fresh();
        return { default: instead };
      }),
    );
  let asked = fresh();
  return function Late(props: Props) {
    // What was shown first stays: another in its place would begin anew.
    const [Part] = useState(() => asked);
    return (
      <Suspense fallback={Meanwhile ? <Meanwhile {...props} /> : null}>
        <Part {...props} />
      </Suspense>
    );
  };
}
