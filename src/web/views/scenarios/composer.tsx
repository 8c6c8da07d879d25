/** One more change for a scenario: an actor leaves, a tie turns, a supply, a capacity or a threshold becomes another. */
import { type ReactNode, useState } from 'react';
import type { Situation } from '../../../situation/index.ts';
import { actorName, nameOf, thingAt } from '../../model/thing.ts';
import { useWords, useWorkbench } from '../../model/use-workbench.ts';
import { NumberInput } from '../../parts/index.ts';
import { scenarioWords } from '../../words/scenario/index.ts';
import { type Change, endsAt } from './composed.ts';

interface ComposerProps {
  /** As the scenario has it so far. */
  readonly standing: Situation;
  onAdd(change: Change): void;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  onChange(value: string): void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <select
      className="field"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {options.map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ))}
    </select>
  );
}

interface LineProps {
  readonly children: ReactNode;
  /** Whether there is a change to add; the button keeps the focus where there is none. */
  readonly isChange?: boolean;
  onAdd(): void;
}

function Line({ children, isChange = true, onAdd }: LineProps) {
  const words = useWords();
  return (
    <form
      className="compose-line"
      onSubmit={(event) => {
        event.preventDefault();
        if (isChange) onAdd();
      }}
    >
      {children}
      <button type="submit" className="act" aria-disabled={isChange ? undefined : true}>
        {words.scenarios.add}
      </button>
    </form>
  );
}

function Leaves({ standing, onAdd }: ComposerProps) {
  const words = useWords();
  const language = useWorkbench((state) => state.settings.language);
  const involved = standing.actors.filter(
    ({ id }) =>
      standing.ties.some(({ a, b }) => a === id || b === id) ||
      standing.supplies.some(({ supplier }) => supplier === id),
  );
  const [asked, choose] = useState<string>();
  const actor = (involved.find(({ id }) => id === asked) ?? involved[0])?.id;
  if (actor === undefined) return null;
  const options = involved.map(({ id }) => ({ id, name: actorName(standing, id, language) }));
  return (
    <Line onAdd={() => onAdd({ kind: 'leaves', actor })}>
      <span>{words.scenarios.leaves}</span>
      <Choice label={words.scenarios.leaves} value={actor} options={options} onChange={choose} />
    </Line>
  );
}

/** As everywhere else: a minus, no hyphen. */
const SIGN = { '+': '+', '-': '−', unknown: '?' } as const;

function Turns({ standing, onAdd }: ComposerProps) {
  const words = useWords();
  const language = useWorkbench((state) => state.settings.language);
  const [asked, chooseTie] = useState<string>();
  const [sign, chooseSign] = useState<'+' | '-' | 'unknown'>('-');
  const tie = standing.ties.find(({ id }) => id === asked) ?? standing.ties[0];
  if (tie === undefined) return null;
  const options = standing.ties.map(({ id, a, b, sign: now }) => ({
    id,
    name: `${actorName(standing, a, language)} ${SIGN[now]} ${actorName(standing, b, language)}`,
  }));
  const signs = Object.entries(SIGN).map(([id, name]) => ({ id, name }));
  return (
    <Line isChange={sign !== tie.sign} onAdd={() => onAdd({ kind: 'turns', tie: tie.id, sign })}>
      <span>{words.scenarios.turns}</span>
      <Choice label={words.scenarios.turns} value={tie.id} options={options} onChange={chooseTie} />
      <Choice
        label={words.scenarios.sign}
        value={sign}
        options={signs}
        onChange={(value) => chooseSign(value as typeof sign)}
      />
    </Line>
  );
}

interface AmountsProps extends ComposerProps {
  readonly label: string;
  /** The thing whose number or range it is, and the field. */
  readonly part: 'supplies' | 'capacities' | 'thresholds';
  readonly field: 'amount' | 'at';
}

/** Both ends as they stand, until others are typed; nothing where nothing is stated. */
function useEnds(standing: Situation, at: string) {
  const stands = endsAt(standing, at);
  const [typed, setTyped] = useState<{
    readonly at: string;
    readonly low: number | undefined;
    readonly high: number | undefined;
  }>();
  const ends = typed?.at === at ? typed : { at, low: stands?.low, high: stands?.high };
  const { low, high } = ends;
  const isStated = [low, high].every((end) => end !== undefined && !Number.isNaN(end));
  const isOther = low !== stands?.low || high !== stands?.high;
  return {
    ...{ low, high },
    isChange: isStated && isOther,
    set: (end: 'low' | 'high') => (value: number | undefined) =>
      setTyped({ ...ends, [end]: value }),
  };
}

function Amounts({ standing, onAdd, label, part, field }: AmountsProps) {
  const words = useWords();
  const language = useWorkbench((state) => state.settings.language);
  const [asked, choose] = useState<string>();
  const members: readonly { readonly id: string }[] = standing[part];
  const chosen = members.find(({ id }) => id === asked) ?? members[0];
  const at = `${part}/${chosen?.id}/${field}`;
  const { low, high, isChange, set } = useEnds(standing, at);
  if (chosen === undefined) return null;
  const options = members.map(({ id }) => {
    const thing = thingAt(standing, `${part}/${id}`);
    return { id, name: thing ? nameOf(standing, thing, language) : id };
  });
  const number = (end: 'low' | 'high', value: number | undefined) => (
    <NumberInput
      key={`${at}/${end}`}
      least={0}
      by={0.1}
      aria-label={words.scenarios[end]}
      value={value}
      onNumber={set(end)}
    />
  );
  const add = () => onAdd({ kind: 'amount', at, low: low ?? 0, high: high ?? 0 });
  return (
    <Line isChange={isChange} onAdd={add}>
      <span>{label}</span>
      <Choice label={label} value={chosen.id} options={options} onChange={choose} />
      <bdi dir="ltr" className="range-fields">
        {number('low', low)} – {number('high', high)}
      </bdi>
    </Line>
  );
}

export function Composer(props: ComposerProps) {
  const words = useWords();
  const say = scenarioWords[useWorkbench((state) => state.settings.language)];
  return (
    <div className="composer">
      <Leaves {...props} />
      <Turns {...props} />
      <Amounts {...props} label={words.scenarios.supplies} part="supplies" field="amount" />
      <Amounts {...props} label={say.capacity} part="capacities" field="amount" />
      <Amounts {...props} label={say.threshold} part="thresholds" field="at" />
    </div>
  );
}
