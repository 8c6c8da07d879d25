/** Another date to weigh at, without a change of the document: it stands in the address. */
import { type FormEvent, useState } from 'react';
import { dateText } from '../../../report/date-text.ts';
import { dateFault } from '../../../situation/index.ts';
import { localText } from '../../model/local-text.ts';
import { useWorkbench } from '../../model/use-workbench.ts';
import { Running } from '../../parts/index.ts';
import { DateInput } from '../situation/form/date-input.tsx';
import { useStartWords } from './use-start-words.ts';

export function OtherDate() {
  const start = useStartWords();
  const settings = useWorkbench((state) => state.settings);
  const own = useWorkbench((state) => state.document?.situation.asOf ?? '');
  const asked = useWorkbench((state) => state.route.asOf);
  const go = useWorkbench((state) => state.go);
  const [date, setDate] = useState(asked ?? '');
  const text = date.trim();
  const isDate = text !== '' && dateFault(text) === undefined;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (isDate) go({ asOf: text === own ? undefined : text });
  };
  return (
    <form className="thing-form other-date" onSubmit={send}>
      <h2 className="sec">{start.otherDate}</h2>
      <p className="dim small">{start.otherNote}</p>
      <div className="form-field">
        <label htmlFor="other-date">{start.asOfField}</label>
        <DateInput id="other-date" label={start.otherDate} value={date} onChange={setDate} />
      </div>
      <p className="acts">
        <button type="submit" className="act" disabled={!isDate}>
          {start.weighAt}
        </button>
        {asked ? (
          <button type="button" className="act quiet" onClick={() => go({ asOf: undefined })}>
            <Running text={start.backTo(localText(dateText(own, settings.language), settings))} />
          </button>
        ) : null}
      </p>
    </form>
  );
}
