/** What a view shows, as files: its table, its findings, its figure. */
import { useSituation } from '../model/use-workbench.ts';
import { type CsvRows, csvText, jsonText } from './csv-text.ts';
import { figureText } from './figure-file.ts';
import { useEditingWords } from './use-editing.ts';
import './editing.css';

function save(text: string, type: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser has taken the address by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export interface SaveBarProps {
  /** What the file is of: `balance`. */
  readonly name: string;
  table(): CsvRows;
  readonly finding: unknown;
  /** Where the figure stands; by default the first of the report. */
  readonly figure?: string;
}

export function SaveBar({ name, table, finding, figure = '.page .drawing svg' }: SaveBarProps) {
  const { export: words } = useEditingWords();
  const { id } = useSituation();
  const base = `${id}.${name}`;
  const saveFigure = () => {
    const drawing = document.querySelector<SVGSVGElement>(figure);
    if (drawing) save(figureText(drawing), 'image/svg+xml', `${base}.svg`);
  };
  return (
    <fieldset className="save-bar" aria-label={words.as}>
      <button
        type="button"
        className="plain"
        aria-label={words.csv}
        onClick={() => save(csvText(table()), 'text/csv', `${base}.csv`)}
      >
        CSV
      </button>
      <button
        type="button"
        className="plain"
        aria-label={words.json}
        onClick={() => save(jsonText(finding ?? null), 'application/json', `${base}.json`)}
      >
        JSON
      </button>
      <button type="button" className="plain" aria-label={words.svg} onClick={saveFigure}>
        SVG
      </button>
    </fieldset>
  );
}
