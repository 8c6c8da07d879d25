/** Said in place: somebody else saved; an edit that does not stand. */
import { nameOf, thingAt } from '../model/thing.ts';
import { useStoreOfPage, useWords, useWorkbench } from '../model/use-workbench.ts';
import { late, Running } from '../parts/index.ts';
import type { RefusalNoticeProps } from '../refusal/refusal-notice.tsx';

/** Why an edit does not stand, in the engine's own words. */
function PlainRefusal({ errors, onClose }: RefusalNoticeProps) {
  const words = useWords();
  return (
    <div className="notice" role="alert">
      <p className="warn">{words.fault.edit}</p>
      {errors.slice(0, 3).map((one) => (
        <p key={`${one.path} ${one.message}`} dir="ltr" lang="en">
          <code className="mono">{one.path}</code> {one.message}
        </p>
      ))}
      <button type="button" className="act quiet" onClick={onClose}>
        {words.bar.close}
      </button>
    </div>
  );
}

const RefusalNotice = late(() => import('../refusal/refusal-notice.tsx'), {
  instead: PlainRefusal,
});

const ClashChanges = late(() => import('./clash-changes.tsx'), { instead: () => null });

/** What both changed, by name: no address tells a reader what it is. */
function Touched({ addresses }: { readonly addresses: readonly string[] }) {
  const words = useWords();
  const situation = useWorkbench((state) => state.document?.situation);
  const language = useWorkbench((state) => state.settings.language);
  const comma = language === 'ar' ? '، ' : ', ';
  const names = addresses.map((address) => {
    const thing = situation && thingAt(situation, address);
    const field = address.split('/').at(-1) as keyof typeof words.field;
    const name = thing && `\u2068${nameOf(situation, thing, language)}\u2069`;
    const said = [name, words.field[field]].filter(Boolean).join(comma);
    return said || `\u2068${address}\u2069`;
  });
  return (
    <Running text={words.meet.clash([...new Set(names)].join(language === 'ar' ? '؛ ' : '; '))} />
  );
}

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
            {save.kind === 'clash' ? <Touched addresses={save.touched} /> : words.meet.mergeable}
          </p>
          {save.kind === 'clash' ? (
            <p className="small">
              <Running text={save.isWhole ? words.meet.whole : words.meet.over} />
            </p>
          ) : null}
          {save.kind === 'clash' ? (
            <ClashChanges theirs={save.theirs.text} touched={save.touched} />
          ) : null}
          {save.kind === 'mergeable' ? (
            <button type="button" className="act" onClick={() => settle('merge')}>
              {words.meet.merge}
            </button>
          ) : (
            <button type="button" className="act quiet" onClick={() => settle('mine')}>
              {words.meet.mine}
            </button>
          )}
          <button type="button" className="act quiet" onClick={() => settle('theirs')}>
            {words.meet.theirs}
          </button>
        </div>
      ) : null}
      {fault ? (
        <RefusalNotice
          errors={fault}
          edits={refused?.edits ?? []}
          label={refused?.label}
          onClose={() => store.setState({ fault: undefined })}
        />
      ) : null}
    </>
  );
}
