import type { Words } from '../../../kernel/programme.ts';

/** Blank forms and their filled-in samples. */
export const blankZh: Words = {
  'portal.blank.open': '空白表格',
  'portal.blank.sample': '填写样例',
  'portal.blank.back': '返回办事指南',
  'portal.blank.matter': '办理事项：{item}　受理单位：{unit}',
  'portal.blank.free': '这张表不收费，可以复印。不会填的，打{phone}或者到窗口问。',
};
