/** Verbs that only carry a noun's event: launched an attack, شن هجوما. */
export const LIGHT = new Set(
  (
    'launched launch carried conducted staged mounted held began started signed reached announced imposed declared led resumed entered followed killed took suffered ' +
    'lance lancee mene menee conduit signe annonce impose decrete declenche commis effectue tenu debute commence provoque ' +
    'شن شنت نفذ نفذت اعلن اعلنت عقد عقدت اجرى اجرت وقع وقعت فرض فرضت بدا بدات اندلع اندلعت تم جرى جرت شهد شهدت'
  ).split(' '),
);
