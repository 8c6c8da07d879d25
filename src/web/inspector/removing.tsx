/** Before a thing is removed: what names it, what comes of that, and what else can be done. */
import { useEffect, useRef, useState } from 'react';
import { isolate } from '../../report/direction.ts';
import { inLanguage } from '../../report/name.ts';
import { nameOf, type Thing, thingAt } from '../model/thing.ts';
import { useSituation, useWords, useWorkbench } from '../model/use-workbench.ts';
import { Running } from '../parts/index.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import type { Part } from '../views/situation/form/reference.ts';
import { type Removal, removalOf } from '../views/situation/form/removal.ts';
import { replacement } from '../views/situation/form/replacement.ts';
import { useFormWords } from '../views/situation/form/use-form-words.ts';

interface PlacesProps {
  readonly title: string;
  readonly addresses: readonly string[];
}

/** Things by name, each a way to it; more than a screenful is counted. */
function Places({ title, addresses }: PlacesProps) {
  const words = useWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const select = useWorkbench((state) => state.select);
  const things = [...new Set(addresses.map((at) => thingAt(situation, at)?.address))].flatMap(
    (at) => (at ? (thingAt(situation, at) ?? []) : []),
  );
  if (things.length === 0) return null;
  return (
    <>
      <h4 className="sec">
        {title}
        <small className="end">{things.length}</small>
      </h4>
      <ul className="resting">
        {things.map((one) => (
          <li key={one.address}>
            <button type="button" className="plain row-name" onClick={() => select(one.address)}>
              <span className="dim">{words.thing[one.kind]}</span>{' '}
              <bdi>{nameOf(situation, one, language)}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Parts of which one member can stand for another. */
const ALIKE: readonly string[] = ['actors', 'events', 'claims', 'sources', 'needs'];

function Replacing({ thing }: { readonly thing: Thing }) {
  const form = useFormWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const edit = useWorkbench((state) => state.edit);
  const select = useWorkbench((state) => state.select);
  const [other, choose] = useState('');
  const [part = '', id = ''] = thing.address.split('/');
  if (!ALIKE.includes(part)) return null;
  const others = (situation[part as Part] as readonly { id: string }[]).filter(
    (one) => one.id !== id,
  );
  const name = (one: string) => {
    const there = thingAt(situation, `${part}/${one}`);
    return there ? nameOf(situation, there, language) : one;
  };
  const swap = () => {
    const edits = replacement(situation, part as Part, id, other);
    const about = `${isolate(name(id))} → ${isolate(name(other))}`;
    if (edits.length > 0 && edit(edits, { kind: 'join', about })) select(`${part}/${other}`);
  };
  if (others.length === 0) return null;
  return (
    <p className="acts">
      <select
        className="field"
        aria-label={`${form.remove.replace}: ${form.remove.other}`}
        value={other}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{form.remove.replace}</option>
        {others.map((one) => (
          <option key={one.id} value={one.id}>
            {name(one.id)}
          </option>
        ))}
      </select>
      {other ? (
        <button type="button" className="act" onClick={swap}>
          {form.remove.doReplace}
        </button>
      ) : null}
    </p>
  );
}

function Said({ removal }: { readonly removal: Removal }) {
  const form = useFormWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const { goes, loses, holds, scenarios } = removal;
  const titles = scenarios.flatMap((id) => situation.scenarios.find((one) => one.id === id) ?? []);
  if (goes.length + loses.length + holds.length + titles.length === 0)
    return <p className="dim">{form.remove.free}</p>;
  return (
    <>
      <Places
        title={form.remove.holds}
        addresses={holds.map((at) => at.split('/').slice(0, 2).join('/'))}
      />
      <Places title={form.remove.goes} addresses={goes} />
      <Places title={form.remove.loses} addresses={loses} />
      {titles.length > 0 ? (
        <p className="small">
          {form.remove.scenarios}
          {language === 'fr' ? '\u00a0: ' : ': '}
          {titles.map((one, at) => (
            <span key={one.id}>
              {at > 0 ? (language === 'ar' ? '، ' : ', ') : ''}
              <bdi>{inLanguage(one.title, language)}</bdi>
            </span>
          ))}
        </p>
      ) : null}
    </>
  );
}

export interface RemovingProps {
  readonly thing: Thing;
  onClose(): void;
}

export default function Removing({ thing, onClose }: RemovingProps) {
  const form = useFormWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const edit = useWorkbench((state) => state.edit);
  const select = useWorkbench((state) => state.select);
  const first = useRef<HTMLElement>(null);
  useEffect(() => {
    first.current?.querySelector<HTMLElement>('button.act')?.focus();
  }, []);
  const removal = removalOf(situation, thing.address);
  const remove = () => {
    if (removal.edits.length > 0 && edit(removal.edits)) select(undefined);
  };
  const name = isolate(nameOf(situation, thing, language));
  return (
    <section
      ref={first}
      className="removing"
      aria-label={form.remove.title(name)}
      onKeyDown={(event) => {
        if (event.code !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <h3 className="strong">
        <Running text={form.remove.title(name)} />
      </h3>
      <p className="acts">
        {removal.edits.length > 0 ? (
          <button type="button" className="act" onClick={remove}>
            {form.remove.all(removal.goes.length)}
          </button>
        ) : (
          <span className="warn">{form.remove.stuck}</span>
        )}
        <button type="button" className="act quiet" onClick={onClose}>
          {form.remove.keep} <KeyCap name="Esc" />
        </button>
      </p>
      <Said removal={removal} />
      {removal.holds.length === 0 ? <Replacing thing={thing} /> : null}
      <p className="dim small">{form.remove.undo}</p>
    </section>
  );
}
