import type { JsonObject } from '../../kernel/json.ts';

/** A village of a zone, for the tests of the door: four units, a person in each role, one item, three citations. */
const unit = (key: string, name: string): JsonObject => ({
  unit: key,
  name,
  nameEn: key,
  short: name.slice(0, 4),
  phone: '0537-1234567',
  address: '为民路1号',
  services: true,
  closed: false,
});

const person = (unitKey: string, post: string, roles: readonly string[]): JsonObject => {
  const account = `${unitKey}-${post}`;
  return {
    person: account,
    name: `${post === 'clerk' ? '林书瑶' : '陈知行'}`,
    unit: unitKey,
    roles,
    account,
    active: true,
  };
};

export const units = [
  unit('hall', '行政审批服务局'),
  unit('build', '城乡建设与交通局'),
  unit('party', '党群工作部'),
  unit('water', '水务局'),
];

export const people = [
  person('hall', 'clerk', ['clerk']),
  person('hall', 'reviewer', ['reviewer']),
  person('hall', 'office', ['office']),
  person('hall', 'contact', ['contact']),
  person('hall', 'sysadmin', ['sysadmin']),
  person('build', 'clerk', ['clerk']),
  person('build', 'reviewer', ['reviewer']),
  person('build', 'head', ['head', 'approver']),
  person('build', 'contact', ['contact']),
  person('water', 'clerk', ['clerk']),
  person('water', 'contact', ['contact']),
  person('water', 'reviewer', ['reviewer']),
  person('party', 'supervisor', ['supervisor', 'office']),
  person('party', 'office', ['office']),
  person('party', 'leader', ['leader', 'head']),
];

export const posts: readonly JsonObject[] = [
  { post: 'alliance-office', name: '联盟办公室', nameEn: 'Alliance office', unit: 'hall' },
  { post: 'supervision-office', name: '监督办公室', nameEn: 'Supervision office', unit: 'party' },
  { post: 'discipline-office', name: '纪检办公室', nameEn: 'Discipline office', unit: 'party' },
];

export const laws: readonly JsonObject[] = [
  {
    id: 'AL32-1-4',
    instrument: '行政许可法',
    article: '第三十二条第一款第四项',
    text: '申请材料不齐全或者不符合法定形式的，应当当场或者在五日内一次告知申请人需要补正的全部内容',
    from: '2019-04-23',
    certainty: 'verified',
  },
  {
    id: 'AL38-1',
    instrument: '行政许可法',
    article: '第三十八条第一款',
    text: '申请人的申请符合法定条件、标准的，行政机关应当依法作出准予行政许可的书面决定。',
    from: '2019-04-23',
    certainty: 'verified',
  },
  {
    id: 'AL78',
    instrument: '行政许可法',
    article: '第七十八条',
    text: '行政许可申请属于直接关系公共安全、人身健康、生命财产安全事项的，申请人在一年内不得再次申请该行政许可。',
    from: '2019-04-23',
    certainty: 'verified',
  },
  { id: 'XX9', instrument: '某规定', article: '第九条', text: null, from: '2020-01-01', certainty: 'likely' },
];

const material = (id: string, name: string): JsonObject => ({
  id,
  name,
  nameEn: id,
  necessity: '1',
  major: true,
  source: '10',
  copies: 1,
  accept: '清晰完整',
  basis: ['AL32-1-4'],
});

export const items: readonly JsonObject[] = [
  {
    key: 'construction-permit',
    version: 1,
    name: '建筑工程施工许可',
    nameEn: 'Construction permit',
    taskCode: '11370829MB2857000A1000117010001',
    regime: 'permit',
    implementing: 'hall',
    handlingUnit: 'hall',
    decidingUnit: 'build',
    supervisingUnit: 'build',
    issuingUnit: 'hall',
    statutory: { amount: 20, unit: 'workday' },
    statutoryLaw: null,
    statutoryStart: 'accepted',
    promised: { amount: 5, unit: 'workday' },
    correctionLimit: { amount: 30, unit: 'day' },
    materials: [material('plan', '施工图'), material('contract', '施工合同')],
    conditions: [{ text: '已取得用地手续', basis: ['AL38-1'] }],
    fee: null,
    visits: 0,
    basis: ['AL38-1', 'XX9'],
    projectOnly: false,
    publicSafety: true,
    channels: ['window', 'online'],
    phone: '0537-1234567',
    complaintPhone: '0537-7654321',
    address: '为民路1号',
    hours: '工作日 9:00-17:00',
    unchecked: [],
  },
];
