// biome-ignore-all format: an entry reads as a few long lines
/**
 * Armed groups, militias, mercenaries and armed forces that act on their own account, of the conflicts
 * of the last fifteen years; with political movements whose armed wing is a party to them.
 * National armies are metonyms of their states.
 */
import type { LexiconEntry } from '../entry.ts';

export const entries: LexiconEntry[] = [
  // The Sahel
  {
    id: 'jnim', type: 'armed-group', partOf: 'al-qaeda', from: '2017-03-02',
    names: { ar: ['جماعة نصرة الإسلام والمسلمين', 'نصرة الإسلام والمسلمين', 'جماعة النصرة في الساحل'], en: ["Jama'at Nusrat al-Islam wal-Muslimin", 'Jamaat Nusrat al-Islam wal-Muslimin', 'Group for the Support of Islam and Muslims', "Jama'a Nusrat ul-Islam wa al-Muslimin", 'al-Qaeda-linked JNIM'], fr: ["Groupe de soutien à l'islam et aux musulmans", 'Jamaat Nosrat al-Islam wal-Mouslimin', "Jama'at Nusrat al-Islam wal-Muslimin"] },
    acronyms: { en: ['JNIM', 'GSIM'], fr: ['GSIM', 'JNIM', 'Jnim'] },
    leaders: [
      { id: 'iyad-ag-ghali', names: { ar: ['إياد أغ غالي', 'إياد غالي'], en: ['Iyad Ag Ghali', 'Iyad ag Ghaly'], fr: ['Iyad Ag Ghali', 'Iyad ag Ghali'] } },
      { id: 'amadou-kouffa', names: { ar: ['أمادو كوفّا'], en: ['Amadou Kouffa', 'Amadou Koufa', 'Hamadoun Koufa'], fr: ['Amadou Koufa', 'Amadou Kouffa', 'Amadou Diallo Koufa'] } },
    ],
    note: 'dates from memory',
  },
  {
    id: 'ansar-dine', type: 'armed-group', from: '2012', to: '2017-03-02',
    names: { ar: ['أنصار الدين', 'جماعة أنصار الدين', 'حركة أنصار الدين'], en: ['Ansar Dine', 'Ansar Eddine'], fr: ['Ansar Dine', 'Ansar Eddine'] },
    note: 'dates from memory',
  },
  { id: 'katiba-macina', type: 'armed-group', partOf: 'jnim', names: { ar: ['كتيبة ماسينا', 'جبهة تحرير ماسينا', 'حركة تحرير ماسينا'], en: ['Katiba Macina', 'Macina Liberation Front', 'Macina Katiba'], fr: ['Katiba Macina', 'katiba Macina', 'Front de libération du Macina'] }, acronyms: { en: ['MLF'], fr: ['FLM'] } },
  {
    id: 'al-mourabitoun', type: 'armed-group', from: '2013-08', to: '2017-03-02',
    names: { ar: ['المرابطون', 'جماعة المرابطون'], en: ['Al-Mourabitoun', 'al-Mourabitoun'], fr: ['Al-Mourabitoune', 'Al-Mourabitoun'] },
    leaders: [
      { id: 'belmokhtar', names: { ar: ['مختار بلمختار'], en: ['Mokhtar Belmokhtar', 'Belmokhtar'], fr: ['Mokhtar Belmokhtar', 'Belmokhtar'] } },
    ],
    rule: 'needs-context: المرابطون',
    note: 'dates from memory',
  },
  {
    id: 'aqim', type: 'armed-group', partOf: 'al-qaeda',
    names: { ar: ['القاعدة في بلاد المغرب الإسلامي', 'تنظيم القاعدة في بلاد المغرب الإسلامي', 'تنظيم القاعدة في المغرب الإسلامي'], en: ['al-Qaeda in the Islamic Maghreb', 'Al-Qaida in the Islamic Maghreb'], fr: ['Al-Qaïda au Maghreb islamique'] },
    acronyms: { en: ['AQIM'], fr: ['Aqmi', 'AQMI'] },
    leaders: [
      { id: 'droukdel', names: { ar: ['عبد المالك دروكدال', 'عبدالمالك دروكدال'], en: ['Abdelmalek Droukdel', 'Droukdel'], fr: ['Abdelmalek Droukdel', 'Droukdel'] } },
    ],
  },
  {
    id: 'mujao', type: 'armed-group', from: '2011', to: '2013-08',
    names: { ar: ['حركة التوحيد والجهاد في غرب أفريقيا', 'حركة التوحيد والجهاد'], en: ['Movement for Oneness and Jihad in West Africa', 'Movement for Unity and Jihad in West Africa'], fr: ["Mouvement pour l'unicité et le jihad en Afrique de l'Ouest", "Mouvement pour l'unicité et le djihad en Afrique de l'Ouest"] },
    acronyms: { en: ['MUJAO', 'MUJWA'], fr: ['Mujao', 'MUJAO'] },
    note: 'dates from memory',
  },
  {
    id: 'isgs', type: 'armed-group', partOf: 'islamic-state',
    names: { ar: ['تنظيم الدولة الإسلامية في الصحراء الكبرى', 'داعش في الصحراء الكبرى', 'تنظيم الدولة في الصحراء الكبرى', 'الدولة الإسلامية في الصحراء الكبرى', 'ولاية الساحل', 'تنظيم الدولة الإسلامية في الساحل', 'داعش في الساحل'], en: ['Islamic State in the Greater Sahara', 'Islamic State Sahel Province', 'Islamic State in the Sahel', 'ISIS Sahel', 'IS Sahel'], fr: ['État islamique au Grand Sahara', 'État islamique au Sahel', 'État islamique dans le Grand Sahara', 'État islamique - province du Sahel'] },
    acronyms: { en: ['ISGS', 'ISSP'], fr: ['EIGS', 'EIS'] },
    leaders: [
      { id: 'adnan-abu-walid', names: { ar: ['عدنان أبو الوليد الصحراوي', 'أبو الوليد الصحراوي'], en: ['Adnan Abu Walid al-Sahrawi', 'Abu Walid al-Sahrawi'], fr: ['Adnan Abou Walid Al-Sahraoui', 'Abou Walid al-Sahraoui'] } },
    ],
  },
  {
    id: 'azawad-liberation-front', type: 'armed-group', from: '2024-11-30',
    names: { ar: ['جبهة تحرير أزواد', 'جبهة تحرير الأزواد'], en: ['Azawad Liberation Front', 'Front for the Liberation of Azawad'], fr: ["Front de libération de l'Azawad"] },
    acronyms: { en: ['FLA', 'ALF'], fr: ['FLA'] },
    leaders: [
      { id: 'alghabass', names: { ar: ['العباس أغ إنتالا'], en: ['Alghabass Ag Intalla', 'Alghabas Ag Intallah'], fr: ['Alghabass Ag Intalla'] } },
      { id: 'bilal-ag-acherif', names: { ar: ['بلال أغ شريف', 'بلال آغ الشريف'], en: ['Bilal Ag Acherif', 'Bilal Ag Cherif'], fr: ['Bilal Ag Acherif', 'Bilal Ag Chérif'] } },
      { id: 'ramadane', names: { ar: ['محمد المولود رمضان', 'محمد مولود رمضان'], en: ['Mohamed Elmaouloud Ramadane', 'Mohamed Maouloud Ramadane', 'Mohamed Elmaouloud Ag Ramadane'], fr: ['Mohamed Elmaouloud Ramadane', 'Mohamed Maouloud Ramadane'] } },
    ],
    note: 'dates from memory',
  },
  {
    id: 'permanent-strategic-framework', type: 'armed-group', from: '2021-05-06', to: '2024-11-30',
    names: { ar: ['الإطار الإستراتيجي الدائم', 'الإطار الاستراتيجي الدائم للدفاع عن شعب أزواد', 'الإطار الاستراتيجي', 'تحالف الأزواد'], en: ['Permanent Strategic Framework', 'Strategic Framework for the Defence of the People of Azawad', 'Permanent Strategic Framework for the Defense of the People of Azawad'], fr: ['Cadre stratégique permanent', "Cadre stratégique permanent pour la défense du peuple de l'Azawad", "Cadre stratégique pour la défense du peuple de l'Azawad"] },
    acronyms: { en: ['CSP-DPA', 'CSP-PSD', 'CSP', 'PSF'], fr: ['CSP-DPA', 'CSP-PSD', 'CSP'] },
    rule: 'needs-context: CSP, الإطار الاستراتيجي',
    note: 'dates from memory',
  },
  {
    id: 'cma-azawad', type: 'armed-group', from: '2014-06', to: '2024-11-30',
    names: { ar: ['تنسيقية الحركات الأزوادية', 'تنسيقية حركات الأزواد', 'تنسيقية حركات أزواد', 'منسقية الحركات الأزوادية'], en: ['Coordination of Azawad Movements'], fr: ["Coordination des mouvements de l'Azawad"] },
    acronyms: { en: ['CMA'], fr: ['CMA'] },
    note: 'dates from memory',
  },
  {
    id: 'mnla', type: 'armed-group', from: '2011-10-16',
    names: { ar: ['الحركة الوطنية لتحرير أزواد', 'الحركة الوطنية لتحرير الأزواد'], en: ['National Movement for the Liberation of Azawad', 'Azawad National Liberation Movement'], fr: ["Mouvement national de libération de l'Azawad"] },
    acronyms: { en: ['MNLA'], fr: ['MNLA'] },
    note: 'dates from memory',
  },
  { id: 'hcua', type: 'armed-group', names: { ar: ['المجلس الأعلى لوحدة أزواد', 'المجلس الأعلى لوحدة الأزواد'], en: ['High Council for the Unity of Azawad'], fr: ["Haut Conseil pour l'unité de l'Azawad"] }, acronyms: { en: ['HCUA'], fr: ['HCUA'] } },
  { id: 'maa-azawad', type: 'armed-group', names: { ar: ['الحركة العربية الأزوادية', 'حركة أزواد العربية'], en: ['Arab Movement of Azawad'], fr: ["Mouvement arabe de l'Azawad"] }, acronyms: { en: ['MAA'], fr: ['MAA'] } },
  {
    id: 'gatia', type: 'armed-group',
    names: { ar: ['غاتيا', 'مجموعة الدفاع الذاتي للطوارق إيمغاد وحلفائهم'], en: ['Imghad Tuareg Self-Defense Group and Allies', 'Imghad Tuareg Self-Defence Group and Allies'], fr: ['Groupe autodéfense touareg Imghad et alliés'] },
    acronyms: { en: ['GATIA'], fr: ['Gatia', 'GATIA'] },
    leaders: [
      { id: 'gamou', names: { ar: ['الهادجي أغ غامو', 'الحاج أغ غامو', 'الهجي أغ غامو'], en: ['El Hadj Ag Gamou', 'El Hadji Ag Gamou'], fr: ['El Hadj Ag Gamou', 'El Hadji Ag Gamou'] } },
    ],
  },
  { id: 'platform-mali', type: 'armed-group', names: { ar: ['ائتلاف بلاتفورم', 'منصة حركات 14 يونيو'], en: ['Plateforme of 14 June 2014', 'Plateforme coalition'], fr: ['Plateforme du 14 juin 2014'] } },
  { id: 'dan-na-ambassagou', type: 'armed-group', names: { ar: ['دان نا أمباساغو', 'دان نان أمباساغو'], en: ['Dan Na Ambassagou', 'Dan Nan Ambassagou'], fr: ['Dan Na Ambassagou', 'Dan Nan Ambassagou'] } },
  { id: 'dozo', type: 'armed-group', names: { ar: ['صيادو الدوزو', 'ميليشيات الدوزو', 'الدوزو'], en: ['Dozo', 'Dozos', 'Donzo hunters', 'Dozo hunters'], fr: ['Dozo', 'dozos', 'chasseurs dozos', 'chasseurs traditionnels dozos', 'donsos'] } },
  {
    id: 'ansarul-islam', type: 'armed-group',
    names: { ar: ['أنصار الإسلام', 'جماعة أنصار الإسلام'], en: ['Ansarul Islam', 'Ansaroul Islam'], fr: ['Ansaroul Islam', 'Ansarul Islam'] },
    leaders: [
      { id: 'malam-dicko', names: { ar: ['مالام إبراهيم ديكو'], en: ['Malam Ibrahim Dicko'], fr: ['Malam Ibrahim Dicko'] } },
    ],
  },
  { id: 'koglweogo', type: 'armed-group', names: { ar: ['كوغلويوغو'], en: ['Koglwéogo'], fr: ['Koglwéogo'] } },
  { id: 'lakurawa', type: 'armed-group', names: { ar: ['لاكوراوا', 'جماعة لاكوراوا'], en: ['Lakurawa'], fr: ['Lakurawa'] } },
  {
    id: 'front-patriotic-liberation-niger', type: 'armed-group',
    names: { ar: ['الجبهة الوطنية لتحرير النيجر', 'جبهة التحرير الوطنية النيجرية'], en: ['Patriotic Liberation Front of Niger', 'Patriotic Liberation Front'], fr: ['Front patriotique de libération'] },
    acronyms: { en: ['FPL'], fr: ['FPL'] },
    leaders: [
      { id: 'mahmoud-sallah', names: { ar: ['محمود صالح'], en: ['Mahmoud Sallah'], fr: ['Mahmoud Sallah'] } },
    ],
    rule: 'needs-context: Patriotic Liberation Front, Front patriotique de libération, FPL, محمود صالح',
  },
  {
    id: 'wagner-group', type: 'armed-group', partOf: 'russia', from: '2014-05', to: '2025-06',
    names: { ar: ['مجموعة فاغنر', 'فاغنر', 'مجموعة فاجنر', 'فاجنر', 'مجموعة واغنر', 'شركة فاغنر', 'مرتزقة فاغنر', 'قوات فاغنر', 'فاغنر الروسية', 'واغنر'], en: ['Wagner Group', 'Wagner', 'PMC Wagner', 'Wagner mercenary group', 'Wagner mercenaries'], fr: ['Wagner', 'groupe Wagner', 'Groupe Wagner', 'mercenaires de Wagner', 'milice Wagner', 'société militaire privée Wagner', 'SMP Wagner'] },
    leaders: [
      { id: 'prigozhin', names: { ar: ['يفغيني بريغوجين', 'يفغيني بريغوزين', 'يفجيني بريغوجين', 'بريغوجين', 'بريغوزين', 'بريجوجين'], en: ['Yevgeny Prigozhin', 'Evgeny Prigozhin', 'Prigozhin'], fr: ['Evguéni Prigojine', 'Prigojine'] }, to: '2023-08-23' },
      { id: 'utkin', names: { ar: ['ديمتري أوتكين', 'دميتري أوتكين'], en: ['Dmitry Utkin', 'Utkin'], fr: ['Dmitri Outkine', 'Outkine'] }, to: '2023-08-23' },
    ],
    note: 'dates from memory; private military company; its African business went to the Africa Corps',
  },
  {
    id: 'africa-corps', type: 'armed-group', partOf: 'russia', from: '2023-11',
    names: { ar: ['فيلق أفريقيا', 'الفيلق الأفريقي', 'الفيلق الأفريقي الروسي', 'فيلق أفريقيا الروسي'], en: ['Africa Corps', "Russia's Africa Corps", 'African Corps'], fr: ['Africa Corps', 'Afrika Korps', 'Corps africain', 'Africa Corps russe'] },
    note: 'dates from memory',
  },
  { id: 'redut', type: 'armed-group', partOf: 'russia', names: { ar: ['ريدوت'], en: ['Redut'], fr: ['Redut', 'Redout'] } },
  { id: 'bear-brigade', type: 'armed-group', partOf: 'russia', names: { ar: ['لواء الدب', 'لواء الدببة'], en: ['Bear Brigade'], fr: ["Brigade de l'Ours", 'Bear Brigade'] } },
  { id: 'storm-z', type: 'armed-group', partOf: 'russia', names: { ar: ['عاصفة زد', 'وحدة ستورم زد'], en: ['Storm-Z'], fr: ['Storm-Z'] } },
  // Lake Chad and Nigeria
  {
    id: 'boko-haram', type: 'armed-group',
    names: { ar: ['بوكو حرام', 'جماعة بوكو حرام', 'جماعة أهل السنة للدعوة والجهاد'], en: ['Boko Haram', "Jama'atu Ahlis Sunna Lidda'awati wal-Jihad"], fr: ['Boko Haram'] },
    acronyms: { en: ['JAS'], fr: ['JAS'] },
    leaders: [
      { id: 'shekau', names: { ar: ['أبو بكر شيكاو', 'أبوبكر شيكاو', 'شيكاو'], en: ['Abubakar Shekau', 'Shekau'], fr: ['Abubakar Shekau', 'Shekau'] }, to: '2021-05-19' },
    ],
    note: 'dates from memory',
  },
  {
    id: 'iswap', type: 'armed-group', partOf: 'islamic-state',
    names: { ar: ['تنظيم الدولة الإسلامية في غرب أفريقيا', 'داعش غرب أفريقيا', 'ولاية غرب أفريقيا', 'تنظيم الدولة في غرب أفريقيا', 'تنظيم داعش في غرب أفريقيا'], en: ['Islamic State West Africa Province', 'Islamic State in West Africa Province', "Islamic State's West Africa Province"], fr: ["État islamique en Afrique de l'Ouest", "État islamique - province d'Afrique de l'Ouest", "Province d'Afrique de l'Ouest de l'État islamique"] },
    acronyms: { en: ['ISWAP'], fr: ['Iswap', 'ISWAP', 'EIAO'] },
    leaders: [
      { id: 'al-barnawi', names: { ar: ['أبو مصعب البرناوي'], en: ['Abu Musab al-Barnawi'], fr: ['Abou Mosab al-Barnaoui'] } },
    ],
  },
  { id: 'ansaru', type: 'armed-group', names: { ar: ['جماعة أنصارو', 'أنصارو'], en: ['Ansaru'], fr: ['Ansaru'] } },
  {
    id: 'ipob', type: 'armed-group',
    names: { ar: ['حركة شعب بيافرا الأصلي', 'شعب بيافرا الأصلي'], en: ['Indigenous People of Biafra'], fr: ['Peuple indigène du Biafra', 'Peuples indigènes du Biafra'] },
    acronyms: { en: ['IPOB'], fr: ['Ipob', 'IPOB'] },
    leaders: [
      { id: 'nnamdi-kanu', names: { ar: ['ننامدي كانو'], en: ['Nnamdi Kanu'], fr: ['Nnamdi Kanu'] } },
    ],
  },
  { id: 'cameroon-separatists', type: 'armed-group', names: { ar: ['انفصاليو أمبازونيا', 'أمبازونيا', 'قوات دفاع أمبازونيا'], en: ['Ambazonia Defence Forces', 'Ambazonia Defense Forces', 'Ambazonian separatists', 'Ambazonia'], fr: ["Forces de défense de l'Ambazonie", 'séparatistes ambazoniens', 'Ambazonie'] } },
  {
    id: 'fact-chad', type: 'armed-group',
    names: { ar: ['جبهة التناوب والوفاق في تشاد', 'جبهة التغيير والوفاق في تشاد', 'جبهة التناوب والتوافق'], en: ['Front for Change and Concord in Chad'], fr: ["Front pour l'alternance et la concorde au Tchad"] },
    acronyms: { en: ['FACT'], fr: ['Fact', 'FACT'] },
    leaders: [
      { id: 'mahamat-mahdi-ali', names: { ar: ['محمد مهدي علي'], en: ['Mahamat Mahdi Ali'], fr: ['Mahamat Mahdi Ali'] } },
    ],
    rule: 'needs-context: FACT',
  },
  { id: 'ufr-chad', type: 'armed-group', names: { ar: ['اتحاد قوى المقاومة التشادي'], en: ['Union of Resistance Forces'], fr: ['Union des forces de la résistance'] }, acronyms: { en: ['UFR'], fr: ['UFR'] } },
  // Libya
  {
    id: 'libyan-national-army', type: 'armed-group', from: '2014-05',
    names: { ar: ['الجيش الوطني الليبي', 'قوات حفتر', 'قوات شرق ليبيا', 'القيادة العامة للجيش الليبي', 'القوات المسلحة العربية الليبية', 'مليشيات حفتر', 'ميليشيا حفتر'], en: ['Libyan National Army', 'Libyan Arab Armed Forces', "Haftar's forces", 'Haftar forces'], fr: ['Armée nationale libyenne', 'forces de Haftar', 'Forces armées arabes libyennes', 'forces du maréchal Haftar'] },
    acronyms: { en: ['LNA', 'LAAF'], fr: ['ANL'] },
    leaders: [
      { id: 'haftar', names: { ar: ['خليفة حفتر', 'المشير خليفة حفتر', 'المشير حفتر', 'حفتر'], en: ['Khalifa Haftar', 'Khalifa Hifter', 'Haftar', 'Hifter'], fr: ['Khalifa Haftar', 'maréchal Haftar', 'Haftar'] } },
      { id: 'saddam-haftar', names: { ar: ['صدام حفتر'], en: ['Saddam Haftar'], fr: ['Saddam Haftar'] } },
      { id: 'khaled-haftar', names: { ar: ['خالد حفتر'], en: ['Khaled Haftar'], fr: ['Khaled Haftar'] } },
      { id: 'belqasem-haftar', names: { ar: ['بلقاسم حفتر'], en: ['Belqasem Haftar', 'Belgacem Haftar'], fr: ['Belgacem Haftar', 'Belqasem Haftar'] } },
    ],
    note: 'dates from memory',
  },
  {
    id: 'gna-libya', type: 'government', partOf: 'libya', from: '2016-03-30', to: '2021-03-15',
    names: { ar: ['حكومة الوفاق', 'حكومة الوفاق الوطني', 'قوات الوفاق', 'حكومة الوفاق الليبية', 'قوات حكومة الوفاق'], en: ['Government of National Accord'], fr: ["Gouvernement d'union nationale libyen", "Gouvernement d'entente nationale", "gouvernement d'union nationale"] },
    acronyms: { en: ['GNA'], fr: ['GNA'] },
    rule: "needs-context: gouvernement d'union nationale",
    note: 'dates from memory',
  },
  {
    id: 'gnu-libya', type: 'government', partOf: 'libya', from: '2021-03-15',
    names: { ar: ['حكومة الوحدة الوطنية', 'حكومة الوحدة الوطنية الليبية', 'حكومة الوحدة', 'حكومة طرابلس', 'حكومة الدبيبة'], en: ['Government of National Unity', 'Tripoli-based government', 'Tripoli government'], fr: ["Gouvernement d'unité nationale", 'gouvernement de Tripoli', "gouvernement d'union nationale de Tripoli"] },
    acronyms: { en: ['GNU'], fr: ['GUN'] },
    rule: "needs-context: حكومة الوحدة الوطنية, حكومة الوحدة, Government of National Unity, Gouvernement d'unité nationale",
    note: 'dates from memory; South Africa and South Sudan have had governments of national unity too',
  },
  {
    id: 'house-of-representatives-libya', type: 'government', partOf: 'libya',
    names: { ar: ['مجلس النواب الليبي', 'مجلس النواب في طبرق', 'برلمان طبرق', 'برلمان شرق ليبيا'], en: ['Libyan House of Representatives', 'Tobruk-based parliament', 'House of Representatives in Tobruk'], fr: ['Chambre des représentants libyenne', 'parlement de Tobrouk', 'Parlement de Tobrouk'] },
    leaders: [
      { id: 'aguila-saleh', names: { ar: ['عقيلة صالح'], en: ['Aguila Saleh', 'Aqila Saleh'], fr: ['Aguila Saleh'] } },
    ],
  },
  {
    id: 'gns-libya', type: 'government', partOf: 'libya', from: '2022-03-03',
    names: { ar: ['حكومة الاستقرار الوطني', 'حكومة أسامة حماد', 'الحكومة المكلفة من مجلس النواب', 'حكومة بنغازي', 'حكومة الشرق الليبي'], en: ['Government of National Stability', 'Benghazi-based government'], fr: ['Gouvernement de stabilité nationale', 'gouvernement de Benghazi'] },
    acronyms: { en: ['GNS'], fr: ['GSN'] },
    leaders: [
      { id: 'bashagha', names: { ar: ['فتحي باشاغا', 'باشآغا'], en: ['Fathi Bashagha', 'Bashagha'], fr: ['Fathi Bachagha', 'Bachagha'] }, from: '2022-03-03', to: '2023-05-16' },
      { id: 'osama-hammad', names: { ar: ['أسامة حماد'], en: ['Osama Hammad', 'Usama Hamad'], fr: ['Oussama Hamad', 'Osama Hamad'] } },
    ],
    note: 'dates from memory',
  },
  {
    id: 'high-council-state-libya', type: 'government', partOf: 'libya',
    names: { ar: ['المجلس الأعلى للدولة', 'المجلس الأعلى للدولة الليبي'], en: ['High Council of State', 'High State Council'], fr: ["Haut Conseil d'État"] },
    acronyms: { en: ['HCS'], fr: ['HCE'] },
    leaders: [
      { id: 'mishri', names: { ar: ['خالد المشري', 'المشري'], en: ['Khaled al-Mishri', 'Khalid al-Mishri', 'al-Mishri'], fr: ['Khaled al-Michri'] } },
      { id: 'takala', names: { ar: ['محمد تكالة', 'تكالة'], en: ['Mohamed Takala', 'Mohammed Takala'], fr: ['Mohamed Takala'] } },
    ],
  },
  {
    id: 'ntc-libya', type: 'government', partOf: 'libya', from: '2011-02-27', to: '2012-08-08',
    names: { ar: ['المجلس الوطني الانتقالي', 'المجلس الوطني الانتقالي الليبي', 'المجلس الانتقالي الليبي'], en: ['National Transitional Council', 'Libyan National Transitional Council'], fr: ['Conseil national de transition'] },
    acronyms: { en: ['NTC'], fr: ['CNT'] },
    rule: 'needs-context: المجلس الوطني الانتقالي, CNT, National Transitional Council, Conseil national de transition',
    note: 'dates from memory',
  },
  { id: 'brigade-444', type: 'armed-group', partOf: 'gnu-libya', names: { ar: ['اللواء 444', 'لواء 444 قتال', 'اللواء 444 قتال'], en: ['444 Brigade', '444th Brigade', '444 Combat Brigade'], fr: ['Brigade 444'] } },
  {
    id: 'rada-libya', type: 'armed-group',
    names: { ar: ['قوة الردع الخاصة', 'جهاز الردع', 'قوات الردع', 'جهاز الردع لمكافحة الإرهاب'], en: ['Special Deterrence Force', 'Rada Special Deterrence Forces', 'RADA', 'Rada force'], fr: ['force al-Radaa', 'Force spéciale de dissuasion', 'Radaa'] },
    rule: 'needs-context: قوات الردع, RADA',
  },
  {
    id: 'ssa-libya', type: 'armed-group',
    names: { ar: ['جهاز دعم الاستقرار'], en: ['Stability Support Apparatus', 'Stability Support Authority'], fr: ['Appareil de soutien à la stabilité'] },
    acronyms: { en: ['SSA'] },
    leaders: [
      { id: 'ghaniwa', names: { ar: ['عبد الغني الككلي', 'غنيوة', 'غنيوة الككلي'], en: ['Abdelghani al-Kikli', 'Ghnewa', 'Ghaniwa'], fr: ['Abdelghani al-Kikli', 'Gheniwa'] }, to: '2025-05-12' },
    ],
    rule: 'needs-context: SSA',
    note: 'dates from memory',
  },
  { id: 'ansar-al-sharia-libya', type: 'armed-group', names: { ar: ['أنصار الشريعة', 'جماعة أنصار الشريعة'], en: ['Ansar al-Sharia'], fr: ['Ansar al-Charia', 'Ansar Al-Charia', 'Ansar el-Charia'] } },
  { id: 'benghazi-defense-brigades', type: 'armed-group', names: { ar: ['سرايا الدفاع عن بنغازي'], en: ['Benghazi Defense Brigades', 'Benghazi Defence Brigades'], fr: ['Brigades de défense de Benghazi'] } },
  // Sudan and South Sudan
  {
    id: 'rapid-support-forces', type: 'armed-group', from: '2013-08',
    names: { ar: ['قوات الدعم السريع', 'الدعم السريع', 'ميليشيا الدعم السريع', 'مليشيا الدعم السريع'], en: ['Rapid Support Forces'], fr: ['Forces de soutien rapide', 'Force de soutien rapide', 'paramilitaires des FSR'] },
    acronyms: { en: ['RSF'], fr: ['FSR', 'RSF'] },
    leaders: [
      { id: 'hemedti', names: { ar: ['محمد حمدان دقلو', 'حميدتي', 'دقلو', 'محمد حمدان دقلو حميدتي'], en: ['Mohamed Hamdan Dagalo', 'Mohamed Hamdan Daglo', 'Mohammed Hamdan Dagalo', 'Hemedti', 'Hemeti', 'Hemetti', 'Dagalo', 'Daglo'], fr: ['Mohamed Hamdane Daglo', 'Mohammed Hamdan Daglo', 'Mohamed Hamdan Dagalo', 'Hemetti', 'Hemedti', 'Hemeti', 'Daglo', 'Dagalo'] } },
      { id: 'abdelrahim-dagalo', names: { ar: ['عبد الرحيم دقلو', 'عبدالرحيم دقلو'], en: ['Abdelrahim Dagalo', 'Abdul Rahim Dagalo', 'Abdelrahim Hamdan Dagalo'], fr: ['Abdelrahim Daglo', 'Abdelrahim Dagalo'] } },
    ],
    rule: 'default: RSF',
    note: 'dates from memory; in French RSF is also Reporters sans frontières',
  },
  { id: 'janjaweed', type: 'armed-group', names: { ar: ['الجنجويد', 'ميليشيا الجنجويد', 'ميليشيات الجنجويد'], en: ['Janjaweed', 'Janjawid'], fr: ['Janjawids', 'Janjawid', 'Djandjawids', 'Janjaweed'] } },
  {
    id: 'tasis-sudan', type: 'bloc', from: '2025-02-22',
    names: { ar: ['تحالف السودان التأسيسي', 'تحالف تأسيس', 'حكومة تأسيس', 'تأسيس السودان', 'حكومة السلام والوحدة'], en: ['Tasis', 'Sudan Founding Alliance', 'Tasis alliance', 'TASIS'], fr: ['Tasis', 'Alliance fondatrice du Soudan', 'coalition Tasis'] },
    note: 'dates from memory',
  },
  {
    id: 'splm-n', type: 'armed-group',
    names: { ar: ['الحركة الشعبية لتحرير السودان شمال', 'الحركة الشعبية بقيادة الحلو', 'الحركة الشعبية جناح الحلو', 'الحركة الشعبية لتحرير السودان تيار عبد العزيز الحلو', 'الحركة الشعبية لتحرير السودان - شمال', 'الحركة الشعبية - شمال', 'الحركة الشعبية شمال', 'الجيش الشعبي لتحرير السودان شمال'], en: ["Sudan People's Liberation Movement-North", "Sudan People's Liberation Movement–North", "Sudan People's Liberation Army-North"], fr: ['Mouvement populaire de libération du Soudan-Nord', 'Mouvement populaire de libération du Soudan - Nord', 'Armée populaire de libération du Soudan-Nord'] },
    acronyms: { en: ['SPLM-N', 'SPLA-N'], fr: ['MPLS-N', 'SPLM-N', 'SPLM-Nord'] },
    leaders: [
      { id: 'al-hilu', names: { ar: ['عبد العزيز الحلو', 'عبدالعزيز الحلو'], en: ['Abdelaziz al-Hilu', 'Abdel Aziz al-Hilu', 'al-Hilu'], fr: ['Abdelaziz al-Hilu', 'Abdelaziz Al-Hilou', 'Abdelaziz al-Helou'] } },
    ],
  },
  {
    id: 'splm', type: 'organisation', partOf: 'south-sudan',
    names: { ar: ['الحركة الشعبية لتحرير السودان', 'الحركة الشعبية'], en: ["Sudan People's Liberation Movement"], fr: ['Mouvement populaire de libération du Soudan'] },
    acronyms: { en: ['SPLM'], fr: ['MPLS', 'SPLM'] },
    rule: 'needs-context: الحركة الشعبية',
  },
  {
    id: 'splm-io', type: 'armed-group', from: '2013-12',
    names: { ar: ['الحركة الشعبية لتحرير السودان في المعارضة', 'الحركة الشعبية في المعارضة', 'المعارضة المسلحة بقيادة مشار'], en: ["Sudan People's Liberation Movement-in-Opposition", "Sudan People's Liberation Army-in-Opposition", 'SPLM-in-Opposition'], fr: ['Mouvement populaire de libération du Soudan en opposition', 'Armée populaire de libération du Soudan en opposition'] },
    acronyms: { en: ['SPLM-IO', 'SPLA-IO'], fr: ['SPLM-IO', 'SPLA-IO'] },
    note: 'dates from memory',
  },
  { id: 'awlad-gamri', type: 'armed-group', names: { ar: ['أولاد قمري', 'مجموعة أولاد قمري'], en: ['Awlad Gamri', 'Awlad Qamri'], fr: ['Awlad Gamri'] } },
  {
    id: 'white-army-south-sudan', type: 'armed-group',
    names: { ar: ['الجيش الأبيض'], en: ['White Army'], fr: ['Armée blanche'] },
    rule: 'needs-context: White Army, الجيش الأبيض',
  },
  {
    id: 'jem', type: 'armed-group',
    names: { ar: ['حركة العدل والمساواة', 'حركة العدل والمساواة السودانية'], en: ['Justice and Equality Movement'], fr: ["Mouvement pour la justice et l'égalité"] },
    acronyms: { en: ['JEM'], fr: ['MJE', 'JEM'] },
    leaders: [
      { id: 'gibril-ibrahim', names: { ar: ['جبريل إبراهيم'], en: ['Gibril Ibrahim', 'Jibril Ibrahim'], fr: ['Gibril Ibrahim', 'Jibril Ibrahim'] } },
    ],
    rule: 'default: JEM',
  },
  {
    id: 'slm-minnawi', type: 'armed-group',
    names: { ar: ['حركة تحرير السودان', 'جيش تحرير السودان', 'حركة تحرير السودان جناح مناوي', 'حركة جيش تحرير السودان'], en: ['Sudan Liberation Movement', 'Sudan Liberation Army', 'Sudan Liberation Movement/Army', 'SLM-Minnawi', 'SLA-MM'], fr: ['Mouvement de libération du Soudan', 'Armée de libération du Soudan'] },
    acronyms: { en: ['SLM', 'SLA', 'SLM/A'], fr: ['MLS', 'ALS'] },
    leaders: [
      { id: 'minnawi', names: { ar: ['مني أركو مناوي', 'مناوي', 'مني مناوي'], en: ['Minni Minnawi', 'Minni Arko Minnawi', 'Minnawi'], fr: ['Minni Minawi', 'Minni Minnawi'] } },
    ],
  },
  {
    id: 'slm-al-nur', type: 'armed-group',
    names: { ar: ['حركة تحرير السودان جناح عبد الواحد', 'حركة عبد الواحد نور'], en: ['SLM-AW', 'SLM-Abdel Wahid'], fr: ['SLM-AW', "faction d'Abdelwahid al-Nour"] },
    leaders: [
      { id: 'abdul-wahid-nur', names: { ar: ['عبد الواحد محمد نور', 'عبد الواحد نور', 'عبدالواحد نور'], en: ['Abdul Wahid al-Nur', 'Abdel Wahid al-Nur', 'Abdelwahid Mohamed al-Nur'], fr: ['Abdelwahid al-Nour', 'Abdel Wahid al-Nour'] } },
    ],
  },
  {
    id: 'joint-forces-darfur', type: 'armed-group',
    names: { ar: ['القوة المشتركة لحركات الكفاح المسلح', 'القوات المشتركة لحركات الكفاح المسلح', 'القوة المشتركة', 'حركات الكفاح المسلح'], en: ['Joint Force of Armed Struggle Movements', 'Joint Forces of Armed Struggle Movements', 'Joint Darfur Force', 'Darfur Joint Protection Force'], fr: ['Force conjointe des mouvements armés', 'Forces conjointes du Darfour', 'Force conjointe des mouvements de lutte armée'] },
    rule: 'needs-context: القوة المشتركة',
  },
  { id: 'bara-ibn-malik', type: 'armed-group', partOf: 'sudan', names: { ar: ['كتيبة البراء بن مالك', 'لواء البراء بن مالك', 'فيلق البراء بن مالك', 'كتيبة البراء'], en: ['al-Bara ibn Malik Brigade', 'Al-Baraa bin Malik Brigade', 'El Baraa Ibn Malik Battalion', 'al-Baraa ibn Malik battalion'], fr: ['brigade al-Baraa ibn Malik', 'bataillon al-Baraa ibn Malik', 'brigade Al-Bara ibn Malik'] } },
  {
    id: 'sudan-shield', type: 'armed-group',
    names: { ar: ['درع السودان', 'قوات درع السودان'], en: ['Sudan Shield Forces', 'Sudan Shield'], fr: ['Bouclier du Soudan', 'Forces du Bouclier du Soudan'] },
    leaders: [
      { id: 'kaikal', names: { ar: ['أبو عاقلة كيكل', 'أبوعاقلة كيكل', 'كيكل'], en: ['Abu Aqla Kaikal', 'Abu Agla Keikal', 'Kaikal'], fr: ['Abou Aqla Kaikal'] } },
    ],
  },
  {
    id: 'ffc-sudan', type: 'organisation', from: '2019-01',
    names: { ar: ['قوى الحرية والتغيير', 'قوى إعلان الحرية والتغيير', 'تحالف قوى الحرية والتغيير'], en: ['Forces of Freedom and Change', 'Forces for Freedom and Change'], fr: ['Forces de la liberté et du changement', 'Forces pour la liberté et le changement'] },
    acronyms: { en: ['FFC'], fr: ['FLC'] },
    note: 'dates from memory',
  },
  { id: 'taqaddum', type: 'organisation', names: { ar: ['تنسيقية القوى الديمقراطية المدنية', 'تقدم السودانية', 'تحالف صمود', 'صمود السوداني'], en: ['Taqaddum', 'Coordination of Civil Democratic Forces', 'Sumoud', 'Somoud'], fr: ['Taqaddoum', 'Taqadum', 'Coordination des forces démocratiques civiles', 'Soumoud'] } },
  {
    id: 'national-congress-party-sudan', type: 'organisation', partOf: 'sudan',
    names: { ar: ['حزب المؤتمر الوطني', 'حزب المؤتمر الوطني السوداني'], en: ['National Congress Party'], fr: ['Parti du congrès national', 'Parti du Congrès national'] },
    acronyms: { en: ['NCP'], fr: ['NCP'] },
    rule: 'needs-context: National Congress Party, حزب المؤتمر الوطني, Parti du congrès national',
  },
  // The Horn of Africa
  {
    id: 'al-shabaab', type: 'armed-group', partOf: 'al-qaeda',
    names: { ar: ['حركة الشباب', 'حركة الشباب المجاهدين', 'حركة الشباب الصومالية', 'الشباب المجاهدين', 'مقاتلو الشباب', 'حركة شباب المجاهدين'], en: ['al-Shabaab', 'al-Shabab', 'Al-Shabaab', 'Al-Shabab', 'Shabaab', 'Shebab', 'Harakat al-Shabaab al-Mujahideen'], fr: ['Chabab', 'Al-Chabab', 'Shebab', 'Al-Shebab', 'chebabs', 'shebabs', 'Chebab', 'al-Chabab', 'chebab', 'shebab'] },
    leaders: [
      { id: 'ahmed-diriye', names: { ar: ['أحمد ديريه', 'أحمد ديري'], en: ['Ahmed Diriye', 'Ahmed Diriiye'], fr: ['Ahmed Diriye'] } },
    ],
  },
  { id: 'is-somalia', type: 'armed-group', partOf: 'islamic-state', names: { ar: ['داعش الصومال', 'تنظيم الدولة في الصومال', 'تنظيم داعش في الصومال'], en: ['Islamic State in Somalia', 'Islamic State Somalia Province', 'IS-Somalia', 'ISIS-Somalia'], fr: ['État islamique en Somalie'] } },
  {
    id: 'tplf', type: 'armed-group',
    names: { ar: ['جبهة تحرير شعب تيغراي', 'الجبهة الشعبية لتحرير تيغراي', 'جبهة تحرير تيغراي', 'الجبهة الشعبية لتحرير تيجراي', 'جبهة تحرير شعب تيجراي'], en: ["Tigray People's Liberation Front", "Tigrayan People's Liberation Front", 'Tigray Defence Forces', 'Tigray Defense Forces', 'Tigrayan forces', 'Tigray forces'], fr: ['Front de libération du peuple du Tigré', 'Front de libération du peuple du Tigray', 'Forces de défense du Tigré', 'rebelles tigréens', 'forces tigréennes', 'autorités rebelles du Tigré'] },
    acronyms: { en: ['TPLF', 'TDF'], fr: ['TPLF', 'FLPT'] },
    leaders: [
      { id: 'debretsion', names: { ar: ['دبرصيون جبرميكائيل', 'ديبريتسيون غبريميكائيل', 'دبرصيون'], en: ['Debretsion Gebremichael', 'Debretsion'], fr: ['Debretsion Gebremichael', 'Debretsion'] } },
      { id: 'getachew-reda', names: { ar: ['غيتاتشو رضا', 'جيتاتشو رضا', 'جيتاشيو رضا'], en: ['Getachew Reda'], fr: ['Getachew Reda'] } },
      { id: 'tadesse-werede', names: { ar: ['تاديسي ويريدي'], en: ['Tadesse Werede'], fr: ['Tadesse Werede'] } },
    ],
  },
  { id: 'fano', type: 'armed-group', names: { ar: ['فانو', 'ميليشيا فانو', 'مليشيا فانو', 'ميليشيات فانو', 'قوات فانو'], en: ['Fano', 'Fano militia', 'Amhara Fano'], fr: ['Fano', 'milice Fano', 'milices Fano', 'Fanos'] } },
  { id: 'ola', type: 'armed-group', names: { ar: ['جيش تحرير أورومو', 'جيش تحرير الأورومو', 'جيش تحرير أوروميا'], en: ['Oromo Liberation Army', 'OLF-Shene'], fr: ['Armée de libération oromo'] }, acronyms: { en: ['OLA'], fr: ['OLA', 'ALO'] } },
  { id: 'olf', type: 'armed-group', names: { ar: ['جبهة تحرير أورومو', 'جبهة تحرير الأورومو'], en: ['Oromo Liberation Front'], fr: ['Front de libération oromo', "Front de libération de l'Oromo"] }, acronyms: { en: ['OLF'], fr: ['FLO'] } },
  { id: 'onlf', type: 'armed-group', names: { ar: ['جبهة تحرير أوغادين', 'الجبهة الوطنية لتحرير أوغادين'], en: ['Ogaden National Liberation Front'], fr: ["Front national de libération de l'Ogaden"] }, acronyms: { en: ['ONLF'], fr: ['FNLO'] } },
  { id: 'prosperity-party', type: 'organisation', partOf: 'ethiopia', names: { ar: ['حزب الازدهار'], en: ['Prosperity Party'], fr: ['Parti de la prospérité'] } },
  // The Great Lakes, Central and Southern Africa
  {
    id: 'm23', type: 'armed-group', partOf: 'alliance-fleuve-congo',
    names: { ar: ['حركة 23 مارس', 'حركة إم 23', 'إم 23', 'إم23', 'متمردو إم 23', 'حركة مارس 23', 'حركة 23 آذار', 'حركة إم23'], en: ['March 23 Movement', 'M23', 'M23 rebels', 'M-23', '23 March Movement'], fr: ['Mouvement du 23 mars', 'M23', 'rebelles du M23', 'Mouvement du 23-Mars', 'M-23'] },
    leaders: [
      { id: 'makenga', names: { ar: ['سلطاني ماكينغا', 'ماكينغا'], en: ['Sultani Makenga', 'Makenga'], fr: ['Sultani Makenga', 'Makenga'] } },
      { id: 'bisimwa', names: { ar: ['برتران بيسيموا', 'برتراند بيسيموا'], en: ['Bertrand Bisimwa', 'Bisimwa'], fr: ['Bertrand Bisimwa', 'Bisimwa'] } },
      { id: 'kanyuka', names: { ar: ['لورانس كانيوكا'], en: ['Lawrence Kanyuka'], fr: ['Lawrence Kanyuka'] } },
    ],
  },
  {
    id: 'alliance-fleuve-congo', type: 'armed-group', from: '2023-12-15',
    names: { ar: ['تحالف نهر الكونغو'], en: ['Congo River Alliance', 'AFC/M23', 'Alliance Fleuve Congo'], fr: ['Alliance fleuve Congo', 'Alliance Fleuve Congo', 'AFC/M23'] },
    acronyms: { en: ['AFC'], fr: ['AFC'] },
    leaders: [
      { id: 'nangaa', names: { ar: ['كورنيل نانغا', 'كورنيي نانغا', 'نانغا'], en: ['Corneille Nangaa', 'Nangaa'], fr: ['Corneille Nangaa', 'Nangaa'] } },
    ],
    rule: 'needs-context: AFC',
    note: 'dates from memory',
  },
  { id: 'fdlr', type: 'armed-group', names: { ar: ['القوات الديمقراطية لتحرير رواندا', 'القوات الديموقراطية لتحرير رواندا'], en: ['Democratic Forces for the Liberation of Rwanda'], fr: ['Forces démocratiques de libération du Rwanda'] }, acronyms: { en: ['FDLR'], fr: ['FDLR'] } },
  {
    id: 'adf', type: 'armed-group',
    names: { ar: ['القوات الديمقراطية المتحالفة', 'تحالف القوى الديمقراطية', 'القوات الديموقراطية المتحالفة', 'ولاية وسط أفريقيا', 'تحالف القوى الديموقراطية'], en: ['Allied Democratic Forces', 'Islamic State Central Africa Province'], fr: ['Forces démocratiques alliées', 'Allied Democratic Forces'] },
    acronyms: { en: ['ADF', 'ISCAP'], fr: ['ADF', 'Iscap'] },
    leaders: [
      { id: 'musa-baluku', names: { ar: ['موسى بالوكو'], en: ['Musa Baluku'], fr: ['Musa Baluku'] } },
    ],
  },
  { id: 'codeco', type: 'armed-group', names: { ar: ['كوديكو', 'تعاونية تنمية الكونغو', 'ميليشيا كوديكو'], en: ['Cooperative for the Development of the Congo'], fr: ['Coopérative pour le développement du Congo', 'milice Codeco'] }, acronyms: { en: ['CODECO'], fr: ['Codeco', 'CODECO'] } },
  { id: 'wazalendo', type: 'armed-group', names: { ar: ['وازاليندو', 'وزاليندو', 'مقاتلو وازاليندو'], en: ['Wazalendo'], fr: ['Wazalendo'] } },
  { id: 'mai-mai', type: 'armed-group', names: { ar: ['ماي ماي', 'ميليشيا ماي ماي', 'ميليشيات ماي ماي', 'المايي مايي'], en: ['Mai-Mai', 'Mayi-Mayi', 'Mai Mai militia'], fr: ['Maï-Maï', 'Mayi-Mayi', 'milices maï-maï'] } },
  { id: 'twirwaneho', type: 'armed-group', names: { ar: ['تويروانيهو'], en: ['Twirwaneho'], fr: ['Twirwaneho'] } },
  { id: 'cndp', type: 'armed-group', names: { ar: ['المؤتمر الوطني للدفاع عن الشعب'], en: ['National Congress for the Defence of the People'], fr: ['Congrès national pour la défense du peuple'] }, acronyms: { en: ['CNDP'], fr: ['CNDP'] } },
  { id: 'ndc-r', type: 'armed-group', names: { ar: ['قوات دفاع الكونغو المتجددة'], en: ['Nduma Defence of Congo-Renovated', 'Nduma Defense of Congo'], fr: ['Nduma Défense du Congo', 'NDC-Rénové'] }, acronyms: { en: ['NDC-R'], fr: ['NDC-R'] } },
  { id: 'red-tabara', type: 'armed-group', names: { ar: ['ريد تابارا', 'المقاومة من أجل دولة القانون'], en: ['RED-Tabara'], fr: ['RED-Tabara', 'Red-Tabara'] } },
  {
    id: 'lra', type: 'armed-group',
    names: { ar: ['جيش الرب', 'جيش الرب للمقاومة'], en: ["Lord's Resistance Army"], fr: ['Armée de résistance du Seigneur'] },
    acronyms: { en: ['LRA'], fr: ['LRA', 'ARS'] },
    leaders: [
      { id: 'joseph-kony', names: { ar: ['جوزيف كوني'], en: ['Joseph Kony', 'Kony'], fr: ['Joseph Kony', 'Kony'] } },
    ],
  },
  {
    id: 'cpc-car', type: 'armed-group', from: '2020-12-17',
    names: { ar: ['تحالف الوطنيين من أجل التغيير', 'ائتلاف الوطنيين من أجل التغيير'], en: ['Coalition of Patriots for Change'], fr: ['Coalition des patriotes pour le changement'] },
    acronyms: { en: ['CPC'], fr: ['CPC'] },
    note: 'dates from memory',
  },
  {
    id: 'seleka', type: 'armed-group', from: '2012-12',
    names: { ar: ['سيليكا', 'السيليكا', 'متمردو سيليكا', 'تحالف سيليكا'], en: ['Séléka', 'ex-Seleka'], fr: ['Séléka', 'ex-Séléka'] },
    note: 'dates from memory',
  },
  { id: 'anti-balaka', type: 'armed-group', names: { ar: ['أنتي بالاكا', 'ميليشيات أنتي بالاكا', 'مناهضو البلاكا'], en: ['anti-Balaka', 'Anti-balaka', 'anti-balaka'], fr: ['anti-balaka', 'anti-Balaka', 'Anti-balaka', 'antibalaka'] } },
  { id: 'three-r', type: 'armed-group', names: { ar: ['حركة العودة والمطالبة وإعادة التأهيل'], en: ['Return, Reclamation and Rehabilitation'], fr: ['Retour, Réclamation et Réhabilitation'] }, acronyms: { en: ['3R'], fr: ['3R'] } },
  {
    id: 'upc-car', type: 'armed-group',
    names: { ar: ['الوحدة من أجل السلام في أفريقيا الوسطى'], en: ['Union for Peace in the Central African Republic'], fr: ['Unité pour la paix en Centrafrique'] },
    acronyms: { en: ['UPC'], fr: ['UPC'] },
    leaders: [
      { id: 'ali-darassa', names: { ar: ['علي داراسا'], en: ['Ali Darassa'], fr: ['Ali Darassa'] } },
    ],
  },
  { id: 'fprc-car', type: 'armed-group', names: { ar: ['الجبهة الشعبية لنهضة أفريقيا الوسطى'], en: ['Popular Front for the Rebirth of Central African Republic'], fr: ['Front populaire pour la renaissance de la Centrafrique'] }, acronyms: { en: ['FPRC'], fr: ['FPRC'] } },
  { id: 'azande-ani-kpi-gbe', type: 'armed-group', names: { ar: ['أزاندي أني كبي غبي'], en: ['Azande Ani Kpi Gbe'], fr: ['Azandé Ani Kpi Gbé'] }, acronyms: { en: ['AAKG'], fr: ['AAKG'] } },
  { id: 'ansar-al-sunna-mozambique', type: 'armed-group', partOf: 'islamic-state', names: { ar: ['أنصار السنة في موزمبيق', 'متمردو كابو ديلغادو', 'داعش موزمبيق', 'ولاية موزمبيق', 'تنظيم الدولة في موزمبيق'], en: ['Ansar al-Sunna in Mozambique', 'Ahlu Sunna Wal Jamaa', "Al-Sunna wa Jama'a", 'Islamic State Mozambique', 'IS-Mozambique', 'Islamic State Mozambique Province', 'ISIS-Mozambique'], fr: ['Ansar Al-Sunna au Mozambique', 'Ahlu Sunna Wal Jamaa', 'État islamique au Mozambique'] }, acronyms: { en: ['ASWJ', 'ISM'], fr: ['ASWJ'] } },
  { id: 'naparama', type: 'armed-group', names: { ar: ['نابراما', 'ميليشيا نابراما'], en: ['Naparama'], fr: ['Naparama'] } },
  { id: 'renamo', type: 'armed-group', names: { ar: ['رينامو', 'حركة رينامو', 'المقاومة الوطنية الموزمبيقية'], en: ['Renamo', 'RENAMO'], fr: ['Renamo'] } },
  { id: 'frelimo', type: 'organisation', partOf: 'mozambique', names: { ar: ['فريليمو', 'جبهة تحرير موزمبيق'], en: ['Frelimo', 'FRELIMO'], fr: ['Frelimo'] } },
  { id: 'mpla', type: 'organisation', partOf: 'angola', names: { ar: ['الحركة الشعبية لتحرير أنغولا'], en: ["People's Movement for the Liberation of Angola"], fr: ["Mouvement populaire de libération de l'Angola"] }, acronyms: { en: ['MPLA'], fr: ['MPLA'] } },
  { id: 'unita', type: 'organisation', names: { ar: ['يونيتا', 'الاتحاد الوطني للاستقلال التام لأنغولا'], en: ['UNITA', 'National Union for the Total Independence of Angola'], fr: ['Unita', 'UNITA'] } },
  { id: 'flec', type: 'armed-group', names: { ar: ['جبهة تحرير جيب كابيندا'], en: ['Front for the Liberation of the Enclave of Cabinda'], fr: ["Front de libération de l'enclave de Cabinda"] }, acronyms: { en: ['FLEC'], fr: ['Flec', 'FLEC'] } },
  { id: 'mfdc', type: 'armed-group', names: { ar: ['حركة القوى الديمقراطية لكازامانس'], en: ['Movement of Democratic Forces of Casamance'], fr: ['Mouvement des forces démocratiques de Casamance'] }, acronyms: { en: ['MFDC'], fr: ['MFDC'] } },
  { id: 'anc', type: 'organisation', partOf: 'south-africa', names: { ar: ['المؤتمر الوطني الأفريقي', 'حزب المؤتمر الوطني الأفريقي'], en: ['African National Congress'], fr: ['Congrès national africain'] }, acronyms: { en: ['ANC'], fr: ['ANC'] } },
  { id: 'zanu-pf', type: 'organisation', partOf: 'zimbabwe', names: { ar: ['زانو بي إف', 'حزب زانو'], en: ['ZANU-PF', 'Zanu-PF'], fr: ['Zanu-PF', 'ZANU-PF'] } },
  { id: 'polisario', type: 'armed-group', partOf: 'western-sahara', names: { ar: ['البوليساريو', 'جبهة البوليساريو', 'بوليساريو'], en: ['Polisario', 'Polisario Front', 'Frente Polisario'], fr: ['Polisario', 'Front Polisario'] } },
  // Al-Qaeda and the Islamic State
  {
    id: 'al-qaeda', type: 'armed-group',
    names: { ar: ['القاعدة', 'تنظيم القاعدة'], en: ['al-Qaeda', 'al-Qaida', 'Al-Qaeda'], fr: ['Al-Qaïda', 'Al-Qaeda'] },
    leaders: [
      { id: 'bin-laden', names: { ar: ['أسامة بن لادن', 'بن لادن'], en: ['Osama bin Laden', 'Usama bin Laden', 'bin Laden'], fr: ['Oussama ben Laden', 'Oussama Ben Laden', 'Ben Laden'] }, to: '2011-05-02' },
      { id: 'zawahiri', names: { ar: ['أيمن الظواهري', 'الظواهري'], en: ['Ayman al-Zawahiri', 'al-Zawahiri', 'Zawahiri'], fr: ['Ayman al-Zawahiri', 'Ayman Al-Zawahiri', 'Zawahiri'] }, from: '2011-06-16', to: '2022-07-31' },
      { id: 'saif-al-adel', names: { ar: ['سيف العدل'], en: ['Saif al-Adel', 'Seif al-Adel'], fr: ['Saïf al-Adel', 'Saif Al-Adel'] } },
    ],
    rule: 'needs-context: القاعدة',
    note: 'dates from memory; القاعدة is also "the rule" and "the base"',
  },
  { id: 'aqap', type: 'armed-group', partOf: 'al-qaeda', names: { ar: ['القاعدة في جزيرة العرب', 'تنظيم القاعدة في جزيرة العرب', 'تنظيم القاعدة في اليمن', 'أنصار الشريعة في اليمن'], en: ['al-Qaeda in the Arabian Peninsula', 'Al-Qaida in the Arabian Peninsula'], fr: ['Al-Qaïda dans la péninsule arabique', 'Aqpa'] }, acronyms: { en: ['AQAP'], fr: ['Aqpa', 'AQPA'] } },
  {
    id: 'islamic-state', type: 'armed-group', from: '2006-10',
    names: { ar: ['تنظيم الدولة الإسلامية', 'داعش', 'تنظيم داعش', 'تنظيم الدولة', 'الدولة الإسلامية في العراق والشام', 'تنظيم الدولة الإسلامية في العراق والشام', 'الدولة الإسلامية', 'ولاية سيناء'], en: ['Islamic State', 'Islamic State group', 'Islamic State of Iraq and Syria', 'Islamic State of Iraq and the Levant', 'Daesh', "Da'esh", 'Islamic State in Iraq and Syria', 'the Islamic State group'], fr: ['État islamique', 'groupe État islamique', 'organisation État islamique', 'Daech', 'Daesh', 'État islamique en Irak et au Levant', 'groupe jihadiste État islamique'] },
    acronyms: { en: ['ISIS', 'ISIL'], fr: ['EI', 'EIIL'] },
    leaders: [
      { id: 'al-baghdadi', names: { ar: ['أبو بكر البغدادي', 'أبوبكر البغدادي', 'البغدادي'], en: ['Abu Bakr al-Baghdadi', 'al-Baghdadi', 'Baghdadi'], fr: ['Abou Bakr al-Baghdadi', 'Abou Bakr Al-Baghdadi', 'al-Baghdadi'] }, to: '2019-10-26' },
    ],
    rule: 'needs-context: البغدادي; default: الدولة الإسلامية, Islamic State, État islamique, EI',
    note: 'dates from memory; the acronym IS folds to a word and is not listed',
  },
  { id: 'isis-k', type: 'armed-group', partOf: 'islamic-state', names: { ar: ['داعش خراسان', 'تنظيم الدولة - ولاية خراسان', 'ولاية خراسان', 'تنظيم داعش خراسان', 'تنظيم الدولة الإسلامية - ولاية خراسان', 'تنظيم الدولة في خراسان'], en: ['Islamic State Khorasan', 'Islamic State Khorasan Province', 'ISIS-Khorasan', 'Islamic State in Khorasan Province'], fr: ['État islamique au Khorasan', 'État islamique-Khorasan', 'État islamique - Khorasan'] }, acronyms: { en: ['ISIS-K', 'IS-K', 'ISKP', 'ISK'], fr: ['EI-K', 'EIK'] } },
  { id: 'is-sinai', type: 'armed-group', partOf: 'islamic-state', names: { ar: ['أنصار بيت المقدس', 'جماعة أنصار بيت المقدس', 'تنظيم ولاية سيناء'], en: ['Ansar Bayt al-Maqdis', 'Ansar Beit al-Maqdis', 'Sinai Province', 'Islamic State Sinai Province'], fr: ['Ansar Beït al-Maqdis', 'Province du Sinaï', 'Ansar Bayt al-Maqdis'] } },
  // Palestine and Israel
  {
    id: 'hamas', type: 'armed-group',
    names: { ar: ['حماس', 'حركة حماس', 'حركة المقاومة الإسلامية حماس', 'حركة المقاومة الإسلامية'], en: ['Hamas', 'Islamic Resistance Movement'], fr: ['Hamas', 'Mouvement de la résistance islamique', 'mouvement islamiste palestinien'] },
    metonyms: [{ kind: 'seat', ar: ['المكتب السياسي لحماس', 'المكتب السياسي لحركة حماس'], en: ['Hamas political bureau', 'Hamas politburo'], fr: ['bureau politique du Hamas'] }],
    leaders: [
      { id: 'haniyeh', names: { ar: ['إسماعيل هنية', 'هنية'], en: ['Ismail Haniyeh', 'Haniyeh'], fr: ['Ismaïl Haniyeh', 'Haniyeh'] }, to: '2024-07-31' },
      { id: 'sinwar', names: { ar: ['يحيى السنوار', 'السنوار'], en: ['Yahya Sinwar', 'Yahya al-Sinwar', 'Sinwar'], fr: ['Yahya Sinwar', 'Yahya Al-Sinouar', 'Sinwar'] }, to: '2024-10-16' },
      { id: 'meshaal', names: { ar: ['خالد مشعل', 'مشعل'], en: ['Khaled Meshaal', 'Khaled Mashal', 'Khaled Meshal', 'Meshaal'], fr: ['Khaled Mechaal', 'Khaled Mechal', 'Mechaal'] } },
      { id: 'khalil-al-hayya', names: { ar: ['خليل الحيّة'], en: ['Khalil al-Hayya', 'al-Hayya'], fr: ['Khalil al-Hayya', 'Khalil Al-Hayya'] } },
      { id: 'mohammed-deif', names: { ar: ['محمد الضيف', 'محمد ضيف'], en: ['Mohammed Deif', 'Mohammad Deif', 'Deif'], fr: ['Mohammed Deif'] }, to: '2024-07-13' },
      { id: 'mohammed-sinwar', names: { ar: ['محمد السنوار'], en: ['Mohammed Sinwar', 'Muhammad Sinwar'], fr: ['Mohammed Sinwar'] }, to: '2025-05-13' },
      { id: 'al-arouri', names: { ar: ['صالح العاروري', 'العاروري'], en: ['Saleh al-Arouri', 'Saleh Arouri', 'al-Arouri'], fr: ['Saleh al-Arouri', 'Saleh Al-Arouri'] }, to: '2024-01-02' },
      { id: 'marzouk', names: { ar: ['موسى أبو مرزوق', 'أبو مرزوق'], en: ['Mousa Abu Marzook', 'Moussa Abu Marzouk'], fr: ['Moussa Abou Marzouk'] } },
      { id: 'osama-hamdan', names: { ar: ['أسامة حمدان'], en: ['Osama Hamdan'], fr: ['Oussama Hamdane', 'Osama Hamdan'] } },
      { id: 'taher-al-nunu', names: { ar: ['طاهر النونو'], en: ['Taher al-Nunu', 'Taher al-Nono'], fr: ['Taher al-Nounou'] } },
    ],
    rule: 'needs-context: مشعل',
    note: 'dates from memory; مشعل is also "torch"',
  },
  {
    id: 'qassam-brigades', type: 'armed-group', partOf: 'hamas',
    names: { ar: ['كتائب القسام', 'كتائب عز الدين القسام', 'كتائب الشهيد عز الدين القسام', 'القسام'], en: ['Qassam Brigades', 'al-Qassam Brigades', 'Izz al-Din al-Qassam Brigades', 'Ezzedine al-Qassam Brigades'], fr: ['Brigades al-Qassam', 'Brigades Al-Qassam', 'brigades Ezzedine al-Qassam', 'Brigades Ezzedine Al-Qassam'] },
    leaders: [
      { id: 'abu-obeida', names: { ar: ['أبو عبيدة'], en: ['Abu Obeida', 'Abu Ubaida'], fr: ['Abou Obeida'] } },
    ],
  },
  {
    id: 'palestinian-islamic-jihad', type: 'armed-group',
    names: { ar: ['الجهاد الإسلامي', 'حركة الجهاد الإسلامي', 'حركة الجهاد', 'الجهاد الإسلامي في فلسطين', 'حركة الجهاد الإسلامي في فلسطين'], en: ['Islamic Jihad', 'Palestinian Islamic Jihad'], fr: ['Jihad islamique', 'Djihad islamique', 'Jihad islamique palestinien'] },
    acronyms: { en: ['PIJ'], fr: ['JIP'] },
    leaders: [
      { id: 'al-nakhalah', names: { ar: ['زياد النخالة', 'زياد نخالة', 'النخالة'], en: ['Ziyad al-Nakhalah', 'Ziad al-Nakhala', 'al-Nakhala'], fr: ['Ziad al-Nakhala', 'Ziad Al-Nakhala'] }, from: '2018-09' },
    ],
    note: 'dates from memory',
  },
  { id: 'saraya-al-quds', type: 'armed-group', partOf: 'palestinian-islamic-jihad', names: { ar: ['سرايا القدس'], en: ['Al-Quds Brigades', 'Saraya al-Quds', 'al-Quds Brigades'], fr: ['Brigades al-Qods', 'Brigades Al-Qods', 'Saraya al-Qods'] } },
  {
    id: 'fatah', type: 'organisation', partOf: 'plo',
    names: { ar: ['فتح', 'حركة فتح', 'حركة التحرير الوطني الفلسطيني'], en: ['Fatah'], fr: ['Fatah'] },
    leaders: [
      { id: 'barghouti', names: { ar: ['مروان البرغوثي', 'البرغوثي'], en: ['Marwan Barghouti', 'Barghouti'], fr: ['Marwan Barghouti', 'Barghouti'] } },
    ],
    rule: 'needs-context: فتح',
    note: 'فتح is also "opening, conquest"',
  },
  { id: 'al-aqsa-martyrs', type: 'armed-group', names: { ar: ['كتائب شهداء الأقصى'], en: ["Al-Aqsa Martyrs' Brigades", 'al-Aqsa Martyrs Brigades'], fr: ["Brigades des martyrs d'Al-Aqsa"] } },
  {
    id: 'pflp', type: 'armed-group',
    names: { ar: ['الجبهة الشعبية لتحرير فلسطين', 'الجبهة الشعبية'], en: ['Popular Front for the Liberation of Palestine'], fr: ['Front populaire de libération de la Palestine'] },
    acronyms: { en: ['PFLP'], fr: ['FPLP'] },
    rule: 'needs-context: الجبهة الشعبية',
  },
  { id: 'dflp', type: 'armed-group', names: { ar: ['الجبهة الديمقراطية لتحرير فلسطين'], en: ['Democratic Front for the Liberation of Palestine'], fr: ['Front démocratique pour la libération de la Palestine'] }, acronyms: { en: ['DFLP'], fr: ['FDLP'] } },
  { id: 'prc-gaza', type: 'armed-group', names: { ar: ['ألوية الناصر صلاح الدين', 'لجان المقاومة الشعبية'], en: ['Popular Resistance Committees'], fr: ['Comités de résistance populaire'] } },
  { id: 'lions-den', type: 'armed-group', names: { ar: ['عرين الأسود'], en: ["Lions' Den", "Lion's Den"], fr: ['Fosse aux lions', 'Repaire des lions'] } },
  { id: 'jenin-brigades', type: 'armed-group', names: { ar: ['كتيبة جنين', 'كتائب جنين'], en: ['Jenin Brigades', 'Jenin Brigade', 'Jenin Battalion'], fr: ['Brigades de Jénine', 'brigade de Jénine'] } },
  {
    id: 'popular-forces-gaza', type: 'armed-group',
    names: { ar: ['القوات الشعبية في غزة', 'ميليشيا أبو شباب', 'جماعة أبو شباب'], en: ['Popular Forces', 'Abu Shabab militia', 'Abu Shabab gang'], fr: ["Forces populaires d'Abou Chabab", 'milice Abou Chabab', 'gang Abou Chabab'] },
    leaders: [
      { id: 'yasser-abu-shabab', names: { ar: ['ياسر أبو شباب'], en: ['Yasser Abu Shabab'], fr: ['Yasser Abou Chabab'] }, to: '2025-12-04' },
    ],
    rule: 'needs-context: Popular Forces',
    note: 'dates from memory',
  },
  {
    id: 'israeli-settlers', type: 'armed-group',
    names: { ar: ['المستوطنون', 'المستوطنين', 'المستوطنون الإسرائيليون', 'فتية التلال'], en: ['Israeli settlers', 'settlers', 'hilltop youth'], fr: ['colons israéliens', 'colons juifs'] },
    rule: 'needs-context: المستوطنون, المستوطنين, settlers',
  },
  // Lebanon
  {
    id: 'hezbollah', type: 'armed-group',
    names: { ar: ['حزب الله', 'حزب الله اللبناني', 'المقاومة الإسلامية في لبنان'], en: ['Hezbollah', 'Hizbollah', 'Hizbullah', 'Hizballah', 'Lebanese Hezbollah'], fr: ['Hezbollah', 'Hizbollah', 'Hezbollah libanais'] },
    leaders: [
      { id: 'nasrallah', names: { ar: ['حسن نصر الله', 'حسن نصرالله', 'نصر الله', 'نصرالله'], en: ['Hassan Nasrallah', 'Nasrallah'], fr: ['Hassan Nasrallah', 'Nasrallah'] }, to: '2024-09-27' },
      { id: 'naim-qassem', names: { ar: ['نعيم قاسم'], en: ['Naïm Qassem', 'Naim Kassem'], fr: ['Naïm Qassem', 'Naïm Kassem'] }, from: '2024-10-29' },
      { id: 'safieddine', names: { ar: ['هاشم صفي الدين', 'صفي الدين'], en: ['Hashem Safieddine', 'Hashim Safi al-Din', 'Safieddine'], fr: ['Hachem Safieddine', 'Safieddine'] }, to: '2024-10-03' },
      { id: 'fuad-shukr', names: { ar: ['فؤاد شكر'], en: ['Fuad Shukr'], fr: ['Fouad Chokr'] }, to: '2024-07-30' },
      { id: 'mohammad-raad', names: { ar: ['محمد رعد'], en: ['Mohammad Raad', 'Mohammed Raad'], fr: ['Mohammad Raad'] } },
    ],
    note: 'dates from memory',
  },
  { id: 'radwan-force', type: 'armed-group', partOf: 'hezbollah', names: { ar: ['قوة الرضوان'], en: ['Radwan Force', 'Radwan forces'], fr: ['force al-Radwan', 'force Radwan', 'unité al-Radwan'] } },
  { id: 'amal', type: 'organisation', partOf: 'lebanon', names: { ar: ['حركة أمل'], en: ['Amal Movement', 'Amal movement'], fr: ['mouvement Amal', 'Mouvement Amal'] } },
  {
    id: 'lebanese-forces', type: 'organisation', partOf: 'lebanon',
    names: { ar: ['القوات اللبنانية', 'حزب القوات اللبنانية'], en: ['Lebanese Forces'], fr: ['Forces libanaises'] },
    acronyms: { fr: ['FL'] },
    leaders: [
      { id: 'geagea', names: { ar: ['سمير جعجع', 'جعجع'], en: ['Samir Geagea', 'Geagea'], fr: ['Samir Geagea', 'Geagea'] } },
    ],
    rule: 'needs-context: القوات اللبنانية, Lebanese Forces, Forces libanaises',
  },
  { id: 'kataeb', type: 'organisation', partOf: 'lebanon', names: { ar: ['حزب الكتائب', 'الكتائب اللبنانية'], en: ['Kataeb', 'Kataeb Party', 'Phalange party'], fr: ['Kataëb', 'parti Kataëb', 'Phalanges libanaises'] } },
  {
    id: 'free-patriotic-movement', type: 'organisation', partOf: 'lebanon',
    names: { ar: ['التيار الوطني الحر'], en: ['Free Patriotic Movement'], fr: ['Courant patriotique libre'] },
    acronyms: { en: ['FPM'], fr: ['CPL'] },
    leaders: [
      { id: 'gebran-bassil', names: { ar: ['جبران باسيل'], en: ['Gebran Bassil'], fr: ['Gebran Bassil'] } },
    ],
  },
  {
    id: 'psp-lebanon', type: 'organisation', partOf: 'lebanon',
    names: { ar: ['الحزب التقدمي الاشتراكي'], en: ['Progressive Socialist Party'], fr: ['Parti socialiste progressiste'] },
    leaders: [
      { id: 'jumblatt', names: { ar: ['وليد جنبلاط', 'جنبلاط'], en: ['Walid Jumblatt', 'Jumblatt'], fr: ['Walid Joumblatt', 'Joumblatt'] } },
    ],
  },
  {
    id: 'future-movement-lebanon', type: 'organisation', partOf: 'lebanon',
    names: { ar: ['تيار المستقبل'], en: ['Future Movement'], fr: ['Courant du futur'] },
    rule: 'needs-context: Future Movement',
  },
  // Syria
  {
    id: 'hts', type: 'armed-group', from: '2017-01-28', to: '2025-01-29',
    names: { ar: ['هيئة تحرير الشام', 'تحرير الشام'], en: ['Hayat Tahrir al-Sham', 'Tahrir al-Sham', "Hay'at Tahrir al-Sham"], fr: ['Hayat Tahrir al-Cham', 'Hayat Tahrir Al-Cham', 'Hayat Tahrir al-Sham'] },
    acronyms: { en: ['HTS'], fr: ['HTC', 'HTS'] },
    note: 'dates from memory',
  },
  {
    id: 'nusra-front', type: 'armed-group', from: '2012-01-23', to: '2017-01-28',
    names: { ar: ['جبهة النصرة', 'النصرة', 'جبهة فتح الشام'], en: ['al-Nusra Front', 'Nusra Front', 'Jabhat al-Nusra', 'al-Nusra', 'Jabhat Fateh al-Sham'], fr: ['Front al-Nosra', 'Front Al-Nosra', 'Jabhat al-Nosra', 'Al-Nosra', 'Fatah al-Cham'] },
    rule: 'needs-context: النصرة',
    note: 'dates from memory',
  },
  {
    id: 'sdf', type: 'armed-group', from: '2015-10-10',
    names: { ar: ['قوات سوريا الديمقراطية', 'قسد', 'قوات سورية الديمقراطية', 'قوات سوريا الديموقراطية'], en: ['Syrian Democratic Forces', 'Kurdish-led Syrian Democratic Forces', 'Kurdish-led SDF'], fr: ['Forces démocratiques syriennes'] },
    acronyms: { en: ['SDF'], fr: ['FDS'] },
    leaders: [
      { id: 'mazloum-abdi', names: { ar: ['مظلوم عبدي', 'مظلوم كوباني'], en: ['Mazloum Abdi', 'Mazloum Kobani', 'Mazlum Abdi', 'Mazloum Kobane'], fr: ['Mazloum Abdi', 'Mazloum Kobané'] } },
    ],
    note: 'dates from memory',
  },
  { id: 'ypg', type: 'armed-group', names: { ar: ['وحدات حماية الشعب', 'وحدات حماية الشعب الكردية'], en: ["People's Protection Units", "Kurdish People's Protection Units"], fr: ['Unités de protection du peuple'] }, acronyms: { en: ['YPG'], fr: ['YPG'] } },
  { id: 'ypj', type: 'armed-group', names: { ar: ['وحدات حماية المرأة'], en: ["Women's Protection Units"], fr: ['Unités de protection de la femme', 'Unités de protection des femmes'] }, acronyms: { en: ['YPJ'], fr: ['YPJ'] } },
  { id: 'pyd', type: 'organisation', names: { ar: ['حزب الاتحاد الديمقراطي', 'حزب الاتحاد الديمقراطي الكردي', 'حزب الاتحاد الديموقراطي'], en: ['Democratic Union Party'], fr: ["Parti de l'union démocratique"] }, acronyms: { en: ['PYD'], fr: ['PYD'] } },
  {
    id: 'aanes', type: 'government',
    names: { ar: ['الإدارة الذاتية', 'الإدارة الذاتية لشمال وشرق سوريا', 'الإدارة الذاتية الكردية', 'الإدارة الذاتية الديمقراطية', 'روج آفا', 'روجافا'], en: ['Autonomous Administration of North and East Syria', 'Kurdish-led administration', 'Democratic Autonomous Administration of North and East Syria', 'Rojava'], fr: ["Administration autonome du nord et de l'est de la Syrie", 'Rojava', 'administration autonome kurde'] },
    acronyms: { en: ['AANES', 'DAANES'], fr: ['AANES'] },
    rule: 'needs-context: الإدارة الذاتية',
  },
  {
    id: 'syrian-national-army', type: 'armed-group', from: '2017-12-30', to: '2025-01-29',
    names: { ar: ['الجيش الوطني السوري', 'الجيش الوطني السوري الموالي لتركيا', 'فصائل موالية لتركيا', 'الفصائل الموالية لأنقرة'], en: ['Syrian National Army', 'Turkish-backed Syrian National Army', 'Turkey-backed rebels', 'Turkish-backed rebels', 'Turkish-backed factions'], fr: ['Armée nationale syrienne', 'supplétifs syriens de la Turquie', 'rebelles proturcs', 'factions proturques'] },
    acronyms: { en: ['SNA'], fr: ['ANS'] },
    note: 'dates from memory',
  },
  { id: 'free-syrian-army', type: 'armed-group', names: { ar: ['الجيش السوري الحر', 'الجيش الحر'], en: ['Free Syrian Army'], fr: ['Armée syrienne libre'] }, acronyms: { en: ['FSA'], fr: ['ASL'] } },
  { id: 'syrian-free-army', type: 'armed-group', names: { ar: ['جيش سوريا الحرة', 'جيش مغاوير الثورة'], en: ['Syrian Free Army', 'Maghawir al-Thawra'], fr: ['Armée de la Syrie libre', 'Maghaouir al-Thawra'] } },
  {
    id: 'syrian-opposition-coalition', type: 'organisation',
    names: { ar: ['الائتلاف الوطني السوري', 'الائتلاف الوطني لقوى الثورة والمعارضة السورية', 'الائتلاف السوري المعارض', 'المجلس الوطني السوري', 'هيئة التفاوض السورية'], en: ['Syrian National Coalition', 'Syrian Opposition Coalition', 'Syrian National Council', 'Syrian Negotiation Commission'], fr: ['Coalition nationale syrienne', 'Conseil national syrien'] },
    acronyms: { en: ['SNC'], fr: ['CNS'] },
    rule: 'needs-context: CNS, SNC',
  },
  { id: 'ahrar-al-sham', type: 'armed-group', names: { ar: ['أحرار الشام', 'حركة أحرار الشام'], en: ['Ahrar al-Sham', 'Ahrar ash-Sham'], fr: ['Ahrar al-Cham', 'Ahrar Al-Cham'] } },
  { id: 'jaysh-al-islam', type: 'armed-group', names: { ar: ['جيش الإسلام'], en: ['Jaysh al-Islam', 'Jaish al-Islam', 'Army of Islam'], fr: ['Jaïch al-Islam'] } },
  { id: 'hurras-al-din', type: 'armed-group', names: { ar: ['حراس الدين', 'تنظيم حراس الدين'], en: ['Hurras al-Din'], fr: ['Houras al-Din', 'Hourras al-Din'] } },
  { id: 'turkistan-islamic-party', type: 'armed-group', names: { ar: ['الحزب الإسلامي التركستاني'], en: ['Turkistan Islamic Party', 'Turkestan Islamic Party', 'East Turkestan Islamic Movement'], fr: ['Parti islamique du Turkestan', 'Mouvement islamique du Turkestan oriental'] }, acronyms: { en: ['TIP', 'ETIM'], fr: ['PIT'] } },
  {
    id: 'syrian-military-operations', type: 'armed-group', from: '2024-11-27', to: '2025-01-29',
    names: { ar: ['إدارة العمليات العسكرية', 'غرفة عمليات ردع العدوان'], en: ['Military Operations Command', 'Military Operations Administration'], fr: ['Commandement des opérations militaires'] },
    rule: 'needs-context: إدارة العمليات العسكرية, Military Operations Command, Commandement des opérations militaires',
    note: 'dates from memory',
  },
  { id: 'liwa-fatemiyoun', type: 'armed-group', partOf: 'iran', names: { ar: ['لواء فاطميون', 'فاطميون', 'لواء زينبيون'], en: ['Liwa Fatemiyoun', 'Fatemiyoun Brigade', 'Fatemiyoun', 'Zainabiyoun Brigade', 'Zainebiyoun'], fr: ['brigade des Fatimides', 'Fatemiyoun', 'Liwa Fatemiyoun', 'Zeinabiyoun'] } },
  {
    id: 'national-defence-forces-syria', type: 'armed-group',
    names: { ar: ['قوات الدفاع الوطني السورية', 'الدفاع الوطني السوري', 'الشبيحة'], en: ['National Defence Forces', 'National Defense Forces', 'shabiha'], fr: ['Forces de défense nationale', 'chabihas', 'chabiha'] },
    rule: 'needs-context: National Defence Forces, National Defense Forces, Forces de défense nationale',
  },
  {
    id: 'druze-suwayda', type: 'armed-group',
    names: { ar: ['المجلس العسكري في السويداء', 'الحرس الوطني في السويداء', 'رجال الكرامة', 'حركة رجال الكرامة'], en: ['Men of Dignity', 'Suwayda Military Council', 'Sweida Military Council', 'National Guard in Sweida'], fr: ['Hommes de la dignité', 'Conseil militaire de Soueïda', 'Garde nationale de Soueïda'] },
    leaders: [
      { id: 'hikmat-al-hijri', names: { ar: ['حكمت الهجري', 'الهجري'], en: ['Hikmat al-Hijri', 'Hikmat al-Hajri', 'al-Hijri'], fr: ['Hikmat al-Hijri', 'Hikmat Al-Hijri', 'Hikmat al-Hajri'] } },
    ],
    rule: 'needs-context: الهجري',
    note: 'الهجري is also "of the hijra" (calendar)',
  },
  { id: 'southern-front-syria', type: 'armed-group', names: { ar: ['الجبهة الجنوبية في سوريا'], en: ['Southern Front in Syria'], fr: ['Front du Sud syrien'] } },
  {
    id: 'faylaq-al-rahman', type: 'armed-group',
    names: { ar: ['فيلق الرحمن', 'فيلق الشام', 'فيلق الخامس', 'جيش العزة', 'فرقة السلطان مراد', 'فرقة الحمزة', 'العمشات', 'فرقة السلطان سليمان شاه'], en: ['Faylaq al-Rahman', 'Faylaq al-Sham', 'Sultan Murad Division', 'Hamza Division', 'Hamzat', 'Sultan Suleiman Shah', 'al-Amshat'], fr: ['Faylaq al-Rahman', 'Faylaq al-Cham', 'division Sultan Mourad', 'division Hamza'] },
    note: 'factions of the Syrian opposition, kept together',
  },
  // Iraq and Iran
  {
    id: 'pmf', type: 'armed-group', partOf: 'iraq', from: '2014-06-15',
    names: { ar: ['الحشد الشعبي', 'قوات الحشد الشعبي', 'هيئة الحشد الشعبي', 'الحشد'], en: ['Popular Mobilization Forces', 'Popular Mobilisation Forces', 'Popular Mobilization Units', 'Popular Mobilisation Units', 'Hashd al-Shaabi', 'Hashed al-Shaabi', 'Hashd'], fr: ['Hachd al-Chaabi', 'Hachd Al-Chaabi', 'Forces de mobilisation populaire', 'Unités de mobilisation populaire', 'Hachd'] },
    acronyms: { en: ['PMF', 'PMU'], fr: ['UMP'] },
    leaders: [
      { id: 'falih-al-fayyadh', names: { ar: ['فالح الفياض'], en: ['Falih al-Fayyadh', 'Faleh al-Fayyad'], fr: ['Faleh al-Fayyad'] } },
    ],
    rule: 'needs-context: الحشد',
    note: 'dates from memory; الحشد is also "the crowd, the mobilisation"',
  },
  {
    id: 'kataib-hezbollah', type: 'armed-group',
    names: { ar: ['كتائب حزب الله', 'كتائب حزب الله العراقية', 'كتائب حزب الله العراق'], en: ['Kataib Hezbollah', "Kata'ib Hezbollah", 'Kataeb Hezbollah', 'Hezbollah Brigades'], fr: ['Kataëb Hezbollah', 'Brigades du Hezbollah', 'Kataib Hezbollah'] },
    acronyms: { en: ['KH'] },
    leaders: [
      { id: 'abu-mahdi-al-muhandis', names: { ar: ['أبو مهدي المهندس'], en: ['Abu Mahdi al-Muhandis'], fr: ['Abou Mahdi al-Mouhandis', 'Abou Mehdi al-Mohandes'] }, to: '2020-01-03' },
    ],
    note: 'dates from memory',
  },
  {
    id: 'asaib-ahl-al-haq', type: 'armed-group',
    names: { ar: ['عصائب أهل الحق', 'حركة عصائب أهل الحق'], en: ['Asaib Ahl al-Haq', "Asa'ib Ahl al-Haq"], fr: ['Assaïb Ahl al-Haq', 'Asaïb Ahl al-Haq'] },
    acronyms: { en: ['AAH'] },
    leaders: [
      { id: 'qais-al-khazali', names: { ar: ['قيس الخزعلي', 'الخزعلي'], en: ['Qais al-Khazali', 'Qays al-Khazali'], fr: ['Qaïs al-Khazali'] } },
    ],
  },
  { id: 'harakat-al-nujaba', type: 'armed-group', names: { ar: ['حركة النجباء', 'حركة حزب الله النجباء', 'النجباء'], en: ['Harakat Hezbollah al-Nujaba', 'Harakat al-Nujaba', 'Nujaba'], fr: ['Harakat al-Noujaba', 'mouvement al-Noujaba'] } },
  { id: 'kataib-sayyid-al-shuhada', type: 'armed-group', names: { ar: ['كتائب سيد الشهداء'], en: ['Kataib Sayyid al-Shuhada', "Kata'ib Sayyid al-Shuhada"], fr: ['Kataëb Sayyed al-Chouhada'] } },
  {
    id: 'badr-organization', type: 'armed-group',
    names: { ar: ['منظمة بدر', 'فيلق بدر'], en: ['Badr Organization', 'Badr Organisation', 'Badr Corps'], fr: ['organisation Badr', 'Organisation Badr'] },
    leaders: [
      { id: 'hadi-al-amiri', names: { ar: ['هادي العامري', 'العامري'], en: ['Hadi al-Amiri', 'Hadi al-Ameri'], fr: ['Hadi al-Ameri'] } },
    ],
  },
  { id: 'islamic-resistance-iraq', type: 'armed-group', names: { ar: ['المقاومة الإسلامية في العراق'], en: ['Islamic Resistance in Iraq'], fr: ['Résistance islamique en Irak'] } },
  {
    id: 'saraya-al-salam', type: 'armed-group',
    names: { ar: ['سرايا السلام', 'جيش المهدي', 'التيار الصدري'], en: ['Saraya al-Salam', 'Peace Companies', 'Mahdi Army', 'Sadrist movement', 'Sadrist Movement'], fr: ['Saraya al-Salam', 'armée du Mahdi', 'mouvement sadriste', 'Mouvement sadriste'] },
    leaders: [
      { id: 'muqtada-al-sadr', names: { ar: ['مقتدى الصدر'], en: ['Muqtada al-Sadr', 'Moqtada al-Sadr'], fr: ['Moqtada Sadr', 'Moqtada al-Sadr', 'Moqtada Al-Sadr'] } },
    ],
  },
  {
    id: 'coordination-framework-iraq', type: 'organisation', partOf: 'iraq',
    names: { ar: ['الإطار التنسيقي', 'قوى الإطار التنسيقي'], en: ['Coordination Framework', 'Shiite Coordination Framework'], fr: ['Cadre de coordination'] },
    rule: 'needs-context: Cadre de coordination, Coordination Framework',
  },
  { id: 'peshmerga', type: 'armed-group', partOf: 'kurdistan-region', names: { ar: ['البيشمركة', 'قوات البيشمركة', 'البيشمركه', 'بيشمركة'], en: ['Peshmerga', 'peshmerga'], fr: ['peshmergas', 'peshmerga'] } },
  {
    id: 'kdp-iraq', type: 'organisation',
    names: { ar: ['الحزب الديمقراطي الكردستاني', 'الحزب الديموقراطي الكردستاني'], en: ['Kurdistan Democratic Party'], fr: ['Parti démocratique du Kurdistan'] },
    acronyms: { en: ['KDP'], fr: ['PDK'] },
    leaders: [
      { id: 'masoud-barzani', names: { ar: ['مسعود بارزاني', 'مسعود البارزاني'], en: ['Masoud Barzani', 'Massoud Barzani'], fr: ['Massoud Barzani'] } },
    ],
  },
  {
    id: 'puk', type: 'organisation',
    names: { ar: ['الاتحاد الوطني الكردستاني'], en: ['Patriotic Union of Kurdistan'], fr: ['Union patriotique du Kurdistan'] },
    acronyms: { en: ['PUK'], fr: ['UPK'] },
    leaders: [
      { id: 'bafel-talabani', names: { ar: ['بافل طالباني', 'بافل الطالباني'], en: ['Bafel Talabani'], fr: ['Bafel Talabani'] } },
    ],
  },
  { id: 'yazidi-yps', type: 'armed-group', names: { ar: ['وحدات مقاومة سنجار'], en: ['Sinjar Resistance Units'], fr: ['Unités de résistance de Sinjar'] }, acronyms: { en: ['YBS'], fr: ['YBS'] } },
  {
    id: 'irgc', type: 'armed-group', partOf: 'iran',
    names: { ar: ['الحرس الثوري', 'الحرس الثوري الإيراني', 'حرس الثورة الإسلامية', 'حرس الثورة', 'الباسداران'], en: ['Islamic Revolutionary Guard Corps', 'Islamic Revolutionary Guards Corps', 'Revolutionary Guards', 'Revolutionary Guard', "Iran's Revolutionary Guards", 'Iranian Revolutionary Guard', 'IRGC Navy'], fr: ['Gardiens de la révolution', 'Gardiens de la Révolution', 'Corps des gardiens de la révolution islamique', 'Corps des Gardiens de la révolution', 'Pasdarans', 'pasdaran', 'armée idéologique de la République islamique', 'gardiens de la révolution'] },
    acronyms: { en: ['IRGC'], fr: ['CGRI'] },
    leaders: [
      { id: 'hossein-salami', names: { ar: ['حسين سلامي'], en: ['Hossein Salami', 'Salami'], fr: ['Hossein Salami'] }, from: '2019-04-21', to: '2025-06-13' },
      { id: 'pakpour', names: { ar: ['محمد باكبور'], en: ['Mohammad Pakpour', 'Pakpour'], fr: ['Mohammad Pakpour'] }, from: '2025-06-13', to: '2026-02-28' },
      { id: 'vahidi', names: { ar: ['أحمد وحيدي'], en: ['Ahmad Vahidi'], fr: ['Ahmad Vahidi'] }, from: '2026-03-01' },
      { id: 'hajizadeh', names: { ar: ['أمير علي حاجي زاده', 'حاجي زاده'], en: ['Amir Ali Hajizadeh', 'Hajizadeh'], fr: ['Amir Ali Hajizadeh'] }, to: '2025-06-13' },
      { id: 'bagheri', names: { ar: ['محمد باقري'], en: ['Mohammad Bagheri', 'Mohammad Hossein Bagheri'], fr: ['Mohammad Bagheri'] }, to: '2025-06-13' },
    ],
    rule: 'needs-context: Salami',
    note: 'dates from memory',
  },
  {
    id: 'quds-force', type: 'armed-group', partOf: 'irgc',
    names: { ar: ['فيلق القدس', 'قوة القدس'], en: ['Quds Force', 'Qods Force'], fr: ['Force Al-Qods', 'force al-Qods', 'Force Qods', 'Force al-Qods', 'Al-Qods'] },
    leaders: [
      { id: 'soleimani', names: { ar: ['قاسم سليماني', 'سليماني', 'الجنرال سليماني'], en: ['Qassem Soleimani', 'Qasem Soleimani', 'Qasem Suleimani', 'Soleimani'], fr: ['Qassem Soleimani', 'Ghassem Soleimani', 'Soleimani'] }, to: '2020-01-03' },
      { id: 'qaani', names: { ar: ['إسماعيل قاآني', 'قاآني'], en: ['Esmail Qaani', 'Ismail Qaani', 'Esmaeil Ghaani', 'Qaani'], fr: ['Esmaïl Qaani', 'Ismaïl Qaani'] }, from: '2020-01-03' },
    ],
    note: 'dates from memory',
  },
  { id: 'basij', type: 'armed-group', partOf: 'irgc', names: { ar: ['الباسيج', 'قوات الباسيج', 'قوات التعبئة الباسيج'], en: ['Basij'], fr: ['Bassidj', 'bassidjis', 'Basij'] } },
  { id: 'axis-of-resistance', type: 'bloc', names: { ar: ['محور المقاومة', 'محور الممانعة'], en: ['Axis of Resistance', 'Resistance Axis'], fr: ['axe de la résistance', 'Axe de la résistance'] } },
  {
    id: 'mek', type: 'armed-group',
    names: { ar: ['مجاهدو خلق', 'مجاهدي خلق', 'منظمة مجاهدي خلق', 'المجلس الوطني للمقاومة الإيرانية'], en: ['Mojahedin-e-Khalq', "People's Mojahedin", 'Mujahedin-e Khalq', 'National Council of Resistance of Iran', "People's Mojahedin Organization of Iran"], fr: ['Moudjahidine du peuple', 'Moudjahidines du peuple', "Organisation des moudjahidines du peuple d'Iran", 'Conseil national de la résistance iranienne'] },
    acronyms: { en: ['MEK', 'NCRI'], fr: ['OMPI', 'CNRI'] },
    leaders: [
      { id: 'rajavi', names: { ar: ['مريم رجوي'], en: ['Maryam Rajavi'], fr: ['Maryam Radjavi'] } },
    ],
  },
  { id: 'jaish-al-adl', type: 'armed-group', names: { ar: ['جيش العدل'], en: ['Jaish al-Adl', 'Jaysh al-Adl', 'Jaish ul-Adl'], fr: ['Jaïch al-Adl', 'Jaish al-Adl'] } },
  { id: 'komala', type: 'armed-group', names: { ar: ['كوملة', 'حزب كومله'], en: ['Komala', 'KDPI'], fr: ['Komala', 'PDKI'] } },
  // Turkey and the Kurds
  {
    id: 'pkk', type: 'armed-group',
    names: { ar: ['حزب العمال الكردستاني', 'العمال الكردستاني', 'بي كي كي'], en: ["Kurdistan Workers' Party", 'Kurdistan Workers Party'], fr: ['Parti des travailleurs du Kurdistan'] },
    acronyms: { en: ['PKK'], fr: ['PKK'] },
    leaders: [
      { id: 'ocalan', names: { ar: ['عبد الله أوجلان', 'عبدالله أوجلان', 'أوجلان'], en: ['Abdullah Öcalan', 'Öcalan'], fr: ['Abdullah Öcalan', 'Öcalan'] } },
      { id: 'karayilan', names: { ar: ['مراد كارايلان', 'مراد قره يلان'], en: ['Murat Karayilan'], fr: ['Murat Karayilan'] } },
    ],
  },
  { id: 'pjak', type: 'armed-group', names: { ar: ['حزب الحياة الحرة الكردستاني', 'بيجاك'], en: ['Kurdistan Free Life Party'], fr: ['Parti pour une vie libre au Kurdistan'] }, acronyms: { en: ['PJAK'], fr: ['PJAK'] } },
  {
    id: 'dem-party', type: 'organisation',
    names: { ar: ['حزب المساواة وديمقراطية الشعوب', 'حزب ديم', 'حزب الشعوب الديمقراطي'], en: ['DEM Party', "Peoples' Equality and Democracy Party", "Peoples' Democratic Party"], fr: ['parti DEM', 'Parti démocratique des peuples', 'DEM', 'HDP'] },
    acronyms: { en: ['HDP'], fr: ['HDP'] },
    rule: "default: Peoples' Democratic Party",
  },
  {
    id: 'akp', type: 'organisation', partOf: 'turkey',
    names: { ar: ['حزب العدالة والتنمية', 'حزب العدالة والتنمية التركي'], en: ['Justice and Development Party'], fr: ['Parti de la justice et du développement'] },
    acronyms: { en: ['AKP'], fr: ['AKP'] },
    rule: 'needs-context: حزب العدالة والتنمية, Justice and Development Party, Parti de la justice et du développement',
    note: "Morocco's PJD has the same name",
  },
  {
    id: 'gulen-movement', type: 'organisation',
    names: { ar: ['حركة غولن', 'جماعة غولن', 'تنظيم غولن', 'جماعة فتح الله غولن'], en: ['Gülen movement', 'FETO'], fr: ['mouvement Gülen', 'confrérie Gülen'] },
    leaders: [
      { id: 'fethullah-gulen', names: { ar: ['فتح الله غولن', 'غولن'], en: ['Fethullah Gülen', 'Gülen'], fr: ['Fethullah Gülen', 'Gülen'] }, to: '2024-10-20' },
    ],
    note: 'dates from memory',
  },
  // Yemen
  {
    id: 'houthis', type: 'armed-group',
    names: { ar: ['الحوثيون', 'الحوثيين', 'جماعة الحوثي', 'أنصار الله', 'جماعة أنصار الله', 'الحوثي', 'ميليشيا الحوثي', 'مليشيا الحوثي', 'مليشيات الحوثي', 'جماعة الحوثيين', 'المتمردون الحوثيون'], en: ['Houthis', 'Houthi', 'Ansar Allah', 'Ansarallah', 'Houthi rebels', 'Houthi movement', 'Huthis'], fr: ['Houthis', 'Houthi', 'Ansar Allah', 'Ansarullah', 'rebelles houthis', 'mouvement houthi', 'Houthistes'] },
    adjective: { ar: ['حوثي'], en: ['Houthi', 'Huthi'], fr: ['houthi', 'houthiste'] },
    people: { ar: ['الحوثيون', 'الحوثيين'], en: ['Houthis'], fr: ['Houthis'] },
    leaders: [
      { id: 'abdul-malik-al-houthi', names: { ar: ['عبد الملك الحوثي', 'عبدالملك الحوثي'], en: ['Abdul-Malik al-Houthi', 'Abdulmalik al-Houthi', 'Abdel-Malek al-Houthi'], fr: ['Abdel Malek al-Houthi', 'Abdul-Malik al-Houthi', 'Abdelmalek Al-Houthi', 'Abdulmalik al-Houthi'] } },
      { id: 'mahdi-al-mashat', names: { ar: ['مهدي المشاط', 'المشاط'], en: ['Mahdi al-Mashat'], fr: ['Mahdi al-Machat'] } },
      { id: 'yahya-saree', names: { ar: ['يحيى سريع', 'العميد يحيى سريع'], en: ['Yahya Saree', 'Yahya Sarea', "Yahya Sare'e"], fr: ['Yahya Saree', 'Yahya Sari'] } },
      { id: 'mohammed-abdulsalam', names: { ar: ['محمد عبد السلام', 'محمد عبدالسلام'], en: ['Mohammed Abdulsalam', 'Mohammed Abdul-Salam'], fr: ['Mohammed Abdelsalam', 'Mohammed Abdel Salam'] } },
      { id: 'al-rahawi', names: { ar: ['أحمد الرهوي', 'أحمد غالب الرهوي'], en: ['Ahmed al-Rahawi'], fr: ['Ahmed al-Rahawi', 'Ahmed Al-Rahawi'] }, to: '2025-08-28' },
    ],
    rule: 'needs-context: محمد عبد السلام',
    note: 'dates from memory',
  },
  {
    id: 'stc', type: 'armed-group', from: '2017-05-11',
    names: { ar: ['المجلس الانتقالي الجنوبي', 'الانتقالي الجنوبي', 'المجلس الانتقالي', 'الانتقالي الجنوبي اليمني'], en: ['Southern Transitional Council'], fr: ['Conseil de transition du Sud', 'Conseil de transition sudiste'] },
    acronyms: { en: ['STC'], fr: ['CTS', 'STC'] },
    leaders: [
      { id: 'al-zubaidi', names: { ar: ['عيدروس الزبيدي', 'الزبيدي'], en: ['Aidarous al-Zubaidi', 'Aidarus al-Zoubaidi', 'al-Zubaidi', 'Aidaroos al-Zubaidi'], fr: ['Aïdarous al-Zoubaïdi', 'Aïdarous Al-Zoubaïdi'] } },
    ],
    rule: 'needs-context: المجلس الانتقالي',
    note: 'dates from memory',
  },
  { id: 'giants-brigades', type: 'armed-group', names: { ar: ['ألوية العمالقة', 'قوات العمالقة', 'العمالقة الجنوبية'], en: ['Giants Brigades', 'Giants Brigade', 'Amaliqa'], fr: ['Brigades des géants', 'brigade des Géants'] } },
  {
    id: 'security-belt-forces', type: 'armed-group',
    names: { ar: ['قوات الحزام الأمني', 'الحزام الأمني'], en: ['Security Belt Forces', 'Security Belt'], fr: ['Forces de la ceinture de sécurité', 'ceinture de sécurité'] },
    rule: 'needs-context: Security Belt, ceinture de sécurité',
  },
  { id: 'hadramawt-elite', type: 'armed-group', names: { ar: ['النخبة الحضرمية', 'قوات النخبة الحضرمية', 'قوات حماية حضرموت', 'قوات درع الوطن', 'درع الوطن'], en: ['Hadrami Elite Forces', 'Hadramawt Protection Forces', 'Nation Shield Forces', 'Homeland Shield Forces'], fr: ["Forces d'élite du Hadramaout", 'Bouclier de la nation'] } },
  {
    id: 'national-resistance-yemen', type: 'armed-group',
    names: { ar: ['المقاومة الوطنية اليمنية', 'حراس الجمهورية', 'القوات المشتركة في الساحل الغربي'], en: ['National Resistance Forces', 'Guardians of the Republic'], fr: ['Forces de résistance nationale'] },
    leaders: [
      { id: 'tareq-saleh', names: { ar: ['طارق صالح', 'طارق محمد صالح'], en: ['Tareq Saleh', 'Tariq Saleh'], fr: ['Tarek Saleh', 'Tareq Saleh'] } },
    ],
    rule: 'needs-context: National Resistance Forces, Forces de résistance nationale, حراس الجمهورية',
  },
  { id: 'islah-party', type: 'organisation', partOf: 'yemen', names: { ar: ['حزب الإصلاح', 'التجمع اليمني للإصلاح', 'حزب التجمع اليمني للإصلاح'], en: ['Islah', 'al-Islah party', 'Islah party'], fr: ['Al-Islah', 'parti Al-Islah'] } },
  { id: 'general-people-congress-yemen', type: 'organisation', names: { ar: ['المؤتمر الشعبي العام'], en: ["General People's Congress"], fr: ['Congrès populaire général'] }, acronyms: { en: ['GPC'], fr: ['CPG'] } },
  // Egypt, the Brotherhood
  {
    id: 'muslim-brotherhood', type: 'organisation',
    names: { ar: ['الإخوان المسلمون', 'الإخوان المسلمين', 'جماعة الإخوان', 'جماعة الإخوان المسلمين', 'تنظيم الإخوان', 'الإخوان'], en: ['Muslim Brotherhood', 'Muslim Brothers'], fr: ['Frères musulmans', 'confrérie des Frères musulmans'] },
    rule: 'needs-context: الإخوان',
  },
  {
    id: 'ennahda', type: 'organisation', partOf: 'tunisia',
    names: { ar: ['حركة النهضة', 'النهضة التونسية', 'حركة النهضة التونسية'], en: ['Ennahda', 'Ennahdha'], fr: ['Ennahda', 'Ennahdha'] },
    leaders: [
      { id: 'ghannouchi', names: { ar: ['راشد الغنوشي', 'الغنوشي'], en: ['Rached Ghannouchi', 'Ghannouchi'], fr: ['Rached Ghannouchi', 'Ghannouchi'] } },
    ],
  },
  { id: 'fis-algeria', type: 'organisation', names: { ar: ['الجبهة الإسلامية للإنقاذ'], en: ['Islamic Salvation Front'], fr: ['Front islamique du salut'] }, acronyms: { en: ['FIS'], fr: ['FIS'] } },
  {
    id: 'mak-kabylia', type: 'organisation',
    names: { ar: ['حركة تقرير مصير منطقة القبائل', 'حركة الماك', 'حركة ماك'], en: ['Movement for the Self-Determination of Kabylia'], fr: ["Mouvement pour l'autodétermination de la Kabylie"] },
    acronyms: { en: ['MAK'], fr: ['MAK'] },
    leaders: [
      { id: 'ferhat-mehenni', names: { ar: ['فرحات مهني'], en: ['Ferhat Mehenni'], fr: ['Ferhat Mehenni'] } },
    ],
  },
  // Afghanistan and Pakistan
  {
    id: 'taliban', type: 'armed-group',
    names: { ar: ['طالبان', 'حركة طالبان', 'طالبان الأفغانية', 'حركة طالبان الأفغانية'], en: ['Taliban', 'Afghan Taliban', 'Taleban', 'Taliban government'], fr: ['talibans', 'Taliban', 'taliban', 'talibans afghans', 'régime taliban'] },
    leaders: [
      { id: 'akhundzada', names: { ar: ['هبة الله آخوند زاده', 'هبة الله أخوند زادة', 'هبة الله أخوندزاده'], en: ['Hibatullah Akhundzada', 'Haibatullah Akhundzada', 'Akhundzada'], fr: ['Hibatullah Akhundzada', 'Haibatullah Akhundzada', 'Akhundzada'] } },
      { id: 'mullah-omar', names: { ar: ['الملا عمر', 'الملا محمد عمر'], en: ['Mullah Omar', 'Mohammed Omar'], fr: ['mollah Omar', 'Mollah Omar'] }, to: '2013-04-23' },
      { id: 'baradar', names: { ar: ['عبد الغني برادر', 'الملا برادر', 'عبدالغني برادر'], en: ['Abdul Ghani Baradar', 'Mullah Baradar', 'Baradar'], fr: ['Abdul Ghani Baradar', 'mollah Baradar'] } },
      { id: 'muttaqi', names: { ar: ['أمير خان متقي'], en: ['Amir Khan Muttaqi', 'Muttaqi'], fr: ['Amir Khan Muttaqi'] } },
      { id: 'yaqoob', names: { ar: ['محمد يعقوب مجاهد', 'الملا يعقوب'], en: ['Mohammad Yaqoob', 'Mullah Yaqoob'], fr: ['Mohammad Yaqoub', 'mollah Yaqoub'] } },
      { id: 'zabihullah-mujahid', names: { ar: ['ذبيح الله مجاهد'], en: ['Zabihullah Mujahid', 'Zabiullah Mujahid'], fr: ['Zabihullah Mujahid'] } },
    ],
    note: 'dates from memory',
  },
  {
    id: 'haqqani-network', type: 'armed-group', partOf: 'taliban',
    names: { ar: ['شبكة حقاني'], en: ['Haqqani network', 'Haqqani Network'], fr: ['réseau Haqqani'] },
    leaders: [
      { id: 'sirajuddin-haqqani', names: { ar: ['سراج الدين حقاني'], en: ['Sirajuddin Haqqani'], fr: ['Sirajuddin Haqqani'] } },
    ],
  },
  {
    id: 'national-resistance-front-afghanistan', type: 'armed-group', from: '2021-08',
    names: { ar: ['جبهة المقاومة الوطنية', 'جبهة المقاومة الوطنية الأفغانية'], en: ['National Resistance Front'], fr: ['Front national de résistance', 'Front national de la résistance'] },
    acronyms: { en: ['NRF'], fr: ['FNR'] },
    leaders: [
      { id: 'ahmad-massoud', names: { ar: ['أحمد مسعود'], en: ['Ahmad Massoud'], fr: ['Ahmad Massoud'] } },
    ],
    note: 'dates from memory',
  },
  {
    id: 'northern-alliance-afghanistan', type: 'armed-group',
    names: { ar: ['تحالف الشمال'], en: ['Northern Alliance'], fr: ['Alliance du Nord'] },
    rule: 'needs-context: تحالف الشمال',
  },
  {
    id: 'ttp', type: 'armed-group',
    names: { ar: ['طالبان باكستان', 'حركة طالبان باكستان', 'حركة طالبان الباكستانية', 'طالبان الباكستانية', 'تحريك طالبان باكستان'], en: ['Tehreek-e-Taliban Pakistan', 'Tehrik-i-Taliban Pakistan', 'Pakistani Taliban', 'Pakistan Taliban', 'Tehrik-e-Taliban Pakistan'], fr: ['Tehrik-e-Taliban Pakistan', 'talibans pakistanais', 'Tehreek-e-Taliban Pakistan', 'taliban pakistanais'] },
    acronyms: { en: ['TTP'], fr: ['TTP'] },
    leaders: [
      { id: 'noor-wali-mehsud', names: { ar: ['نور ولي محسود'], en: ['Noor Wali Mehsud'], fr: ['Noor Wali Mehsud'] } },
    ],
  },
  { id: 'bla', type: 'armed-group', names: { ar: ['جيش تحرير بلوشستان', 'جيش تحرير البلوش', 'جيش تحرير بلوخستان'], en: ['Balochistan Liberation Army', 'Baloch Liberation Army'], fr: ['Armée de libération du Baloutchistan', 'Armée de libération baloutche'] }, acronyms: { en: ['BLA'], fr: ['BLA', 'ALB'] } },
  { id: 'blf', type: 'armed-group', names: { ar: ['جبهة تحرير بلوشستان'], en: ['Balochistan Liberation Front'], fr: ['Front de libération du Baloutchistan'] }, acronyms: { en: ['BLF'], fr: ['BLF'] } },
  { id: 'lashkar-e-taiba', type: 'armed-group', names: { ar: ['لشكر طيبة', 'عسكر طيبة', 'جماعة لشكر طيبة', 'جماعة الدعوة الباكستانية'], en: ['Lashkar-e-Taiba', 'Lashkar-e-Tayyiba', 'Lashkar-i-Taiba', 'Jamaat-ud-Dawa'], fr: ['Lashkar-e-Taiba', 'Lashkar-e-Toiba'] } },
  {
    id: 'jaish-e-mohammed', type: 'armed-group',
    names: { ar: ['جيش محمد'], en: ['Jaish-e-Mohammed', 'Jaish-e-Mohammad'], fr: ['Jaish-e-Mohammed', 'Jaish-e-Mohammad'] },
    acronyms: { en: ['JeM'], fr: ['JeM'] },
    leaders: [
      { id: 'masood-azhar', names: { ar: ['مسعود أزهر'], en: ['Masood Azhar'], fr: ['Masood Azhar'] } },
    ],
    rule: 'needs-context: JeM',
  },
  {
    id: 'the-resistance-front', type: 'armed-group',
    names: { ar: ['جبهة المقاومة في كشمير'], en: ['The Resistance Front'], fr: ['The Resistance Front', 'Front de résistance au Cachemire'] },
    acronyms: { en: ['TRF'], fr: ['TRF'] },
    rule: 'needs-context: The Resistance Front',
  },
  { id: 'hizbul-mujahideen', type: 'armed-group', names: { ar: ['حزب المجاهدين'], en: ['Hizbul Mujahideen'], fr: ['Hizbul Mujahideen'] } },
  { id: 'tlp-pakistan', type: 'organisation', names: { ar: ['حركة لبيك باكستان'], en: ['Tehreek-e-Labbaik Pakistan', 'Tehreek-e-Labbaik'], fr: ['Tehreek-e-Labbaik Pakistan'] }, acronyms: { en: ['TLP'], fr: ['TLP'] } },
  { id: 'pti', type: 'organisation', partOf: 'pakistan', names: { ar: ['حركة الإنصاف الباكستانية', 'حركة إنصاف'], en: ['Pakistan Tehreek-e-Insaf'], fr: ['Pakistan Tehreek-e-Insaf'] }, acronyms: { en: ['PTI'], fr: ['PTI'] } },
  { id: 'naxalites', type: 'armed-group', names: { ar: ['الناكساليون', 'الماويون في الهند', 'المتمردون الماويون'], en: ['Naxalites', 'Naxals', 'Maoist rebels', 'Communist Party of India (Maoist)'], fr: ['naxalites', 'rebelles maoïstes'] } },
  { id: 'bjp', type: 'organisation', partOf: 'india', names: { ar: ['حزب بهاراتيا جاناتا', 'بهاراتيا جاناتا'], en: ['Bharatiya Janata Party'], fr: ['Bharatiya Janata Party'] }, acronyms: { en: ['BJP'], fr: ['BJP'] } },
  {
    id: 'ltte', type: 'armed-group', from: '1976-05-05', to: '2009-05-18',
    names: { ar: ['نمور التاميل', 'حركة نمور تحرير تاميل إيلام'], en: ['Liberation Tigers of Tamil Eelam', 'Tamil Tigers'], fr: ['Tigres tamouls', "Tigres de libération de l'Eelam tamoul"] },
    acronyms: { en: ['LTTE'], fr: ['LTTE'] },
    note: 'dates from memory',
  },
  // South-eastern Asia
  { id: 'arakan-army', type: 'armed-group', names: { ar: ['جيش أراكان', 'جيش أراكان المتمرد'], en: ['Arakan Army'], fr: ["Armée d'Arakan", "Armée de l'Arakan"] }, acronyms: {  } },
  { id: 'arsa', type: 'armed-group', names: { ar: ['جيش إنقاذ الروهينغا في أراكان', 'جيش إنقاذ روهينغا أراكان'], en: ['Arakan Rohingya Salvation Army'], fr: ["Armée du salut des Rohingya de l'Arakan", "Armée du salut des Rohingyas de l'Arakan"] }, acronyms: { en: ['ARSA'], fr: ['Arsa', 'ARSA'] } },
  { id: 'tnla', type: 'armed-group', names: { ar: ['جيش تحرير تانغ الوطني', 'جيش تحرير تا انغ الوطني'], en: ["Ta'ang National Liberation Army"], fr: ["Armée de libération nationale ta'ang", "Armée de libération nationale Ta'ang"] }, acronyms: { en: ['TNLA'], fr: ['TNLA'] } },
  { id: 'mndaa', type: 'armed-group', names: { ar: ['جيش التحالف الوطني الديمقراطي في ميانمار', 'جيش التحالف الديمقراطي الوطني لميانمار'], en: ['Myanmar National Democratic Alliance Army'], fr: ["Armée de l'alliance démocratique nationale du Myanmar", "Armée de l'alliance nationale démocratique du Myanmar"] }, acronyms: { en: ['MNDAA'], fr: ['MNDAA'] } },
  { id: 'kia', type: 'armed-group', names: { ar: ['جيش استقلال كاشين', 'منظمة استقلال كاشين'], en: ['Kachin Independence Army', 'Kachin Independence Organisation', 'Kachin Independence Organization'], fr: ["Armée pour l'indépendance kachin", "Armée de l'indépendance kachin", "Organisation pour l'indépendance kachin"] }, acronyms: { en: ['KIA', 'KIO'], fr: ['KIA'] } },
  { id: 'knu', type: 'armed-group', names: { ar: ['اتحاد كارين الوطني', 'جيش التحرير الوطني لكارين'], en: ['Karen National Union', 'Karen National Liberation Army'], fr: ['Union nationale karen', 'Armée de libération nationale karen'] }, acronyms: { en: ['KNU', 'KNLA'], fr: ['KNU', 'KNLA'] } },
  { id: 'uwsa', type: 'armed-group', names: { ar: ['جيش ولاية وا المتحد'], en: ['United Wa State Army'], fr: ["Armée unie de l'État wa", "Armée unie de l'État Wa"] }, acronyms: { en: ['UWSA'], fr: ['UWSA'] } },
  {
    id: 'pdf-myanmar', type: 'armed-group',
    names: { ar: ['قوات الدفاع الشعبي في ميانمار', 'قوات الدفاع الشعبية'], en: ["People's Defence Force", "People's Defence Forces", "People's Defense Force", "People's Defense Forces"], fr: ['Forces de défense populaire', 'Force de défense du peuple', 'Forces de défense du peuple'] },
    acronyms: { en: ['PDF'], fr: ['PDF'] },
    rule: 'needs-context: PDF, قوات الدفاع الشعبية, Forces de défense populaire',
  },
  {
    id: 'nug-myanmar', type: 'government', from: '2021-04-16',
    names: { ar: ['حكومة الوحدة الوطنية في ميانمار', 'حكومة الوحدة الوطنية الموازية'], en: ['National Unity Government'], fr: ["Gouvernement d'unité nationale birman", "gouvernement d'unité nationale en exil"] },
    acronyms: { en: ['NUG'], fr: ['NUG'] },
    note: 'dates from memory',
  },
  { id: 'kndf', type: 'armed-group', names: { ar: ['قوة الدفاع الوطني الكارينية', 'قوات الدفاع عن القوميات الكارينية'], en: ['Karenni Nationalities Defence Force', 'Karenni National Defence Forces', 'Karenni Nationalities Defense Force'], fr: ['Force de défense des nationalités karenni'] }, acronyms: { en: ['KNDF'], fr: ['KNDF'] } },
  { id: 'pnla', type: 'armed-group', names: { ar: ['جيش التحرير الوطني لباو'], en: ['Pa-O National Liberation Army'], fr: ['Armée de libération nationale pa-o'] }, acronyms: { en: ['PNLA'], fr: ['PNLA'] } },
  { id: 'chin-national-army', type: 'armed-group', names: { ar: ['الجيش الوطني تشين', 'جبهة تشين الوطنية'], en: ['Chin National Army', 'Chin National Front', 'Chinland Defence Force'], fr: ['Armée nationale chin', 'Front national chin'] } },
  { id: 'ssa-myanmar', type: 'armed-group', names: { ar: ['جيش ولاية شان'], en: ['Shan State Army', 'Restoration Council of Shan State'], fr: ["Armée de l'État shan"] } },
  { id: 'three-brotherhood-alliance', type: 'armed-group', names: { ar: ['تحالف الإخوة الثلاثة', 'تحالف الإخوان الثلاثة'], en: ['Three Brotherhood Alliance', 'Brotherhood Alliance'], fr: ['Alliance des trois fraternités', 'Alliance de la fraternité', 'Alliance des Trois Fraternités'] } },
  { id: 'abu-sayyaf', type: 'armed-group', names: { ar: ['أبو سياف', 'جماعة أبو سياف'], en: ['Abu Sayyaf', 'Abu Sayyaf Group'], fr: ['Abou Sayyaf', 'groupe Abou Sayyaf'] } },
  { id: 'milf', type: 'armed-group', names: { ar: ['جبهة تحرير مورو الإسلامية'], en: ['Moro Islamic Liberation Front'], fr: ['Front Moro islamique de libération', 'Front islamique de libération moro'] }, acronyms: { en: ['MILF'], fr: ['MILF'] } },
  { id: 'npa-philippines', type: 'armed-group', names: { ar: ['الجيش الشعبي الجديد'], en: ["New People's Army"], fr: ['Nouvelle Armée populaire', 'Nouvelle armée du peuple'] }, acronyms: { en: ['NPA'], fr: ['NPA'] } },
  { id: 'opm-papua', type: 'armed-group', names: { ar: ['حركة بابوا الحرة', 'جيش التحرير الوطني لبابوا الغربية'], en: ['Free Papua Movement', 'West Papua National Liberation Army'], fr: ['Mouvement pour une Papouasie libre', 'Armée de libération nationale de Papouasie occidentale'] }, acronyms: { en: ['OPM', 'TPNPB'], fr: ['OPM'] } },
  { id: 'brn-thailand', type: 'armed-group', names: { ar: ['الجبهة الثورية الوطنية في تايلاند'], en: ['Barisan Revolusi Nasional'], fr: ['Barisan Revolusi Nasional'] }, acronyms: { en: ['BRN'], fr: ['BRN'] } },
  // Ukraine, Russia, the Caucasus, the Balkans
  {
    id: 'azov', type: 'armed-group', partOf: 'ukraine', from: '2014-05-05',
    names: { ar: ['آزوف', 'كتيبة آزوف', 'لواء آزوف', 'فوج آزوف'], en: ['Azov', 'Azov Regiment', 'Azov Battalion', 'Azov Brigade'], fr: ['Azov', 'régiment Azov', 'bataillon Azov', 'brigade Azov'] },
    rule: 'needs-context: أزوف, Azov',
    note: 'dates from memory; the Sea of Azov is a place',
  },
  {
    id: 'dpr', type: 'armed-group', from: '2014-04-07',
    names: { ar: ['جمهورية دونيتسك الشعبية', 'دونيتسك الشعبية', 'انفصاليو دونيتسك'], en: ["Donetsk People's Republic", "self-proclaimed Donetsk People's Republic"], fr: ['République populaire de Donetsk', 'république autoproclamée de Donetsk'] },
    acronyms: { en: ['DPR', 'DNR'], fr: ['RPD', 'DNR'] },
    leaders: [
      { id: 'pushilin', names: { ar: ['دينيس بوشيلين', 'بوشيلين'], en: ['Denis Pushilin', 'Pushilin'], fr: ['Denis Pouchiline'] } },
      { id: 'zakharchenko', names: { ar: ['ألكسندر زاخارتشينكو'], en: ['Alexander Zakharchenko'], fr: ['Alexandre Zakhartchenko'] }, to: '2018-08-31' },
    ],
    note: 'dates from memory',
  },
  {
    id: 'lpr', type: 'armed-group', from: '2014-04-27',
    names: { ar: ['جمهورية لوغانسك الشعبية', 'لوغانسك الشعبية', 'جمهورية لوهانسك الشعبية'], en: ["Luhansk People's Republic", "Lugansk People's Republic"], fr: ['République populaire de Lougansk', 'république autoproclamée de Lougansk', 'République populaire de Louhansk'] },
    acronyms: { en: ['LPR', 'LNR'], fr: ['RPL', 'LNR'] },
    leaders: [
      { id: 'pasechnik', names: { ar: ['ليونيد باسيتشنيك'], en: ['Leonid Pasechnik'], fr: ['Léonid Passetchnik'] } },
    ],
    note: 'dates from memory',
  },
  { id: 'pro-russian-separatists', type: 'armed-group', names: { ar: ['الانفصاليون الموالون لروسيا', 'الانفصاليون الموالون لموسكو', 'الانفصاليين الموالين لروسيا'], en: ['pro-Russian separatists', 'Russian-backed separatists', 'Russia-backed separatists', 'Moscow-backed separatists'], fr: ['séparatistes prorusses', 'séparatistes pro-russes', 'rebelles prorusses'] } },
  {
    id: 'international-legion-ukraine', type: 'armed-group', partOf: 'ukraine',
    names: { ar: ['الفيلق الدولي للدفاع عن أوكرانيا', 'الفيلق الدولي في أوكرانيا'], en: ['International Legion of Ukraine', "Ukraine's International Legion", 'International Legion'], fr: ["Légion internationale pour la défense de l'Ukraine", 'Légion internationale'] },
    rule: 'needs-context: International Legion, Légion internationale',
  },
  { id: 'freedom-of-russia-legion', type: 'armed-group', names: { ar: ['فيلق حرية روسيا', 'فيلق روسيا الحرة'], en: ['Freedom of Russia Legion', 'Free Russia Legion'], fr: ['Légion Liberté de la Russie', 'Légion Liberté pour la Russie'] } },
  { id: 'russian-volunteer-corps', type: 'armed-group', names: { ar: ['فيلق المتطوعين الروس', 'الفيلق الروسي المتطوع'], en: ['Russian Volunteer Corps'], fr: ['Corps des volontaires russes'] }, acronyms: { en: ['RVC', 'RDK'], fr: ['RDK'] } },
  { id: 'right-sector', type: 'armed-group', names: { ar: ['القطاع اليميني', 'برافي سيكتور'], en: ['Right Sector', 'Pravy Sektor'], fr: ['Secteur droit', 'Pravy Sektor'] } },
  { id: 'akhmat', type: 'armed-group', partOf: 'russia', names: { ar: ['أحمد الشيشانية', 'كتيبة أحمد الشيشانية', 'القديروفيون', 'قوات قديروف'], en: ['Akhmat', 'Akhmat special forces', 'Kadyrovites'], fr: ['Akhmat', 'forces Akhmat', 'kadyrovtsy', 'Kadyrovtsy'] } },
  {
    id: 'artsakh-republic', type: 'armed-group', from: '1991-09-02', to: '2024-01-01',
    names: { ar: ['جمهورية آرتساخ', 'أرتساخ', 'جمهورية ناغورني قره باغ'], en: ['Republic of Artsakh', 'Artsakh', 'Nagorno-Karabakh Republic', 'Artsakh Defence Army'], fr: ["république d'Artsakh", "République d'Artsakh", 'Artsakh', 'république du Haut-Karabakh'] },
    note: 'dates from memory',
  },
  { id: 'kla', type: 'armed-group', names: { ar: ['جيش تحرير كوسوفو'], en: ['Kosovo Liberation Army'], fr: ['Armée de libération du Kosovo'] }, acronyms: { en: ['KLA', 'UCK'], fr: ['UCK'] } },
  {
    id: 'republika-srpska', type: 'government', partOf: 'bosnia-and-herzegovina',
    names: { ar: ['جمهورية صرب البوسنة', 'صرب البوسنة', 'جمهورية صربسكا'], en: ['Republika Srpska', 'Bosnian Serb Republic', 'Bosnian Serbs'], fr: ['Republika Srpska', 'République serbe de Bosnie', 'Serbes de Bosnie'] },
    leaders: [
      { id: 'dodik', names: { ar: ['ميلوراد دوديك', 'دوديك'], en: ['Milorad Dodik', 'Dodik'], fr: ['Milorad Dodik', 'Dodik'] } },
    ],
  },
  {
    id: 'caucasus-emirate', type: 'armed-group', from: '2007-10', to: '2016',
    names: { ar: ['إمارة القوقاز', 'إمارة القوقاز الإسلامية'], en: ['Caucasus Emirate'], fr: ['Émirat du Caucase'] },
    note: 'dates from memory',
  },
  { id: 'real-ira', type: 'armed-group', names: { ar: ['الجيش الجمهوري الأيرلندي', 'الجيش الجمهوري الأيرلندي الجديد'], en: ['Irish Republican Army', 'New IRA', 'Real IRA'], fr: ['Armée républicaine irlandaise', 'Nouvelle IRA'] }, acronyms: { en: ['IRA'], fr: ['IRA'] } },
  { id: 'sinn-fein', type: 'organisation', names: { ar: ['شين فين'], en: ['Sinn Féin'], fr: ['Sinn Féin'] } },
  {
    id: 'eta', type: 'armed-group', from: '1959-07-31', to: '2018-05-03',
    names: { ar: ['إيتا الباسكية', 'منظمة إيتا'], en: ['Euskadi Ta Askatasuna', 'Basque separatist group ETA'], fr: ['Euskadi ta Askatasuna', 'organisation séparatiste basque'] },
    acronyms: { en: ['ETA'], fr: ['ETA'] },
    note: 'dates from memory',
  },
  // The Americas
  {
    id: 'farc', type: 'armed-group', from: '1964-05-27', to: '2017-08',
    names: { ar: ['فارك', 'القوات المسلحة الثورية الكولومبية', 'القوات المسلحة الثورية في كولومبيا', 'حركة فارك'], en: ['Revolutionary Armed Forces of Colombia', 'FARC rebels'], fr: ['Forces armées révolutionnaires de Colombie'] },
    acronyms: { en: ['FARC', 'Farc'], fr: ['Farc', 'FARC'] },
    leaders: [
      { id: 'timochenko', names: { ar: ['رودريغو لوندونيو', 'تيموتشينكو'], en: ['Rodrigo Londoño', 'Timochenko'], fr: ['Rodrigo Londoño', 'Timochenko'] } },
    ],
    note: 'dates from memory',
  },
  {
    id: 'farc-emc', type: 'armed-group',
    names: { ar: ['منشقو فارك', 'المنشقون عن فارك', 'هيئة الأركان المركزية'], en: ['Estado Mayor Central', 'FARC dissidents', 'Central General Staff', 'FARC-EMC'], fr: ['dissidents des Farc', 'dissidents des FARC', 'dissidence des Farc', 'dissidence des FARC', 'État-major central'] },
    acronyms: { en: ['EMC'], fr: ['EMC'] },
    leaders: [
      { id: 'ivan-mordisco', names: { ar: ['إيفان مورديسكو'], en: ['Iván Mordisco'], fr: ['Iván Mordisco'] } },
    ],
    rule: 'needs-context: État-major central, Central General Staff, هيئة الأركان المركزية',
  },
  {
    id: 'segunda-marquetalia', type: 'armed-group',
    names: { ar: ['ماركيتاليا الثانية'], en: ['Segunda Marquetalia', 'Second Marquetalia'], fr: ['Segunda Marquetalia', 'Seconde Marquetalia'] },
    leaders: [
      { id: 'ivan-marquez', names: { ar: ['إيفان ماركيز'], en: ['Iván Márquez'], fr: ['Iván Márquez'] } },
    ],
  },
  {
    id: 'eln', type: 'armed-group',
    names: { ar: ['جيش التحرير الوطني الكولومبي', 'جيش التحرير الوطني في كولومبيا', 'جيش التحرير الوطني'], en: ['National Liberation Army', 'ELN rebels', 'ELN guerrillas'], fr: ['Armée de libération nationale', "guérilla de l'ELN"] },
    acronyms: { en: ['ELN'], fr: ['ELN'] },
    rule: 'default: ELN; needs-context: جيش التحرير الوطني, National Liberation Army, Armée de libération nationale',
  },
  { id: 'clan-del-golfo', type: 'armed-group', names: { ar: ['عصابة الخليج', 'كلان ديل غولفو', 'جيش غايتانيستا'], en: ['Clan del Golfo', 'Gulf Clan', 'Gaitanista Self-Defense Forces', 'Gaitanist Army of Colombia'], fr: ['Clan del Golfo', 'clan du Golfe', 'Clan du Golfe'] }, acronyms: { en: ['AGC'], fr: ['AGC'] } },
  {
    id: 'viv-ansanm', type: 'armed-group', from: '2023-09',
    names: { ar: ['فيف أنسانم', 'تحالف فيف أنسانم'], en: ['Viv Ansanm', 'Viv Ansanm coalition'], fr: ['Viv Ansanm', 'coalition Viv Ansanm'] },
    leaders: [
      { id: 'barbecue-cherizier', names: { ar: ['جيمي شيريزييه', 'جيمي شيريزيه', 'باربكيو'], en: ['Jimmy Chérizier'], fr: ['Jimmy Chérizier'] } },
    ],
    note: 'dates from memory',
  },
  { id: 'g9-haiti', type: 'armed-group', names: { ar: ['تحالف جي 9'], en: ['G9', 'G9 Family and Allies'], fr: ['G9', 'G9 an Fanmi'] } },
  { id: 'gran-grif', type: 'armed-group', names: { ar: ['غران غريف', 'عصابة غران غريف'], en: ['Gran Grif'], fr: ['Gran Grif'] } },
  { id: 'kraze-barye', type: 'armed-group', names: { ar: ['كراز باريي'], en: ['Kraze Barye', '400 Mawozo'], fr: ['Kraze Baryè', '400 Mawozo'] } },
  { id: 'tren-de-aragua', type: 'armed-group', names: { ar: ['ترين دي أراغوا', 'قطار أراغوا', 'عصابة ترين دي أراغوا'], en: ['Tren de Aragua'], fr: ['Tren de Aragua'] } },
  { id: 'cartel-de-los-soles', type: 'armed-group', names: { ar: ['كارتل الشموس', 'كارتل دي لوس سوليس', 'كارتل لوس سوليس'], en: ['Cartel de los Soles', 'Cartel of the Suns'], fr: ['Cartel de los Soles', 'cartel des Soleils', 'Cartel des Soleils'] } },
  {
    id: 'sinaloa-cartel', type: 'armed-group',
    names: { ar: ['كارتل سينالوا', 'عصابة سينالوا'], en: ['Sinaloa Cartel', 'Sinaloa cartel'], fr: ['cartel de Sinaloa'] },
    leaders: [
      { id: 'el-chapo', names: { ar: ['خواكين غوزمان', 'إل تشابو'], en: ['Joaquín Guzmán', 'El Chapo'], fr: ['Joaquín Guzmán', 'El Chapo'] } },
    ],
  },
  { id: 'jalisco-cartel', type: 'armed-group', names: { ar: ['كارتل خاليسكو', 'كارتل خاليسكو الجيل الجديد'], en: ['Jalisco New Generation Cartel', 'Jalisco cartel'], fr: ['cartel de Jalisco Nouvelle Génération', 'cartel Jalisco Nouvelle Génération', 'cartel de Jalisco'] }, acronyms: { en: ['CJNG'], fr: ['CJNG'] } },
  { id: 'ms-13', type: 'armed-group', names: { ar: ['إم إس 13', 'مارا سالفاتروتشا'], en: ['MS-13', 'Mara Salvatrucha'], fr: ['MS-13', 'Mara Salvatrucha'] } },
  { id: 'los-choneros', type: 'armed-group', names: { ar: ['لوس تشونيروس', 'لوس لوبوس'], en: ['Los Choneros', 'Los Lobos'], fr: ['Los Choneros', 'Los Lobos'] } },
  {
    id: 'pcc-brazil', type: 'armed-group',
    names: { ar: ['القيادة الأولى للعاصمة'], en: ['First Capital Command', 'Primeiro Comando da Capital', 'Comando Vermelho', 'Red Command'], fr: ['Premier commando de la capitale', 'Comando Vermelho', 'Commando rouge'] },
    acronyms: { en: ['PCC', 'CV'], fr: ['CV'] },
    rule: 'needs-context: PCC, CV',
    note: 'two gangs kept together; PCC is in French the Chinese Communist Party',
  },
  { id: 'sendero-luminoso', type: 'armed-group', names: { ar: ['الدرب المضيء', 'الدرب الساطع'], en: ['Shining Path'], fr: ['Sentier lumineux'] } },
  { id: 'ezln', type: 'armed-group', names: { ar: ['زاباتيستا', 'جيش زاباتيستا للتحرير الوطني'], en: ['Zapatista Army of National Liberation', 'Zapatistas'], fr: ['Armée zapatiste de libération nationale', 'zapatistes'] }, acronyms: { en: ['EZLN'], fr: ['EZLN'] } },
  {
    id: 'epp-paraguay', type: 'armed-group',
    names: { ar: ['جيش الشعب الباراغواياني'], en: ["Paraguayan People's Army"], fr: ['Armée du peuple paraguayen'] },
    acronyms: { en: ['EPP'], fr: ['EPP'] },
    rule: 'needs-context: EPP',
  },
  // Private military and others
  {
    id: 'blackwater', type: 'armed-group',
    names: { ar: ['بلاك ووتر', 'بلاكووتر', 'أكاديمي الأمنية'], en: ['Blackwater', 'Academi', 'Constellis'], fr: ['Blackwater', 'Academi'] },
    leaders: [
      { id: 'erik-prince', names: { ar: ['إريك برنس', 'إريك برينس'], en: ['Erik Prince'], fr: ['Erik Prince'] } },
    ],
  },
  {
    id: 'sadat', type: 'armed-group', partOf: 'turkey',
    names: { ar: ['سادات', 'شركة سادات', 'شركة صادات', 'صادات'], en: ['SADAT', 'Sadat', 'SADAT International Defense Consultancy'], fr: ['Sadat', 'SADAT', 'société militaire Sadat'] },
    rule: 'needs-context: Sadat, سادات',
  },
  { id: 'colombian-mercenaries', type: 'armed-group', names: { ar: ['المرتزقة الكولومبيون', 'مرتزقة كولومبيون', 'مرتزقة كولومبيين'], en: ['Colombian mercenaries'], fr: ['mercenaires colombiens'] } },
  { id: 'syrian-mercenaries', type: 'armed-group', names: { ar: ['المرتزقة السوريون', 'مرتزقة سوريون', 'المرتزقة السوريين'], en: ['Syrian mercenaries'], fr: ['mercenaires syriens'] } },
  { id: 'foreign-legion', type: 'armed-group', partOf: 'france', names: { ar: ['الفيلق الأجنبي', 'الفيلق الأجنبي الفرنسي'], en: ['Foreign Legion', 'French Foreign Legion'], fr: ['Légion étrangère'] } },
];
