/**
 * The same report twice is the same file twice. What writes DOCX puts the hour of writing into the
 * file; here it is taken out again, so that two files differ only where the reports do.
 */

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** 1 January 1980, midnight: the first moment that a ZIP entry can name. */
const FIRST_DAY = 0x0021_0000;

/**
 * A ZIP file whose entries carry no hour: date and time are set in the central directory and in
 * each local header that it points to (APPNOTE 6.3, sections 4.3.7 and 4.3.12). Written in place.
 *
 * @throws Error when the bytes end in no central directory
 */
export function undatedZip(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = lastDirectory(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry += 1) {
    if (view.getUint32(at, true) !== CENTRAL)
      throw new Error(`expected a central header at byte ${at}`);
    view.setUint32(at + 12, FIRST_DAY, true);
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) !== LOCAL)
      throw new Error(`expected a local header at byte ${local}`);
    view.setUint32(local + 10, FIRST_DAY, true);
    const names = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    at += 46 + names.reduce((sum, length) => sum + length, 0);
  }
  return bytes;
}

function lastDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at -= 1)
    if (view.getUint32(at, true) === END) return at;
  throw new Error('expected a ZIP file, found no end of a central directory');
}
