import type { Words } from '../../../kernel/programme.ts';
import { loops } from '../loops.ts';
import { after } from './zh/after.ts';
import { approval } from './zh/approval.ts';
import { banned } from './zh/banned.ts';
import { beside } from './zh/beside.ts';
import { heard } from './zh/heard.ts';
import { inspected } from './zh/inspected.ts';
import { matters } from './zh/matters.ts';
import { undone } from './zh/undone.ts';
import { likened } from './likened.ts';

export const zh: Words = {
  ...approval,
  ...beside,
  ...heard,
  ...after,
  ...undone,
  ...banned,
  ...inspected,
  ...Object.assign(
    {},
    ...Object.entries(matters).map(([name, own]) => {
      const loop = loops.find((known) => known.name === name);
      return loop === undefined ? {} : likened(approval, loop, own);
    }),
  ),
  'measure.approval.received': '申请件数',
  'measure.approval.finished': '办结件数',
  'measure.approval.granted': '准予许可',
  'measure.approval.denied': '不予许可',
  'measure.approval.notified': '要求补正的比例',
  'measure.approval.deemed-accepted': '逾期未告知视为受理',
  'measure.approval.late-promised': '超承诺时限的比例',
  'measure.approval.late-statutory': '超法定时限的比例',
  'measure.approval.with-gaps': '容缺受理',
  'measure.approval.supplied': '容缺补齐率',
  'measure.approval.on-promise': '告知承诺办结',
};
