/** The glossary as a page: docs/glossary.md is exactly this, and a test holds it so. */
import { type Language, languages } from '../../situation/words.ts';
import type { Area, GlossaryEntry } from './entry.ts';

const areas: readonly { area: Area; title: string }[] = [
  { area: 'conflict', title: 'Conflict, and the worlds it is weighed over' },
  { area: 'balance', title: 'Balance' },
  { area: 'dependence', title: 'Dependence' },
  { area: 'hypotheses', title: 'Hypotheses' },
  { area: 'reading', title: 'Reading' },
];

const languageName: Record<Language, string> = { ar: 'العربية', en: 'English', fr: 'Français' };

/** Arabic stands in an element of its own, so that a page reads it from right to left. */
function said(entry: GlossaryEntry, language: Language): string {
  const aliases = entry.aliases[language];
  const also = aliases.length === 0 ? '' : ` (${aliases.join(language === 'ar' ? '، ' : ', ')})`;
  const text = `**${entry.terms[language]}**${also}. ${entry.definition[language]}`;
  return language === 'ar'
    ? `<p dir="rtl" lang="ar"><strong>${entry.terms.ar}</strong>${also}. ${entry.definition.ar}</p>`
    : text;
}

function section(entry: GlossaryEntry, termOf: ReadonlyMap<string, string>): string {
  const see = entry.see.map((id) => `[${termOf.get(id) ?? id}](#${id})`).join(', ');
  const facts = [
    `Source: ${entry.source}.`,
    ...(entry.computedIn
      ? [`Computed in [\`${entry.computedIn}\`](${link(entry.computedIn)}).`]
      : []),
    ...(see ? [`See ${see}.`] : []),
  ];
  return [
    `### <a id="${entry.id}"></a>${entry.terms.en}`,
    said(entry, 'en'),
    said(entry, 'fr'),
    said(entry, 'ar'),
    facts.join(' '),
  ].join('\n\n');
}

/** From docs/glossary.md to a path given from the root of the project. */
function link(path: string): string {
  return path.startsWith('docs/') ? path.slice('docs/'.length) : `../${path}`;
}

function wordList(entries: readonly GlossaryEntry[]): string {
  const head = `| ${languages.map((language) => languageName[language]).join(' | ')} |`;
  const rows = entries.map(
    ({ id, terms }) => `| ${terms.ar} | [${terms.en}](#${id}) | ${terms.fr} |`,
  );
  return [head, '| --- | --- | --- |', ...rows].join('\n');
}

export function glossaryMarkdown(entries: readonly GlossaryEntry[]): string {
  const termOf = new Map(entries.map(({ id, terms }) => [id, terms.en]));
  const parts = areas.flatMap(({ area, title }) => {
    const own = entries.filter((entry) => entry.area === area);
    return own.length === 0
      ? []
      : [`## ${title}`, wordList(own), ...own.map((entry) => section(entry, termOf))];
  });
  return `${[
    '# Glossary',
    'The words of the field as this project uses them, in English, French and Arabic. Generated from `src/report/glossary/`; edit there. A source marked “from memory” was not at hand when the entry was written.',
    ...parts,
  ].join('\n\n')}\n`;
}
