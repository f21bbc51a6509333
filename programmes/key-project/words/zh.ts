import type { Words } from '../../../kernel/programme.ts';
import { byLoop } from './by-loop.ts';
import { beside } from './zh/beside.ts';
import { project } from './zh/project.ts';
import { shared } from './zh/shared.ts';
import { stage } from './zh/stage.ts';
import { view } from './zh/view.ts';

export const zh: Words = {
  'programme.key-project': '重点项目服务',
  ...byLoop({ 'key-project': { ...project, ...view }, ...stage, ...beside }, shared),
  'measure.key-project.listed': '主动服务重点项目',
  'measure.key-project.completed': '办完移交的项目',
  'measure.key-project.guided': '分阶段辅导',
  'measure.key-project.guidance-missed': '辅导超期的比例',
  'measure.key-project.meetings': '联席会商',
};
