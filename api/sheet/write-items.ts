import writeWorkbookFile from 'write-excel-file/node';
import type { Amount } from '../../kernel/amount.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import { itemSheets, keyHead, type Column } from '../../programmes/zone/item-sheets.ts';
import { amountText, type SheetWords } from './sheet-words.ts';

/** The service items as a workbook: one sheet of items, and one for each list that they have. */
export const writeItems = (items: readonly JsonObject[], words: SheetWords): Promise<Buffer> =>
  writeWorkbookFile(
    itemSheets.map(({ sheet, field, columns }) => ({
      sheet,
      stickyRowsCount: 1,
      columns: [
        ...(field === null ? [] : [{ width: 28 }]),
        ...columns.map(({ kind }) => ({ width: widths[kind] ?? 18 })),
      ],
      data: [
        [...(field === null ? [] : [keyHead]), ...columns.map(({ head }) => head)].map((value) => ({
          value,
          fontWeight: 'bold' as const,
        })),
        ...items.flatMap((item) =>
          (field === null ? [item] : recordsOf(item[field])).map((one) => [
            ...(field === null ? [] : [text(String(item['key']))]),
            ...columns.map((column) => cellOf(column, one[column.field], words)),
          ]),
        ),
      ],
    })),
  ).toBuffer();

const widths: Partial<Record<Column['kind'], number>> = { code: 38, text: 24, lines: 40 };

/** Words are always text: a cell that begins like a formula is kept as words by a quote before it (OWASP). */
const text = (value: string) => ({
  value: /^\s*[=+\-@＝＋－＠\t\r]/.test(value) ? `'${value}` : value,
  type: String,
  format: '@',
});

const cellOf = (column: Column, value: Json | undefined, words: SheetWords) => {
  if (value === undefined || value === null) return null;
  const texts = Array.isArray(value) ? value.map(String) : [String(value)];
  switch (column.kind) {
    case 'count':
      return { value: Number(value), type: Number };
    case 'yes-no':
      return text(value === true ? '是' : '否');
    case 'amount':
      return text(amountText(value as unknown as Amount));
    case 'unit':
      return text(words.unitName(String(value)));
    case 'word':
    case 'words':
      return text(texts.map((one) => words.word(column, one)).join('、'));
    case 'lines':
      return { ...text(texts.join('\n')), wrap: true };
    default:
      return text(texts.join('、'));
  }
};

const recordsOf = (value: Json | undefined): readonly JsonObject[] =>
  (Array.isArray(value) ? value : []).filter((one): one is JsonObject => typeof one === 'object' && one !== null);
