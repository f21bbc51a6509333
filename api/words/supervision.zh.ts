import type { Words } from '../../kernel/programme.ts';

export const supervisionZh: Words = {
  'ledger.number': '台账编号',
  'ledger.loop': '类别',
  'ledger.title': '内容',
  'ledger.holder': '责任单位',
  'ledger.state': '办到哪里',
  'ledger.due': '期限',
  'ledger.age': '已挂号工作日',
  'ledger.light': '亮灯',
  'ledger.lacking': '销号还差',
  'ledger.lacking.evidence': '证据',
  'ledger.lacking.signature': '负责人签字',
  'ledger.lacking.word': '当事人的意见',
  'ledger.and': '、',
};
