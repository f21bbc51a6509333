import type { JsonObject } from '../../kernel/json.ts';
import { basisSchema, chosen, record, textSchema } from './schema-parts.ts';

export type Material = {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  /** 1 必要, 2 非必要, 3 容缺后补. */
  readonly necessity: '1' | '2' | '3';
  /** 主审要件: never tolerated to be missing. */
  readonly major: boolean;
  /** 10 申请人自备, 20 政府部门核发, 99 其他. */
  readonly source: '10' | '20' | '99';
  /** 材料类型: 1 证件证书证明, 2 申请表格文书, 3 其他. */
  readonly kind: '1' | '2' | '3';
  /** 材料形式: 1 纸质, 2 电子, 3 纸质或电子. */
  readonly format: '1' | '2' | '3';
  readonly copies: number;
  /** 受理标准: what makes it acceptable; nothing else may be asked of it. */
  readonly accept: string;
  /** 填报须知: how it is filled in. */
  readonly fillIn?: string;
  /** 空白表格 and 示例样表: what a form asks for, and how a filled one reads; given free (行政许可法 art. 29, 58). */
  readonly blank?: readonly string[];
  readonly sample?: readonly string[];
  readonly basis: readonly string[];
};

/** JSON Schema of a material. One without a basis cannot be entered (优化营商环境条例 art. 35). */
export const materialSchema: JsonObject = record(
  {
    id: { type: 'string', pattern: '^[a-z]+(-[a-z]+)*$', maxLength: 60 },
    name: textSchema(200),
    nameEn: textSchema(200),
    necessity: chosen('1', '2', '3'),
    major: { type: 'boolean', widget: 'switch' },
    source: chosen('10', '20', '99'),
    kind: chosen('1', '2', '3'),
    format: chosen('1', '2', '3'),
    copies: { type: 'integer', minimum: 0, maximum: 9 },
    accept: textSchema(300),
    fillIn: textSchema(500),
    blank: { type: 'array', minItems: 1, maxItems: 40, items: textSchema(200) },
    sample: { type: 'array', minItems: 1, maxItems: 40, items: textSchema(200) },
    basis: basisSchema,
  },
  ['fillIn', 'blank', 'sample'],
);
