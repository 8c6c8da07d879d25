/** Words of a source in their own language, direction and face, with a little of what stands around. */
import { inLanguage } from '../../report/name.ts';
import type { Quote } from '../../situation/index.ts';
import { useSituation, useWords, useWorkbench } from '../model/use-workbench.ts';

const MARKS = { ar: ['«', '»'], en: ['“', '”'], fr: ['«\u00a0', '\u00a0»'] } as const;

export interface QuoteWordsProps {
  readonly quote: Quote;
  /** Show what stands before and after. */
  readonly hasContext?: boolean;
}

export function QuoteWords({ quote, hasContext = false }: QuoteWordsProps) {
  const words = useWords();
  const language = useWorkbench((state) => state.settings.language);
  const source = useSituation().sources.find((one) => one.id === quote.source);
  const own = source?.language;
  const translation = own === language ? undefined : quote.translation;
  const [open, close] = MARKS[own ?? 'en'];
  const around = (text: string) => <span className="around">{text.replace(/\s*\n\s*/g, ' ')}</span>;
  return (
    <blockquote className="quote">
      <p lang={own} dir={own === 'ar' ? 'rtl' : own ? 'ltr' : 'auto'}>
        {hasContext && quote.prefix ? around(`…${quote.prefix}`) : open}
        <span className="exact">{quote.exact}</span>
        {hasContext && quote.suffix ? around(`${quote.suffix}…`) : close}
      </p>
      {translation && inLanguage(translation, language) ? (
        <p className="dim small">
          <bdi>{inLanguage(translation, language)}</bdi> ({words.says.translation})
        </p>
      ) : null}
    </blockquote>
  );
}
