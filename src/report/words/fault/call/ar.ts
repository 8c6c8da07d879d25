/** ما ليس صحيحًا في نداء سطر الأوامر، بالعربية: «المطلوب …، والموجود …». */
import { isolate, leftToRight } from '../../../direction.ts';
import { countArabic, listed } from '../../count.ts';
import type { CallWords } from './fr.ts';

const reasons: Readonly<Record<string, string>> = {
  'no permission': 'إذن مرفوض',
  'something else of that name': 'شيء آخر بهذا الاسم',
  'a folder': 'مجلّد',
  'nothing there': 'لا شيء هناك',
  'a full disk': 'قرص ممتلئ',
  'a file where a folder is needed': 'ملفّ حيث يلزم مجلّد',
  'a disk that is read only': 'قرص للقراءة فقط',
};
const dates = {
  one: 'تاريخ نسبيّ واحد',
  two: 'تاريخان نسبيّان',
  few: 'تواريخ نسبيّة',
  many: 'تاريخًا نسبيًّا',
  hundred: 'تاريخ نسبيّ',
};
const f = leftToRight;
const or = (list = '') => list.replaceAll(' or ', ' أو ');

export const callAr: CallWords = {
  noOption: ([given]) => `المطلوب خيار من خيارات هذا الأمر، والموجود "${given}"`,
  noCommand: ([all, given]) => `المطلوب أمر (${all})، والموجود "${given}"`,
  noArgument: ([name, help]) => `ينقص ${name}؛ انظر ${help}`,
  noValue: ([flag]) => `تنقص قيمة ${flag}`,
  tooMany: ([help]) => `في النداء مُعامل زائد؛ انظر ${help}`,
  both: ([one, other]) => `المطلوب ${one} أو ${other}، والموجود كلاهما`,
  onStdout: ([flag]) => `المطلوب ملفّ وحده على الخرج القياسيّ، والموجود معه ${flag}`,
  wholeNumber: ([flag, least, most, given]) =>
    `المطلوب في ${flag} عدد صحيح من ${least} إلى ${most}، والموجود "${given}"`,
  date: ([flag, sample, given]) => `المطلوب في ${flag} تاريخ مثل ${sample}، والموجود "${given}"`,
  language: ([flag, given]) => `المطلوب في ${flag} واحدة من ar وen وfr، والموجود "${given}"`,
  from: ([flag, all, given]) => `المطلوب في ${flag} واحد من ${all}، والموجود "${given}"`,
  over: ([flag, all, given]) => `المطلوب في ${flag} إمّا ${or(all)}، والموجود "${given}"`,
  noScenarios: ([given]) => `ليس في الحالة سيناريوهات، والمطلوب في ${f('--scenario')} "${given}"`,
  scenario: ([all, given]) => `المطلوب في ${f('--scenario')} واحد من ${all}، والموجود "${given}"`,
  onlyGame: ([only, given]) =>
    `المطلوب في ${f('--game')} النزاع الوحيد في الملفّ ${only}، والموجود "${given}"`,
  noGames: ([given]) => `ليس في الحالة نزاعات، والمطلوب في ${f('--game')} "${given}"`,
  game: ([all, given]) => `المطلوب في ${f('--game')} واحد من ${or(all)}، والموجود "${given}"`,
  noTermSee: ([given, where]) => `المطلوب مصطلح من المسرد، والموجود "${given}"؛ انظر ${where}`,
  noTerm: ([given]) => `المطلوب مصطلح من المسرد، والموجود "${given}"`,
  readingForm: ([given]) => `المطلوب ${f('--reading DM=ID')}، والموجود "${given}"`,
  twoReadings: ([dm]) => `المطلوب قراءة واحدة لـ "${dm}"، والموجود قراءتان`,
  nobodyReads: ([given]) => `لا مكان لـ ${f('--reading')} حيث لا يقرّر أحد، والموجود "${given}"`,
  readingOf: ([all, given]) => `المطلوب ${f('--reading')} لواحد من ${all}، والموجود "${given}"`,
  readingOfGame: ([game, all, given, other]) =>
    `المطلوب قراءة في النزاع ${game} (${all})، والموجود "${given}"، وهي في النزاع ${other}`,
  noReadingsInGame: ([game, given, other]) =>
    `ليس في النزاع ${game} قراءات، والمطلوب في ${f('--reading')} "${given}"، وهي في النزاع ${other}`,
  noReadings: ([dm, given]) => `ليس لـ ${dm} قراءات، والمطلوب في ${f('--reading')} "${given}"`,
  readingChoice: ([dm, all, given]) => `المطلوب قراءة لـ ${dm} (${all})، والموجود "${given}"`,
  notGmcr: ([flag]) => `لا مكان لـ ${flag} مع ملفّ ${f('.gmcr')}، فليس فيه شيء من ذلك`,
  notCsv: () =>
    `لا مكان لـ ${f('--as-of')} ولا ${f('--scenario')} ولا ${f('--reading')} مع ملفّ CSV`,
  varyForm: ([given]) => `المطلوب ${f('--vary DM[:FROM-TO],…')}، والموجود "${given}"`,
  varyPriority: ([given]) =>
    `المطلوب في ${f('--vary')} صانعو قرار لهم أولويات، والموجود "${given}"`,
  varyOf: ([all, given]) => `المطلوب في ${f('--vary')} واحد من ${all}، والموجود "${given}"`,
  varyTwice: ([dm]) => `المطلوب في ${f('--vary')} كلّ صانع قرار مرّة واحدة، والموجود "${dm}" مرّتين`,
  varySlice: ([dm, most, given]) =>
    `المطلوب ${f('--vary')} ${dm}${f(`:FROM-TO`)} على أن يكون ${f(`0 ≤ FROM < TO ≤ ${most}`)}، والموجود ${given}`,
  varyRankings: ([most, dm, count]) =>
    `المطلوب ألّا يزيد ما يُغيَّر ترتيبه من تفضيلات "${dm}" على ${most}، والموجود ${count}؛ و${f('--over rankings')} يغيّر تصنيف الحالات بدلًا منها`,
  varyOthers: ([most, dm, count]) =>
    `المطلوب ألّا يزيد ما يُغيَّر ترتيبه من تفضيلات "${dm}" على ${most}، والموجود ${count}؛ سمِّ غيره في ${f('--vary')}`,
  worldsSlice: ([dm]) =>
    `المطلوب ${f('--vary')} ${dm} مع ${f('--worlds')}، والموجود شريحة من تصنيف`,
  allKnown: () => `المطلوب نزاع فيه تفضيلات مجهولة الترتيب؛ سمِّ في ${f('--vary')} من يُغيَّر ترتيبه`,
  worldsStates: ([most, count]) =>
    `المطلوب مع ${f('--worlds')} نزاع لا تزيد حالاته على ${most}، والموجود ${count}`,
  worldsBeside: () => `المطلوب ${f('--worlds')} إلى جانب ${f('--vary')}`,
  letters: ([flag, count, options, given]) =>
    `المطلوب في ${flag} حروف Y أو N عددها ${count} (${options})، والموجود "${given}"`,
  feasible: ([flag, given]) => `المطلوب في ${flag} حالة ممكنة، والموجود "${given}"`,
  pathTwo: () => `المطلوب في ${f('--path')} حالتان أو أكثر، والموجود حالة واحدة`,
  pathMover: ([step, who]) =>
    `${f('--path')}، الخطوة ${step}: المطلوب حركة من صانع قرار واحد، والموجود ${who === 'nobody' ? 'لا أحد' : listed((who ?? '').split(' and ').map(isolate), 'ar')}`,
  pathLong: ([count]) =>
    `المطلوب مسار لا يقارن فيه صانع قرار واحد بين أكثر من 30 حالة، والموجود ${count}؛ ومع ${f('--vary DM:FROM-TO')} لا تُغيَّر إلّا شريحة من التصنيف`,
  overSlice: ([dm]) =>
    `المطلوب ${f('--over rankings')} مع شريحة من "${dm}"، والموجود ${f('statements')}`,
  overRankings: ([dm]) =>
    `المطلوب ${f('--over rankings')} في شأن "${dm}"، فله تصنيف وليست له أولوية`,
  noObservation: () => `المطلوب ${f('--observed')} أو ${f('--path')}، فليس في النزاع شيء مرصود`,
  seconds: ([given]) => `المطلوب في ${f('--time-limit')} عدد من الثواني، والموجود "${given}"`,
  megabytes: ([given]) =>
    `المطلوب في ${f('--limit')} عدد من الميغابايت لا يزيد على 100، والموجود "${given}"`,
  timingModel: () => `المطلوب ${f('--timing')} أو ${f('--model')}، والموجود كلاهما`,
  modelNone: () => `المطلوب ${f('--model NAME')} مع ${f('--endpoint')}`,
  endpointNone: () => `المطلوب ${f('--endpoint URL')} مع ${f('--model')}`,
  modelName: () => `المطلوب في ${f('--model')} اسم بلا فراغات`,
  endpointForm: ([sample]) => `المطلوب في ${f('--endpoint')} عنوان مثل ${sample}`,
  endpointScheme: ([given]) =>
    `المطلوب في ${f('--endpoint')} عنوان http أو https، والموجود ${given}`,
  endpointSecret: () => `المطلوب في ${f('--endpoint')} عنوان بلا اسم ولا كلمة سرّ`,
  endpointQuery: () => `المطلوب في ${f('--endpoint')} عنوان بلا ${f('?')} ولا ${f('#')}`,
  endpointPlain: () => `المطلوب في ${f('--endpoint')} عنوان https لأنّ مفتاحًا سيُرسل، والموجود http`,
  noPackages: ([command]) => `تنقص الحزم التي يُسأل بها النموذج؛ تُثبَّت بالأمر ${command}`,
  host: ([given]) =>
    `المطلوب في ${f('--host')} أحد العنوانين ${f('127.0.0.1')} و${f('::1')}، والموجود "${given}"؛ لا يجيب الخادم إلّا هذا الجهاز`,
  port: ([most, given]) => `المطلوب في ${f('--port')} رقم لا يزيد على ${most}، والموجود "${given}"`,
  portTaken: ([code, port]) => `المطلوب منفذ غير مشغول، والموجود ${port} (${code})`,
  servable: ([path]) =>
    `المطلوب مجلّد أو ملفّ ${f('situation.json')} الذي فيه، والموجود الملفّ "${path}"`,
  intoNone: () => `ينقص ${f('--into FOLDER')}`,
  intoTaken: ([file]) => `المطلوب مجلّد لا حالة فيه، والموجود ${file}`,
  gmcrFile: ([path]) => `المطلوب ملفّ ${f('.gmcr')}، والموجود "${path}"`,
  formatNone: ([all]) => `ينقص ${f('--format')} ${all}`,
  format: ([all, given]) => `المطلوب في ${f('--format')} ${or(all)}، والموجود "${given}"`,
  intoSituation: ([path]) =>
    `المطلوب في ${f('--into')} حالة، ولا ${f('situation.json')} في "${path}"`,
  situationFolder: ([path]) => `المطلوب مجلّد فيه ${f('situation.json')}، ولا وجود له في "${path}"`,
  aFile: ([path]) => `المطلوب ملفّ، والموجود مجلّد: "${path}"`,
  nothingAt: ([path]) => `المطلوب ملفّ أو مجلّد، ولا شيء هنا: "${path}"`,
  writeFolder: ([path]) => `المطلوب مجلّد موجود يُكتب فيه "${path}"`,
  notFolder: ([path]) => `المطلوب مجلّد، والموجود شيء آخر بهذا الاسم: "${path}"`,
  noFolders: ([path]) => `المطلوب مكان تُنشأ فيه مجلّدات، و"${path}" لا يقبلها`,
  unusable: ([path, why = '']) =>
    `المطلوب ملفّ أو مجلّد يصلح للاستعمال: "${path}"، والموجود ${reasons[why] ?? why}`,
  noChromium: ([variable]) =>
    `المطلوب متصفّح Chromium على هذا الجهاز؛ ثبّته أو سمِّ مكانه في ${variable}`,
  disobeyed: ([said]) => `لم يفعل Chromium ما طُلب منه: ${said}`,
  everyKnown: () => `كلّ ترتيب معلوم: سمِّ في ${f('--vary')} من يُغيَّر ترتيبه`,
  interleaved: ([file]) =>
    `${file}: خيارات أصحابها مختلفون متداخلة فيه؛ وأرقام الحالات بترتيب الملفّ`,
  relativeDates: ([file, count = '0']) =>
    `${file}: تُرك ${countArabic(Number(count), dates)}؛ متى نُشر النصّ؟ (${f('--published')})`,
};
