import type { JsonObject } from '../../../kernel/json.ts';
import type { FormSlots } from '../../../ui/schema-form/form-slots.ts';
import { widgets } from '../../../ui/schema-form/read-fields.ts';

/** For buttons that only show themselves. */
export const nothing = (): void => undefined;

const levels = ['5', '4', '3', '2', '1'];
const tags = ['510', '511', '512', '110', '111', '112'];
const rooms = ['a', 'b', 'c', 'd', 'e', 'f'];

/** What a widget needs beyond its name. */
const shapes: Readonly<Partial<Record<(typeof widgets)[number], JsonObject>>> = {
  choice: { enum: rooms },
  tags: { type: 'array', items: { enum: tags } },
  faces: { enum: levels },
  checklist: { type: 'array' },
  basis: { type: 'array', minItems: 1 },
  files: { type: 'array', minItems: 1 },
  switch: { type: 'boolean', const: true },
  date: { type: 'string', format: 'date' },
  phone: { type: 'string', pattern: '^1[3-9]\\d{9}$' },
  people: { type: 'array', minItems: 2 },
  money: { type: 'integer', minimum: 1 },
  whole: { type: 'integer', minimum: 0 },
  lines: {
    type: 'array',
    minItems: 1,
    items: { type: 'object', required: ['text'], properties: { text: { type: 'string', widget: 'text' } } },
  },
};

/** The name of a widget's field; the fields that others look at have the names they look for. */
const nameOf = (widget: string): string => (widget === 'faces' ? 'level' : widget);

/** One field of every widget there is, a choice of few and a yes or no. */
export const schema: JsonObject = {
  type: 'object',
  required: [...widgets.map(nameOf).filter((name) => name !== 'long'), 'few', 'yes'],
  properties: {
    ...Object.fromEntries(
      widgets.map((widget): [string, JsonObject] => [
        nameOf(widget),
        {
          type: 'string',
          ...(widget === 'long' || widget === 'text' ? { maxLength: 40 } : {}),
          ...shapes[widget],
          widget,
        },
      ]),
    ),
    few: { type: 'string', enum: rooms.slice(0, 3), widget: 'choice' },
    yes: { type: 'boolean', widget: 'switch' },
  },
};

/** What stands in the form where it is filled in. */
export const filled: JsonObject = {
  text: '启明新材料有限公司',
  long: '窗口说要到二楼，二楼说要到窗口。',
  date: '2026-03-09',
  choice: 'b',
  checklist: [
    { material: 'plan', answer: 'wrong', defect: '没有标明面积', remedy: '标明每间的面积' },
    { material: 'report', answer: 'ok' },
    { material: 'letter', answer: 'missing', defect: '没有提交', remedy: '盖章后上传' },
  ],
  basis: ['own:示例单位工作规则', 'example'],
  unit: 'approval-bureau',
  person: 'chen',
  people: [
    { unit: 'approval-bureau', person: 'chen' },
    { unit: 'construction-bureau', person: 'gu' },
  ],
  money: 1_200_050,
  whole: 12,
  lines: [{ text: '营业执照副本' }],
  files: [],
  phone: '13800000000',
  reason: '申请材料不齐全。',
  level: '5',
  tags: ['510', '512'],
  switch: true,
  few: 'a',
  yes: false,
};

const law = {
  id: 'example',
  instrument: '示例单位工作规则',
  article: '第一条',
  text: '一次告知需要补正的全部内容。',
  verified: true,
};

/** What the form looks up. */
export const slots: FormSlots = {
  units: [
    { unit: 'approval-bureau', name: '行政审批服务局' },
    { unit: 'construction-bureau', name: '城乡建设与交通局' },
  ],
  people: [
    { person: 'chen', name: '陈知行', unit: 'approval-bureau' },
    { person: 'gu', name: '顾明川', unit: 'construction-bureau' },
  ],
  materials: [
    { material: 'plan', name: '平面图' },
    { material: 'report', name: '检测报告' },
    { material: 'letter', name: '授权委托书' },
  ],
  phrases: ['没有签字盖章', '照片不清楚'],
  findLaws: async (text) =>
    text === '' ? [] : [law, { ...law, id: 'unread', article: '第二条', text: null, verified: false }],
  send: async (file) => ({ id: file.name, name: file.name, type: file.type, size: file.size }),
};
