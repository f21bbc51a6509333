import { creditCheck } from '../../kernel/credit-code.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { items } from '../../ops/demo/zone/items.ts';

const places = ['东', '西', '南', '北', '中', '新', '老', '上', '下', '前'];

/** So many items that the house has not: those of the demonstration, under other names and codes, in their variety. */
export const manyItems = (from: number, count: number): readonly JsonObject[] =>
  Array.from({ length: count }, (_, index) => {
    const nth = from + index;
    const item = items[nth % items.length];
    if (item === undefined) throw new Error('the demonstration has no items');
    const body = `1137${String(nth).padStart(6, '0')}BENCHQ0`;
    const task = `${body}${creditCheck(body)}4${item.basicCode}`;
    const name = `${places[nth % 10]}${places[Math.floor(nth / 10) % 10]}片区${item.name}（第${nth}类）`;
    return JSON.parse(
      JSON.stringify({
        ...item,
        key: `${item.key}-${nth}`,
        name,
        nameEn: `${item.nameEn} ${nth}`,
        aliases: item.aliases.map((alias) => `${alias}${nth}`),
        taskCode: task,
        businessCode: `${task}01`,
      }),
    ) as JsonObject;
  });
