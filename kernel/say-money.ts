import type { Language } from './programme.ts';

/** An amount of money in words. Takes the smallest unit (fen) and the currency (ISO 4217); never rounds. */
export const sayMoney = (minor: number, currency: string, language: Language): string => {
  const sign = minor < 0 ? '−' : '';
  const whole = String(Math.trunc(Math.abs(minor) / 100)).replace(/\B(?=(?:\d{3})+$)/g, ',');
  const rest = Math.abs(minor) % 100;
  const number = `${sign}${whole}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`;
  if (language === 'zh' && currency === 'CNY') return `${number} 元`;
  return currency === 'CNY' ? `¥${number}` : `${currency} ${number}`;
};
