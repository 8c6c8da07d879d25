/** The fields of a thing: shown as they are, edited in place where that is simple. */
import { type ReactNode, Suspense } from 'react';
import { inLanguage } from '../../report/name.ts';
import type { Actor, Claim, Words as Named } from '../../situation/index.ts';
import { inTextEdits } from '../editing/actor-name.ts';
import { actorName, type Thing } from '../model/thing.ts';
import { useSituation, useWords, useWorkbench } from '../model/use-workbench.ts';
import { passedOn, voicesOf } from '../model/voice.ts';
import {
  ChoiceField,
  DateText,
  Hedge,
  NumberField,
  RangeField,
  Running,
  WordsField,
} from '../parts/index.ts';
import { late } from '../parts/late.tsx';
import type { Words } from '../words/index.ts';
import { type FieldRule, fieldRules } from './field-rule.ts';
import { StatementOrder } from './statement-order.tsx';

const EventType = late(() => import('./event-type.tsx'));

interface FieldProps {
  readonly thing: Thing;
  readonly rule: FieldRule;
}

/** Two things may bear one name: each is told apart by its id. */
function Listed({ named }: { readonly named: readonly { id: string; name: string }[] }) {
  const language = useWorkbench((state) => state.settings.language);
  return named.map(({ id, name }, at) => (
    <span key={id}>
      {at > 0 ? (language === 'ar' ? '، ' : ', ') : ''}
      <bdi>{name}</bdi>
    </span>
  ));
}

function Shown({ thing, rule }: FieldProps): ReactNode {
  const words = useWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const value = thing.value[rule.field];
  const choice = (one: unknown) =>
    words.choice[String(one) as keyof Words['choice']] ?? String(one);
  if (rule.shape === 'voices') {
    return voicesOf(situation, thing.value as unknown as Claim, language).map((voice, at) => (
      <span key={voice}>
        {at > 0 ? passedOn(language) : ''}
        <bdi>{voice}</bdi>
      </span>
    ));
  }
  if (value === undefined) return <span className="dim">{words.unknown}</span>;
  if (value === true) return words.choice.yes;
  switch (rule.shape) {
    case 'date':
      return <DateText date={String(value)} />;
    case 'actors':
      return (
        <Listed
          named={[value].flat().map((id) => ({ id, name: actorName(situation, id, language) }))}
        />
      );
    case 'needs':
      return (
        <Listed
          named={situation.needs
            .filter(({ id }) => [value].flat().includes(id))
            .map(({ id, name }) => ({ id, name: inLanguage(name, language) }))}
        />
      );
    case 'order':
      return <StatementOrder thing={thing} />;
    case 'source': {
      const source = situation.sources.find((one) => one.id === value);
      return <bdi>{source ? inLanguage(source.title, language) : String(value)}</bdi>;
    }
    case 'hedge':
      return <Hedge hedge={value as Claim['hedge']} />;
    case 'count':
      return <bdi>{Array.isArray(value) ? value.length : String(value)}</bdi>;
    case 'type':
      return (
        <Suspense fallback={<bdi dir="ltr">{String(value)}</bdi>}>
          <EventType type={String(value)} />
        </Suspense>
      );
    case 'plain':
      return <bdi dir="ltr">{String(value)}</bdi>;
    default:
      if (typeof value === 'object' && value !== null) {
        return <Running text={inLanguage(value as Named, language)} />;
      }
      return <bdi>{choice(value)}</bdi>;
  }
}

function Editor({ thing, rule }: FieldProps): ReactNode {
  const words = useWords();
  const at = `${thing.address}/${rule.field}`;
  const label = words.field[rule.field];
  const value = thing.value[rule.field];
  switch (rule.shape) {
    case 'number':
      return (
        <NumberField
          at={at}
          label={label}
          value={Number(value)}
          least={rule.least ?? 0}
          step={rule.step}
        />
      );
    case 'range':
      return <RangeField at={at} label={label} value={value as number} />;
    case 'choice':
      return (
        <ChoiceField
          at={at}
          label={label}
          value={String(value)}
          choices={(rule.choices ?? []).map((one) => ({
            value: one,
            name: words.choice[one as keyof Words['choice']] ?? one,
          }))}
        />
      );
    case 'words':
      return (
        <WordsField
          at={at}
          label={label}
          value={value as Record<string, string> | undefined}
          along={
            thing.kind === 'actor' && rule.field === 'name'
              ? (language, text) => inTextEdits(thing.value as unknown as Actor, language, text)
              : undefined
          }
        />
      );
    default:
      return <Shown thing={thing} rule={rule} />;
  }
}

export function Fields({ thing }: { readonly thing: Thing }) {
  const words = useWords();
  const rules = (fieldRules[thing.kind] ?? []).filter(
    (rule) =>
      !rule.isOptional || ![undefined, false].includes(thing.value[rule.field] as undefined),
  );
  if (rules.length === 0) return null;
  return (
    <dl className="fields">
      {rules.map((rule) => (
        <div key={rule.field} className={rule.isLong ? 'long' : undefined}>
          <dt>{words.field[rule.field]}</dt>
          <dd>
            <Editor thing={thing} rule={rule} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
