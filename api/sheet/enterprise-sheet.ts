import writeWorkbookFile from 'write-excel-file/node';
import type { Json, JsonObject } from '../../kernel/json.ts';
import { profileFields, type ProfileKind } from '../../kernel/profile.ts';
import type { Words } from '../../kernel/programme.ts';
import type { ProfileLine } from '../../programmes/enterprise/enterprise.ts';
import type { Rows } from './read-workbook.ts';
import type { ReadItem, SheetFault } from './read-items.ts';

/** The one sheet of a workbook of enterprises; every profile field that somebody supplies is a column of its own. */
export const sheetName = '企业';
const fixed = {
  creditCode: '统一社会信用代码',
  name: '企业名称',
  address: '地址',
  contact: '联系人',
  role: '职务',
  phone: '手机',
};
const supplied = Object.keys(profileFields).filter((field) => profileFields[field]?.source !== null);
const headOf = (words: Words, field: string): string =>
  `${words[`profile.field.${field}`] ?? field}${profileFields[field]?.kind === 'money' ? '（元）' : ''}`;

type Line = ReadItem & { readonly profile: readonly string[] };

/**
 * Reads enterprises from a sheet. What stands in an empty cell is not known and stays as it was; a fault names its cell.
 * `asOf` is the day of which the sheet's data is.
 */
export const readEnterprises = (
  rows: Rows | undefined,
  words: Words,
  asOf: string,
  before: ReadonlyMap<string, JsonObject>,
): { readonly items: readonly Line[]; readonly faults: readonly SheetFault[] } => {
  const heads = (rows?.[0] ?? []).map((head) => String(head ?? '').trim());
  const missing = Object.values(fixed).filter((head) => !heads.includes(head));
  if (rows === undefined || missing.length > 0)
    return {
      items: [],
      faults: (rows === undefined ? [fixed.creditCode] : missing).map((column) => ({
        sheet: sheetName,
        row: 1,
        column,
        rule: rows === undefined ? 'sheet-missing' : 'column-missing',
        limit: rows === undefined ? sheetName : column,
      })),
    };
  const faults: SheetFault[] = [];
  const seen = new Set<string>();
  const items = rows.slice(1).flatMap((cells, index): readonly Line[] => {
    if (cells.every((cell) => cell === null || String(cell).trim() === '')) return [];
    const row = index + 2;
    const cell = (head: string) => cells[heads.indexOf(head)] ?? null;
    const said = (head: string): string => String(cell(head) ?? '').trim();
    const fault = (column: string, rule: string): void => void faults.push({ sheet: sheetName, row, column, rule });
    if (typeof cell(fixed.creditCode) === 'number') fault(fixed.creditCode, 'code-as-number');
    const key = said(fixed.creditCode).toUpperCase();
    if (seen.has(key)) fault(fixed.creditCode, 'named-twice');
    seen.add(key);
    const read = supplied.flatMap((field): readonly ProfileLine[] => {
      const head = headOf(words, field);
      const kind = profileFields[field]?.kind ?? 'code';
      if (!heads.includes(head) || said(head) === '') return [];
      const value = valueOf(kind, said(head));
      if (value === null) fault(head, `not-${kind}`);
      return [{ field, value, source: profileFields[field]?.source ?? 'enterprise', asOf }];
    });
    const kept = before.get(key);
    const others = (name: string): readonly JsonObject[] =>
      Array.isArray(kept?.[name]) ? (kept[name] as readonly JsonObject[]) : [];
    const contact = { name: said(fixed.contact), role: said(fixed.role), phone: said(fixed.phone) };
    const spoken = contact.name === '' && contact.phone === '' ? [] : [contact];
    const body: JsonObject = {
      aliases: [],
      status: 'active',
      ...kept,
      creditCode: key,
      ...(said(fixed.name) === '' ? {} : { name: said(fixed.name) }),
      ...(said(fixed.address) === '' ? {} : { address: said(fixed.address) }),
      contacts: [...spoken, ...others('contacts').filter((one) => one['phone'] !== contact.phone)],
      profile: [
        ...others('profile').filter((one) => !read.some(({ field }) => field === one['field'])),
        ...(read as unknown as readonly JsonObject[]),
      ],
    };
    const at = (path: string): Pick<SheetFault, 'sheet' | 'row' | 'column'> => {
      const [field = '', nth, part = ''] = path.split('.');
      const line = field === 'profile' ? (body['profile'] as readonly JsonObject[])[Number(nth)] : undefined;
      const column =
        field === 'contacts'
          ? fixed[part === 'name' ? 'contact' : part === 'role' ? 'role' : 'phone']
          : line === undefined
            ? (fixed[field as keyof typeof fixed] ?? fixed.creditCode)
            : headOf(words, String(line['field']));
      return { sheet: sheetName, row, column };
    };
    return [{ body, at, profile: read.map(({ field }) => field) }];
  });
  return { items, faults };
};

const valueOf = (kind: ProfileKind, text: string): Json => {
  const number = Number(text.replaceAll(/[,，\s]/g, ''));
  if (kind === 'money')
    return Number.isSafeInteger(Math.round(number * 100)) && number >= 0 ? Math.round(number * 100) : null;
  if (kind === 'count') return Number.isSafeInteger(number) && number >= 0 ? number : null;
  if (kind === 'yes-no') return text === '是' ? true : text === '否' ? false : null;
  if (kind === 'day') return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
  if (kind === 'code') return /^[A-T]?\d{1,4}$/.test(text.toUpperCase()) ? text.toUpperCase() : null;
  return text
    .split(/[、，,;；]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
};

/** Enterprises as a workbook that can be read again. Contacts stay in the house: their columns are empty. */
export const writeEnterprises = (enterprises: readonly JsonObject[], words: Words): Promise<Buffer> => {
  const text = (value: string) => ({
    value: /^\s*[=+\-@＝＋－＠\t\r]/.test(value) ? `'${value}` : value,
    type: String,
    format: '@',
  });
  const heads = [...Object.values(fixed), ...supplied.map((field) => headOf(words, field))];
  const cell = (body: JsonObject, field: string) => {
    const lines = (Array.isArray(body['profile']) ? body['profile'] : []) as unknown as readonly ProfileLine[];
    const value = lines.find((line) => line.field === field)?.value;
    if (value === undefined || value === null) return null;
    if (typeof value === 'boolean') return text(value ? '是' : '否');
    if (typeof value === 'number')
      return { value: profileFields[field]?.kind === 'money' ? value / 100 : value, type: Number };
    return text(Array.isArray(value) ? value.join('、') : String(value));
  };
  return writeWorkbookFile([
    {
      sheet: sheetName,
      stickyRowsCount: 1,
      columns: heads.map(() => ({ width: 20 })),
      data: [
        heads.map((value) => ({ value, fontWeight: 'bold' as const })),
        ...enterprises.map((body) => [
          ...(['creditCode', 'name', 'address'] as const).map((field) => text(String(body[field] ?? ''))),
          null,
          null,
          null,
          ...supplied.map((field) => cell(body, field)),
        ]),
      ],
    },
  ]).toBuffer();
};
