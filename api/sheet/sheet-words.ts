import type { Amount } from '../../kernel/amount.ts';
import type { Words } from '../../kernel/programme.ts';
import type { Column } from '../../programmes/zone/item-sheets.ts';
import type { Directory } from '../directory.ts';

/** Between what the register keeps and what a sheet says: words for values, names for units, 20工作日 for an amount. */
export type SheetWords = {
  readonly word: (column: Column, value: string) => string;
  readonly value: (column: Column, word: string) => string | null;
  readonly unitName: (unit: string) => string;
  readonly unit: (name: string) => string | null;
};

/** The words of the service items and the names of the units. */
export const sheetWords = (words: Words, directory: Directory): SheetWords => {
  const prefix = (column: Column): string => `register.service-item.value.${column.field}.`;
  const names = new Map([...directory.units].map(([unit, body]) => [String(body['name']), unit]));
  const values = new Map(Object.entries(words).map(([key, word]) => [key, word]));
  const back = new Map(
    Object.entries(words)
      .filter(([key]) => key.startsWith('register.service-item.value.'))
      .map(([key, word]) => [`${key.slice(0, key.lastIndexOf('.') + 1)}${word}`, key.slice(key.lastIndexOf('.') + 1)]),
  );
  return {
    word: (column, value) => values.get(`${prefix(column)}${value}`) ?? value,
    value: (column, word) => back.get(`${prefix(column)}${word}`) ?? null,
    unitName: (unit) => String(directory.units.get(unit)?.['name'] ?? unit),
    unit: (name) => names.get(name) ?? (directory.units.has(name) ? name : null),
  };
};

const amountWords = { workday: '工作日', day: '日', month: '月', hour: '小时', workhour: '工作小时' } as const;

export const amountText = ({ amount, unit }: Amount): string => `${amount}${amountWords[unit]}`;

/** 20工作日, 20 个工作日, 30日, 30天, 1个月; null for a bare number, which says nothing. */
export const amountOf = (text: string): Amount | null => {
  const [, amount, word] = /^(\d{1,3})\s*个?\s*(工作日|自然日|日|天|月|小时|工作小时)$/.exec(text.trim()) ?? [];
  const units: Readonly<Record<string, string>> = {
    ...Object.fromEntries(Object.entries(amountWords).map(([unit, said]) => [said, unit])),
    自然日: 'day',
    天: 'day',
  };
  const unit = units[word ?? ''];
  return amount === undefined || unit === undefined ? null : { amount: Number(amount), unit: unit as Amount['unit'] };
};
