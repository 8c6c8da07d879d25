import type { EventDraft } from '../event/event.ts';
import type { Roles } from '../event/role.ts';
import type { SentenceView } from '../sentence-view.ts';
import { fold } from '../text/fold.ts';

export interface SupplyDraft {
  supplier?: string;
  client?: string;
  what: string;
  quantity?: number;
  approximate: boolean;
  /** tokens of the amount and the goods */
  from: number;
  to: number;
  event: EventDraft;
}

const set = (words: string) => new Set(words.split(' ').map((word) => fold(word)));

/** Goods that a war or a treasury needs. */
const goods = set(
  'drones drone tanks tank missiles missile rockets ammunition shells weapons arms rifles aircraft jets jet fighters helicopters helicopter vehicles armoured artillery launchers systems batteries fuel grain wheat tonnes tons food medicine medicines loan loans grant dollars euros equipment radars boats ships howitzers mortars ' +
    'drones chars char missiles munitions obus armes fusils avions chasseurs hélicoptères véhicules blindés artillerie lanceurs systèmes batteries carburant céréales blé tonnes vivres médicaments prêt don dollars euros équipements radars navires canons roquettes ' +
    'طائرات طائرة مسيرات مسيرة دبابات صواريخ ذخائر ذخيرة قذائف أسلحة اسلحة سلاح بنادق مقاتلات مروحيات مدرعات مركبات مدفعية راجمات منظومات بطاريات وقود قمح حبوب أطنان طن أدوية اغذية قرض منحة دولار يورو معدات رادارات زوارق سفن السلاح الأسلحة المعدات والمعدات بالمعدات بالسلاح بالأسلحة',
);
const about = set(
  'about around some nearly almost roughly approximately over least environ quelque près presque plus vingtaine dizaine trentaine centaine نحو حوالي قرابة زهاء قرب أكثر تقريبا ما',
);
const numbers: Record<string, number> = {};
const number = (value: number, forms: string) => {
  for (const form of forms.split(' ')) numbers[fold(form)] = value;
};
number(2, 'two deux اثنين اثنتين اثنان طائرتين دبابتين');
number(3, 'three trois ثلاث ثلاثة بثلاث بثلاثة');
number(4, 'four quatre أربع أربعة بأربع');
number(5, 'five cinq خمس خمسة');
number(6, 'six ست ستة');
number(7, 'seven sept سبع سبعة');
number(8, 'eight huit ثماني ثمانية');
number(9, 'nine neuf تسع تسعة');
number(10, 'ten dix dizaine عشر عشرة');
number(12, 'twelve dozen douze douzaine');
number(20, 'twenty vingt vingtaine عشرين عشرون');
number(30, 'thirty trente trentaine ثلاثين ثلاثون');
number(50, 'fifty cinquante cinquantaine خمسين خمسون');
number(100, 'hundred cent centaine مئة مائة');
const scales: Record<string, number> = {
  thousand: 1e3,
  mille: 1e3,
  الف: 1e3,
  الاف: 1e3,
  million: 1e6,
  millions: 1e6,
  مليون: 1e6,
  ملايين: 1e6,
  billion: 1e9,
  milliard: 1e9,
  milliards: 1e9,
  مليار: 1e9,
};

function valueAt(view: SentenceView, at: number): { value: number; to: number } | undefined {
  const token = view.tokens[at]!;
  const value =
    token.kind === 'number' ? Number(token.norm.replaceAll(',', '')) : numbers[token.norm];
  if (value === undefined || !Number.isFinite(value) || value <= 0) return undefined;
  const scale = scales[view.tokens[at + 1]?.norm ?? ''];
  return scale ? { value: value * scale, to: at + 2 } : { value, to: at + 1 };
}

function amountBefore(
  view: SentenceView,
  goodsAt: number,
): { value: number; from: number; approximate: boolean } | undefined {
  for (let at = goodsAt - 1; at >= Math.max(0, goodsAt - 4); at--) {
    if (view.dates.some((date) => at >= date.from && at < date.to)) return undefined;
    const found = valueAt(view, at);
    if (!found) continue;
    const vague =
      [1, 2].some((back) => about.has(view.tokens[at - back]?.norm ?? '')) ||
      /taine|zaine/.test(view.tokens[at]!.norm);
    return { value: found.value, from: at, approximate: vague };
  }
  return undefined;
}

/** Supplies: an event of AID whose clause names goods; the amount is the number beside them. */
export function supplies(
  view: SentenceView,
  clause: Int32Array,
  events: readonly { draft: EventDraft; roles: Roles }[],
): SupplyDraft[] {
  const found: SupplyDraft[] = [];
  for (const { draft, roles } of events) {
    if (draft.trigger.type !== 'AID') continue;
    for (let at = 0; at < view.tokens.length; at++) {
      if (clause[at] !== draft.clause || !goods.has(view.tokens[at]!.norm)) continue;
      const amount = amountBefore(view, at);
      const supply: SupplyDraft = {
        what: view.text.slice(view.tokens[at]!.start, view.tokens[at]!.end),
        approximate: amount?.approximate ?? false,
        from: amount?.from ?? at,
        to: at + 1,
        event: draft,
      };
      if (amount) supply.quantity = amount.value;
      const [supplier] = roles.from;
      const [client] = roles.to;
      if (supplier) supply.supplier = supplier;
      if (client) supply.client = client;
      found.push(supply);
      break;
    }
  }
  return found;
}
