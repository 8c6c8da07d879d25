/** The offer to have a text read by the language model of the server, where it was started with one. */
import { useEffect, useState } from 'react';
import type { Source } from '../../../situation/index.ts';
import { readByModel, type ServerModel, serverModel } from '../../data/model-source.ts';
import { useWorkbench } from '../../model/use-workbench.ts';
import { reviewFileWords } from '../../words/review-file/index.ts';
import { reviewOf, setReview } from './session.ts';

/** Asked for once a page. */
function useServerModel(): ServerModel | undefined {
  const isShared = useWorkbench((state) => state.source.isShared);
  const [model, setModel] = useState<ServerModel>();
  useEffect(() => {
    if (isShared) serverModel().then(setModel, () => {});
  }, [isShared]);
  return model;
}

const isolated = (name: string) => `\u2068${name}\u2069`;

export function AskModel({
  source,
  session,
  isAnswered,
}: {
  readonly source: Source;
  /** The key of the session. */
  readonly session: string;
  /** Answers that stand in no review file would not be found again in a new one. */
  readonly isAnswered: boolean;
}) {
  const words = reviewFileWords[useWorkbench((state) => state.settings.language)];
  const situation = useWorkbench((state) => state.document?.key ?? '');
  const model = useServerModel();
  const [asking, setAsking] = useState(false);
  const [fault, setFault] = useState<string>();
  const { kept } = reviewOf(session);
  const isRead = kept?.readers.some((one) => one.id === 'model');
  if (!model || !source.file || isRead || (isAnswered && kept === undefined)) return null;
  const file = source.file.replace(/^sources\//, '');
  const { published, language } = source;
  const ask = async () => {
    setAsking(true);
    setFault(undefined);
    try {
      const dated = published && !published.includes('/') ? { published } : {};
      await readByModel(situation, { file, ...dated, ...(language ? { language } : {}) });
      const { round = 0 } = reviewOf(session);
      setReview(session, { reading: undefined, kept: undefined, round: round + 1 });
    } catch (cause) {
      setFault(words.notAsked(cause instanceof Error ? cause.message : String(cause)));
    }
    setAsking(false);
  };
  const where = model.isLocal ? words.stays : words.leaves;
  return (
    <div className="small">
      <p>
        <button type="button" className="act quiet" disabled={asking} onClick={() => void ask()}>
          {(asking ? words.asking : words.ask)(isolated(model.model))}
        </button>{' '}
        <span className={model.isLocal ? 'dim' : 'warn'}>{where(isolated(model.endpoint))}</span>
      </p>
      {fault ? (
        <p className="warn" role="alert">
          {fault}
        </p>
      ) : null}
    </div>
  );
}
