import type { Language } from '../../situation/words.ts';
import { fold } from '../text/fold.ts';

/** Nouns that can say something without being an actor of the lexicon: officials, observers, reports. */
const nouns: Record<Language, string> = {
  en:
    'official officials source sources analyst analysts expert experts observer observers diplomat diplomats witness witnesses resident residents report reports statement spokesman spokeswoman spokesperson ' +
    'minister ministry president army government authorities commander general envoy ambassador activists activist researchers researcher scholars scholar monitors monitor investigators police media newspaper ' +
    'agency documents document study survey aide aides lawmaker lawmakers leader leaders chief director head rebels group opposition prosecutors prosecutor doctors medics survivors journalists journalist ' +
    'correspondent union critics negotiators mediators mediator military intelligence governor mayor judge court lawyer lawyers adviser advisers secretary historian professor director economist economists many some others ' +
    'communique bulletin presidency parliament bloc coalition council committee organisation organization families relatives villagers farmers migrants refugees rapporteur inquiry panel insiders locals office campaign headquarters department embassy team camp entourage delegation side foundation institute teacher pilot soldier soldiers officer officers veteran neighbour neighbours worker workers editor columnist author negotiator delegate delegates deputy deputies senator senators activists volunteers volunteer driver trader traders fisherman farmer mother father widow survivor resident each both them herder herders rebel commander commanders nurse engineer student students',
  fr:
    'responsable responsables source sources analyste analystes expert experts observateur observateurs diplomate diplomates temoin temoins habitant habitants rapport rapports communique porte_parole porte parole ministre ' +
    'ministere president presidente armee gouvernement autorites commandant general emissaire ambassadeur militants militant chercheur chercheuse chercheurs specialistes specialiste politologue historien professeur enqueteurs police medias journal quotidien hebdomadaire ' +
    'magazine agence document documents etude elu elus depute deputes dirigeant dirigeants chef directeur directrice rebelles groupe opposition procureur parquet medecins secouristes rescapes journalistes journaliste correspondant ' +
    'syndicat detracteurs negociateurs mediateurs mediateur militaires renseignements gouverneur maire juge tribunal avocat avocats conseiller conseillers secretaire ong organisation conseil comite familles proches villageois refugies rapporteur beaucoup certains plusieurs presidence parlement bloc coalition patron note bureau cabinet entourage camp services delegation etat_major palais chacun chacune ambassade officier officiers soldat soldats negociateur mediatrice delegue delegues senateur senateurs editorialiste auteur pecheur commercant voisin voisins enseignant veuve rescape ancien consultant collectif association fondation institut eux sites comptes berger bergers eleveur eleveurs paysan paysans instituteur',
  ar:
    'مسؤول مسؤولون مسؤولين مسؤولو مصدر مصادر محلل محللون محللين خبير خبراء مراقب مراقبون مراقبين دبلوماسي دبلوماسيون دبلوماسيين شاهد شهود سكان تقرير تقارير بيان متحدث ناطق وزير وزارة رئيس رئاسة الجيش جيش الحكومة حكومة سلطات السلطات قائد ' +
    'جنرال مبعوث سفير ناشط ناشطون نشطاء باحث باحثون محققون شرطة الشرطة وسائل صحيفة مجلة وكالة وثيقة وثائق دراسة مستشار نائب نواب زعيم امين مدير مصدرا المتمردون المعارضة جماعة حركة منظمة هيئة لجنة مجلس نقابة اطباء صحفيون صحافيون مراسل كاتب مؤرخ استاذ اكاديمي ' +
    'الوسطاء وسيط المفاوضون محافظ عمدة قاض محكمة محام محامون اهالي عائلات لاجئون نازحون مرصد شبكة موقع قناة اذاعة وسيلة البعض كثيرون كثير بعض عدد معهد مركز مديرة رئيسة الباحث المحلل الخبير المتحدث الناطق الوزير الرئيس المبعوث السفير المندوب مندوب القائد وزيرة متحدثة المتحدثة الباحثة محللة الصحيفة المجلة الوكالة التقرير البيان الوزارة الرئاسة المنظمة الحركة المصدر المصادر المسؤول الامين الدبلوماسي الدبلوماسية المراقبون المحللون الخبراء الوثيقة الدراسة مكتب ديوان ضابط ضباط جندي جنود لواء عميد وفد سفارة مقرب مقربون عضو اعضاء ناشطة كاتبة صحفية طبيب مزارع تاجر صياد معلم ارملة شيوخ شيخ حسابات منصات نشرة افتتاحية مفاوض مفاوضة المفاوض فصيل تنظيم حزب تحالف ائتلاف جمعية مؤسسة احدهم بعضهم منهم مراسلين صحافيين صحفيين مقاتلين مقاتلون ناجين ناجون مسعفين مسعفون قرويون قرويين رعاة اطباء محللو ناشطين عيان',
};

const built = new Map<Language, Set<string>>();
for (const [language, list] of Object.entries(nouns) as [Language, string][]) {
  built.set(language, new Set(list.split(' ').map((word) => fold(word))));
}

export const sourceNouns = (language: Language): ReadonlySet<string> =>
  built.get(language) as Set<string>;
