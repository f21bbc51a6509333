import type { Json, JsonObject } from '../../kernel/json.ts';
import { itemSheets, keyHead, type Column, type SheetPlan } from '../../programmes/zone/item-sheets.ts';
import { readCell } from './read-cell.ts';
import type { SheetWords } from './sheet-words.ts';
import type { Rows, Workbook } from './read-workbook.ts';

/** Something wrong, at a cell: the sheet, its row as the spreadsheet counts, and the head of its column. */
export type SheetFault = {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly rule: string;
  readonly limit?: string | number;
  readonly law?: string;
};

/** An item as it was read, and where each of its parts stands: 'materials.2' is a row of the sheet of materials. */
export type ReadItem = {
  readonly body: JsonObject;
  readonly at: (field: string) => Pick<SheetFault, 'sheet' | 'row' | 'column'>;
};

const most = 5000;

/**
 * Reads the items of a workbook. Nothing is guessed: a sheet or a column that is missing, a word that is none of the
 * register's, a formula, a row of no item are faults, each at its cell.
 */
export const readItems = (
  { sheets, formulas }: Workbook,
  words: SheetWords,
): { readonly items: readonly ReadItem[]; readonly faults: readonly SheetFault[] } => {
  const faults: SheetFault[] = itemSheets.flatMap((plan) => missing(plan, sheets[plan.sheet]));
  for (const [sheet, cells] of Object.entries(formulas))
    for (const cell of cells)
      faults.push({
        sheet,
        row: Number(/\d+/.exec(cell)?.[0]),
        column: /[A-Z]+/.exec(cell)?.[0] ?? '',
        rule: 'formula',
      });
  if (faults.length > 0) return { items: [], faults };
  const [main, ...lists] = itemSheets;
  if (!main) return { items: [], faults };
  const items = new Map<string, Draft>();
  const rows = lineRows(sheets[main.sheet] ?? []);
  if (rows.length > most)
    return {
      items: [],
      faults: [{ sheet: main.sheet, row: most + 2, column: keyHead, rule: 'too-many-rows', limit: most }],
    };
  for (const { row, cells } of rows) {
    const body = readRow(main, row, cells, words, faults);
    const key = String(body['key'] ?? '');
    if (items.has(key)) faults.push({ sheet: main.sheet, row, column: keyHead, rule: 'named-twice' });
    else items.set(key, { body, row, parts: {} });
  }
  for (const plan of lists)
    for (const { row, cells } of lineRows(sheets[plan.sheet] ?? [])) {
      const key = String(cells(keyHead) ?? '').trim();
      const item = items.get(key);
      if (!item || plan.field === null)
        faults.push({ sheet: plan.sheet, row, column: keyHead, rule: 'no-such-item', limit: key });
      else (item.parts[plan.field] ??= []).push({ row, body: readRow(plan, row, cells, words, faults) });
    }
  return { items: [...items.values()].map((draft) => whole(draft, main)), faults };
};

type Part = { readonly row: number; readonly body: JsonObject };
type Draft = { readonly body: JsonObject; readonly row: number; readonly parts: Record<string, Part[]> };
type Line = { readonly row: number; readonly cells: (head: string) => string | number | boolean | null };

const whole = ({ body, row, parts }: Draft, main: SheetPlan): ReadItem => ({
  body: {
    ...body,
    ...Object.fromEntries(
      itemSheets.flatMap(({ field }) =>
        field === null ? [] : [[field, (parts[field] ?? []).map((part) => part.body)]],
      ),
    ),
  },
  at: (path) => {
    const [field = '', index, part] = path.split('.');
    const plan = itemSheets.find((one) => one.field === field);
    if (plan && index !== undefined)
      return { sheet: plan.sheet, row: parts[field]?.[Number(index)]?.row ?? row, column: headOf(plan, part ?? '') };
    return plan
      ? { sheet: plan.sheet, row: 1, column: keyHead }
      : { sheet: main.sheet, row, column: headOf(main, field) };
  },
});

const headOf = ({ columns }: SheetPlan, field: string): string =>
  columns.find((column) => column.field === field)?.head ?? field;

const headsOf = ({ field, columns }: SheetPlan): readonly string[] => [
  ...(field === null ? [] : [keyHead]),
  ...columns.map(({ head }) => head),
];

const missing = (plan: SheetPlan, rows: Rows | undefined): readonly SheetFault[] => {
  if (!rows) return [{ sheet: plan.sheet, row: 1, column: '', rule: 'sheet-missing' }];
  const heads = (rows[0] ?? []).map((cell) => String(cell ?? '').trim());
  return headsOf(plan)
    .filter((head) => !heads.includes(head))
    .map((head) => ({ sheet: plan.sheet, row: 1, column: head, rule: 'column-missing' }));
};

/** The rows under the heads that are not empty; cells are looked up by head, so columns may stand in any order. */
const lineRows = (rows: Rows): readonly Line[] => {
  const heads = (rows[0] ?? []).map((cell) => String(cell ?? '').trim());
  return rows
    .slice(1)
    .flatMap((cells, index) =>
      cells.every((cell) => cell === null || cell === '')
        ? []
        : [{ row: index + 2, cells: (head: string) => cells[heads.indexOf(head)] ?? null }],
    );
};

const readRow = (
  { sheet, columns }: SheetPlan,
  row: number,
  cells: Line['cells'],
  words: SheetWords,
  faults: SheetFault[],
): JsonObject => {
  const entries: [string, Json][] = [];
  for (const column of columns) {
    const { value, rule } = readCell(column, cells(column.head), words);
    if (rule !== undefined) faults.push({ sheet, row, column: column.head, rule, ...limitOf(column, cells) });
    else if (value !== undefined) entries.push([column.field, value]);
  }
  return Object.fromEntries(entries);
};

const limitOf = (column: Column, cells: Line['cells']): { readonly limit?: string } => {
  const said = cells(column.head);
  return said === null ? {} : { limit: String(said).slice(0, 40) };
};
