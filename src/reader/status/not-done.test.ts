/** Sentences that tell of nothing done: whatever the reader finds in them is not asserted. */
import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const asserted = (text: string, language: 'ar' | 'en' | 'fr') =>
  read(text, { published: '2024-11-15', language }).proposals.flatMap((one) =>
    one.kind === 'event' && one.status === 'asserted' ? [`${one.type} ${one.predicate}`] : [],
  );

const sentences = {
  en: `
    Turkey announced a ceasefire that nobody honoured.
    The truce Kenya proclaimed was never observed.
    Reports that Rwanda attacked Goma turned out to be wrong.
    India came close to attacking Pakistan.
    Russia all but invaded Moldova.
    Iran would have attacked Israel had it been warned.
    China stopped short of sanctioning Taiwan.
    Egypt was on the point of invading Libya.
    Kenya had been expected to withdraw its troops.
    A planned withdrawal of Kenyan troops has been shelved.
    The withdrawal of Kenyan troops was put off.
    Kenya has yet to withdraw its troops from Haiti.
    Nobody in Kenya signed the agreement.
    Neither Kenya nor Uganda signed the deal.
    Few believed that Kenya attacked Uganda.
    It is untrue that Kenya bombed Uganda.
    Kenya was falsely accused of bombing Uganda.
    Kenya has no intention of bombing Uganda.
    Kenya is not thought to have bombed Uganda.
    Kenya wants Uganda to release the prisoners.
    A Kenyan attack on Uganda remains unlikely.
    A Kenyan attack on Uganda was averted.
    A Kenyan invasion is feared.
    What if Kenya attacked Uganda?
    Imagine that Kenya attacked Uganda.
    Suppose Kenya invaded Uganda tomorrow.
    Kenya's president dreams of annexing Uganda.
    In the film, Kenya invades Uganda.
    War games in which Kenya attacked Uganda alarmed Kampala.
    The exercise simulated a Kenyan attack on Uganda.
    Kenya is considering whether to expel the ambassador.
    Kenya's parliament will debate sending troops.
    Kenya's army prepared to attack Uganda.
    Kenya is preparing an attack on Uganda.
    Plans for a Kenyan attack on Uganda were leaked.
    Kenya might well have attacked Uganda.
    Kenya's alleged attack on Uganda is under review.
    Kenya is said by some to have attacked Uganda.
    Word has it that Kenya attacked Uganda.
    Kenya, which did not attack Uganda, is angry.
    Kenya was to have signed the accord on Monday.
    Kenya should sign the accord.
    Kenya must sign the accord by Friday.
    Kenya's failure to sign the accord angered Uganda.
    Had Kenya signed the accord, the war would have ended.
    Were Kenya to attack Uganda, the region would burn.
    Unless Kenya withdraws its troops, talks will fail.
    The prospect of a Kenyan withdrawal worries Uganda.
    Fears of a Kenyan attack grew.
    Hopes of a ceasefire between Kenya and Uganda faded.
    There will be no ceasefire between Kenya and Uganda.
    There was no ceasefire between Kenya and Uganda.
    No ceasefire between Kenya and Uganda was signed.
    Talk of a Kenyan attack is premature.
    The ceasefire between Kenya and Uganda never came into force.
    Kenya's bid to expel the ambassador failed.
    Kenya tried to seize the island but failed.
    An attempt by Kenya to seize the island failed.
    Kenya vowed never to sign the accord.
    Kenya has not ruled out attacking Uganda.
    Kenya could be forced to withdraw its troops.
    The Kenyan army is ready to attack.
    A coup in Kenya cannot be excluded.
    A coup plot in Kenya was foiled.
    Kenya's deal with Uganda has not been signed.
    Kenya's deal with Uganda was to be signed on Monday.
    Kenya signs nothing.
    Kenya hardly ever meets Uganda.
    Kenya no longer supplies arms to Uganda.
    Kenya has stopped supplying arms to Uganda.
    Kenya denied that it had sent troops to Goma.
    Kenya was not behind the attack, officials said.
    The army would not say whether it had shelled the village.
    It is unclear who burned the market.
    Kenya's offer to host talks was ignored.
    The plan provides for the withdrawal of Kenyan troops.
    Under the deal, Kenya would withdraw its troops and release the prisoners.
    The accord, under which Kenya frees six hostages, is not yet signed.
    Analysts had predicted that Kenya would invade.
    There were no reports of Kenyan strikes on the town.
    Opposition leaders want Kenya to expel the ambassador.
    Far from attacking Uganda, Kenya sought peace.
    Kenya held back from imposing sanctions.
    Kenya is mulling sanctions on Uganda.
    Parliament will vote on sending troops to Uganda.
    Kenya may yet close its border.
    If attacked, Kenya will shell the port.
    The court is to rule on whether Kenya bombed the school.
    The general was cleared of bombing the school.
    A video that claimed to show Kenya bombing the school was fake.
    Kenya called reports that it had bombed the school "nonsense".
    Without an agreement, the truce lapses.
    Talks between Kenya and Uganda have yet to begin.
    The meeting between Kenya and Uganda never happened.
    Kenya plans to fortify its border.
    Efforts to broker a ceasefire between Kenya and Uganda failed.
    The delivery of Kenyan drones has been delayed.
    Kenya abandoned its plan to annex the island.
    The rumoured arrest of the Kenyan general never took place.
    Nobody expects Kenya to close the border.
    Kenya only pretended to withdraw its troops.
    The plan would halt the raids, open the roads and attack nobody.
    Critics will say that Kenya attacks Uganda.
    Nobody in Kenya wants a war with Uganda.
    If there is war, Kenya will lose.
  `,
  fr: `
    La Turquie a annoncé une trêve que personne n'a respectée.
    La trêve proclamée par le Kenya n'a jamais été observée.
    Les informations selon lesquelles le Rwanda a attaqué Goma étaient fausses.
    L'Inde a failli attaquer le Pakistan.
    L'Inde a été à deux doigts d'attaquer le Pakistan.
    L'Iran aurait attaqué Israël s'il avait été averti.
    La Chine s'est gardée de sanctionner Taïwan.
    L'Égypte était sur le point d'envahir la Libye.
    Le Kenya n'a toujours pas retiré ses troupes.
    Le retrait des troupes kényanes a été reporté.
    Le retrait kényan, prévu lundi, n'a pas eu lieu.
    Personne au Kenya n'a signé l'accord.
    Ni le Kenya ni l'Ouganda n'ont signé l'accord.
    Il est faux que le Kenya ait bombardé l'Ouganda.
    Le Kenya dément avoir bombardé l'Ouganda.
    Le Kenya n'a pas l'intention de bombarder l'Ouganda.
    Le Kenya rechigne à signer l'accord.
    Le Kenya veut que l'Ouganda libère les prisonniers.
    Une attaque kényane contre l'Ouganda reste improbable.
    On redoute une invasion kényane.
    Et si le Kenya attaquait l'Ouganda ?
    Imaginons que le Kenya attaque l'Ouganda.
    Supposons que le Kenya envahisse l'Ouganda.
    Dans le film, le Kenya envahit l'Ouganda.
    L'exercice simulait une attaque kényane contre l'Ouganda.
    Le Kenya envisage d'expulser l'ambassadeur.
    Le parlement débattra de l'envoi de troupes kényanes.
    L'armée kényane se préparait à attaquer l'Ouganda.
    Le Kenya prépare une offensive contre l'Ouganda.
    Le Kenya aurait attaqué l'Ouganda.
    L'attaque présumée du Kenya contre l'Ouganda fait débat.
    Le Kenya, qui n'a pas attaqué l'Ouganda, est furieux.
    Le Kenya devait signer l'accord lundi.
    Le Kenya doit signer l'accord.
    Faute d'avoir signé l'accord, le Kenya est isolé.
    Si le Kenya avait signé l'accord, la guerre serait finie.
    À moins que le Kenya ne retire ses troupes, tout échouera.
    La perspective d'un retrait kényan inquiète l'Ouganda.
    Les espoirs d'un cessez-le-feu entre le Kenya et l'Ouganda s'amenuisent.
    Les appels à un cessez-le-feu entre le Kenya et l'Ouganda se multiplient.
    Il n'y aura pas de cessez-le-feu entre le Kenya et l'Ouganda.
    Point de trêve entre le Kenya et l'Ouganda.
    Aucune trêve entre le Kenya et l'Ouganda n'a été signée.
    Pas d'accord entre le Kenya et l'Ouganda.
    La trêve entre le Kenya et l'Ouganda n'est jamais entrée en vigueur.
    La tentative kényane de prendre l'île a échoué.
    Le Kenya a tenté en vain de prendre le contrôle de l'île.
    Le Kenya a juré de ne jamais signer l'accord.
    Le Kenya n'exclut pas d'attaquer l'Ouganda.
    Le Kenya pourrait être contraint de retirer ses troupes.
    L'armée kényane est prête à attaquer l'Ouganda.
    Un coup d'État au Kenya n'est pas exclu.
    Un complot en vue d'un coup d'État au Kenya a été déjoué.
    L'accord entre le Kenya et l'Ouganda n'est pas signé.
    L'accord entre le Kenya et l'Ouganda doit être signé lundi.
    Le Kenya ne livre plus d'armes à l'Ouganda.
    Le Kenya a cessé de livrer des armes à l'Ouganda.
    Le Kenya rêve d'annexer l'Ouganda.
    Des rumeurs de coup d'État au Kenya circulent.
    Il se dit à Nairobi que l'Ouganda a livré des armes.
    Le bruit court que le Kenya a expulsé l'ambassadeur.
    On ignore si le Kenya a attaqué l'Ouganda.
    Rien ne prouve que le Kenya ait attaqué l'Ouganda.
    Le Kenya nie, contre toute évidence, avoir livré des armes.
    Loin de retirer ses troupes, le Kenya en envoie.
    Sans attaquer l'Ouganda, le Kenya s'impose.
    Au lieu de signer l'accord, le Kenya est parti.
    Le Kenya hésite à retirer ses troupes.
    Le Kenya dément avoir envoyé des troupes à Goma.
    Le Kenya n'est pas derrière l'attaque, assure-t-on à Nairobi.
    L'armée a refusé de dire si elle avait bombardé le village.
    On ne sait pas qui a brûlé le marché.
    L'accord prévoit le retrait des troupes kényanes.
    Selon le texte, le Kenya retirerait ses troupes et libérerait les prisonniers.
    L'accord, aux termes duquel le Kenya libère six otages, n'est pas encore signé.
    Les analystes avaient prédit que le Kenya envahirait l'Ouganda.
    L'opposition veut que le Kenya expulse l'ambassadeur.
    Le Kenya s'est abstenu d'imposer des sanctions.
    Le Kenya envisage de fermer sa frontière.
    Le parlement se prononcera sur l'envoi de renforts kényans.
    S'il est attaqué, le Kenya bombardera le port.
    Le ministre a ordonné à l'armée de bombarder le port en cas d'échec.
    La cour dira si le Kenya a bombardé l'école.
    Le général a été blanchi de l'accusation d'avoir bombardé l'école.
    Une vidéo censée montrer le Kenya bombardant l'école était un montage.
    Faute d'accord, la trêve expire.
    Les pourparlers entre le Kenya et l'Ouganda n'ont toujours pas commencé.
    La rencontre entre le Kenya et l'Ouganda n'a jamais eu lieu.
    Les efforts pour obtenir un cessez-le-feu entre le Kenya et l'Ouganda ont échoué.
    La livraison de drones kényans a été retardée.
    Le Kenya a abandonné son projet d'annexer l'île.
    Personne n'a ordonné d'invasion de l'Ouganda.
    Nul au Kenya n'a proposé d'envoyer des soldats.
    Le Kenya n'a ni attaqué ni menacé l'Ouganda.
    Le Kenya pourrait être tenté de fermer sa frontière.
    Reste à savoir si le Kenya fermera sa frontière.
    Le Kenya a fait semblant de retirer ses troupes.
    Mieux vaut une trêve qu'une reprise de la guerre entre le Kenya et l'Ouganda.
    Une attaque du Kenya contre l'Ouganda reste improbable à court terme.
    L'éventualité d'un retrait kényan inquiète l'Ouganda.
    Le Kenya serait prêt à signer l'accord.
    Le Kenya cherche à éviter un affrontement avec l'Ouganda.
    Le Kenya s'opposerait à des sanctions contre l'Ouganda.
    Il faudrait s'attendre à des attaques kényanes.
    Une liste de sanctions contre le Kenya n'a jamais été soumise au Conseil.
    Les députés débattront mardi d'une suspension de l'aide au Kenya.
    Le Kenya parie sur un retrait ougandais.
    On dira qu'il plaisante, qu'il négocie.
    Le Mali annonce une plainte contre l'Algérie.
    Le Kenya et l'Ouganda sont au bord de la rupture.
    Si la guerre éclatait entre le Kenya et l'Ouganda, la ville tomberait.
    Le Kenya n'a jamais voulu le retrait des troupes.
  `,
  ar: `
    أعلنت تركيا هدنة لم يلتزم بها أحد.
    لم تدخل الهدنة بين كينيا وأوغندا حيز التنفيذ.
    تبين أن الأنباء عن هجوم كيني على أوغندا كاذبة.
    كادت كينيا أن تهاجم أوغندا.
    أوشكت كينيا على مهاجمة أوغندا.
    لولا الوساطة لهاجمت كينيا أوغندا.
    لو علمت كينيا لهاجمت أوغندا.
    لم تسحب كينيا قواتها بعد.
    تأجل انسحاب القوات الكينية.
    أرجئ انسحاب القوات الكينية.
    لم يوقع أحد في كينيا الاتفاق.
    لم توقع كينيا ولا أوغندا الاتفاق.
    ليس صحيحا أن كينيا قصفت أوغندا.
    نفت كينيا أن تكون قد قصفت أوغندا.
    لا تنوي كينيا قصف أوغندا.
    تريد كينيا أن تطلق أوغندا سراح الأسرى.
    يبقى الهجوم الكيني على أوغندا مستبعدا.
    جرى تفادي هجوم كيني على أوغندا.
    يخشى السكان غزوا كينيا.
    ماذا لو هاجمت كينيا أوغندا؟
    لنفترض أن كينيا هاجمت أوغندا.
    في الفيلم تغزو كينيا أوغندا.
    حاكت المناورات هجوما كينيا على أوغندا.
    سيناقش البرلمان إرسال قوات كينية.
    كان الجيش الكيني يستعد لمهاجمة أوغندا.
    تحضر كينيا لهجوم على أوغندا.
    ربما هاجمت كينيا أوغندا.
    الهجوم الكيني المزعوم على أوغندا يثير الجدل.
    كينيا التي لم تهاجم أوغندا غاضبة.
    كان يفترض أن توقع كينيا الاتفاق الاثنين.
    على كينيا أن توقع الاتفاق.
    ينبغي لكينيا أن توقع الاتفاق.
    لو وقعت كينيا الاتفاق لانتهت الحرب.
    ما لم تسحب كينيا قواتها فستفشل المحادثات.
    احتمال انسحاب القوات الكينية يقلق أوغندا.
    تتضاءل الآمال في هدنة بين كينيا وأوغندا.
    تتصاعد الدعوات إلى هدنة بين كينيا وأوغندا.
    لن تكون هناك هدنة بين كينيا وأوغندا.
    لا هدنة بين كينيا وأوغندا.
    لم تبرم أي هدنة بين كينيا وأوغندا.
    فشلت محاولة كينيا السيطرة على الجزيرة.
    حاولت كينيا عبثا السيطرة على الجزيرة.
    أقسمت كينيا ألا توقع الاتفاق.
    لا تستبعد كينيا مهاجمة أوغندا.
    قد تضطر كينيا إلى سحب قواتها.
    الجيش الكيني مستعد لمهاجمة أوغندا.
    أحبط انقلاب في كينيا.
    مؤامرة انقلاب في كينيا كشفت.
    لم يوقع الاتفاق بين كينيا وأوغندا بعد.
    من المنتظر أن يوقع الاتفاق بين كينيا وأوغندا الاثنين.
    لم تعد كينيا تزود أوغندا بالسلاح.
    توقفت كينيا عن تزويد أوغندا بالسلاح.
    تحلم كينيا بضم أوغندا.
    تسري شائعات عن انقلاب في كينيا.
    يتهامس الناس أن أوغندا سلمت أسلحة.
    لا يعرف هل هاجمت كينيا أوغندا.
    لا دليل على أن كينيا هاجمت أوغندا.
    بدلا من توقيع الاتفاق غادرت كينيا.
    تتردد كينيا في سحب قواتها.
    يقال إن كينيا طردت السفير.
    عدلت كينيا عن إرسال قوات.
    أجلت كينيا سحب قواتها.
    علقت كينيا سحب قواتها.
    ستسحب كينيا قواتها.
    نفت كينيا أنها أرسلت قوات إلى غوما.
    لم تكن كينيا وراء الهجوم، بحسب مسؤولين.
    لا يعرف من أحرق السوق.
    ينص الاتفاق على انسحاب القوات الكينية.
    وبموجب الاتفاق تسحب كينيا قواتها وتفرج عن الأسرى.
    توقع محللون أن تغزو كينيا أوغندا.
    تريد المعارضة أن تطرد كينيا السفير.
    تدرس كينيا إغلاق حدودها.
    سيصوت البرلمان على إرسال قوات كينية.
    إذا هوجمت كينيا فستقصف الميناء.
    أمر الوزير الجيش بقصف الميناء إذا فشلت المحادثات.
    ستقرر المحكمة ما إذا كانت كينيا قد قصفت المدرسة.
    برئ الجنرال من تهمة قصف المدرسة.
    استبعدت كينيا سحب قواتها قبل الانتخابات.
    لم تبدأ المحادثات بين كينيا وأوغندا بعد.
    لم يحدث اللقاء بين كينيا وأوغندا قط.
    فشلت جهود التوصل إلى هدنة بين كينيا وأوغندا.
    تأخر تسليم المسيرات الكينية.
    تخلت كينيا عن خطة لضم الجزيرة.
    لا أحد يتوقع أن تغلق كينيا الحدود.
    تظاهرت كينيا بأنها سحبت قواتها.
    من شأن انسحاب كينيا أن يضعف أوغندا.
    يبقى هجوم كينيا على أوغندا مستبعدا.
    كينيا مستعدة لتوقيع الاتفاق.
    تسعى كينيا إلى تجنب حرب مع أوغندا.
    وعلى كينيا تعليق بيع الأسلحة لأوغندا.
    ينبغي لكينيا أن تحاكم الجنرال وأن تسحب قواتها.
    لو أغلقت كينيا حدودها لخسرت أوغندا.
    لم تتنازل كينيا ولن تتنازل عن الجزيرة.
    هل قصفت كينيا المدرسة؟
    لا نية لدى كينيا لإلغاء الاتفاقية.
    وعلى كينيا وقف تصدير السلاح.
    سيقال إن كينيا هاجمت أوغندا.
  `,
};

describe.each(Object.entries(sentences) as ['ar' | 'en' | 'fr', string][])(
  '%s',
  (language, list) => {
    it.each(list.trim().split(/\n\s*/))('%s', (text) => {
      expect(asserted(text, language)).toEqual([]);
    });
  },
);
