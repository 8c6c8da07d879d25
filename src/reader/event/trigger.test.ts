/** One short sentence a trigger: is its type among those found? */
import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const types = (text: string, language: 'ar' | 'en' | 'fr') =>
  read(text, { published: '2024-11-15', language }).proposals.flatMap((one) =>
    one.kind === 'event' ? [one.type as string] : [],
  );

const sentences = {
  en: `
    AID|Kenya flew in food for Uganda.
    AID|Kenya offered humanitarian aid to Uganda.
    AID|Kenya resupplied the rebels.
    AID|Kenya trained Ugandan officers.
    AID|Kenya sent 40 tonnes of rice to Uganda.
    MOBILIZE|Kenya sent a patrol ship to the lake.
    MOBILIZE|Kenya sent two warships to the coast.
    MOBILIZE|Kenya flew surveillance planes over the lake.
    MOBILIZE|Kenya moved tanks to the border.
    MOBILIZE|Kenya massed troops on the border.
    MOBILIZE|Kenyan paratroopers landed in Goma.
    MOBILIZE|Kenya put its army on alert.
    MOBILIZE|Kenya reinforced its garrison at Moyale.
    MOBILIZE|Kenya called up reservists.
    MOBILIZE|Kenyan troops crossed the border.
    MOBILIZE|Kenya test-fired a missile.
    ASSAULT|Kenya used force against Uganda.
    ASSAULT|Kenya shot down a Ugandan drone.
    ASSAULT|Kenyan jets struck a convoy near Moyale.
    ASSAULT|There was no invasion.
    ASSAULT|A bomb exploded in Kampala on Monday.
    ASSAULT|Kenya's troops overran the town.
    ASSAULT|The rebels took the capital on Monday.
    ASSAULT|Gunmen killed six soldiers in Moyale.
    ASSAULT|Six soldiers were killed on Monday.
    ASSAULT|Rebels looted the hospital on Monday.
    ASSAULT|Kenya and Uganda exchanged fire.
    ASSAULT|The militia fired rockets at Kenya.
    ASSAULT|The militia captured the airport on Monday.
    ASSAULT|Fighting broke out between Kenya and Uganda.
    ASSAULT|The two sides clashed on Monday.
    ASSAULT|A suicide bomber blew himself up in Nairobi.
    THREATEN|Kenya promised revenge.
    THREATEN|Kenya vowed to retaliate.
    THREATEN|Kenya vowed to respond.
    THREATEN|Kenya warned Uganda of consequences.
    THREATEN|Kenya issued an ultimatum to Uganda.
    ACCUSE|Kenya holds Uganda responsible.
    ACCUSE|Kenya condemned the attack.
    ACCUSE|Kenya summoned the Ugandan ambassador.
    ACCUSE|Kenya lodged a protest with Uganda.
    REJECT|Kenya objected to the plan.
    REJECT|Kenya turned down the offer.
    REJECT|Kenya rebuffed Uganda.
    REJECT|Kenya vetoed the resolution.
    REJECT|Kenya ruled out talks with Uganda.
    CONSULT|Kenya sent its foreign minister to Kampala.
    CONSULT|Kenya dispatched an envoy to Uganda.
    CONSULT|The Kenyan and Ugandan ministers met in Moyale.
    CONSULT|Kenya's president flew to Kampala for talks.
    CONSULT|Ruto arrived in Kampala on Monday for a visit.
    CONSULT|Talks between Kenya and Uganda resumed on Monday.
    SANCTION|Kenya suspended trade with Uganda.
    SANCTION|Kenya suspended Uganda from the bloc.
    SANCTION|Kenya recalled its ambassador.
    SANCTION|Kenya expelled two diplomats.
    SANCTION|Kenya revoked the licence of a Ugandan firm.
    SANCTION|Kenya froze the assets of two generals.
    SANCTION|Kenya cut off gas to Uganda.
    SANCTION|Kenya banned imports from Uganda.
    SANCTION|Kenya closed its border with Uganda.
    SANCTION|Kenya severed ties with Uganda.
    SANCTION|Kenya blacklisted three firms.
    COERCE|Kenya arrested an opposition leader.
    COERCE|Kenya issued arrest warrants for two generals.
    COERCE|Kenya detained six Ugandan fishermen.
    COERCE|Kenya blockaded the port.
    COERCE|The army seized power in Kenya.
    COERCE|Kenya imposed a curfew.
    COERCE|Kenya annexed the island.
    RETREAT|Kenya pulled its troops out of Uganda.
    RETREAT|Kenya freed 20 prisoners.
    RETREAT|The ceasefire between Kenya and Uganda took effect on Monday.
    RETREAT|Kenya and Uganda agreed a truce.
    RETREAT|The minister resigned on Monday.
    AGREE|Kenya and Uganda signed a pact.
    AGREE|Kenya accepted the proposal.
    AGREE|Kenya and Uganda reached a deal.
    AGREE|Kenya agreed to talks.
    AGREE|Kenya approved the deal.
    SUPPORT|Kenya backed the plan.
    SUPPORT|Kenya recognised Somaliland.
    SUPPORT|Kenya hailed the agreement.
    SUPPORT|Kenya congratulated Uganda.
    SUPPORT|Kenya restored ties with Uganda.
    CONCEDE|Kenya lifted the sanctions on Uganda.
    CONCEDE|Kenya apologised to Uganda.
    CONCEDE|Kenya reopened its border.
    CONCEDE|Kenya bowed to Ugandan demands.
    COOPERATE|Kenya and Uganda held joint exercises.
    COOPERATE|Kenya and Uganda shared intelligence.
    COOPERATE|Kenya extradited two men to Uganda.
    REQUEST|Kenya called for restraint.
    REQUEST|Kenya demanded an apology from Uganda.
    REQUEST|Kenya asked the Security Council to meet.
    REQUEST|Kenya urged Uganda to withdraw.
    PROTEST|Thousands marched in Nairobi on Monday.
    PROTEST|Protesters burned tyres in Nairobi on Monday.
    PROTEST|Teachers went on strike in Kenya on Monday.
    PROTEST|Crowds took to the streets of Nairobi on Monday.
  `,
  fr: `
    AID|Le Kenya a offert une aide humanitaire à l'Ouganda.
    AID|Le Kenya a livré des blindés à l'Ouganda.
    AID|Le Kenya forme l'armée ougandaise.
    AID|Le Kenya a ravitaillé les rebelles.
    AID|Le Kenya a débloqué vingt millions pour l'Ouganda.
    AID|Le Kenya a acheminé des vivres en Ouganda.
    MOBILIZE|Le Kenya a dépêché une frégate.
    MOBILIZE|Le Kenya a envoyé deux navires sur la côte.
    MOBILIZE|Le Kenya a massé des troupes à la frontière.
    MOBILIZE|Les troupes kényanes ont franchi la frontière.
    MOBILIZE|Des soldats kényans ont débarqué à Goma.
    MOBILIZE|Le Kenya a mis son armée en alerte.
    MOBILIZE|Le Kenya a tiré un missile balistique.
    MOBILIZE|Le Kenya a renforcé ses positions.
    ASSAULT|Le Kenya a abattu un drone ougandais.
    ASSAULT|Les rebelles ont pillé l'hôpital lundi.
    ASSAULT|Les rebelles ont fait sauter un pipeline.
    ASSAULT|Le Kenya et l'Ouganda ont échangé des tirs.
    ASSAULT|L'agression kényane a surpris l'Ouganda.
    ASSAULT|Une bombe a explosé lundi à Kampala.
    ASSAULT|Les rebelles ont pris la ville lundi.
    ASSAULT|La ville est tombée aux mains des rebelles lundi.
    ASSAULT|Six soldats kényans sont morts dans une embuscade.
    ASSAULT|Des combats ont éclaté entre le Kenya et l'Ouganda.
    ASSAULT|Les enlèvements se poursuivent en Ouganda.
    ASSAULT|L'aviation kényane a visé un convoi.
    THREATEN|Le Kenya a juré de riposter.
    THREATEN|Le Kenya a mis en garde l'Ouganda.
    THREATEN|Le Kenya a promis de riposter.
    THREATEN|Le Kenya a lancé un ultimatum à l'Ouganda.
    ACCUSE|Le Kenya a condamné l'attaque.
    ACCUSE|Le Kenya tient l'Ouganda pour responsable.
    ACCUSE|Le Kenya a convoqué l'ambassadeur ougandais.
    REJECT|Le Kenya a rejeté le plan.
    REJECT|Le Kenya s'est opposé au plan.
    REJECT|Le Kenya a décliné l'offre.
    REJECT|Le Kenya a exclu tout dialogue avec l'Ouganda.
    CONSULT|Le Kenya a proposé sa médiation.
    CONSULT|Les ministres kényan et ougandais se sont rencontrés lundi.
    CONSULT|Le Kenya a reçu l'émissaire ougandais.
    CONSULT|Ruto s'est rendu à Kampala lundi.
    CONSULT|Ruto et Museveni se sont entretenus lundi.
    CONSULT|Les négociateurs se sont réunis lundi à Goma.
    CONSULT|Les pourparlers entre le Kenya et l'Ouganda ont repris.
    CONSULT|Le Kenya accueille un sommet.
    SANCTION|Le Kenya a suspendu les échanges avec l'Ouganda.
    SANCTION|Le Kenya a rappelé son ambassadeur.
    SANCTION|Le Kenya a rompu avec l'Ouganda.
    SANCTION|Le Kenya a retiré la licence d'une société ougandaise.
    SANCTION|Le Kenya a gelé les avoirs de deux généraux.
    SANCTION|Le Kenya a fermé sa frontière.
    SANCTION|Le Kenya a privé l'Ouganda d'aide.
    SANCTION|Le Kenya a exclu l'Ouganda de l'alliance.
    COERCE|Le Kenya a arrêté un opposant.
    COERCE|Le Kenya a suspendu le Parlement.
    COERCE|L'armée a pris le pouvoir au Kenya.
    COERCE|La junte a dissous les partis.
    COERCE|Le Kenya a annexé l'île.
    COERCE|Le président kényan a été destitué.
    RETREAT|Les rebelles ont fait taire les armes.
    RETREAT|Le Kenya a libéré vingt prisonniers.
    RETREAT|La trêve entre le Kenya et l'Ouganda tient.
    RETREAT|Les forces kényanes ont évacué la base.
    AGREE|Le Kenya et l'Ouganda ont conclu un pacte.
    AGREE|Le Kenya et l'Ouganda se sont entendus sur un plan.
    AGREE|Le Kenya et l'Ouganda ont trouvé un compromis.
    AGREE|Le Kenya a accepté le plan.
    AGREE|Le Kenya a signé avec l'Ouganda.
    SUPPORT|Le Kenya soutient le plan.
    SUPPORT|Le Kenya a reconnu le Somaliland.
    SUPPORT|Le Kenya a salué l'accord.
    CONCEDE|Le Kenya a levé les sanctions.
    CONCEDE|Le Kenya a rouvert sa frontière.
    CONCEDE|Le Kenya a présenté ses excuses.
    COOPERATE|Le Kenya et l'Ouganda ont mené des exercices conjoints.
    REQUEST|Le Kenya a demandé une réunion du Conseil de sécurité.
    REQUEST|Le Kenya appelle à la retenue.
    REQUEST|Le Kenya a exhorté l'Ouganda à se retirer.
    PROTEST|Des milliers de Kényans ont défilé lundi à Nairobi.
    PROTEST|Les manifestants ont bloqué une route lundi.
    PROTEST|Les enseignants kényans se sont mis en grève.
  `,
  ar: `
    AID|سلمت كينيا أوغندا مدرعات.
    AID|أرسلت كينيا مساعدات إلى أوغندا.
    AID|دربت كينيا ضباطا أوغنديين.
    AID|باعت كينيا أوغندا صواريخ.
    AID|مولت شركة كينية المشروع.
    AID|قدمت كينيا دعما عسكريا لأوغندا.
    MOBILIZE|أرسلت كينيا سفينة إلى الساحل.
    MOBILIZE|حشدت كينيا قواتها على الحدود.
    MOBILIZE|نقلت كينيا طائرات إلى القاعدة.
    MOBILIZE|أطلقت كينيا صاروخا باليستيا.
    MOBILIZE|دخلت القوات الكينية المدينة.
    MOBILIZE|نشرت كينيا قوات في غوما.
    MOBILIZE|عززت كينيا مواقعها.
    ASSAULT|أسقط الجيش الكيني طائرة مسيرة.
    ASSAULT|قتل ستة جنود يوم الاثنين.
    ASSAULT|مقتل ستة جنود كينيين في كمين.
    ASSAULT|استهدفت كينيا معسكرا للمتمردين.
    ASSAULT|شنت كينيا غارات على أوغندا.
    ASSAULT|سيطر المتمردون على المدينة الاثنين.
    ASSAULT|سقطت المدينة في يد المتمردين الاثنين.
    ASSAULT|اندلعت معارك بين كينيا وأوغندا.
    ASSAULT|تبادلت كينيا وأوغندا إطلاق النار.
    ASSAULT|انفجرت عبوة في كمبالا الاثنين.
    ASSAULT|نهب المتمردون المستشفى الاثنين.
    ASSAULT|اغتال مسلحون قائدا كينيا.
    ASSAULT|خطف مسلحون ثلاثة كينيين.
    THREATEN|هددت كينيا أوغندا.
    THREATEN|توعدت كينيا بالرد.
    THREATEN|لوحت كينيا بالتدخل العسكري.
    THREATEN|حذرت كينيا أوغندا من العواقب.
    THREATEN|أمهلت كينيا أوغندا أسبوعا.
    ACCUSE|أدانت كينيا الهجوم.
    ACCUSE|نددت كينيا بالهجوم.
    ACCUSE|اتهمت كينيا أوغندا بالتدخل.
    ACCUSE|حملت كينيا أوغندا المسؤولية.
    ACCUSE|استدعت كينيا السفير الأوغندي.
    REJECT|رفضت كينيا الخطة.
    REJECT|عارضت كينيا القرار.
    REJECT|استخدمت كينيا حق النقض.
    CONSULT|التقى الوزيران الكيني والأوغندي الاثنين.
    CONSULT|زار الرئيس الكيني كمبالا.
    CONSULT|وصل الوزير الكيني إلى كمبالا في زيارة رسمية.
    CONSULT|عقدت كينيا وأوغندا محادثات.
    CONSULT|عرضت كينيا وساطتها.
    CONSULT|بحث الوزيران الكيني والأوغندي الأزمة.
    CONSULT|استأنفت كينيا وأوغندا المفاوضات.
    CONSULT|استقبلت كينيا المبعوث الأوغندي.
    CONSULT|أجرى الرئيس الكيني اتصالا هاتفيا بنظيره الأوغندي.
    SANCTION|علقت كينيا التعاون مع أوغندا.
    SANCTION|سحبت كينيا سفيرها.
    SANCTION|استدعت كينيا سفيرها للتشاور.
    SANCTION|طردت كينيا السفير الأوغندي.
    SANCTION|قطعت كينيا العلاقات مع أوغندا.
    SANCTION|أغلقت كينيا حدودها.
    SANCTION|أغلقت كينيا المعبر.
    SANCTION|فرضت كينيا عقوبات على أوغندا.
    SANCTION|جمدت كينيا أصول جنرالين.
    SANCTION|أوقفت كينيا تصدير النفط.
    SANCTION|انسحبت كينيا من المنظمة.
    COERCE|اعتقلت كينيا معارضا.
    COERCE|أوقفت الشرطة الكينية ستة صيادين.
    COERCE|احتجزت كينيا سفينة أوغندية.
    COERCE|فرضت كينيا حصارا على الجزيرة.
    COERCE|استولى الجيش على السلطة في كينيا.
    COERCE|أطاح الجيش الكيني بالرئيس.
    COERCE|فرضت كينيا حظر التجول.
    COERCE|حلت كينيا البرلمان.
    RETREAT|انسحبت القوات الكينية من غوما.
    RETREAT|أفرجت كينيا عن الأسرى.
    RETREAT|أطلقت كينيا سراح الأسرى.
    RETREAT|أعلنت كينيا وقف إطلاق النار.
    RETREAT|استقال الوزير الكيني الاثنين.
    AGREE|وقعت كينيا وأوغندا اتفاقا.
    AGREE|وقع الطرفان الاتفاق الاثنين.
    AGREE|اتفقت كينيا وأوغندا على الهدنة.
    AGREE|وافقت كينيا على الخطة.
    AGREE|تعهدت كينيا بسحب قواتها.
    AGREE|وعدت كينيا بالدعم.
    AGREE|أبرمت كينيا صفقة مع أوغندا.
    SUPPORT|أيدت كينيا الخطة.
    SUPPORT|رحبت كينيا بالاتفاق.
    SUPPORT|اعترفت كينيا بأرض الصومال.
    SUPPORT|دعمت كينيا الخطة.
    CONCEDE|رفعت كينيا العقوبات.
    CONCEDE|اعتذرت كينيا لأوغندا.
    CONCEDE|فتحت كينيا حدودها.
    COOPERATE|أجرت كينيا وأوغندا مناورات مشتركة.
    COOPERATE|نسقت كينيا مع أوغندا.
    REQUEST|طلبت كينيا وساطة.
    REQUEST|دعت كينيا إلى ضبط النفس.
    REQUEST|طالبت كينيا أوغندا بالانسحاب.
    PROTEST|تظاهر الآلاف في نيروبي الاثنين.
    PROTEST|خرجت مظاهرات في نيروبي الاثنين.
  `,
};

describe.each(Object.entries(sentences) as ['ar' | 'en' | 'fr', string][])(
  '%s',
  (language, list) => {
    const rows = list
      .trim()
      .split(/\n\s*/)
      .map((line) => line.split('|') as [string, string]);

    it.each(rows)('%s: %s', (type, text) => {
      expect(types(text, language)).toContain(type);
    });
  },
);
