/** Where the answers go, who else read the text, and whether the last answers could be written. */
import { useWorkbench } from '../../model/use-workbench.ts';
import { reviewFileWords } from '../../words/review-file/index.ts';
import type { TextReview } from './session.ts';

export function ReviewFileNote({ review }: { readonly review: TextReview }) {
  const words = reviewFileWords[useWorkbench((state) => state.settings.language)];
  const { kept, isUnwritten } = review;
  if (kept === undefined) return null;
  const model = kept.readers.find((one) => one.id === 'model');
  const { wrongForm = 0, notVerbatim = 0, incomplete = 0 } = model?.counts ?? {};
  return (
    <>
      <p className="dim small">{words.keptIn(`\u2068reviews/${kept.file}\u2069`)}</p>
      {model ? (
        <p className="dim small">
          {words.counts(`\u2068${model.model}\u2069`, wrongForm + notVerbatim + incomplete)}
        </p>
      ) : null}
      {isUnwritten ? (
        <p className="warn" role="alert">
          {words.notKept}
        </p>
      ) : null}
    </>
  );
}
