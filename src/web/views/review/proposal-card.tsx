/** The proposal that is asked about: its words, what it would enter, its rule, and the keys. */
import type { ReactNode } from 'react';
import type { Proposal } from '../../../reader/proposal.ts';
import { inLanguage } from '../../../report/name.ts';
import type { Language, Words } from '../../../situation/index.ts';
import { useWords } from '../../model/use-workbench.ts';
import { DateText, Hedge, Running } from '../../parts/index.ts';
import { MendForm } from './mend-form.tsx';
import { isMergeable } from './merge-edit.ts';
import { MergePicker } from './merge-picker.tsx';
import { type Accepted, acceptedEdits, type Mending } from './proposal-edit.ts';
import { type Naming, nameOfActor, proposalName } from './proposal-name.ts';
import type { QueueItem } from './queue.ts';
import { ReadersNote } from './readers-note.tsx';
import type { Answers } from './use-answers.ts';
import type { Review } from './use-review.ts';

function Facts({ proposal, naming }: { readonly proposal: Proposal; readonly naming: Naming }) {
  const words = useWords();
  const names = (ids: readonly string[]) =>
    ids.map((id) => nameOfActor(naming, id)).join(', ') || undefined;
  const rows: [string, ReactNode][] = [];
  const row = (name: string, value: ReactNode) =>
    rows.push([name, value ?? <span className="warn">{words.unknown}</span>]);
  if (proposal.kind === 'event') {
    row(words.field.type, <code>{proposal.type}</code>);
    row(words.field.from, names(proposal.from));
    row(words.field.to, names(proposal.to));
    row(
      words.field.date,
      proposal.date ? (
        <DateText date={proposal.date} isYearInferred={proposal.dateBasis !== 'explicit'} />
      ) : undefined,
    );
  } else if (proposal.kind === 'claim') {
    const isNarrator = proposal.by[0] === 'narrator';
    row(
      words.reading.voice,
      isNarrator ? words.reading.narrator : names(proposal.by) || proposal.byText || undefined,
    );
    row(words.field.hedge, <Hedge hedge={proposal.hedge} />);
  } else if (proposal.kind === 'tie') row(words.field.sign, words.choice[proposal.sign]);
  else if (proposal.kind === 'supply') {
    row(words.field.supplier, proposal.supplier && names([proposal.supplier]));
    row(words.field.client, proposal.client && names([proposal.client]));
    row(words.field.amount, proposal.quantity);
  }
  if (proposal.kind !== 'actor') row(words.field.status, words.choice[proposal.status]);
  return (
    <dl>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What else the step would enter, what keeps it from being entered, or that all is there. */
function Effect({
  accepted,
  language,
}: {
  readonly accepted: Accepted;
  readonly language: Language;
}) {
  const { reading } = useWords();
  if (!accepted.ok) return <p className="warn small">{reading.missing[accepted.missing]}</p>;
  if (accepted.edits.length === 0) return <p className="dim small">{reading.there}</p>;
  const names = accepted.edits.flatMap((edit) => {
    const isMore = edit.op === 'add' && edit.at === 'actors';
    if (!isMore || accepted.address.startsWith('actors/')) return [];
    return [`\u2068${inLanguage((edit.value as unknown as { name: Words }).name, language)}\u2069`];
  });
  return names.length > 0 ? (
    <p className="dim small">{reading.alsoAdds(names.join(', '))}</p>
  ) : null;
}

const KEYS = [
  ['accept', 'A'],
  ['mend', 'E'],
  ['merge', 'M'],
  ['reject', 'R'],
  ['later', 'S'],
  ['undo', 'U'],
] as const;

export type Asking = 'mend' | 'merge';

export interface ProposalCardProps {
  readonly item: QueueItem;
  readonly review: Review;
  readonly answers: Answers;
  readonly language: Language;
  /** What is asked further before it is answered. */
  readonly asking: Asking | undefined;
  setAsking(asking: Asking | undefined): void;
  onMend(mending: Mending): void;
  onMerge(id: string): void;
}

/** The keys; or the form or the list that one of them opened. */
function Acts(props: ProposalCardProps) {
  const { item, review, answers, language, asking, setAsking, onMend, onMerge } = props;
  const { reading } = useWords();
  const { proposal } = item;
  const onClose = () => setAsking(undefined);
  const canMerge = isMergeable(proposal);
  if (asking === 'mend') return <MendForm proposal={proposal} onMend={onMend} onClose={onClose} />;
  if (asking === 'merge' && canMerge && review.read) {
    const { situation, read } = review;
    const given = { proposal, situation, read, language, onMerge, onClose };
    return <MergePicker {...given} />;
  }
  const act = { ...answers, mend: () => setAsking('mend'), merge: () => setAsking('merge') };
  return (
    <p className="acts">
      {KEYS.filter(([name]) => canMerge || name !== 'merge').map(([name, cap]) => (
        <button key={name} type="button" onClick={() => void act[name]()}>
          <kbd>{cap}</kbd> {reading.act[name]}
        </button>
      ))}
      <span>
        <kbd>J</kbd> <kbd>K</kbd> {reading.act.move}
      </span>
    </p>
  );
}

export function ProposalCard(props: ProposalCardProps) {
  const { item, review, language } = props;
  const { reading } = useWords();
  const { proposal } = item;
  if (!review.read) return null;
  const { known, same } = review.read;
  const naming: Naming = { situation: review.situation, known, same, language };
  const accepted = acceptedEdits(review.situation, review.read, proposal);
  const own = review.read.language;
  const held = review.held.get(item.key);
  return (
    <div className="card">
      <p className="dim small">
        {reading.kind[proposal.kind]} · {reading.rule} <code>{proposal.rule}</code>
      </p>
      {proposal.kind === 'claim' ? null : <h3 dir="auto">{proposalName(naming, proposal)}</h3>}
      <blockquote lang={own} dir={own === 'ar' ? 'rtl' : 'ltr'}>
        {own === 'en' ? '“' : '«'}
        {proposal.evidence[0]?.quote}
        {own === 'en' ? '”' : '»'}
      </blockquote>
      <Facts proposal={proposal} naming={naming} />
      <ReadersNote proposal={proposal} naming={naming} />
      {item.again > 0 ? (
        <p className="dim small">
          <Running text={reading.again(item.again)} />
        </p>
      ) : null}
      {proposal.repeats ? <p className="dim small">{reading.repeats}</p> : null}
      {held === undefined ? <Effect accepted={accepted} language={language} /> : null}
      <Acts {...props} />
    </div>
  );
}
