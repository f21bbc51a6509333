import type { Words } from '../../../kernel/programme.ts';
import { byLoop } from './by-loop.ts';
import { beside } from './en/beside.ts';
import { keys } from './en/keys.ts';
import { project } from './en/project.ts';
import { shared } from './en/shared.ts';
import { stage } from './en/stage.ts';
import { view } from './en/view.ts';

export const en: Words = {
  'programme.key-project': 'Service to key projects',
  ...byLoop(
    { 'key-project': { ...project, ...view, ...keys('items'), ...keys('steps') }, ...stage, ...beside },
    shared,
  ),
  'register.stage-lead': 'Lead units of the stages',
  'register.stage-lead.field.kind': 'Kind of project',
  'register.stage-lead.value.kind.industrial': 'Private industrial project',
  'register.stage-lead.value.kind.civil': 'Private civil project',
  'register.stage-lead.value.kind.government': 'Government project',
  'register.stage-lead.value.kind.simple': 'Simple low-risk project',
  'register.stage-lead.field.leadUnit1': 'Project and land',
  'register.stage-lead.field.leadUnit2': 'Works planning',
  'register.stage-lead.field.leadUnit3': 'Construction permit',
  'register.stage-lead.field.leadUnit4': 'Completion',
  'measure.key-project.listed': 'Key projects served',
  'measure.key-project.completed': 'Projects handed over',
  'measure.key-project.guided': 'Guidance given',
  'measure.key-project.guidance-missed': 'Guidance given late',
  'measure.key-project.meetings': 'Consultation meetings',
};
