import readWorkbookFile from 'read-excel-file/node';
import { zipParts, type ZipPart } from './zip-parts.ts';

/** The rows of a sheet, as they stand: words, numbers, yes and no. */
export type Rows = readonly (readonly (string | number | boolean | null)[])[];
export type Workbook = {
  readonly sheets: Readonly<Record<string, Rows>>;
  /** Cells that hold a formula, by sheet: 'B5'. What a formula says depends on where it is opened. */
  readonly formulas: Readonly<Record<string, readonly string[]>>;
};

const largest = 120 * 1024 * 1024;

/** Reads a workbook. Refuses ('unreadable') what is none, and ('too-large') what would be too large unpacked. */
export const readWorkbook = async (file: Buffer): Promise<Workbook | 'unreadable' | 'too-large'> => {
  const parts = zipParts(file);
  if (!parts?.some(({ name }) => name === 'xl/workbook.xml')) return 'unreadable';
  if (parts.length > 1000 || parts.reduce((total, { size }) => total + size, 0) > largest) return 'too-large';
  try {
    const read = await readWorkbookFile(file);
    const sheets = Object.fromEntries(read.map(({ sheet, data }) => [sheet.trim(), data.map((row) => row.map(plain))]));
    return { sheets, formulas: formulasIn(parts, Object.keys(sheets)) };
  } catch {
    return 'unreadable';
  }
};

const plain = (cell: unknown): string | number | boolean | null =>
  typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
    ? cell
    : cell instanceof Date
      ? cell.toISOString().slice(0, 10)
      : null;

/** The parts of sheets stand in the order of the sheets in every workbook that a spreadsheet has written. */
const formulasIn = (parts: readonly ZipPart[], names: readonly string[]): Workbook['formulas'] => {
  const number = ({ name }: ZipPart): number => Number(/sheet(\d+)\.xml$/.exec(name)?.[1]);
  const sheets = parts.filter(({ name }) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
  return Object.fromEntries(
    sheets
      .toSorted((a, b) => number(a) - number(b))
      .map((part, index) => [
        names[index] ?? part.name,
        [...part.text().matchAll(/<c\b[^>]*\br="([A-Z]+\d+)"[^>]*>\s*<f[\s>]/g)].map(([, cell]) => cell ?? ''),
      ]),
  );
};
