import type { JsonObject } from '../../../../kernel/json.ts';
import type { Chance } from '../chance.ts';
import { parks } from '../../zone/parks.ts';

const makers = ['恒岳', '盛岭', '泰衡', '华澄', '瑞川', '东屿', '鼎原', '嘉木', '北辰', '远图', '宏石', '新禾'];
const things: readonly (readonly [name: string, industry: string])[] = [
  ['高端索具智能制造', '高端装备'],
  ['激光熔覆装备', '高端装备'],
  ['精密减速机', '高端装备'],
  ['薄膜太阳能组件', '新能源'],
  ['动力电池系统', '新能源'],
  ['储能电芯', '新能源'],
  ['特种纤维材料', '新材料'],
  ['高性能膜材料', '新材料'],
  ['轻量化铝型材', '新材料'],
  ['工程机械零部件', '高端装备'],
];

/** What is said of a project when it is heard of. Every name is invented. */
export const projectSeed = (chance: Chance): JsonObject => {
  const [thing, industry] = chance.pick(things);
  const park = chance.pick(parks);
  return {
    project: `${chance.pick(makers)}${thing}项目`,
    kind: chance.pick(['industrial', 'industrial', 'industrial', 'civil', 'government', 'simple']),
    investment: chance.between(30, 420) * 100,
    industry,
    site: `${park.name}内`,
    park: park.park,
  };
};
