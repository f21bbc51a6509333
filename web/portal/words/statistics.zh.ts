import type { Words } from '../../../kernel/programme.ts';

/** The page of public statistics. */
export const statisticsZh: Words = {
  'portal.statistics': '公开统计',
  'portal.statistics.say': '我们办得怎么样，数字向所有人公开。比例后面写着它的分子和分母。',
  'portal.statistics.period': '时段',
  'portal.statistics.own-days': '自选日期',
  'portal.statistics.this-month': '本月',
  'portal.statistics.last-month': '上月',
  'portal.statistics.this-quarter': '本季度',
  'portal.statistics.this-year': '今年',
  'portal.statistics.last-year': '去年',
  'portal.statistics.from': '从',
  'portal.statistics.to': '到',
  'portal.statistics.class.computed': '依据办理记录计算。',
  'portal.statistics.class.demonstration': '演示数据，不是真实情况。',
  'portal.statistics.days': '{from}至{to}。',
  'portal.statistics.few': '人数很少，不公开',
  'portal.statistics.download': '下载表格（CSV）',
};
