/** Who proposed it, and where two readers do not agree. */
import type { Proposal } from '../../../reader/proposal.ts';
import type { ReviewProposal } from '../../../review/index.ts';
import { useWords, useWorkbench } from '../../model/use-workbench.ts';
import { reviewFileWords } from '../../words/review-file/index.ts';
import { type Naming, nameOfActor } from './proposal-name.ts';

/** A field's value in words: actors by their names. */
function shown(value: unknown, naming: Naming, open: string): string {
  const list = Array.isArray(value) ? value : [value];
  const words = list.filter((one) => one !== null && one !== undefined && one !== '');
  if (words.length === 0) return open;
  return words.map((one) => `\u2068${nameOfActor(naming, String(one))}\u2069`).join(', ');
}

export function ReadersNote({
  proposal,
  naming,
}: {
  readonly proposal: Proposal;
  readonly naming: Naming;
}) {
  const words = useWords();
  const own = reviewFileWords[useWorkbench((state) => state.settings.language)];
  const { readers, differs } = proposal as Partial<ReviewProposal>;
  if (readers === undefined || readers.join() === 'rules') return null;
  const nameOfField = (field: string) => (words.field as Record<string, unknown>)[field] ?? field;
  return (
    <>
      <p className="dim small">
        {own.proposedBy} {readers.map((one) => own.readers[one]).join(' + ')}
      </p>
      {differs && differs.length > 0 ? (
        <div className="warn small">
          {own.differ}
          <ul>
            {differs.map(({ field, rules, model }) => (
              <li key={field}>
                {String(nameOfField(field))}: {shown(rules, naming, own.open)} ({own.readers.rules})
                / {shown(model, naming, own.open)} ({own.readers.model})
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}
