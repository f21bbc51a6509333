/** How a column of a sheet is written and read. */
export type ColumnKind =
  /** Words as they are; digits that a spreadsheet made a number of are refused where they are a code. */
  | 'text'
  | 'code'
  /** A value of the register, by its Chinese word, and several of them. */
  | 'word'
  | 'words'
  /** Free words, apart by 、; lines, apart by a new line. */
  | 'list'
  | 'lines'
  /** 20工作日. */
  | 'amount'
  /** A unit by its name; a place of the legal-basis table by its id. */
  | 'unit'
  | 'law'
  | 'laws'
  | 'yes-no'
  | 'count';

export type Column = {
  readonly field: string;
  readonly head: string;
  readonly kind: ColumnKind;
  /** Whether an empty cell is no value at all, or null. */
  readonly empty?: 'absent' | 'null' | 'none';
};

/** One sheet of the workbook: the items, or a list that each item has, one line for each entry of it. */
export type SheetPlan = { readonly sheet: string; readonly field: string | null; readonly columns: readonly Column[] };

const column = (field: string, head: string, kind: ColumnKind, more: Partial<Column> = {}): Column => ({
  field,
  head,
  kind,
  ...more,
});
const absent = { empty: 'absent' } as const;

export const keyHead = '事项标识';

/** The workbook of the service items, as the national lists have their tables. */
export const itemSheets: readonly SheetPlan[] = [
  {
    sheet: '事项',
    field: null,
    columns: [
      column('key', keyHead, 'text'),
      column('name', '事项名称', 'text'),
      column('nameEn', '英文名称', 'text'),
      column('aliases', '别名', 'list', { empty: 'none' }),
      column('status', '事项状态', 'word'),
      column('basicCode', '基本编码', 'code'),
      column('taskCode', '实施编码', 'code'),
      column('businessCode', '业务办理项编码', 'code'),
      column('regime', '事项性质', 'word'),
      column('stage', '审批阶段', 'word', absent),
      column('handling', '办件类型', 'word'),
      column('serves', '服务对象', 'words'),
      column('implementing', '实施主体', 'unit'),
      column('implementingKind', '实施主体性质', 'word'),
      column('handlingUnit', '承办单位', 'unit'),
      column('decidingUnit', '决定单位', 'unit'),
      column('supervisingUnit', '监管单位', 'unit'),
      column('issuingUnit', '发文单位', 'unit'),
      column('statutory', '法定办结时限', 'amount'),
      column('statutoryLaw', '法定时限依据', 'law', { empty: 'null' }),
      column('statutoryStart', '法定时限起算', 'word'),
      column('promised', '承诺办结时限', 'amount'),
      column('correctionLimit', '补正期限', 'amount'),
      column('quota', '数量限制', 'text', { empty: 'null' }),
      column('visits', '到现场次数', 'count'),
      column('visitsWhy', '到现场原因', 'text', absent),
      column('basis', '设定依据', 'laws'),
      column('projectOnly', '仅限工程建设项目', 'yes-no'),
      column('joint', '多部门联合办理', 'yes-no', absent),
      column('leadingUnit', '联合办理牵头机关', 'unit', absent),
      column('onPromise', '可告知承诺', 'yes-no', absent),
      column('publicSafety', '直接关系公共安全', 'yes-no', absent),
      column('channels', '办理形式', 'words'),
      column('crossRegion', '通办范围', 'word'),
      column('appointment', '可预约', 'yes-no'),
      column('express', '可寄送', 'yes-no'),
      column('phone', '咨询电话', 'text'),
      column('complaintPhone', '投诉电话', 'text'),
      column('address', '办理地点', 'text'),
      column('hours', '办理时间', 'text'),
    ],
  },
  {
    sheet: '材料',
    field: 'materials',
    columns: [
      column('id', '材料标识', 'text'),
      column('name', '材料名称', 'text'),
      column('nameEn', '英文名称', 'text'),
      column('necessity', '必要性', 'word'),
      column('major', '主审要件', 'yes-no'),
      column('source', '来源渠道', 'word'),
      column('kind', '材料类型', 'word'),
      column('format', '材料形式', 'word'),
      column('copies', '份数', 'count'),
      column('accept', '受理标准', 'text'),
      column('fillIn', '填报须知', 'text', absent),
      column('blank', '空白表格', 'lines', absent),
      column('sample', '示例样表', 'lines', absent),
      column('basis', '依据', 'laws'),
    ],
  },
  {
    sheet: '条件',
    field: 'conditions',
    columns: [column('text', '受理条件', 'text'), column('basis', '依据', 'laws')],
  },
  {
    sheet: '收费',
    field: 'fees',
    columns: [
      column('name', '收费项目', 'text'),
      column('standard', '收费标准', 'text'),
      column('reduction', '减免', 'text', absent),
      column('basis', '依据', 'laws'),
    ],
  },
  {
    sheet: '环节',
    field: 'steps',
    columns: [column('step', '办理环节', 'word'), column('limit', '时限', 'amount')],
  },
  {
    sheet: '特别程序',
    field: 'procedures',
    columns: [
      column('kind', '程序', 'word'),
      column('limit', '时限', 'amount'),
      column('basis', '依据', 'laws'),
      column('byOrgan', '由本机关实施', 'yes-no', absent),
    ],
  },
  {
    sheet: '结果',
    field: 'results',
    columns: [column('kind', '结果类型', 'word'), column('name', '结果名称', 'text')],
  },
  {
    sheet: '常见问题',
    field: 'questions',
    columns: [column('question', '问题', 'text'), column('answer', '回答', 'text')],
  },
];
