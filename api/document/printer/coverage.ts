export type Range = readonly [number, number];

/**
 * Tells whether any of these fonts has a character, as the tables of the files themselves say (OpenType 'cmap'), or
 * whether it lies in one of these ranges.
 */
export const coverage = (files: readonly Buffer[], known: readonly Range[]): ((point: number) => boolean) => {
  const ranges = [...known, ...files.flatMap((file) => starts(file).flatMap((at) => rangesOf(file, at)))];
  ranges.sort(([a], [b]) => a - b);
  const merged: [number, number][] = [];
  for (const [from, to] of ranges) {
    const last = merged.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return (point) => {
    let low = 0;
    let high = merged.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const [from, to] = merged[middle] ?? [0, 0];
      if (point < from) high = middle - 1;
      else if (point > to) low = middle + 1;
      else return true;
    }
    return false;
  };
};

/** Where the fonts of a file begin: a collection holds several. */
const starts = (file: Buffer): readonly number[] =>
  file.toString('latin1', 0, 4) === 'ttcf'
    ? Array.from({ length: file.readUInt32BE(8) }, (_, at) => file.readUInt32BE(12 + at * 4))
    : [0];

const rangesOf = (file: Buffer, at: number): readonly Range[] => {
  const table = tableOf(file, at, 'cmap');
  if (table === null) return [];
  const maps = Array.from({ length: file.readUInt16BE(table + 2) }, (_, one) => {
    const offset = table + file.readUInt32BE(table + 8 + one * 8);
    return { offset, format: file.readUInt16BE(offset) };
  });
  // The map of the whole of Unicode where there is one, else that of its first plane.
  const whole = maps.find(({ format }) => format === 12);
  if (whole) return groups(file, whole.offset);
  const first = maps.find(({ format }) => format === 4);
  return first ? segments(file, first.offset) : [];
};

/** Where a table of the font begins, or null. */
export const tableOf = (file: Buffer, at: number, tag: string): number | null => {
  const count = file.readUInt16BE(at + 4);
  for (let one = 0; one < count; one += 1) {
    const record = at + 12 + one * 16;
    if (file.toString('latin1', record, record + 4) === tag) return file.readUInt32BE(record + 8);
  }
  return null;
};

const groups = (file: Buffer, offset: number): readonly Range[] =>
  Array.from({ length: file.readUInt32BE(offset + 12) }, (_, one) => {
    const group = offset + 16 + one * 12;
    return [file.readUInt32BE(group), file.readUInt32BE(group + 4)] as const;
  });

const segments = (file: Buffer, offset: number): readonly Range[] => {
  const doubled = file.readUInt16BE(offset + 6);
  return Array.from({ length: doubled / 2 }, (_, one) => {
    const to = file.readUInt16BE(offset + 14 + one * 2);
    return [file.readUInt16BE(offset + 16 + doubled + one * 2), to] as const;
  }).filter(([from]) => from !== 0xffff);
};
