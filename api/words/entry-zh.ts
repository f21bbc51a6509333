import type { Words } from '../../kernel/programme.ts';

/** What is wrong with an entry of a register, and how to put it right. */
export const entryZh: Words = {
  'field.by-law': '（{law}）',
  'field.no-limit': '必须写明时限，并说明是工作日、自然日还是月',
  'field.limit-in-another-unit': '单位必须与法定时限、承诺时限一致，否则无法比较长短',
  'field.promise-over-statute': '承诺时限不能比法定时限长',
  'field.instant-takes-longer': '即办件的承诺时限最多一个工作日；办不到的请改为承诺件',
  'field.steps-over-promise': '各环节时限加起来超过了承诺时限',
  'field.code-of-another-kind': '编码第3、4位是事项类型，与事项性质不符',
  'field.code-length-31': '实施编码是31位：18位统一社会信用代码、1位行使层级、12位基本编码',
  'field.code-length-33': '业务办理项编码是33位：31位实施编码加2位序号',
  'field.code-check': '编码前18位不是正确的统一社会信用代码：校验码不符，请核对抄写',
  'field.code-without-basic': '实施编码的后12位必须就是基本编码',
  'field.code-without-task': '业务办理项编码的前31位必须就是实施编码',
  'field.code-taken': '这个编码已经是另一事项（{limit}）的',
  'field.named-twice': '与前面的重复，每一项只列一次',
  'field.major-is-needed': '主审要件必须是“必要”材料，不能容缺',
  'field.vague': '不能写“其他材料”一类的话，请写明是什么材料',
  'field.complaint-to-the-same': '投诉电话不能与咨询电话相同',
  'field.visit-without-why': '要求到现场的，必须写明原因',
  'field.window-without-visit': '只能到窗口办的，到现场次数不能是0',
  'field.law-unknown': '法律依据表里没有这一条（{limit}），请先登记并核对',
};
