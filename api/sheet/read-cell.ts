import type { Json } from '../../kernel/json.ts';
import type { Column } from '../../programmes/zone/item-sheets.ts';
import { amountOf, type SheetWords } from './sheet-words.ts';

export type Cell = string | number | boolean | null;
/** A value, nothing ('absent'), or the rule that the cell breaks. */
export type ReadCell = { readonly value?: Json; readonly rule?: string };

/** What a cell says. Words that begin like a formula are refused; a quote before them says that they are words. */
export const readCell = (column: Column, cell: Cell, words: SheetWords): ReadCell => {
  const said = cell === null ? '' : String(cell).trim();
  if (said === '') return emptyCell(column);
  if (typeof cell === 'string' && /^[=+\-@＝＋－＠]/.test(said)) return { rule: 'formula' };
  const text = said.replace(/^'(?=[\s]*[=+\-@＝＋－＠])/, '');
  const parts = text
    .split(/[、，,;；\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  switch (column.kind) {
    case 'code':
      return typeof cell === 'number'
        ? { rule: 'code-as-number' }
        : { value: text.replaceAll(/\s/g, '').toUpperCase() };
    case 'word':
      return known(words.value(column, text), 'not-a-word');
    case 'words': {
      const values = parts.map((part) => words.value(column, part));
      return values.some((value) => value === null) ? { rule: 'not-a-word' } : { value: values };
    }
    case 'list':
    case 'laws':
      return { value: parts };
    case 'lines':
      return {
        value: text
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== ''),
      };
    case 'amount': {
      const amount = amountOf(text);
      return amount === null ? { rule: 'not-an-amount' } : { value: { ...amount } };
    }
    case 'unit':
      return known(words.unit(text), 'unit-unknown');
    case 'yes-no':
      return cell === true || text === '是'
        ? { value: true }
        : cell === false || text === '否'
          ? { value: false }
          : { rule: 'not-yes-no' };
    case 'count':
      return /^\d{1,4}$/.test(text) ? { value: Number(text) } : { rule: 'not-a-number' };
    default:
      return { value: text };
  }
};

const known = (value: string | null, rule: string): ReadCell => (value === null ? { rule } : { value });

const emptyCell = ({ kind, empty }: Column): ReadCell => {
  if (empty === 'null') return { value: null };
  if (empty === 'none') return { value: [] };
  return empty === 'absent' || kind === 'text' || kind === 'code' ? {} : { rule: 'required' };
};
