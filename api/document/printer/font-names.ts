import { tableOf } from './coverage.ts';

/** The names of the families in a font file, as its own table says them. */
export const fontNames = (file: Buffer): readonly string[] => {
  const collection = file.toString('latin1', 0, 4) === 'ttcf';
  const starts = collection
    ? Array.from({ length: file.readUInt32BE(8) }, (_, at) => file.readUInt32BE(12 + at * 4))
    : [0];
  return [...new Set(starts.flatMap((at) => namesAt(file, at)))];
};

/** Family (1) and typographic family (16), in the encoding of Windows: UTF-16. */
const namesAt = (file: Buffer, at: number): readonly string[] => {
  const table = tableOf(file, at, 'name');
  if (table === null) return [];
  const texts = table + file.readUInt16BE(table + 4);
  return Array.from({ length: file.readUInt16BE(table + 2) }, (_, one) => table + 6 + one * 12)
    .filter((record) => file.readUInt16BE(record) === 3 && [1, 16].includes(file.readUInt16BE(record + 6)))
    .map((record) => {
      const from = texts + file.readUInt16BE(record + 10);
      const text = Buffer.from(file.subarray(from, from + file.readUInt16BE(record + 8)));
      return text.swap16().toString('utf16le');
    });
};
