import type { JsonObject } from '../../kernel/json.ts';

const text = (maxLength: number): JsonObject => ({ type: 'string', minLength: 1, maxLength, widget: 'text' });
const unit: JsonObject = { type: 'string', minLength: 1, maxLength: 60, widget: 'unit' };
const basis: JsonObject = {
  type: 'array',
  minItems: 1,
  uniqueItems: true,
  items: { type: 'string', minLength: 1 },
  widget: 'basis',
};
const record = (properties: JsonObject, optional: readonly string[] = []): JsonObject => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
});
const amount = record({
  amount: { type: 'integer', minimum: 1, maximum: 400 },
  unit: { type: 'string', enum: ['workday', 'day', 'month', 'hour', 'workhour'] },
});
const material = record({
  id: { type: 'string', pattern: '^[a-z]+(-[a-z]+)*$' },
  name: text(200),
  nameEn: text(200),
  necessity: { type: 'string', enum: ['1', '2', '3'], widget: 'choice' },
  major: { type: 'boolean', widget: 'switch' },
  source: { type: 'string', enum: ['10', '20', '99'], widget: 'choice' },
  copies: { type: 'integer', minimum: 0, maximum: 9 },
  accept: text(300),
  basis,
});

/** JSON Schema of a service item. A material or condition without a basis cannot be entered (优化营商环境条例 art. 35). */
export const serviceItemSchema: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...record(
    {
      key: { type: 'string', pattern: '^[a-z]+(-[a-z]+)*$', maxLength: 80 },
      version: { type: 'integer', minimum: 1 },
      name: text(200),
      nameEn: text(200),
      taskCode: { type: 'string', pattern: '^[0-9A-HJ-NPQRTUWXY]{18}[1-69][0-9]{12}$' },
      regime: {
        type: 'string',
        enum: ['permit', 'filing', 'registration', 'confirmation', 'service'],
        widget: 'choice',
      },
      stage: { type: 'string', enum: ['1', '2', '3', '4', '5'], widget: 'choice' },
      implementing: unit,
      handlingUnit: unit,
      decidingUnit: unit,
      supervisingUnit: unit,
      issuingUnit: unit,
      statutory: amount,
      statutoryLaw: { type: ['string', 'null'] },
      statutoryStart: { type: 'string', enum: ['accepted', 'received'], widget: 'choice' },
      promised: amount,
      correctionLimit: amount,
      materials: { type: 'array', minItems: 1, maxItems: 40, items: material },
      conditions: { type: 'array', minItems: 1, maxItems: 40, items: record({ text: text(300), basis }) },
      fee: { anyOf: [{ type: 'null' }, record({ name: text(100), standard: text(300), basis })] },
      visits: { type: 'integer', minimum: 0, maximum: 9 },
      basis,
      projectOnly: { type: 'boolean', widget: 'switch' },
      channels: {
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: { type: 'string', enum: ['window', 'online', 'post'] },
      },
      phone: { type: 'string', pattern: '^[0-9-]{5,20}$', widget: 'phone' },
      complaintPhone: { type: 'string', pattern: '^[0-9-]{5,20}$', widget: 'phone' },
      address: text(120),
      hours: text(120),
      unchecked: { type: 'array', uniqueItems: true, items: { type: 'string', minLength: 1 } },
    },
    ['stage'],
  ),
};
