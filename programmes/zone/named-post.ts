import type { Register } from '../../kernel/register.ts';

/** Which unit has a post that the loops call by name: whoever rules, supervises, or looks above. */
export type NamedPost = {
  readonly post: string;
  readonly name: string;
  readonly nameEn: string;
  readonly unit: string;
};

export const namedPost: Register = {
  name: 'named-post',
  key: 'post',
  searches: ['name', 'nameEn'],
  reads: 'public',
  changes: ['sysadmin'],
  sensitive: [],
  schema: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    required: ['post', 'name', 'nameEn', 'unit'],
    properties: {
      post: { type: 'string', pattern: '^[a-z]+(-[a-z]+)*$', maxLength: 60 },
      name: { type: 'string', minLength: 2, maxLength: 60, widget: 'text' },
      nameEn: { type: 'string', minLength: 2, maxLength: 120, widget: 'text' },
      unit: { type: 'string', minLength: 1, maxLength: 60, widget: 'unit' },
    },
  },
};
