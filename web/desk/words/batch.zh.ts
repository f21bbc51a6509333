import type { Words } from '../../../kernel/programme.ts';

/** The words of one act on several cases. */
export const batchZh: Words = {
  'desk.batch.marked': '已选{n}件',
  'desk.batch.begin': '一起办理…',
  'desk.batch.clear': '取消选择',
  'desk.batch.few': '选两件以上可以一起办理',
  'desk.batch.many': '一次最多一起办理{most}件，请少选一些',
  'desk.batch.title': '对选中的{n}件一起办理',
  'desk.batch.none': '这些办件现在没有可以一起办的事。要看材料、附文件或写依据的，请逐件办理。',
  'desk.batch.can': '{n}件可以办',
  'desk.batch.sure': '将对这{n}件办理“{act}”',
  'desk.batch.cannot': '这{n}件不办',
  'desk.batch.other': '是另一类办件，或现在不能这样办。',
  'desk.batch.submit': '确认办理{n}件：{act}',
  'desk.batch.ends': '办理后这些办件即办结。',
  'desk.batch.waiting': '正在办理…',
  'desk.batch.did': '已办理',
  'desk.batch.refused': '没有办成：',
  'desk.batch.done': '办成{done}件，没有办成{left}件。',
  'desk.batch.again': '没办成的{n}件再试一次',
  'desk.batch.close': '完成',
};
