import type { Json } from '../kernel/json.ts';
import { profileFields } from '../kernel/profile.ts';
import type { Language } from '../kernel/programme.ts';
import { sayMoney } from '../kernel/say-money.ts';
import type { Say } from './fill.ts';

/** A value of a profile field as people read it: yuan, yes or no, a list. */
export const profileValue = (say: Say, language: Language, field: string, value: Json): string => {
  const kind = profileFields[field]?.kind;
  if (kind === 'money' && typeof value === 'number') return sayMoney(value, 'CNY', language);
  if (typeof value === 'boolean') return say(value ? 'profile.yes' : 'profile.no');
  if (Array.isArray(value)) return value.map(String).join(language === 'zh' ? '、' : ', ');
  return String(value);
};

export type ConditionShape = {
  readonly field: string;
  readonly operator: string;
  readonly needed: Json;
  readonly not: boolean;
};

/** What a condition needs, in words: 技改设备投资额不少于 2,000,000 元. */
export const conditionWords = (
  say: Say,
  language: Language,
  { field, operator, needed, not }: ConditionShape,
): string =>
  say(`${not ? 'ui.condition.not' : 'ui.condition'}${operator === 'is' ? '.is' : ''}`, {
    field: say(`profile.field.${field}`),
    operator: say(`policy.operator.${operator}`),
    value: profileValue(say, language, field, needed),
  });
