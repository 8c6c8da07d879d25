import type { Language } from '../../situation/words.ts';
import { fold } from '../text/fold.ts';

/** Nouns that act, speak or are acted upon: beside one, an adjective of nationality is a party. */
const words: Record<Language, string> = {
  en:
    'force forces army troops troop soldier soldiers military officer officers militia militias government officials official authorities authority president minister ministers ministry ' +
    'parliament premier chancellor leader leaders leadership regime junta administration diplomat diplomats envoy ambassador negotiators negotiator delegation mediators mediator ' +
    'police navy fighters rebels rebel insurgents separatists opposition state nation people side commander commanders general colonel spokesman spokeswoman spokesperson ' +
    'intelligence warplanes jets aircraft drones warships coalition group groups embassy foreign_ministry defence_ministry army_chief king emir prince sultan sources source ' +
    'guards guard border coast frigate vessel vessels helicopter helicopters patrol patrols lawmakers senators congress senate court judges prosecutors cabinet delegates representative representatives presidency peacekeepers mercenaries paratroopers airforce ' +
    'air_force foreign defence defense prime interior deputy vice state armed security special chief top senior former newspaper media agency ships ship tanks artillery embassy',
  fr:
    'force forces armee armees troupes soldats soldat militaires militaire milice milices gouvernement autorites autorite president presidente ministre ministres ministere parlement ' +
    'chancelier chef dirigeants dirigeant regime junte administration diplomates diplomate diplomatie emissaire ambassadeur ambassade negociateurs delegation mediateurs mediateur police marine combattants rebelles ' +
    'insurges separatistes opposition etat nation peuple partie cote commandant general colonel porte_parole services aviation avions drones navires coalition groupe groupes roi emir prince ' +
    'navire avion drone helicoptere helicopteres patrouille patrouilles garde gardes fregate chalutier sources source deputes senateurs senat cour justice juges parquet cabinet representant representants presidence casques mercenaires parachutistes avions chasseurs pouvoir exécutif hierarchie etat_major ' +
    'journal quotidien agence presse television homologue premier premiere chefs officiers contingent diplomates responsable responsables',
  ar:
    'قوات القوات الجيش جيش جنود الجنود جندي الجندي جنديا جنديان جنديين الجنديان الجنديين ضابط الضابط ضابطا ضابطان ضابطين عسكريين عسكريون العسكريين العسكريون مسيرات المسيرات قافلتين موكب موكبا رتل رتلا قوافل الحكومة حكومة السلطات سلطات السلطة الرئيس رئيس الرئاسة وزير الوزير وزيرة وزارة الوزارة وزراء الخارجية خارجية الدفاع البرلمان برلمان القيادة قيادة النظام نظام المجلس العسكري الادارة ادارة ' +
    'الدبلوماسية دبلوماسيون دبلوماسيين المبعوث مبعوث السفير سفير السفارة سفارة المفاوضون وفد الوفد وسطاء الوسطاء الشرطة شرطة البحرية المقاتلين مقاتلون مقاتلين المتمردون المتمردين الانفصاليين المعارضة معارضة الدولة دولة الامة الشعب شعب الجانب جانب الطرف ' +
    'القائد قائد قادة الجنرال جنرال العقيد المتحدث متحدث الناطق المخابرات الاستخبارات استخبارات الطيران طيران الطائرات طائرات مقاتلات التحالف المجموعة مجموعة جماعة الجماعة الملك ملك امير الامير ولي مسؤول المسؤول مسؤولون مسؤولين المسؤولين المسؤولون مصادر المصادر مصدر ' +
    'النواب الكونغرس الشيوخ المحكمة محكمة القضاء النيابة مجلس ممثل المرتزقة مرتزقة عناصر العناصر ميليشيا الميليشيات مليشيا ميليشيات فصائل الفصائل الصحيفة صحيفة مجلة المجلة وكالة الوكالة وسائل الحرس حرس نظيره نظيرها نظيريه المسلحة الجوية البرية الخاصة الامنية الامن البحارة ضباط الضباط الزعيم زعيم السيادة ' +
    'المدفعية مدفعية الجو سفن البوارج المندوب مندوب اعلام الاعلام الوسيط الخبير القافلة قافلة دورية قاعدة',
};

const built = new Map<Language, Set<string>>();
for (const [language, list] of Object.entries(words) as [Language, string][]) {
  built.set(language, new Set(list.split(' ').map((word) => fold(word).replaceAll('_', ' '))));
}

/** The acting nouns of a language, folded. */
export const actingNouns = (language: Language): ReadonlySet<string> =>
  built.get(language) as Set<string>;
