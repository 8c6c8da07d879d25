import { describe, expect, it } from 'vitest';
import { undatedZip } from './undated-zip.ts';

/** The smallest ZIP with one stored entry; `hour` is the DOS date and time of its writing. */
function zipWritten(hour: number): Uint8Array {
  const local = new DataView(new ArrayBuffer(30 + 1 + 2));
  local.setUint32(0, 0x04034b50, true);
  local.setUint32(10, hour, true);
  local.setUint16(26, 1, true);
  const central = new DataView(new ArrayBuffer(46 + 1));
  central.setUint32(0, 0x02014b50, true);
  central.setUint32(12, hour, true);
  central.setUint16(28, 1, true);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(10, 1, true);
  end.setUint32(16, local.byteLength, true);
  return new Uint8Array([local, central, end].flatMap((part) => [...new Uint8Array(part.buffer)]));
}

describe('files without the hour of their writing', () => {
  it('makes two ZIP files of different hours the same', () => {
    const [early, late] = [zipWritten(0x5b76_9000), zipWritten(0x5b76_9a21)];
    expect(early).not.toEqual(late);
    expect(undatedZip(early)).toEqual(undatedZip(late));
  });

  it('refuses what is no ZIP file', () => {
    expect(() => undatedZip(new Uint8Array(40))).toThrow('no end of a central directory');
  });
});
