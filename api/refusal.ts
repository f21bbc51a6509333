import type { Refusal } from '../kernel/case.ts';
import type { Json } from '../kernel/json.ts';
import { sayMoney } from '../kernel/say-money.ts';
import type { Language, Words } from '../kernel/programme.ts';
import { dictionary } from './dictionary.ts';
import { say } from './say.ts';

/** Where the names inside a refusal are looked up. */
export type RefusalWords = {
  readonly language: Language;
  readonly loop: string;
  /** The programme's words; a sentence `<loop>.refusal.<kind>` there goes before the door's own. */
  readonly words: Words;
  readonly unitName?: (unit: string) => string;
  /** Names of the materials of the item. */
  readonly materials?: Readonly<Record<string, string>>;
};

/** A refusal as a sentence: the rule it keeps, the way out, and what is possible now. */
export const refusalSentence = (refusal: Refusal, where: RefusalWords): string => {
  const own = dictionary[where.language];
  const guard = typeof refusal.about['guard'] === 'string' ? refusal.about['guard'] : '';
  const pattern =
    where.words[`${where.loop}.refusal.${refusal.kind}.${guard}`] ??
    where.words[`${where.loop}.refusal.${refusal.kind}`] ??
    own[`refusal.${refusal.kind}`] ??
    refusal.kind;
  const values = Object.fromEntries(
    Object.entries(refusal.about).map(([key, value]) => [
      key,
      amounts.includes(key) ? money(value, refusal.about, where.language) : named(key, value, where),
    ]),
  );
  const comma = where.language === 'zh' ? '、' : ', ';
  const acts = refusal.possible.map(({ act }) => where.words[`${where.loop}.act.${act}`] ?? act);
  const way = acts.length ? say(own['possible'] ?? '', { acts: [...new Set(acts)].join(comma) }) : '';
  const gap = way && where.language === 'en' ? ' ' : '';
  const seat = values['seat'] ?? values['seats'];
  return say(pattern, { ...values, seat }) + gap + way;
};

/** Keys that hold an amount, in the smallest unit of the currency with which the account's name begins. */
const amounts: readonly string[] = ['wanted', 'left', 'most'];

const money = (value: Json, { account }: Refusal['about'], language: Language): string =>
  sayMoney(Number(value), String(account).split(' ')[0] ?? '', language);

/** What each key of `about` names, as a family of words. */
const families: Readonly<Record<string, string>> = {
  seat: 'seat',
  seats: 'seat',
  state: 'state',
  clock: 'clock',
  pause: 'pause',
  act: 'act',
  child: 'child',
  debts: 'debt',
  debt: 'debt',
  children: 'child',
  field: 'field',
  fields: 'field',
  facts: 'fact',
};

const named = (key: string, value: Json, where: RefusalWords): string => {
  if (Array.isArray(value))
    return value.map((one) => named(key, one, where)).join(where.language === 'zh' ? '、' : ', ');
  if (value === null || typeof value === 'object') return '';
  const text = String(value);
  if (key === 'unit' || key === 'to' || key === 'from') return where.unitName?.(text) ?? text;
  if (key === 'materials' || key === 'material') return where.materials?.[text] ?? text;
  const family = families[key];
  return (
    (family && where.words[`${where.loop}.${family}.${text}`]) ||
    (family === 'seat' ? (where.words[`seat.${text}`] ?? text) : text)
  );
};
