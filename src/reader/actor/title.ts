import type { Language } from '../../situation/words.ts';
import { fold } from '../text/fold.ts';

/** Words that announce a person's name. */
export interface Titles {
  before: ReadonlySet<string>;
  /** titles after which a single word is a name (General Dostum) */
  strong: ReadonlySet<string>;
  /** words that are never the first of a name */
  never: ReadonlySet<string>;
  /** given names (Arabic, which has no capitals) */
  given: ReadonlySet<string>;
}

const set = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .split(' ')
      .filter(Boolean)
      .map((word) => fold(word)),
  );

export const titles: Record<Language, Titles> = {
  en: {
    before: set(
      'president minister envoy general commander colonel ambassador spokesman spokeswoman spokesperson chancellor king prince emir sheikh sultan mr mrs ms dr gen col lt capt sgt researcher analyst professor secretary chief leader governor mayor senator admiral premier director head negotiator mediator rapporteur warlord strongman prosecutor expert historian economist chairman chairwoman captain brigadier major fellow scholar official diplomat doctor lawyer activist',
    ),
    strong: set(
      'president general colonel mr mrs ms dr gen col lt commander chancellor admiral sheikh king prince emir brigadier captain senator',
    ),
    never: set('the a an of for in on at monday tuesday wednesday thursday friday saturday sunday'),
    given: set(''),
  },
  fr: {
    before: set(
      'president presidente ministre emissaire general commandant colonel ambassadeur ambassadrice porte parole chancelier roi prince emir cheikh sultan m mme dr chercheur chercheuse analyste professeur secretaire chef leader gouverneur maire senateur amiral premier directeur directrice negociateur mediateur rapporteur procureur expert experte specialiste historien politologue economiste capitaine politiste responsable patron journaliste avocat medecin militante',
    ),
    strong: set(
      'president general colonel m mme dr commandant chancelier amiral cheikh roi prince emir capitaine',
    ),
    never: set(
      'le la les un une de du des en au aux lundi mardi mercredi jeudi vendredi samedi dimanche',
    ),
    given: set(''),
  },
  ar: {
    before: set(
      'الرئيس رئيس وزير الوزير وزيرة مبعوث المبعوث الجنرال اللواء الفريق العميد العقيد السفير المتحدث المتحدثة الناطق المستشار الملك الامير الشيخ السلطان الباحث الباحثة المحلل المحللة الخبير الخبيرة الاستاذ الدكتور الامين القائد قائد الزعيم زعيم الحاكم النائب المدير مدير الكاتب المؤرخ الدبلوماسي الوسيط المقررة المقرر باسم الوزراء الخارجية الدفاع الداخلية السابق العام الصحفي الصحافي الناشط الناشطة المحامي السيد السيدة الاكاديمي البروفيسور',
    ),
    strong: set(''),
    never: set(
      'ان انه انها في من الي عن علي مع قال اكد اعلن قد لم لن لا ما التي الذي خلال بعد قبل امس اليوم يوم هذا هذه بين حول ضد كما وان بان لدي عند او ثم حيث الذين منذ حتي دون اذ لكن وهو وهي كان كانت الباحث الباحثة المحلل الخبير الاستاذ المتحدث المتخصص رئيس وزير مدير',
    ),
    given: set(
      'محمد احمد علي حسن حسين محمود عبد عبدالله عبدالرحمن عبدالعزيز عبدالفتاح عبدالمجيد عبدالملك عبدالحميد ابراهيم يوسف خالد عمر عثمان مصطفي سعيد صالح سليم سمير كريم جمال كمال ناصر نبيل نجيب هشام وليد ياسر ياسين يحيي زياد رامي رياض سامي طارق طاهر عادل عامر عباس عدنان عصام عماد فؤاد فارس فهد فيصل قاسم ماجد مالك مراد مروان منصور موسي هادي هاني بشار بلال توفيق جابر جعفر حامد حمد حمزة حمدي داود راشد رشيد زكريا سالم سلمان سليمان شريف شوقي صلاح ضياء ليلي مريم فاطمة نور سارة هدي امل امينة خديجة زينب سلمي رنا ريم دينا نادية لينا ابو جون جيمس مايكل ديفيد روبرت بول بيتر توماس جان فرانسوا ميشال سيرغي فلاديمير الكسندر اندريه دميتري ايغور ماريا انا يوري',
    ),
  },
};
