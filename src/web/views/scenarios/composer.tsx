/** One more change for a scenario: an actor leaves, a tie turns, a supply, a capacity or a threshold becomes another. */
import { type ReactNode, useState } from 'react';
import { actorName, nameOf, thingAt } from '../../model/thing.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { NumberInput } from '../../parts/index.ts';
import { scenarioWords } from '../../words/scenario/index.ts';
import type { Change } from './composed.ts';

interface ComposerProps {
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

function Line({ children, onAdd }: { readonly children: ReactNode; onAdd(): void }) {
  const words = useWords();
  return (
    <form
      className="compose-line"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd();
      }}
    >
      {children}
      <button type="submit" className="act">
        {words.scenarios.add}
      </button>
    </form>
  );
}

function Leaves({ onAdd }: ComposerProps) {
  const words = useWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const involved = situation.actors.filter(
    ({ id }) =>
      situation.ties.some(({ a, b }) => a === id || b === id) ||
      situation.supplies.some(({ supplier }) => supplier === id),
  );
  const [actor, choose] = useState(involved[0]?.id ?? '');
  if (involved.length === 0) return null;
  const options = involved.map(({ id }) => ({ id, name: actorName(situation, id, language) }));
  return (
    <Line onAdd={() => onAdd({ kind: 'leaves', actor })}>
      <span>{words.scenarios.leaves}</span>
      <Choice label={words.scenarios.leaves} value={actor} options={options} onChange={choose} />
    </Line>
  );
}

/** As everywhere else: a minus, no hyphen. */
const SIGN = { '+': '+', '-': '−', unknown: '?' } as const;

function Turns({ onAdd }: ComposerProps) {
  const words = useWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const [tie, chooseTie] = useState(situation.ties[0]?.id ?? '');
  const [sign, chooseSign] = useState<'+' | '-' | 'unknown'>('-');
  if (situation.ties.length === 0) return null;
  const options = situation.ties.map(({ id, a, b, sign: now }) => ({
    id,
    name: `${actorName(situation, a, language)} ${SIGN[now]} ${actorName(situation, b, language)}`,
  }));
  const signs = Object.entries(SIGN).map(([id, name]) => ({ id, name }));
  return (
    <Line onAdd={() => onAdd({ kind: 'turns', tie, sign })}>
      <span>{words.scenarios.turns}</span>
      <Choice label={words.scenarios.turns} value={tie} options={options} onChange={chooseTie} />
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

function Amounts({ onAdd, label, part, field }: AmountsProps) {
  const words = useWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const [chosen, choose] = useState(situation[part][0]?.id ?? '');
  const [low, setLow] = useState<number | undefined>(0);
  const [high, setHigh] = useState<number | undefined>(0);
  if (situation[part].length === 0) return null;
  const options = situation[part].map(({ id }) => {
    const thing = thingAt(situation, `${part}/${id}`);
    return { id, name: thing ? nameOf(situation, thing, language) : id };
  });
  const number = (
    label: string,
    value: number | undefined,
    onChange: (value: number | undefined) => void,
  ) => <NumberInput least={0} by={0.1} aria-label={label} value={value} onNumber={onChange} />;
  return (
    <Line
      onAdd={() =>
        onAdd({
          kind: 'amount',
          at: `${part}/${chosen}/${field}`,
          low: low || 0,
          high: high || 0,
        })
      }
    >
      <span>{label}</span>
      <Choice label={label} value={chosen} options={options} onChange={choose} />
      <bdi dir="ltr" className="range-fields">
        {number(words.scenarios.low, low, setLow)} – {number(words.scenarios.high, high, setHigh)}
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
