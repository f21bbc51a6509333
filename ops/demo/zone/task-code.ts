import type { Regime } from '../../../programmes/zone/service-item.ts';
import { creditCode } from './credit-code.ts';
import { units } from './units.ts';

/** 事项类型 of GB/T 39554.1 for each regime: 01 许可, 07 确认, 10 其他, 20 公共服务. */
const types: Readonly<Record<Regime, string>> = {
  permit: '01',
  registration: '07',
  confirmation: '07',
  filing: '10',
  service: '20',
};

/**
 * 实施编码: 18 of the organisation, level 4 (county), and 12 of the catalogue: province 37, type, main item,
 * no sub-item. Main items from 99001 on, which no catalogue uses, so a demonstration code is never a real one.
 */
export const taskCode = (unit: string, regime: Regime, serial: number): string => {
  const nth = units.findIndex((candidate) => candidate.unit === unit) + 1;
  return `${creditCode(nth)}437${types[regime]}${99000 + serial}000`;
};
