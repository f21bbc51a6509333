import type { Words } from '../../../kernel/programme.ts';
import { byLoop } from './by-loop.ts';
import { beside } from './zh/beside.ts';
import { keys } from './zh/keys.ts';
import { project } from './zh/project.ts';
import { shared } from './zh/shared.ts';
import { stage } from './zh/stage.ts';
import { view } from './zh/view.ts';

export const zh: Words = {
  'programme.key-project': '重点项目服务',
  ...byLoop(
    { 'key-project': { ...project, ...view, ...keys('items'), ...keys('steps') }, ...stage, ...beside },
    shared,
  ),
  'register.stage-lead': '各阶段牵头单位',
  'register.stage-lead.field.kind': '项目类别',
  'register.stage-lead.value.kind.industrial': '社会投资工业项目',
  'register.stage-lead.value.kind.civil': '社会投资民用项目',
  'register.stage-lead.value.kind.government': '政府投资项目',
  'register.stage-lead.value.kind.simple': '简易低风险项目',
  'register.stage-lead.field.leadUnit1': '立项用地规划许可',
  'register.stage-lead.field.leadUnit2': '工程建设许可',
  'register.stage-lead.field.leadUnit3': '施工许可',
  'register.stage-lead.field.leadUnit4': '竣工验收',
  'measure.key-project.listed': '主动服务重点项目',
  'measure.key-project.completed': '办完移交的项目',
  'measure.key-project.guided': '分阶段辅导',
  'measure.key-project.guidance-missed': '辅导超期的比例',
  'measure.key-project.meetings': '联席会商',
};
