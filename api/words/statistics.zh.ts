import type { Words } from '../../kernel/programme.ts';

/** The words of the published statistics. */
export const statisticsZh: Words = {
  'door.statistics.period': '{from} 至 {to}',
  'door.statistics.class.computed': '依据本系统办理记录计算',
  'door.statistics.class.demonstration': '演示数据，不是真实情况',
  'door.statistics.what': '指标',
  'door.statistics.numerator': '分子',
  'door.statistics.denominator': '分母',
  'door.statistics.value': '结果',
  'door.statistics.as': '单位',
  'door.statistics.few': '人数很少，不公开',
  'door.statistics.as.count': '件',
  'door.statistics.as.share': '比例（0到1）',
  'door.statistics.as.mean': '平均',
  'door.statistics.as.fen': '分（人民币）',
  'door.statistics.before': '{column}（上期{from}至{to}）',
};
