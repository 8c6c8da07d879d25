/** Evidence down, hypotheses across: every rating, grade and name edited where it stands, the totals live. */

import { type CSSProperties, memo, useState } from 'react';
import { inLanguage } from '../../../report/name.ts';
import { decimal } from '../../../report/number-text.ts';
import type { Question } from '../../../situation/index.ts';
import { QuietWords } from '../../editing/quiet-words.tsx';
import { useEditingWords, useLocalEdit } from '../../editing/use-editing.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { ChoiceField, Icon, Running, SaysWho } from '../../parts/index.ts';
import { tableRole } from '../../parts/table-role.ts';
import { useWeighed } from '../weighed.ts';
import { EvidenceForm, HypothesisForm } from './matrix-form.tsx';
import { RatingCell } from './rating-cell.tsx';
import { hypothesisRemoval } from './rating-edit.ts';
import '../../editing/editing.css';
import './hypotheses.css';

type Evidence = Question['evidence'][number];

const GRADES = ['low', 'medium', 'high'] as const;

function Heads({ question }: { readonly question: Question }) {
  const words = useEditingWords();
  const language = useWorkbench((state) => state.settings.language);
  const { attempt } = useLocalEdit();
  return (
    <tr {...tableRole.row}>
      <th {...tableRole.columnHead} scope="col">
        {words.matrix.evidence}
      </th>
      <th {...tableRole.columnHead} scope="col">
        {words.matrix.credible}
      </th>
      <th {...tableRole.columnHead} scope="col">
        {words.matrix.relevant}
      </th>
      {question.hypotheses.map((one) => (
        <th
          {...tableRole.columnHead}
          key={one.id}
          scope="col"
          data-address={`questions/${question.id}/hypotheses/${one.id}`}
        >
          <span className="hypothesis">
            <code className="mono">{one.id.toUpperCase()}</code>
            {question.hypotheses.length > 2 ? (
              <button
                type="button"
                className="plain take"
                aria-label={words.remove(inLanguage(one.name, language))}
                onClick={() => attempt(hypothesisRemoval(question, one.id))}
              >
                <Icon name="close" />
              </button>
            ) : null}
          </span>
        </th>
      ))}
      <th {...tableRole.columnHead} scope="col" />
    </tr>
  );
}

interface RowProps {
  readonly question: Question;
  readonly evidence: Evidence;
}

/** Whether a row is of the same item under the same hypotheses. */
const isSameRow = (before: RowProps, after: RowProps) =>
  before.evidence === after.evidence &&
  before.question.id === after.question.id &&
  before.question.hypotheses === after.question.hypotheses;

const Row = memo(function Row({ question, evidence }: RowProps) {
  const words = useEditingWords();
  const { choice } = useWords();
  const language = useWorkbench((state) => state.settings.language);
  const select = useWorkbench((state) => state.select);
  const { attempt, fault } = useLocalEdit();
  const at = `questions/${question.id}/evidence/${evidence.id}`;
  const isChosen = useWorkbench((state) => state.route.at === at);
  const claim = useWorkbench(({ document }) =>
    document?.situation.claims.find(({ id }) => id === evidence.claim),
  );
  const name = claim ? inLanguage(claim.statement, language) : evidence.claim;
  const grades = GRADES.map((value) => ({ value, name: choice[value] }));
  return (
    <tr {...tableRole.row} data-address={at} className={isChosen ? 'selected' : undefined}>
      <th {...tableRole.rowHead} scope="row">
        <button type="button" className="plain row-name" onClick={() => select(at)}>
          <code className="dim">{evidence.id.toUpperCase()}</code> <bdi>{name}</bdi>
        </button>
        {fault ? <span className="wrong-why">{fault}</span> : null}
      </th>
      {(['credibility', 'relevance'] as const).map((field) => (
        <td
          {...tableRole.cell}
          key={field}
          className="grade"
          data-label={field === 'credibility' ? words.matrix.credible : words.matrix.relevant}
        >
          <ChoiceField
            at={`${at}/${field}`}
            label={`${field === 'credibility' ? words.matrix.credible : words.matrix.relevant}: ${name}`}
            value={evidence[field]}
            choices={grades}
          />
        </td>
      ))}
      {question.hypotheses.map((one) => (
        <td {...tableRole.cell} key={one.id} data-label={one.id.toUpperCase()}>
          <RatingCell
            question={question}
            evidence={evidence}
            hypothesis={one.id}
            name={words.matrix.rating(name, inLanguage(one.name, language))}
          />
        </td>
      ))}
      <td {...tableRole.cell} className="row-acts">
        {claim ? <SaysWho item={evidence} address={at} isShort name={name} /> : null}
        <button
          type="button"
          className="plain take"
          aria-label={words.remove(name)}
          onClick={() => attempt([{ op: 'remove', at }])}
        >
          <Icon name="close" />
        </button>
      </td>
    </tr>
  );
}, isSameRow);

