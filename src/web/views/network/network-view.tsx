/** The signed network, drawn, with a slider of time; beneath it the same as a table. */
import { useCallback, useState } from 'react';
import { dateText } from '../../../report/date-text.ts';
import { inLanguage } from '../../../report/name.ts';
import { localText } from '../../model/local-text.ts';
import { nameOf } from '../../model/thing.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { Running } from '../../parts/index.ts';
import { networkWords } from '../../words/network/index.ts';
import { situationWords } from '../../words/situation/index.ts';
import { tieCandidates } from '../situation/tie-candidate.ts';
import { TieTable } from '../situation/tie-table.tsx';
import { ViewTitle } from '../view-title.tsx';
import { MomentSlider } from './moment-slider.tsx';
import { NetworkCanvas } from './network-canvas.tsx';
import { NetworkKey } from './network-key.tsx';
import type { Stage } from './stage.ts';
import { type Network, useNetwork } from './use-network.ts';
import './network.css';

/** A table of more rows would take longer to build than the picture. */
const MOST_ROWS = 300;
/** Ties in sight at once that still have a sign each. */
const CROWD = 400;

const useSay = () => networkWords[useWorkbench((state) => state.settings.language)];

function Tools({ stage, anew }: { readonly stage: Stage | undefined; anew(): void }) {
  const words = useWords();
  const say = useSay();
  const go = useWorkbench((state) => state.go);
  const act = (name: string, sign: string, run: () => void) => (
    <button type="button" className="short" title={name} onClick={run}>
      {sign}
      <span className="unseen"> {name}</span>
    </button>
  );
  return (
    <>
      <button type="button" className="act quiet" title={say.anewHint} onClick={anew}>
        {say.anew}
      </button>
      <button type="button" className="act quiet" onClick={() => go({ view: 'ties' })}>
        {words.network.asTable}
      </button>
      <fieldset className="seg" dir="ltr">
        {act(say.nearer, '+', () => stage?.zoom(1.5))}
        {act(say.farther, '−', () => stage?.zoom(1 / 1.5))}
        <button type="button" onClick={() => stage?.fit()}>
          {say.all} <kbd>0</kbd>
        </button>
      </fieldset>
    </>
  );
}

const MOST_NAMED = 8;

/** The ties under strain by name. */
function Answer({ network: { scene, isDivided } }: { readonly network: Network }) {
  const say = useSay();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const select = useWorkbench((state) => state.select);
  const strained = (scene?.ties ?? []).filter(({ isStrained }) => isStrained);
  // It stays while one goes through time, or the picture would jump. Without a sign nothing can be told.
  if (!isDivided || situation.ties.every(({ sign }) => sign === 'unknown')) return null;
  return (
    <p className="network-answer">
      {say.under} {strained.length === 0 ? <span className="dim">{say.none}</span> : null}
      {strained.slice(0, MOST_NAMED).map(({ id }) => {
        const value = situation.ties.find((one) => one.id === id);
        const address = `ties/${id}`;
        return value ? (
          <button key={id} type="button" className="plain link" onClick={() => select(address)}>
            <bdi>{nameOf(situation, { address, kind: 'tie', value }, language)}</bdi>
          </button>
        ) : null;
      })}
      {strained.length > MOST_NAMED ? (
        <Running text={say.more(strained.length - MOST_NAMED)} />
      ) : null}
    </p>
  );
}

/**
 * A count at each end of the line between the sides; where no line parts them, the key has them.
 * At a moment that was not weighed, when it was.
 */
function Sides({ network }: { readonly network: Network }) {
  const say = useSay();
  const settings = useWorkbench((state) => state.settings);
  const { scene, divide, isProven, isWeighed, isDivided, moments } = network;
  if (!scene || !isDivided || (isWeighed && !divide)) return null;
  if (!isWeighed) {
    const weighed = dateText(moments.at(-1) ?? '', settings.language);
    return <p className="network-sides">{say.earlier(localText(weighed, settings))}</p>;
  }
  const count = (side: 0 | 1) => scene.actors.filter((one) => one.side === side).length;
  return (
    <p className="network-sides" dir="ltr">
      <bdi>
        <Running text={say.side(count(0))} />
      </bdi>
      {isProven ? null : <bdi>{say.unproven}</bdi>}
      <bdi>
        <Running text={say.side(count(1))} />
      </bdi>
    </p>
  );
}

/** Actors that no tie names: not on the figure, and not lost. */
function Loose() {
  const say = useSay();
  const { actors, ties } = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const select = useWorkbench((state) => state.select);
  const tied = new Set(ties.flatMap(({ a, b }) => [a, b]));
  const loose = actors.filter(({ id }) => !tied.has(id));
  if (loose.length === 0) return null;
  return (
    <p className="network-loose">
      <span className="dim">{say.loose}</span>{' '}
      {loose.slice(0, 40).map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className="plain link"
          onClick={() => select(`actors/${id}`)}
        >
          <bdi>{inLanguage(name, language)}</bdi>
        </button>
      ))}
      {loose.length > 40 ? <Running text={`… ${loose.length}`} /> : null}
    </p>
  );
}

function Figure({ network, onStage }: { readonly network: Network; onStage(stage?: Stage): void }) {
  const say = useSay();
  const settings = useWorkbench((state) => state.settings);
  const { scene, part, divide } = network;
  if (!scene)
    return (
      <div className="network-frame waiting">
        <p className="dim" role="status">
          {localText(say.placing(Math.round(part * 100)), settings)}
        </p>
        <progress max="1" value={part} aria-label={say.placing(Math.round(part * 100))} />
      </div>
    );
  return (
    <>
      <Sides network={network} />
      <NetworkCanvas scene={scene} divide={divide} onStage={onStage} onMove={network.move} />
    </>
  );
}

function NoTies() {
  const words = useWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const go = useWorkbench((state) => state.go);
  return (
    <>
      <ViewTitle title={words.view.network} />
      <p className="teach">{words.empty.noTies}</p>
      <p className="acts">
        {tieCandidates(situation).length > 0 ? (
          <button
            type="button"
            className="act"
            onClick={() => go({ view: 'ties', item: undefined, at: undefined })}
          >
            {situationWords[language].toTies}
          </button>
        ) : null}
        <button type="button" className="act" onClick={() => go({ view: 'ties', item: 'new' })}>
          {words.act.add}
        </button>
      </p>
    </>
  );
}

export default function NetworkView() {
  const words = useWords();
  const base = useSituation();
  const settings = useWorkbench((state) => state.settings);
  const say = useSay();
  const [stage, setStage] = useState<Stage>();
  const onStage = useCallback((made?: Stage) => setStage(made), []);
  const network = useNetwork();
  const { scene, moment } = network;
  if (base.ties.length === 0) return <NoTies />;
  const quiet = [
    scene ? say.quiet(scene.actors.length, scene.ties.length) : '',
    dateText(moment, settings.language),
  ];
  return (
    <>
      <ViewTitle
        title={words.view.network}
        quiet={localText(quiet.filter(Boolean).join(' · '), settings)}
        end={<Tools stage={stage} anew={network.anew} />}
      />
      <Answer network={network} />
      <Figure network={network} onStage={onStage} />
      <MomentSlider network={network} />
      {scene ? <NetworkKey network={network} scene={scene} /> : null}
      <p className="dim small">{scene && scene.ties.length > CROWD ? say.crowd : say.hint}</p>
      <Loose />
      {base.ties.length > MOST_ROWS ? null : (
        <section aria-label={say.table}>
          <h2 className="sec">{say.table}</h2>
          <TieTable />
        </section>
      )}
    </>
  );
}
