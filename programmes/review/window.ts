import type { JsonObject } from '../../kernel/json.ts';
import type { Register } from '../../kernel/register.ts';

/** A window of the service hall: its number, whose it is, and the code that hangs on it leads to this number. */
export type Window = {
  readonly window: string;
  readonly name: string;
  readonly nameEn: string;
  readonly unit: string;
};

const words = (maxLength: number): JsonObject => ({
  type: 'string',
  minLength: 2,
  maxLength,
  pattern: '^[^\\u0000-\\u001F\\u007F]*$',
  widget: 'text',
});

export const window: Register = {
  name: 'window',
  key: 'window',
  searches: ['window', 'name', 'nameEn'],
  reads: 'public',
  changes: ['sysadmin', 'office'],
  sensitive: [],
  schema: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    required: ['window', 'name', 'nameEn', 'unit'],
    properties: {
      window: { type: 'string', pattern: '^[1-9][0-9]{0,2}$', widget: 'text' },
      name: words(40),
      nameEn: words(80),
      unit: { type: 'string', minLength: 1, maxLength: 60, widget: 'unit' },
    },
  },
};
