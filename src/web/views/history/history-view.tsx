/** Every step, the latest first; a click goes to where it was done. Undone steps stay, until the next. */
import { stepChange, stepText } from '../../model/step-text.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { Running } from '../../parts/index.ts';
import { ViewTitle } from '../view-title.tsx';

function useClock() {
  const language = useWorkbench((state) => state.settings.language);
  const numerals = useWorkbench((state) => state.settings.numerals);
  const digits = language === 'ar' && numerals === 'arabic' ? 'arab' : 'latn';
  const format = new Intl.DateTimeFormat(`${language}-u-nu-${digits}`, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (at: number) => format.format(at);
}

export default function HistoryView() {
  const words = useWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const history = useWorkbench((state) => state.document?.history);
  const goToStep = useWorkbench((state) => state.goToStep);
  const clock = useClock();
  const steps = history?.steps ?? [];
  const done = history?.done ?? 0;
  return (
    <>
      <ViewTitle title={words.view.history} quiet={words.step.kept} />
      {steps.length === 0 ? <p className="dim">{words.empty.noSteps}</p> : null}
      <ol className="history" reversed>
        {steps.toReversed().map((step, at) => {
          const number = steps.length - at;
          const change = stepChange(step, situation, language);
          const state = number > done ? 'undone' : number === done ? 'now' : '';
          return (
            <li key={step.id} className={state}>
              <button
                type="button"
                className="plain"
                aria-current={state === 'now' ? 'step' : undefined}
                onClick={() => goToStep(number)}
              >
                <span className="said">
                  <Running text={stepText(step, situation, language)} />
                </span>
                <time dateTime={new Date(step.at).toISOString()}>{clock(step.at)}</time>
                {change ? (
                  <span className="change">
                    <Running text={change} />
                  </span>
                ) : null}
                {state === 'undone' ? <span className="change">{words.step.undone}</span> : null}
              </button>
            </li>
          );
        })}
        <li className={done === 0 ? 'now' : ''}>
          <button type="button" className="plain" onClick={() => goToStep(0)}>
            <span className="said">{words.step.opened}</span>
            <span className="change">{words.step.openedNote}</span>
          </button>
        </li>
      </ol>
    </>
  );
}
