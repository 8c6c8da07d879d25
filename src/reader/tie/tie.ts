import { actorOn } from '../actor/in-office.ts';
import type { Mention } from '../actor/mention.ts';
import type { SentenceView } from '../sentence-view.ts';
import { fold } from '../text/fold.ts';

export interface TieDraft {
  a: string;
  b: string;
  sign: '+' | '-';
  tie: string;
  from: number;
  to: number;
  /** the token of the word that names the tie */
  at: number;
}

/** Words that name a standing relation, not an act. */
const words = new Map<string, readonly ['+' | '-', string]>();
const add = (sign: '+' | '-', tie: string, forms: string) => {
  for (const form of forms.split(' ')) words.set(fold(form), [sign, tie]);
};
add(
  '+',
  'alliance',
  'ally allies allied alliance allié alliée alliés alliées alliance حليف حليفة حليفها حليفه حلفاء حلفائها حليفا تحالف تحالفها تحالفه التحالف حلفاؤها حلفاءها',
);
add(
  '+',
  'partnership',
  'partner partners partnership partenaire partenaires partenariat شريك شريكة شركاء شراكة الشراكة',
);
add(
  '+',
  'backing',
  'backer backers patron patrons sponsor sponsors parrain parrains soutien داعم داعمة الداعم الداعمة راعي',
);
add('+', 'backing', 'backed');
add(
  '-',
  'rivalry',
  'rival rivals rivalry enemy enemies foe foes adversary adversaries ennemi ennemis rivaux rivale rivalité adversaire adversaires عدو عدوة خصم خصوم منافس منافسة غريم غريمة العدو',
);
add(
  '-',
  'tension',
  'tension tensions rift feud standoff dispute quarrel brouille tensions différend contentieux crise توتر التوتر توترات خلاف خلافات الخلاف نزاع قطيعة القطيعة أزمة',
);
add('-', 'war', 'war guerre حرب الحرب');

const BETWEEN = new Set(['between', 'entre', 'بين']);

/**
 * Ties: a word that names a relation, with one party on each side of it or two after "between", at
 * most eight words away. A pair with a party missing gives nothing.
 */
export function ties(view: SentenceView): TieDraft[] {
  const found: TieDraft[] = [];
  const actorOf = (mention: Mention) => actorOn(mention, view.published);
  const able = view.mentions.filter(
    ({ place, region, sense }) => !place && region === undefined && sense.entry.type !== 'media',
  );
  if (able.length < 2) return found;
  for (let at = 0; at < view.tokens.length; at++) {
    if (view.mentionAt[at]! >= 0) continue;
    const named = words.get(view.tokens[at]!.norm);
    if (named === undefined) continue;
    const [sign, tie] = named;
    const pair = between(view, able, at) ?? aside(able, at);
    if (!pair) continue;
    const [a, b] = pair;
    if (actorOf(a) === actorOf(b)) continue;
    found.push({
      a: actorOf(a),
      b: actorOf(b),
      sign,
      tie,
      from: Math.min(a.from, at),
      to: Math.max(b.to, at + 1),
      at,
    });
  }
  return found;
}

function between(
  view: SentenceView,
  able: readonly Mention[],
  at: number,
): [Mention, Mention] | undefined {
  for (let i = at + 1; i <= Math.min(at + 3, view.tokens.length - 1); i++) {
    if (!BETWEEN.has(view.tokens[i]!.norm)) continue;
    const [a, b] = able.filter((mention) => mention.from > i && mention.from <= i + 10);
    return a && b ? [a, b] : undefined;
  }
  return undefined;
}

function aside(able: readonly Mention[], at: number): [Mention, Mention] | undefined {
  const left = able.filter((mention) => mention.to <= at && at - mention.to <= 5).pop();
  const right = able.find((mention) => mention.from > at && mention.from - at <= 4);
  return left && right ? [left, right] : undefined;
}
