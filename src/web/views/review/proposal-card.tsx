/** The proposal that is asked about: its words, what it would enter, why it is proposed, and the keys. */
import type { ReactNode } from 'react';
import type { Proposal } from '../../../reader/proposal.ts';
import { inLanguage } from '../../../report/name.ts';
import { quoteMarks } from '../../../report/quote-mark.ts';
import type { Language, Words } from '../../../situation/index.ts';
import { colon } from '../../model/colon.ts';
import { useWords, useWorkbench } from '../../model/use-workbench.ts';
import { DateText, Hedge, Running } from '../../parts/index.ts';
import { reason } from '../../words/reason/index.ts';
import { useFormWords } from '../situation/form/use-form-words.ts';
import { useReadingWords } from '../use-reading-words.ts';
import { MendForm } from './mend-form.tsx';
import { isMergeable } from './merge-edit.ts';
import { MergePicker } from './merge-picker.tsx';
import { type Accepted, acceptedEdits, type Mending } from './proposal-edit.ts';
import { type Naming, nameOfActor, proposalName } from './proposal-name.ts';
import { isEntered, type QueueItem } from './queue.ts';
import { ReadersNote } from './readers-note.tsx';
import { doubtOf, reasonOf } from './reason.ts';
import type { Answers } from './use-answers.ts';
import type { Review } from './use-review.ts';

/** Why it was proposed, and why it is not taken for a fact, in the reader's words. */
function Why({ proposal }: { readonly proposal: Proposal }) {
  const language = useWorkbench((state) => state.settings.language);
  const own = reason[language];
  const why = reasonOf(proposal);
  const doubt = doubtOf(proposal);
  const words = useWords();
  if (why === undefined) return null;
  const status = doubt
    ? ` · ${words.choice[proposal.status]}${colon(language)}${own.doubt(doubt)}`
    : '';
  return (
    <p className="dim small">
      <Running text={`${own.label}${colon(language)}${own.why(why)}${status}`} />
    </p>
  );
}

function Facts({ proposal, naming }: { readonly proposal: Proposal; readonly naming: Naming }) {
  const words = useWords();
  const reader = useReadingWords();
  const form = useFormWords();
  const comma = naming.language === 'ar' ? '، ' : ', ';
  const names = (ids: readonly string[]) =>
    ids.map((id) => nameOfActor(naming, id)).join(comma) || undefined;
  const rows: [string, ReactNode][] = [];
  const row = (name: string, value: ReactNode) =>
    rows.push([name, value ?? <span className="dim">{words.unknown}</span>]);
  if (proposal.kind === 'event') {
    row(words.field.type, form.kind[proposal.type]);
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
    row(reader.voice, isNarrator ? reader.narrator : voiceOf(proposal.byText, names(proposal.by)));
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

/** Who says so in the words of the text, and which actor that is taken for. */
function voiceOf(said: string, actors: string | undefined): string | undefined {
  const own = said.replace(/\s+/g, ' ').trim();
  if (own === '' || actors === undefined || own === actors) return own || actors;
  return `\u2068${own}\u2069 (\u2068${actors}\u2069)`;
}

/** What else the step would enter, what keeps it from being entered, or that all is there. */
function Effect({
  accepted,
  language,
}: {
  readonly accepted: Accepted;
  readonly language: Language;
}) {
  const { thing } = useWords();
  const reading = useReadingWords();
  if (!accepted.ok)
    return (
      <p className="warn small">
        <Running text={reading.missing[accepted.missing]} />
      </p>
    );
  if (accepted.edits.length === 0) return <p className="dim small">{reading.there}</p>;
  const names = accepted.edits.flatMap((edit) => {
    if (edit.op !== 'add' || accepted.address.startsWith(`${edit.at}/`)) return [];
    if (edit.at !== 'actors' && edit.at !== 'needs') return [];
    const name = inLanguage((edit.value as unknown as { name: Words }).name, language);
    return [`${edit.at === 'needs' ? `${thing.need} ` : ''}\u2068${name}\u2069`];
  });
  const comma = language === 'ar' ? '، ' : ', ';
  return names.length > 0 ? (
    <p className="dim small">{reading.alsoAdds(names.join(comma))}</p>
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
  const reading = useReadingWords();
  const { proposal } = item;
  const onClose = () => setAsking(undefined);
  const canMerge = isMergeable(proposal);
  if (asking === 'mend' && review.read) {
    return <MendForm {...{ proposal, read: review.read, onMend, onClose }} />;
  }
  if (asking === 'merge' && canMerge && review.read) {
    const { situation, read } = review;
    const given = { proposal, situation, read, language, onMerge, onClose };
    return <MergePicker {...given} />;
  }
  // What is entered can only be taken back: the other keys would do nothing.
  const isDone = isEntered(review.held.get(item.key));
  const isOffered = ([name]: (typeof KEYS)[number]) =>
    isDone ? name === 'undo' : canMerge || name !== 'merge';
  const act = { ...answers, mend: () => setAsking('mend'), merge: () => setAsking('merge') };
  return (
    <p className="acts">
      {KEYS.filter(isOffered).map(([name, cap]) => (
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
  const reading = useReadingWords();
  const { proposal } = item;
  if (!review.read) return null;
  const { known, same } = review.read;
  const naming: Naming = { situation: review.situation, known, same, language };
  const accepted = acceptedEdits(review.situation, review.read, proposal);
  const own = review.read.language;
  const [open, close] = quoteMarks(own);
  const held = review.held.get(item.key);
  return (
    <div className="card">
      <p className="dim small">{reading.kind[proposal.kind]}</p>
      {proposal.kind === 'claim' ? null : <h3 dir="auto">{proposalName(naming, proposal)}</h3>}
      <blockquote lang={own} dir={own === 'ar' ? 'rtl' : 'ltr'}>
        {open}
        {proposal.evidence[0]?.quote}
        {close}
      </blockquote>
      <Facts proposal={proposal} naming={naming} />
      <Why proposal={proposal} />
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
