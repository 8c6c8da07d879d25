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
    Kenya threatened to attack Uganda if it supplied arms to rebels.
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
    Le Kenya menace d'attaquer l'Ouganda s'il livre des armes aux rebelles.
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
