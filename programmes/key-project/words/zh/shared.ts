import type { Words } from '../../../../kernel/programme.ts';

export const shared: Words = {
  itemName: 'name',
  'seat.enterprise': '项目单位',
  'seat.agents': '帮办代办专员',
  'seat.lead': '服务小组组长',
  'clock.overdue': '超期跟踪',
  'clock.look': '定期回看',
  'act.remind': '超期催办',
  'act.look-again': '到期回看',
  'did.look-again': '已回看进展',
  'act.recall': '由上级收回',
  'did.recall': '已随项目收回',
  'ending.recalled': '已随项目收回',
  'field.files': '申请材料',
  'field.reason': '理由',
  'field.basis': '依据',
  'line.number': '编号',
  'line.item': '事项',
  'line.due': '最迟',
  'line.reason': '理由',
};