/** What counts against each hypothesis, as last weighed. */
function Totals({ question }: { readonly question: Question }) {
  const words = useEditingWords();
  const language = useWorkbench((state) => state.settings.language);
  const findings = useWeighed()?.weighing.hypotheses;
  const finding = findings?.find((one) => one.question === question.id);
  const best = finding?.headline.leading ?? [];
  return (
    <tr {...tableRole.row} className="totals">
      <th {...tableRole.rowHead} scope="row" colSpan={3}>
        {words.matrix.against}
      </th>
      {question.hypotheses.map(({ id }) => {
        const found = finding?.hypotheses.find((one) => one.id === id);
        return (
          <td
            {...tableRole.cell}
            key={id}
            data-label={id.toUpperCase()}
            className={best.includes(id) ? 'best' : undefined}
          >
            <bdi dir="ltr">
              <Running text={found ? decimal(found.inconsistency, language) : ''} />
            </bdi>
          </td>
        );
      })}
      <td {...tableRole.cell} />
    </tr>
  );
}

/** The hypotheses by their letters, to be reworded. */
function Hypotheses({ question }: { readonly question: Question }) {
  const words = useEditingWords();
  return (
    <ol className="hypothesis-names">
      {question.hypotheses.map((one) => (
        <li key={one.id}>
          <code className="mono">{one.id.toUpperCase()}</code>
          <QuietWords
            at={`questions/${question.id}/hypotheses/${one.id}/name`}
            label={`${one.id.toUpperCase()}: ${words.matrix.hypothesisName}`}
            value={one.name}
          />
        </li>
      ))}
    </ol>
  );
}

/** How many hypotheses the style has to leave room for. */
const columns = (hypotheses: number) => ({ '--hypotheses': hypotheses }) as CSSProperties;

export function EvidenceMatrix({ question }: { readonly question: Question }) {
  const words = useEditingWords();
  const language = useWorkbench((state) => state.settings.language);
  const isOnly = useSituation().questions.length === 1;
  const [adding, setAdding] = useState<'hypothesis' | 'evidence'>();
  const done = () => setAdding(undefined);
  return (
    <section className="evidence-matrix">
      <h2 className="sec">
        {words.matrix.title}
        {isOnly ? null : (
          <small>
            <bdi>{inLanguage(question.text, language)}</bdi>
          </small>
        )}
      </h2>
      <Hypotheses question={question} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key */}
      <section className="scroll" tabIndex={0} aria-label={words.matrix.title}>
        <table className="stacks" {...tableRole.table} style={columns(question.hypotheses.length)}>
          <colgroup>
            <col />
            <col span={2} className="grades" />
            <col span={question.hypotheses.length} className="ratings" />
            <col className="row-ends" />
          </colgroup>
          <thead {...tableRole.group}>
            <Heads question={question} />
          </thead>
          <tbody {...tableRole.group}>
            {question.evidence.map((one) => (
              <Row key={one.id} question={question} evidence={one} />
            ))}
            <Totals question={question} />
          </tbody>
        </table>
      </section>
      <p className="dim small">
        <Running text={words.matrix.hint} />
      </p>
      {adding === 'hypothesis' ? <HypothesisForm question={question} onDone={done} /> : null}
      {adding === 'evidence' ? <EvidenceForm question={question} onDone={done} /> : null}
      <div className="edit-acts">
        <button type="button" className="act quiet" onClick={() => setAdding('evidence')}>
          + {words.matrix.addEvidence}
        </button>
        <button type="button" className="act quiet" onClick={() => setAdding('hypothesis')}>
          + {words.matrix.addHypothesis}
        </button>
      </div>
    </section>
  );
}
