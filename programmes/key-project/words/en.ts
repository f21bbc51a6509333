import type { Words } from '../../../kernel/programme.ts';
import { byLoop } from './by-loop.ts';
import { beside } from './en/beside.ts';
import { project } from './en/project.ts';
import { shared } from './en/shared.ts';
import { stage } from './en/stage.ts';
import { view } from './en/view.ts';

export const en: Words = {
  'programme.key-project': 'Service to key projects',
  ...byLoop({ 'key-project': { ...project, ...view }, ...stage, ...beside }, shared),
  'measure.key-project.listed': 'Key projects served',
  'measure.key-project.completed': 'Projects handed over',
  'measure.key-project.guided': 'Guidance given',
  'measure.key-project.guidance-missed': 'Guidance given late',
  'measure.key-project.meetings': 'Consultation meetings',
};
