import { typesOfRegime } from '../../../programmes/zone/item-codes.ts';
import type { Regime } from '../../../programmes/zone/service-item.ts';
import { creditCode } from './credit-code.ts';
import { units } from './units.ts';

/**
 * 基本编码: province 37, kind, main item, no sub-item. Main items from 99001 on, which no catalogue uses, so a
 * demonstration code is never a real one. A service that is neither a payment nor a reward is 20 公共服务.
 */
export const basicCode = (regime: Regime, serial: number): string =>
  `37${regime === 'service' ? '20' : (typesOfRegime[regime]?.[0] ?? '10')}${99000 + serial}000`;

/** 实施编码: 18 of the organisation, level 4 (county), and the basic code. */
export const taskCode = (unit: string, basic: string): string => {
  const nth = units.findIndex((candidate) => candidate.unit === unit) + 1;
  return `${creditCode(nth)}4${basic}`;
};
