import type { Language } from '../../situation/words.ts';
import type { ActorType } from '../lexicon/entry.ts';
import type { SentenceView } from '../sentence-view.ts';
import { fold } from '../text/fold.ts';
import type { NewActor } from './new-actor.ts';
import { slug } from './slug.ts';

/** Nouns before a name, and what the name then is. */
const nouns: Record<Language, Partial<Record<ActorType, string>>> = {
  en: {
    media: 'newspaper daily magazine agency broadcaster channel outlet weekly website station',
    'armed-group': 'militia movement group brigade faction',
    firm: 'company firm contractor manufacturer',
  },
  fr: {
    media: 'journal quotidien magazine agence chaîne hebdomadaire site radio mensuel',
    'armed-group': 'milice mouvement groupe brigade faction',
    firm: 'société entreprise compagnie',
  },
  ar: {
    media: 'صحيفة مجلة وكالة قناة موقع إذاعة جريدة لصحيفة لمجلة لوكالة لقناة',
    'armed-group': 'حركة جماعة ميليشيا مليشيا كتيبة لواء تنظيم فصيل',
    firm: 'شركة مجموعة مؤسسة',
  },
};

const tables = new Map<Language, Map<string, ActorType>>();
for (const [language, rows] of Object.entries(nouns) as [Language, Record<string, string>][]) {
  const table = new Map<string, ActorType>();
  for (const [type, list] of Object.entries(rows)) {
    for (const word of list.split(' ')) table.set(fold(word), type as ActorType);
  }
  tables.set(language, table);
}

const OPEN = new Set(['«', '"']);
const CLOSE = new Set(['»', '"', '«']);

/** Names in quotation marks after newspaper, movement or company: صحيفة «لوموند», the company "Norinco". */
export function namedBodies(view: SentenceView): NewActor[] {
  const table = tables.get(view.language)!;
  const found: NewActor[] = [];
  for (let at = 0; at + 2 < view.tokens.length; at++) {
    if (!OPEN.has(view.tokens[at + 1]!.norm)) continue;
    const { norm } = view.tokens[at]!;
    const type = table.get(norm) ?? table.get(norm.replace(/^[وف]/, ''));
    if (type === undefined) continue;
    let to = at + 2;
    while (to < view.tokens.length && to - at < 8 && view.tokens[to]!.kind !== 'mark') to++;
    if (to === at + 2 || !CLOSE.has(view.tokens[to]?.norm ?? '') || view.mentionAt[at + 2]! >= 0)
      continue;
    const start = view.tokens[at + 2]!.start;
    const end = view.tokens[to - 1]!.end;
    const name = view.text.slice(start, end);
    const id = slug(name);
    if (id)
      found.push({
        id,
        type,
        from: at + 2,
        to,
        start,
        end,
        name,
        rule: `named ${view.tokens[at]!.norm}`,
      });
  }
  return found;
}
