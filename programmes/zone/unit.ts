import type { Register } from '../../kernel/register.ts';

/** A member unit of the alliance: a department of the zone or one stationed in it. */
export type Unit = {
  readonly unit: string;
  readonly name: string;
  readonly nameEn: string;
  /** What people call it, for narrow columns. */
  readonly short: string;
  readonly phone: string;
  readonly address: string;
  /** Whether it decides service items of its own. */
  readonly services: boolean;
  readonly closed: boolean;
  /** Who hears an application against its decisions (复议机关), and which court (行政复议法 and 行政诉讼法); printed on them. */
  readonly reviewOrgan?: string;
  readonly reviewOrganEn?: string;
  readonly court?: string;
  readonly courtEn?: string;
  /** 机关代字: with what the numbers of its documents begin, such as 经示审批 in 经示审批许准〔2026〕12号. */
  readonly documentLetters?: string;
};

export const unit: Register = {
  name: 'unit',
  key: 'unit',
  searches: ['name', 'nameEn', 'short'],
  reads: 'public',
  changes: ['sysadmin'],
  sensitive: [],
  schema: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    required: ['unit', 'name', 'nameEn', 'short', 'phone', 'address', 'services', 'closed'],
    properties: {
      unit: { type: 'string', pattern: '^[a-z]+(-[a-z]+)*$', maxLength: 60 },
      name: { type: 'string', minLength: 2, maxLength: 60, widget: 'text' },
      nameEn: { type: 'string', minLength: 2, maxLength: 120, widget: 'text' },
      short: { type: 'string', minLength: 2, maxLength: 12, widget: 'text' },
      phone: { type: 'string', pattern: '^[0-9-]{5,20}$', widget: 'phone' },
      address: { type: 'string', minLength: 2, maxLength: 120, widget: 'text' },
      services: { type: 'boolean', widget: 'switch' },
      closed: { type: 'boolean', widget: 'switch' },
      reviewOrgan: { type: 'string', minLength: 2, maxLength: 60, widget: 'text' },
      reviewOrganEn: { type: 'string', minLength: 2, maxLength: 120, widget: 'text' },
      court: { type: 'string', minLength: 2, maxLength: 60, widget: 'text' },
      courtEn: { type: 'string', minLength: 2, maxLength: 120, widget: 'text' },
      documentLetters: { type: 'string', pattern: '^[\\u4e00-\\u9fff]{2,10}$', widget: 'text' },
    },
  },
};
