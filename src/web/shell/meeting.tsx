/** Said in place: somebody else saved; an edit that does not stand. */
import { useWords, useWorkbench } from '../model/use-workbench.ts';

export function Meeting() {
  const words = useWords();
  const save = useWorkbench((state) => state.save);
  const fault = useWorkbench((state) => state.fault);
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
        <div className="notice" role="alert">
          <p className="warn">{words.fault.edit}</p>
          {fault.slice(0, 3).map((one) => (
            <p key={`${one.path} ${one.message}`} dir="ltr">
              <code className="mono">{one.path}</code> {one.message}
            </p>
          ))}
        </div>
      ) : null}
    </>
  );
}
