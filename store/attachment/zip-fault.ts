import type { FileHandle } from 'node:fs/promises';

/** What a packed file may become when it is opened: more is a bomb, whatever it says it is. */
const most = { entries: 5000, bytes: 2 * 1024 ** 3, ratio: 200, free: 64 * 1024 ** 2 };

const endLength = 22;
const longestComment = 65_535;
const headLength = 46;

/**
 * Reads the table at the end of a packed file, and nothing of what is packed: gives 'broken' where there is none, 'bomb'
 * where it would unpack to far more than it is, names more files than anybody hands in, or packs the same bytes twice.
 */
export const zipFault = async (file: FileHandle, size: number): Promise<'broken' | 'bomb' | null> => {
  const tail = await read(file, Math.max(0, size - endLength - longestComment), size);
  const end = tail.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (end < 0 || end + endLength > tail.length) return 'broken';
  const [entries, length, offset] = [
    tail.readUInt16LE(end + 10),
    tail.readUInt32LE(end + 12),
    tail.readUInt32LE(end + 16),
  ];
  // The marks of a table that is too large for these fields (ZIP64).
  if (entries === 0xffff || offset === 0xffffffff || entries > most.entries) return 'bomb';
  if (offset + length > size) return 'broken';
  const table = await read(file, offset, offset + length);
  const packed: [from: number, to: number][] = [];
  let whole = 0;
  let at = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + headLength > table.length || table.toString('latin1', at, at + 4) !== 'PK\u0001\u0002') return 'broken';
    const [small, large, start] = [
      table.readUInt32LE(at + 20),
      table.readUInt32LE(at + 24),
      table.readUInt32LE(at + 42),
    ];
    whole += large;
    packed.push([start, start + small]);
    at += headLength + table.readUInt16LE(at + 28) + table.readUInt16LE(at + 30) + table.readUInt16LE(at + 32);
  }
  if (whole > most.bytes || (whole > most.free && whole > size * most.ratio)) return 'bomb';
  const sorted = packed.toSorted(([a], [b]) => a - b);
  const overlaps = sorted.some(([from], index) => index > 0 && from < (sorted[index - 1]?.[1] ?? 0));
  const same = new Set(sorted.map(([from]) => from)).size < sorted.length;
  return overlaps || same ? 'bomb' : null;
};

const read = async (file: FileHandle, from: number, to: number): Promise<Buffer> => {
  const { buffer } = await file.read(Buffer.alloc(to - from), 0, to - from, from);
  return buffer;
};
