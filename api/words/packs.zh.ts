import type { Words } from '../../kernel/programme.ts';

/** The pack of a stage, as it is printed. */
export const packsZh: Words = {
  'pack.title': '办事资料包：{stage}',
  'pack.plain': '“{project}”本阶段要办的事项、先后次序、材料清单、空白表格和样表都在这里。',
  'pack.free': '全程免费帮办代办，不收任何费用。',
  'pack.project': '项目',
  'pack.lead': '牵头单位',
  'pack.agent': '专员',
  'pack.head.item': '事项',
  'pack.head.first': '先办',
  'pack.head.days': '时限',
  'pack.head.material': '材料',
  'pack.head.copies': '份数',
  'pack.head.accept': '要求',
  'pack.at-once': '可以立即开始',
  'pack.days': '{days}个工作日',
  'pack.item-plain': '本事项的材料清单；有格式文本的，空白表格和样表附后。',
  'pack.blank': '空白表格：{material}',
  'pack.sample': '样表：{material}',
  'pack.stage.1': '立项用地规划许可阶段',
  'pack.stage.2': '工程建设许可阶段',
  'pack.stage.3': '施工许可阶段',
  'pack.stage.4': '竣工验收阶段',
};
