import type { Window } from '../../../programmes/review/window.ts';

/** The windows of the service hall. */
export const windows: readonly Window[] = [
  { window: '1', name: '综合咨询', nameEn: 'General advice', unit: 'approval-bureau' },
  { window: '2', name: '企业开办', nameEn: 'Setting up an enterprise', unit: 'approval-bureau' },
  { window: '3', name: '社会事务审批', nameEn: 'Social matters', unit: 'approval-bureau' },
  { window: '4', name: '帮办代办', nameEn: 'Agent service', unit: 'approval-bureau' },
  { window: '5', name: '不动产登记', nameEn: 'Real estate registration', unit: 'natural-resources-bureau' },
  { window: '6', name: '市场监管', nameEn: 'Market supervision', unit: 'market-supervision-bureau' },
  { window: '7', name: '城建与交通', nameEn: 'Construction and transport', unit: 'construction-transport-bureau' },
  { window: '8', name: '税务', nameEn: 'Tax', unit: 'tax-bureau' },
  { window: '9', name: '人力资源和社会保障', nameEn: 'Labour and social security', unit: 'human-resources-bureau' },
  { window: '10', name: '医疗保障', nameEn: 'Medical security', unit: 'medical-security-bureau' },
  {
    window: '11',
    name: '出入境与户政',
    nameEn: 'Entry, exit and household registration',
    unit: 'public-security-branch',
  },
  { window: '12', name: '水电气热联办', nameEn: 'Water, power, gas and heating', unit: 'public-utilities-centre' },
];
