/** Said in place: somebody else saved; an edit that does not stand. */
import { lazy, Suspense } from 'react';
import { useStoreOfPage, useWords, useWorkbench } from '../model/use-workbench.ts';

const RefusalNotice = lazy(() => import('../refusal/refusal-notice.tsx'));

export function Meeting() {
  const store = useStoreOfPage();
  const words = useWords();
  const save = useWorkbench((state) => state.save);
  const fault = useWorkbench((state) => state.fault);
  const refused = useWorkbench((state) => state.refused);
  const settle = useWorkbench((state) => state.settle);
  return (
    <>
      {save.kind === 'mergeable' || save.kind === 'clash' ? (
        <div className="notice" role="alert">
          <p>
            {save.kind === 'mergeable'
              ? words.meet.mergeable
              : words.meet.clash(save.touched.map((one) => `\u2066${one}\u2069`).join(', '))}
          </p>
          {save.kind === 'mergeable' ? (
            <button type="button" className="act" onClick={() => settle('merge')}>
              {words.meet.merge}
            </button>
          ) : null}
          <button type="button" className="act quiet" onClick={() => settle('mine')}>
            {words.meet.mine}
          </button>
          <button type="button" className="act quiet" onClick={() => settle('theirs')}>
            {words.meet.theirs}
          </button>
        </div>
      ) : null}
      {fault ? (
        <Suspense fallback={null}>
          <RefusalNotice
            errors={fault}
            edits={refused?.edits ?? []}
            label={refused?.label}
            onClose={() => store.setState({ fault: undefined })}
          />
        </Suspense>
      ) : null}
    </>
  );
}
