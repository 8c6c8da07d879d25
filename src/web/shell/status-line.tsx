/** The status line: weighed, unsourced, saved; the key to all keys. */
import { ANSWER } from '../inspector/index.ts';
import { useWords, useWorkbench } from '../model/use-workbench.ts';
import { Running } from '../parts/index.ts';
import { ServerSaid } from './server-said.tsx';

interface SaveWords {
  readonly text: string;
  /** What the server said, where it refused. */
  readonly why?: string;
  readonly isWarning: boolean;
}

function useSaveWords(): SaveWords {
  const { status } = useWords();
  const save = useWorkbench((state) => state.save);
  const isShared = useWorkbench((state) => state.isShared);
  switch (save.kind) {
    case 'saved':
      return { text: isShared ? status.saved : status.kept, isWarning: false };
    case 'unsaved':
    case 'mergeable':
    case 'clash':
      return { text: status.unsaved, isWarning: save.kind === 'clash' };
    case 'saving':
      return { text: status.saving, isWarning: false };
    case 'offline':
      return { text: status.offline, isWarning: true };
    case 'refused':
      return { text: status.refused(''), why: save.message, isWarning: true };
  }
}

export function StatusLine({ onKeys }: { readonly onKeys: () => void }) {
  const words = useWords();
  const fault = useWorkbench((state) => state.weigh.fault);
  const isWeighing = useWorkbench((state) => state.weigh.isWeighing);
  const isWhole = useWorkbench((state) => state.weigh.weighed?.isWhole ?? false);
  const unsourced = useWorkbench((state) => state.weigh.weighed?.shown.unsourced?.length ?? 0);
  // The report begins with the answer.
  const hasAnswer = useWorkbench(({ document, route }) => document && route.view !== 'report');
  const go = useWorkbench((state) => state.go);
  const save = useSaveWords();
  const said = fault
    ? words.status.weighFault(fault)
    : isWeighing
      ? words.status.weighing
      : isWhole
        ? words.status.weighed
        : words.status.unweighed;
  return (
    <footer className="status">
      <span className={fault ? 'warn' : undefined} role="status">
        {said}
      </span>
      {unsourced > 0 ? (
        <button
          type="button"
          className="plain warn"
          onClick={() => go({ view: 'sources', item: 'unsourced', at: undefined })}
        >
          <Running text={words.status.unsourced(unsourced)} />
        </button>
      ) : null}
      <span className={save.isWarning ? 'warn' : undefined} role="status" data-save>
        {save.text}
        {save.why ? <ServerSaid message={save.why} /> : null}
      </span>
      <span className="ends">
        {hasAnswer ? (
          <button
            type="button"
            className="plain to-answer"
            onClick={() => go({ at: ANSWER }, true)}
          >
            {words.status.answer}
          </button>
        ) : null}
        <button type="button" className="plain to-keys" onClick={onKeys}>
          <kbd>?</kbd> <span>{words.status.keys}</span>
        </button>
      </span>
    </footer>
  );
}
