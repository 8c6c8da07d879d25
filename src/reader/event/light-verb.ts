/** Verbs that only carry a noun's event: launched an attack, شن هجوما. */
export const LIGHT = new Set(
  (
    'claimed opened declared extended sealed signed agreed convened scheduled set concluded completed lifted ordered prolonged brokered resumed continued continue continues erupted erupt erupts intensified raged flared occurred happened ended collapsed collapse collapses stalled waged unleashed perpetrated committed endured triggered launched launch carried conducted staged mounted held began started signed reached announced imposed declared led resumed entered followed killed took suffered ' +
    'lance lancee mene menee conduit signe annonce impose decrete declenche commis effectue tenu debute commence provoque ouverte ouvert tenue tenus tenues decretee decretes signee signes conclue conclu lancees ouvertes prolonge prolongee levee levees imposee imposees adoptee adoptees instaure instauree organisee convoquee interrompus interrompue scelle entame entamee engagee commencee achevee diligentee poursuit poursuivi poursuivie eclate eclatee eclatent repris reprise dure cesse declenchee menees perpetre perpetree perpetrees subi subie perpetres echoue echouent echoue ' +
    'شن شنت نفذ نفذت اعلن اعلنت عقد عقدت اجرى اجرت وقع وقعت فرض فرضت بدا بدات اندلع اندلعت تم جرى جرت فتح فتحت مدد مددت ابرم ابرمت وقعت نظم نظمت قدم قدمت نفذ شهد شهدت تواصل تواصلت يتواصل تتواصل استمر استمرت يستمر تستمر تجدد تجددت اشتد اشتدت احتدم احتدمت حدث حدثت توقف توقفت انهار انهارت تعثر تعثرت ارتكب ارتكبت ارتكبتها ارتكبها خلف خلفت اسفر اسفرت صمد صمدت تصمد'
  ).split(' '),
);
