import type { Words } from '../../../../kernel/programme.ts';

const names: Words = {
  'enterprise-investment-filing': '企业投资项目备案',
  'feasibility-approval': '可行性研究报告审批',
  'regional-assessment': '区域评估成果使用',
  'site-selection-opinion': '用地预审与选址意见书',
  'land-planning-permit': '建设用地规划许可证',
  'environmental-report-form': '环境影响报告表审批',
  'energy-saving-review': '节能审查',
  'soil-conservation-plan': '水土保持方案审批',
  'scheme-review': '设计方案审查',
  'scheme-publication': '设计方案公示',
  'works-planning-permit': '建设工程规划许可证',
  'civil-air-defence-review': '人防工程报建',
  'drawing-review': '施工图联合审查',
  'fire-design-review': '消防设计审查',
  'construction-permit': '建筑工程施工许可证',
  'water-connection': '供水报装',
  'power-connection': '供电报装',
  'gas-connection': '供气报装',
  'network-connection': '通信报装',
  'completion-survey': '联合测绘',
  'planning-verification': '规划核实',
  'fire-acceptance': '消防验收',
  'completion-filing': '竣工验收备案',
};

/** The names of items and steps as values of a field. */
export const keys = (field: string): Words =>
  Object.fromEntries(Object.entries(names).map(([key, name]) => [`value.${field}.${key}`, name]));
