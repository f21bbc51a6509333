import { inflateRawSync } from 'node:zlib';

export type ZipPart = { readonly name: string; readonly size: number; readonly text: () => string };

/**
 * What a workbook is made of, from the directory at its end: names, sizes when unpacked, and the text of a part. Null
 * where it is no such file. Nothing is unpacked before its size has been looked at.
 */
export const zipParts = (file: Buffer): readonly ZipPart[] | null => {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > file.length) return null;
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  const parts: ZipPart[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== 0x02014b50) return null;
    const [method, packed, size] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 20), file.readUInt32LE(at + 24)];
    const [name, extra, comment] = [file.readUInt16LE(at + 28), file.readUInt16LE(at + 30), file.readUInt16LE(at + 32)];
    const start = file.readUInt32LE(at + 42);
    parts.push({
      name: file.toString('utf8', at + 46, at + 46 + name),
      size,
      text: () => {
        if (start + 30 > file.length) return '';
        const from = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28);
        const bytes = file.subarray(from, from + packed);
        return (method === 0 ? bytes : inflateRawSync(bytes, { maxOutputLength: Math.max(size, 1) })).toString('utf8');
      },
    });
    at += 46 + name + extra + comment;
  }
  return parts;
};
