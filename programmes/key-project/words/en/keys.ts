import type { Words } from '../../../../kernel/programme.ts';

const names: Words = {
  'enterprise-investment-filing': 'Filing of an investment project',
  'feasibility-approval': 'Approval of the feasibility study',
  'regional-assessment': 'Use of the regional assessment',
  'site-selection-opinion': 'Land review and site opinion',
  'land-planning-permit': 'Land-use planning permit',
  'environmental-report-form': 'Environmental impact report form',
  'energy-saving-review': 'Energy-saving review',
  'soil-conservation-plan': 'Soil and water conservation plan',
  'scheme-review': 'Review of the design',
  'scheme-publication': 'Publication of the design',
  'works-planning-permit': 'Works planning permit',
  'civil-air-defence-review': 'Civil air defence review',
  'drawing-review': 'Joint drawing review',
  'fire-design-review': 'Fire design review',
  'construction-permit': 'Construction permit',
  'water-connection': 'Water connection',
  'power-connection': 'Power connection',
  'gas-connection': 'Gas connection',
  'network-connection': 'Network connection',
  'completion-survey': 'Joint survey',
  'planning-verification': 'Planning verification',
  'fire-acceptance': 'Fire acceptance',
  'completion-filing': 'Filing of the completion',
};

/** The names of items and steps as values of a field. */
export const keys = (field: string): Words =>
  Object.fromEntries(Object.entries(names).map(([key, name]) => [`value.${field}.${key}`, name]));
